"""A matter is unlocked: the encrypted file goes only when the folder is whole again."""

import shutil
import tarfile
from dataclasses import dataclass
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.matter.alone import holding
from songbang.matter.durable import settle
from songbang.matter.locking.cipher import WrongPassphraseError, decrypted
from songbang.matter.locking.faults import fault
from songbang.matter.locking.pack import pack, state, unpack
from songbang.matter.locking.places import Places, places


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The folder, and how many files are in it."""

    folder: Path
    files: int


def unlock(path: Path, secret: str) -> Unlocked | Problem:
    """Make the folder of a matter from its encrypted file and delete that file. Errors come back as a problem."""
    at = places(path)
    wrong = in_the_way(path)
    if wrong:
        return wrong
    try:
        with holding(at.locked):
            return _finished(at, secret) if at.folder.exists() else _unlocked(at, secret)
    except WrongPassphraseError:
        return fault("wrong_passphrase", str(at.locked), at.locked.name)
    except (ValueError, tarfile.TarError):
        return fault("locked_damaged", str(at.locked), at.locked.name)
    except OSError as error:
        return fault("not_lockable", str(at.locked), error.strerror or str(error))


def in_the_way(path: Path) -> Problem | None:
    """Return why it cannot be unlocked, before a passphrase is asked for; ``None`` where nothing is in the way."""
    at = places(path)
    return None if at.locked.is_file() else fault("not_locked", str(at.folder), at.locked.name)


def _finished(at: Places, secret: str) -> Unlocked | Problem:
    """Finish a run that was killed when the folder was whole; a folder that differs in anything is never touched."""
    data = pack(at.folder)
    if isinstance(data, Problem) or decrypted(at.locked.read_bytes(), secret) != data:
        return fault("both_there", str(at.folder), at.locked.name)
    at.locked.unlink()
    settle(at.folder.parent)
    return Unlocked(at.folder, len(state(at.folder)))


def _unlocked(at: Places, secret: str) -> Unlocked:
    data = decrypted(at.locked.read_bytes(), secret)
    at.made.unlink(missing_ok=True)
    for left in (at.opening, at.going):  # of runs that were killed: all of it is in the encrypted file
        if left.is_dir():
            shutil.rmtree(left)
    try:
        unpack(data, at.opening)
        at.opening.rename(at.folder)
    except BaseException:
        shutil.rmtree(at.opening, ignore_errors=True)
        raise
    settle(at.folder.parent)
    at.locked.unlink()
    settle(at.folder.parent)
    return Unlocked(at.folder, len(state(at.folder)))
