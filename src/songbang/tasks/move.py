"""Firms set against what the papers close: for a person's matter, or for clauses alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.law.read import load
from songbang.matter.firm_answers import read_answers
from songbang.matter.firm_table import read_firms
from songbang.matter.matter import Firm
from songbang.papers.read import Progress
from songbang.papers.waiting_room import Looking
from songbang.position.case import case_of
from songbang.position.move.check import move, move_by_clauses
from songbang.position.move.result import Move
from songbang.position.move.substance import IDS
from songbang.reports.move_json import move_json
from songbang.reports.plain_values import Json
from songbang.tasks.closed import closed_by
from songbang.tasks.matter.held import matter_in, place_of
from songbang.tasks.refusal import Refusal

NO_FIRM = Words("没有写要核对哪家公司。", "No firm was named to check.")
NAME_ONE = Words(
    "写公司全称，可以写几家（命令行用 --to）。", "Name it in full, as many as you need (--to on the command line)."
)
GivenAnswers = Mapping[str, Mapping[str, bool]]
"""Yes or no by the name of the firm and the id of the question."""


@dataclass(frozen=True, slots=True)
class Moved:
    """What came of the firms, and what could not be read on the way."""

    move: Move
    problems: tuple[Problem, ...]
    law: Law


def moved(
    folder: Path, firms: Sequence[str], table: Path | None, answers: Path | GivenAnswers | None, day: date
) -> Moved:
    """Check firms for the person of a matter.

    ``table`` is the user's file of firms and owners; ``answers`` are given, or a file of them. No firm, and a matter
    that cannot be read, is a ``Refusal``.
    """
    names, law = named(firms), load()
    known, unread = _table(table)
    matter = matter_in(folder)
    place_of(matter, law)
    given, wrong = read_answers(answers, IDS) if isinstance(answers, Path) else (answers or {}, ())
    found = move(case_of(matter, law, day), names, known, given)
    return Moved(found, (*unread, *matter.problems, *wrong), law)


def moved_by_clauses(  # noqa: PLR0913, PLR0917 - the paper, the firms, and how the reading is told
    paper: Path,
    firms: Sequence[str],
    table: Path | None,
    day: date,
    files: Progress | None = None,
    pictures: Looking | None = None,
) -> Moved:
    """Check firms against the non-competes of a paper alone; nothing of a person is used."""
    names, law = named(firms), load()
    known, unread = _table(table)
    agreement, problems = closed_by(paper, day, files, pictures)
    return Moved(move_by_clauses(agreement, law, day, names, known), (*unread, *problems), law)


def moved_json(found: Moved, lang: str) -> dict[str, Json]:
    """Return the document of `songbang move --json`."""
    return move_json(found.move, found.problems, found.law, lang)


def named(firms: Sequence[str]) -> list[str]:
    """Return the firms without what a terminal would act on; none, or one without a name, is a ``Refusal``."""
    names = ["".join(one for one in name if one.isprintable()).strip() for name in firms]
    if not names or not all(names):
        raise Refusal(NO_FIRM, NAME_ONE)
    return names


def _table(table: Path | None) -> tuple[Sequence[Firm], tuple[Problem, ...]]:
    return read_firms(table) if table is not None else ((), ())
