"""A matter under a passphrase, and out again."""

from pathlib import Path

from songbang import __version__
from songbang.basis.problem import Problem
from songbang.matter.locking.lock import Locked, lock
from songbang.matter.locking.unlock import Unlocked, in_the_way, unlock
from songbang.reports.plain_values import Json
from songbang.tasks.refusal import Refusal


def locked(folder: Path, secret: str) -> Locked:
    """Encrypt the folder into one file beside it and delete the folder; what stood in the way is a ``Refusal``."""
    done = lock(folder, secret)
    if isinstance(done, Problem):
        raise Refusal(done.says, done.do)
    return done


def can_be_unlocked(folder: Path) -> None:
    """Pass over a matter that is locked; one that is not is a ``Refusal``, before a passphrase is asked for."""
    wrong = in_the_way(folder)
    if wrong:
        raise Refusal(wrong.says, wrong.do)


def unlocked(folder: Path, secret: str) -> Unlocked:
    """Make the folder of a matter from its encrypted file; what stood in the way is a ``Refusal``."""
    done = unlock(folder, secret)
    if isinstance(done, Problem):
        raise Refusal(done.says, done.do)
    return done


def locked_json(done: Locked) -> dict[str, Json]:
    """Return the document of `songbang matter lock --json`."""
    told: dict[str, Json] = {"locked": str(done.file), "files": done.files, "bytes": done.size, "problems": []}
    return {"songbang": __version__, "command": "matter lock", **told}


def unlocked_json(done: Unlocked) -> dict[str, Json]:
    """Return the document of `songbang matter unlock --json`."""
    told: dict[str, Json] = {"folder": str(done.folder), "files": done.files, "problems": []}
    return {"songbang": __version__, "command": "matter unlock", **told}
