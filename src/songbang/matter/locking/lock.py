"""A matter is locked: the plain folder goes only when its encrypted copy was read back and opened to the same bytes."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.matter.alone import alone
from songbang.matter.durable import settle, take_name
from songbang.matter.locking.cipher import encrypted, holds
from songbang.matter.locking.faults import fault
from songbang.matter.locking.pack import pack, state
from songbang.matter.locking.places import MATTER, Places, places


@dataclass(frozen=True, slots=True)
class Locked:
    """The encrypted file, and how many files and bytes are in it; ``files`` is 0 where an earlier run was finished."""

    file: Path
    files: int = 0
    size: int = 0


def lock(path: Path, secret: str) -> Locked | Problem:
    """Encrypt the folder of a matter into one file beside it and delete the folder. Errors come back as a problem."""
    at = places(path)
    wrong = _in_the_way(at, secret)
    if wrong:
        return wrong
    try:
        if not at.folder.exists():
            return _finished(at)
        return _locked(at, secret)
    except OSError as error:
        return fault("not_lockable", str(path), error.strerror or type(error).__name__)
    finally:
        at.made.unlink(missing_ok=True)


def needs_no_passphrase(path: Path) -> bool:
    """Tell whether an earlier run was killed after it had encrypted all: only plain files are left to delete."""
    at = places(path)
    return not at.folder.exists() and at.locked.is_file() and at.going.is_dir()


def _in_the_way(at: Places, secret: str) -> Problem | None:
    if not at.folder.exists() and at.locked.is_file():
        return None if at.going.is_dir() else fault("already_locked", str(at.folder), at.folder.name)
    if at.folder.is_symlink() or not (at.folder / MATTER).is_file():
        return fault("no_matter", str(at.folder), at.folder)
    return None if secret else fault("no_passphrase", str(at.folder))


def _finished(at: Places) -> Locked:
    shutil.rmtree(at.going)
    settle(at.folder.parent)
    return Locked(at.locked)


def _locked(at: Places, secret: str) -> Locked | Problem:
    with alone(at.folder):
        before = state(at.folder)
        data = pack(at.folder)
        if isinstance(data, Problem):
            return data
        if at.locked.exists() and not holds(at.locked, data, secret):
            return fault("both_there", str(at.folder), at.locked.name)
        if not at.locked.exists():
            _write(at.made, encrypted(data, secret))
            if not holds(at.made, data, secret):
                return fault("not_lockable", str(at.folder), "the copy reads differently")
        if state(at.folder) != before:
            return fault("changed_meanwhile", str(at.folder))
        size, files = sum(size for size, _ in before.values()), len(before)
        if at.going.exists():  # of a lock that was killed and then unlocked
            shutil.rmtree(at.going)
        if not at.locked.exists():
            take_name(at.made, at.locked)
        at.folder.rename(at.going)
        settle(at.folder.parent)
    shutil.rmtree(at.going)
    settle(at.folder.parent)
    return Locked(at.locked, files, size)


def _write(path: Path, data: bytes) -> None:
    path.unlink(missing_ok=True)  # of a run that was killed
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
