"""The ledger of evidence read: whether it holds, its exhibits, what a claim lacks, what to ask of the other side."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.law.read import load
from songbang.matter.evidence.cautions import Question, questions
from songbang.matter.evidence.claims import Gaps, claims, gaps
from songbang.matter.evidence.entry import Entry
from songbang.matter.evidence.faults import fault
from songbang.matter.evidence.ledger import current
from songbang.matter.evidence.verify import Checked, verify
from songbang.reports.evidence_answer import checked_json, list_json, questions_json
from songbang.reports.plain_values import Json
from songbang.tasks.refusal import Refusal

ALL = "all"


@dataclass(frozen=True, slots=True)
class Listed:
    """The exhibits that count, the gaps of the claims asked for, and how the ledger stands."""

    exhibits: tuple[Entry, ...]
    gaps: tuple[Gaps, ...]
    checked: Checked

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What does not hold, and what a person should know besides."""
        return (*self.checked.wrong, *self.checked.told)


def verified(folder: Path, head: str | None = None) -> Checked:
    """Check every line and every file; with ``head``, a hash kept elsewhere, also that it is in the chain."""
    checked = verify(folder, head)
    if isinstance(checked, Problem):
        raise Refusal(checked.says, checked.do)
    return checked


def verified_json(checked: Checked, lang: str) -> dict[str, Json]:
    """Return the document of `songbang evidence verify --json`."""
    return checked_json(checked, lang)


def listed(folder: Path, wanted: Sequence[str] = ()) -> Listed:
    """List the exhibits and the gaps of the claims asked for; of those that exhibits name, where none was.

    A claim that is none is a ``Refusal``; ``all`` stands for each.
    """
    checked = verified(folder)
    entries = checked.ledger.entries
    held = current(entries)
    named = wanted or [name for name in claims() if any(one.claim == name for one in held)]
    for name in named:
        if name not in {*claims(), ALL}:
            wrong = fault("no_such_claim", name, name, ", ".join((*claims(), ALL)))
            raise Refusal(wrong.says, wrong.do)
    found = tuple(gaps(entries, name) for name in (claims() if ALL in named else named))
    return Listed(tuple(held), found, checked)


def listed_json(found: Listed, lang: str) -> dict[str, Json]:
    """Return the document of `songbang evidence list --json`."""
    ledger = found.checked.ledger
    return list_json(found.exhibits, found.gaps, ledger.head if ledger.entries else None, found.problems, lang)


def other_side() -> tuple[Question, ...]:
    """Return what to ask of each exhibit of the other side."""
    return tuple(questions())


def other_side_json(lang: str) -> dict[str, Json]:
    """Return the document of `songbang evidence questions --json`."""
    return questions_json(questions(), load(), lang)
