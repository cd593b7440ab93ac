"""The ledger of evidence: lines are added to it; the moment of each is an argument."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.matter.evidence.add import Told, add
from songbang.matter.evidence.append import Added
from songbang.matter.evidence.cautions import Caution, cautions_for
from songbang.matter.evidence.change import amend, remove
from songbang.reports.evidence_answer import added_json
from songbang.reports.plain_values import Json
from songbang.tasks.asked import day_asked
from songbang.tasks.refusal import NOTHING_READ, PARTLY_READ, USAGE

_USAGE = {"no_such_claim", "no_such_entry", "no_matter"}


@dataclass(frozen=True, slots=True)
class Entered:
    """What became of it: the lines added, what to mind with them, and what stood in the way of the others."""

    command: str
    added: tuple[Added, ...]
    problems: tuple[Problem, ...]

    @property
    def told(self) -> tuple[Problem, ...]:
        """Every problem: what stood in the way, and what had to be set aside."""
        return (*self.problems, *(one for line in self.added for one in line.told))

    @property
    def cautions(self) -> tuple[Caution, ...]:
        """What to mind with new exhibits, each once."""
        if self.command != "add":
            return ()
        minds = (mind for one in self.added for mind in cautions_for(one.entry, is_first=one.is_first))
        return tuple(dict.fromkeys(minds))

    @property
    def code(self) -> int:
        """The exit code: 0 where all was done."""
        if not self.problems:
            return 0
        if any(one.code in _USAGE for one in self.problems):
            return USAGE
        return PARTLY_READ if self.added else NOTHING_READ


def told_of(proves: str, claim: str, kind: str, original: str, obtained: str, on: str | None) -> Told:  # noqa: PLR0913, PLR0917
    """Return what was told of an exhibit; a day that is none is a ``Refusal``."""
    return Told(proves, claim, kind, original, obtained, day_asked(on) if on else None)


def added(folder: Path, files: Sequence[Path], told: Told, moment: datetime) -> Entered:
    """Copy each file into the matter and enter it in the ledger."""
    return _entered("add", [add(folder, file, told, moment) for file in files])


def amended(folder: Path, number: int, told: Told, moment: datetime) -> Entered:
    """Say something else of an exhibit, in a new line."""
    return _entered("amend", [amend(folder, number, told, moment)])


def removed(folder: Path, number: int, why: str, moment: datetime) -> Entered:
    """Take an exhibit out, in a new line; its copy is deleted."""
    return _entered("remove", [remove(folder, number, why, moment)])


def entered_json(entered: Entered, lang: str) -> dict[str, Json]:
    """Return the document of `songbang evidence add`, `amend` and `remove` with ``--json``."""
    return added_json(f"evidence {entered.command}", entered.added, entered.cautions, entered.told, lang)


def _entered(command: str, done: Sequence[Added | Problem]) -> Entered:
    lines = tuple(one for one in done if isinstance(one, Added))
    return Entered(command, lines, tuple(one for one in done if isinstance(one, Problem)))
