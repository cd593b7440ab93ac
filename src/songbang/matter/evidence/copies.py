"""The copy of an exhibit: made beside, hashed while it is made, named when it is whole, never over another file."""

import hashlib
import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Final

from songbang.matter.durable import take_name

UNFINISHED: Final = ".adding-"
"""How the name of a copy begins as long as it is being made."""
_PIECE = 1024 * 1024
_UNFIT = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\ud800-\udfff]')
_LONGEST = 180  # bytes: with its number in front it fits every file system


def copied(file: Path, home: Path) -> tuple[Path, str]:
    """Copy a file under a name for the unfinished, and return the copy and its SHA-256.

    Its time of change is kept, because it belongs to what is shown. Raises ``OSError``.
    """
    made = home / f"{UNFINISHED}{os.getpid()}"
    hasher = hashlib.sha256()
    try:
        with file.open("rb") as source, made.open("xb") as copy:
            for piece in _pieces(source):
                hasher.update(piece)
                copy.write(piece)
            copy.flush()
            made.chmod(0o600)
            times = os.fstat(source.fileno())
            os.utime(made, ns=(times.st_atime_ns, times.st_mtime_ns))
            os.fsync(copy.fileno())
    except BaseException:
        made.unlink(missing_ok=True)
        raise
    return made, hasher.hexdigest()


def named(made: Path, sha256: str, name: str) -> Path:
    """Give the copy a name that nothing has; the same copy, left without a line by a run that was killed, serves too.

    Raises ``OSError``.
    """
    stem, dot, suffix = name.rpartition(".") if "." in name else (name, "", "")
    for at in range(1, 10_000):
        kept = made.with_name(name if at == 1 else f"{stem}~{at}{dot}{suffix}")
        if kept.is_file() and not kept.is_symlink() and hash_of(kept) == sha256:
            made.unlink()
            return kept
        try:
            take_name(made, kept)
        except FileExistsError:
            continue
        return kept
    raise FileExistsError(name)


def hash_of(path: Path) -> str:
    """Return the SHA-256 of a file. Raises ``OSError`` where it cannot be read."""
    hasher = hashlib.sha256()
    with path.open("rb") as file:
        for piece in _pieces(file):
            hasher.update(piece)
    return hasher.hexdigest()


def fitting(name: str) -> str:
    """Return the name as every file system takes it, shortened from its middle where it is long."""
    plain = _UNFIT.sub("_", name).strip(" .") or "_"
    stem, dot, suffix = plain.rpartition(".") if "." in plain else (plain, "", "")
    suffix = suffix[:20]
    room = _LONGEST - len((dot + suffix).encode())
    return stem.encode()[:room].decode(errors="ignore") + dot + suffix


def clock(seconds: float) -> str:
    """Return a time of change as ISO 8601 in UTC; empty where it is none that a calendar knows."""
    try:
        return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
    except (OverflowError, ValueError, OSError):
        return ""


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    while piece := file.read(_PIECE):
        yield piece
