"""A matter begun: its folder, and a file in it that says what it is."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from songbang import __version__
from songbang.basis.words import Words
from songbang.matter.locking.places import places
from songbang.matter.matter import Matter
from songbang.matter.read import NAME
from songbang.matter.write import begin
from songbang.reports.contract_json import problem_json
from songbang.reports.plain_values import Json
from songbang.reports.script import tell
from songbang.tasks.matter.held import kept, matter_in
from songbang.tasks.refusal import Refusal

START = Words(
    "# 一个人、一份竞业限制的案情。可以用任何编辑器修改；不知道的就不写。\nsongbang = 1\n",
    "# One person's matter about one non-compete. Edit it as you like; leave out what you do not know.\nsongbang = 1\n",
)
LOCKED = Words("这件事已经加密成「{file}」。", "This matter is locked as “{file}”.")
OPEN = Words("先解开：songbang matter unlock {folder}", "Open it first: songbang matter unlock {folder}")


def not_locked(folder: Path) -> None:
    """Pass over a folder that can be begun; one that is locked is a ``Refusal``."""
    locked = places(folder).locked
    if locked.exists() and not folder.exists():
        raise Refusal(LOCKED.fill(file=locked.name), OPEN.fill(folder=folder))


def begun(folder: Path, lang: str) -> Path:
    """Begin the matter, or go on with one that is there, and return its file."""
    not_locked(folder)
    kept(begin(folder, tell(START, lang)))
    matter_in(folder)
    return folder / NAME


def begun_json(  # noqa: PLR0913, PLR0917 - the fields of the document
    folder: Path,
    day: date,
    matter: Matter,
    filled: Sequence[str],
    asked: Sequence[str],
    answered: Sequence[str],
    lang: str,
) -> dict[str, Json]:
    """Return the document of `songbang matter new --json`: what papers filled, what was asked, what was answered."""
    return {
        "songbang": __version__,
        "command": "matter new",
        "on": day.isoformat(),
        "file": str(folder / NAME),
        "filled": list(filled),
        "asked": list(asked),
        "answered": list(answered),
        "problems": [problem_json(problem, lang) for problem in matter.problems],
    }
