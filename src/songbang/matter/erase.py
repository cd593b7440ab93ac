"""A matter is deleted with all that lies beside it; what is no matter is never touched."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.matter.durable import settle
from songbang.matter.locking.faults import fault
from songbang.matter.locking.places import MATTER, places
from songbang.matter.written import Written

_NOT_ERASED = Words("「{name}」没有删掉：{why}。", "“{name}” was not deleted: {why}.")
_AGAIN = Words("看看它是不是被别的程序开着，再试一次。", "See whether another program has it open, and try again.")


def is_matter(path: Path) -> bool:
    """Tell whether there is a matter here: a folder with its file, a locked one, or the rest of either."""
    at = places(path)
    plain = (at.folder / MATTER).is_file() and not at.folder.is_symlink()
    return plain or (not at.folder.exists() and any(one.exists() for one in at.beside))


def erase(path: Path, also: Iterable[Written] = ()) -> Problem | None:
    """Delete a matter, its locked copy and what lies beside it, and the files of ``also``. Links are not followed.

    Nothing can promise that deleted bytes are gone from the disk. Returns what stood in the way, if anything did.
    """
    at = places(path)
    if not is_matter(path):
        return fault("no_matter", str(path), path)
    try:
        for one in at.beside:
            _delete(one)
        for one in sorted(at.folder.iterdir()) if at.folder.is_dir() else ():
            if one.name != MATTER:  # the last to go: what is left of a run that was killed is still a matter
                _delete(one)
        if at.folder.is_dir():
            (at.folder / MATTER).unlink()
            at.folder.rmdir()
        for file in also:
            file.path.unlink(missing_ok=True)
        settle(at.folder.parent)
    except OSError as error:
        says = _NOT_ERASED.fill(name=error.filename or path, why=error.strerror or type(error).__name__)
        return Problem("not_erased", str(path), says, _AGAIN)
    return None


def _delete(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
