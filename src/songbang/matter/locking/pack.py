"""A folder as one run of bytes, and back: names, bytes, times of change and rights; nothing outside of it."""

import os
import tarfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path, PurePosixPath

from songbang.basis.problem import Problem
from songbang.matter.alone import HOLD
from songbang.matter.durable import settle
from songbang.matter.locking.faults import fault

LARGEST = 512 * 1024 * 1024
"""Bytes of a folder that can be locked: it is held in memory some three times."""
_NANO = 1_000_000_000


def pack(folder: Path) -> bytes | Problem:
    """Return the folder as a tar archive. A link or special file in it is a problem. Raises ``OSError``."""
    found = [*below(folder)]
    for path in found:
        if path.is_symlink() or not (path.is_file() or path.is_dir()):
            return fault("special_file", str(path), path.relative_to(folder))
    size = sum(path.stat().st_size for path in found if path.is_file())
    if size > LARGEST:
        return fault("too_large_to_lock", str(folder), size // (1024 * 1024))
    made = BytesIO()
    with tarfile.open(fileobj=made, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for path in found:
            _put(tar, path, path.relative_to(folder).as_posix())
    return made.getvalue()


def state(folder: Path) -> dict[str, tuple[int, int]]:
    """Return for each file its size and time of change, to tell whether the folder was changed meanwhile."""
    files = [path for path in below(folder) if path.is_file()]
    return {str(path): (path.stat().st_size, path.stat().st_mtime_ns) for path in files}


def below(folder: Path) -> Iterator[Path]:
    """Yield all that is below a folder, a folder before what is in it; links are named and not followed."""
    for name in sorted(os.listdir(folder)):  # noqa: PTH208 - the order of names
        path = folder / name
        if name == HOLD:
            continue
        yield path
        if path.is_dir() and not path.is_symlink():
            yield from below(path)


def unpack(data: bytes, folder: Path) -> None:
    """Make the folder from its bytes, and see that all of them are there again.

    Raises ``ValueError`` where they are no folder that was packed here, ``OSError`` where the disk refuses.
    """
    folder.mkdir(mode=0o700)
    with tarfile.open(fileobj=BytesIO(data), mode="r:") as tar:
        members = [(member, folder / _inside(member)) for member in tar]
        for member, path in members:
            if member.isdir():
                path.mkdir(mode=0o700)
            else:
                _write(path, _bytes(tar, member))
        for member, path in reversed(members):
            if member.isreg() and path.read_bytes() != _bytes(tar, member):
                raise OSError(f"{path.name} reads differently")
            path.chmod(member.mode & 0o777)
            os.utime(path, ns=(_changed(member),) * 2)
    for path in (*(path for member, path in members if member.isdir()), folder):
        settle(path)


def _put(tar: tarfile.TarFile, path: Path, name: str) -> None:
    stat = path.stat()
    member = tarfile.TarInfo(name)
    member.mode = stat.st_mode & 0o777
    member.mtime = stat.st_mtime_ns // _NANO
    member.pax_headers = {"mtime": f"{stat.st_mtime_ns // _NANO}.{stat.st_mtime_ns % _NANO:09}"}
    if path.is_dir():
        member.type = tarfile.DIRTYPE
        tar.addfile(member)
        return
    data = path.read_bytes()
    member.size = len(data)
    tar.addfile(member, BytesIO(data))


def _inside(member: tarfile.TarInfo) -> PurePosixPath:
    name = PurePosixPath(member.name)
    if name.is_absolute() or ".." in name.parts or not name.parts or not (member.isreg() or member.isdir()):
        raise ValueError(member.name)
    return name


def _bytes(tar: tarfile.TarFile, member: tarfile.TarInfo) -> bytes:
    held = tar.extractfile(member)
    return held.read() if held else b""


def _write(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        path.chmod(0o600)
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _changed(member: tarfile.TarInfo) -> int:
    seconds, _, rest = str(member.pax_headers.get("mtime", int(member.mtime))).partition(".")
    return int(seconds) * _NANO + int((rest or "0").ljust(9, "0")[:9])
