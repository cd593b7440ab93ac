"""Files that a person hands in, put on the disk under names that lead nowhere."""

from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from shutil import copyfileobj

from fastapi import UploadFile

from songbang.basis.words import Words
from songbang.matter.evidence.copies import fitting
from songbang.tasks.evidence import Entered
from songbang.tasks.refusal import Refusal

NO_FILE = Words("没有选文件。", "No file was chosen.")
CHOOSE = Words("先选文件，再按一次。", "Choose a file first, then press the button again.")


def put_beside(place: Path, files: Sequence[UploadFile]) -> list[Path]:
    """Write the files beside the private folder of a matter, and return them; what has no name is no file.

    No file at all is a ``Refusal``.
    """
    found = []
    for at, one in enumerate(files):
        name = PurePosixPath((one.filename or "").replace("\\", "/")).name
        if not name:
            continue
        home = place.parent / "handed-in" / str(at)
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = home / (fitting(name) or "file")
        one.file.seek(0)
        with path.open("wb") as made:
            copyfileobj(one.file, made)
        found.append(path)
    if not found:
        raise Refusal(NO_FILE, CHOOSE)
    return found


def all_entered(done: Entered) -> None:
    """Pass over files that stand in the ledger now; one that could not be added is a ``Refusal``."""
    if done.problems:
        raise Refusal(done.problems[0].says, done.problems[0].do)
