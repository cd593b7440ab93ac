"""A folder written to a private place on the disk, and what was changed there."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from songbang.store.fault import StoreFault
from songbang.store.leftovers import PREFIX
from songbang.store.names import check_name

LEFT_OUT: Final = frozenset({".busy"})
"""The file by which a writer holds a folder while it writes: empty, and nobody's."""


@dataclass(frozen=True, slots=True)
class Changed:
    """What is different: files that are new or other than before, and names that are gone."""

    put: Mapping[str, bytes]
    gone: frozenset[str]


@contextmanager
def private_place(name: str) -> Iterator[Path]:
    """Make an empty folder of that name that only its owner can enter, and remove it with all beside it at the end."""
    with TemporaryDirectory(prefix=f"{PREFIX}{os.getpid()}-", ignore_cleanup_errors=os.name == "nt") as place:
        folder = Path(place) / _on_disk(name)
        folder.mkdir(mode=0o700)
        yield folder


def write_out(folder: Path, files: Mapping[str, bytes]) -> dict[str, str]:
    """Write files below a folder, for their owner alone, and return the SHA-256 of each."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(data)
    return {name: sha256(data).hexdigest() for name, data in files.items()}


def changes(folder: Path, before: Mapping[str, str]) -> Changed:
    """Set what lies below a folder against the SHA-256 of each file before. Links are neither followed nor kept."""
    put: dict[str, bytes] = {}
    seen: set[str] = set()
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file() or path.name in LEFT_OUT:
            continue
        name = path.relative_to(folder).as_posix()
        seen.add(name)
        data = path.read_bytes()
        if before.get(name) != sha256(data).hexdigest():
            put[name] = data
    return Changed(put, frozenset(before) - seen)


def _on_disk(name: str) -> str:
    """Return the name that a person gave the folder, where a disk can bear it."""
    try:
        check_name(name)
    except StoreFault:
        return "folder"
    return name if "/" not in name else "folder"
