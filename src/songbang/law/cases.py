"""Reported cases: what happened, what was held, and the figures that follow from the facts, to be replayed."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from importlib.resources.abc import Traversable

from songbang.basis.known import as_number
from songbang.basis.problem import Problem
from songbang.basis.standing import Standing
from songbang.basis.words import Words
from songbang.law.awarded import Awarded, awarded
from songbang.law.cells import Cells
from songbang.law.facts_file import read_yaml
from songbang.law.faults import WRONG_VALUE
from songbang.law.files import Row, home

CASE_KEYS = frozenset(
    {"id", "place", "court", "decided", "confidence", "source", "says", "replays", "reported", "awarded", "note"}
)
RUN_KEYS = frozenset({"about", "facts", "figures", "held"})
SUM_KEYS = frozenset({"zh", "en", "amount"})

_SUFFIX = ".yaml"
_MONEY = re.compile(r"\d+\.\d\d")


class Confidence(StrEnum):
    """How well a case is reported; one of low confidence is shown and never a test."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Run:
    """One way to replay a case: its facts, the figures that follow to the cent, and the standings that were held.

    ``figures`` are as the replay prints them: money as text with two decimals, days as ``2024-01-10``. ``held`` gives
    for the id of a provision on what the case held the standing that has to be answered: ``open`` where courts differ
    and the case is one of the views, ``silent`` where the provision tells it and judges nothing.
    """

    facts: Mapping[str, object]
    figures: Mapping[str, str]
    held: Mapping[str, Standing]
    about: Words | None = None


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum or fact as reported: set by discretion or not to be recomputed, shown and never asserted."""

    says: Words
    amount: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Reported:
    """A reported case. ``decided`` is the year, month or day as reported; ``place`` is ``cn`` where nothing is told."""

    id: str
    place: str
    court: str
    decided: str
    confidence: Confidence
    source: tuple[str, ...]
    says: Words
    replays: tuple[Run, ...]
    reported: tuple[Sum, ...]
    note: Words | None
    awarded: Awarded | None = None

    @property
    def tested(self) -> bool:
        """Tell whether its figures and standings may be held against the law here."""
        return self.confidence is not Confidence.LOW

    def document(self) -> Mapping[str, object]:
        """Return what a file that tells this case to the replay holds."""
        runs = [{"facts": run.facts, "figures": run.figures, "held": run.held} for run in self.replays]
        return {"id": self.id, "place": self.place, "replays": runs}


def load_cases(folder: Traversable | None = None) -> tuple[tuple[Reported, ...], tuple[Problem, ...]]:
    """Return the reported cases of a folder by name (those of the package if none is given), and every fault."""
    folder = folder or home() / "cases"
    cases: list[Reported] = []
    problems: list[Problem] = []
    found = [entry for entry in folder.iterdir() if entry.name.endswith(_SUFFIX)] if folder.is_dir() else []
    for entry in sorted(found, key=lambda entry: entry.name):
        name = f"cases/{entry.name}"
        row = read_yaml(entry.read_bytes(), name)
        if isinstance(row, Problem):
            problems.append(row)
            continue
        cells = Cells(row, name)
        case = _case(cells)
        if case.id != entry.name.removesuffix(_SUFFIX):
            cells.fault(WRONG_VALUE, key="id", wanted=entry.name.removesuffix(_SUFFIX))
        problems += cells.faults
        cases += [] if cells.faults else [case]
    return tuple(cases), tuple(problems)


def _case(cells: Cells) -> Reported:
    cells.only(CASE_KEYS)
    if not cells.listed("source"):
        cells.fault(WRONG_VALUE, key="source", wanted='a list of texts: ["…", "…"]')
    return Reported(
        id=cells.text("id"),
        place=cells.text("place"),
        court=cells.text("court"),
        decided=cells.text("decided"),
        confidence=cells.choice("confidence", Confidence),
        source=cells.listed("source"),
        says=cells.words("says"),
        replays=tuple(_run(run) for run in _entries(cells, "replays")),
        reported=tuple(_sum(one) for one in _entries(cells, "reported")),
        note=_optional_words(cells, "note"),
        awarded=awarded(cells),
    )


def _entries(cells: Cells, key: str) -> Iterable[Cells]:
    """Give each entry of a list of tables that may be left out; its faults count as faults of the case."""
    found = cells.row.get(key, [])
    rows = found if isinstance(found, list) else [None]
    for number, row in enumerate(rows, start=1):
        if isinstance(row, dict):
            yield Cells(row, f"{cells.where} {key} {number}", cells.faults)
        else:
            cells.fault(WRONG_VALUE, key=key, wanted="a list of tables")


def _run(cells: Cells) -> Run:
    cells.only(RUN_KEYS)
    figures, held = _table(cells, "figures"), _table(cells, "held")
    for name, value in figures.items():
        if not isinstance(value, date) and not _MONEY.fullmatch(str(value)):
            cells.fault(WRONG_VALUE, key=f"figures {name}", wanted='"13500.00" or 2024-01-10')
    for name, value in held.items():
        if value not in set(Standing):
            cells.fault(WRONG_VALUE, key=f"held {name}", wanted=f"one of {', '.join(Standing)}")
    return Run(
        facts=_table(cells, "facts"),
        figures={name: str(value) for name, value in figures.items()},
        held={name: Standing(str(value)) for name, value in held.items() if value in set(Standing)},
        about=_optional_words(cells, "about"),
    )


def _sum(cells: Cells) -> Sum:
    cells.only(SUM_KEYS)
    amount = as_number(cells.row.get("amount"))
    if "amount" in cells.row and amount is None:
        cells.fault(WRONG_VALUE, key="amount", wanted='a sum in yuan: "500000"')
    words: Row = {key: value for key, value in cells.row.items() if key in {"zh", "en"}}
    return Sum(Cells({"says": words}, cells.where, cells.faults).words("says"), amount)


def _table(cells: Cells, key: str) -> Row:
    found = cells.row.get(key, {})
    if isinstance(found, dict):
        return found
    cells.fault(WRONG_VALUE, key=key, wanted="names with their values")
    return {}


def _optional_words(cells: Cells, key: str) -> Words | None:
    return cells.words(key) if key in cells.row else None
