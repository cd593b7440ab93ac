"""`songbang move`: firms against what the papers close, for a person's matter or for clauses alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.cli.asked import covered
from songbang.cli.faults import NOTHING_READ, PARTLY_READ, CommandError, complain_all, located
from songbang.cli.move_clauses import closed_by
from songbang.cli.output import put_json, put_text
from songbang.law.in_force import Law
from songbang.law.read import load
from songbang.matter.firm_answers import read_answers
from songbang.matter.firm_table import read_firms
from songbang.matter.matter import Firm
from songbang.matter.odd import left_unread
from songbang.matter.read import read_matter
from songbang.position.case import COUNTRY, case_of
from songbang.position.move.check import move, move_by_clauses
from songbang.position.move.result import Move
from songbang.position.move.substance import IDS
from songbang.reports.move_json import move_json
from songbang.reports.move_text import move_text

ONE_OF = Words(
    "要么给一个案情文件夹，要么用 --clauses 给条款文件。",
    "Give the folder of a matter, or a paper with --clauses; one of them.",
)
SEE = Words(
    "例如：songbang move 案情 --to 乙巳网络有限公司，或 songbang move --clauses 条款.txt --to 乙巳网络有限公司",
    "For example: songbang move DIR --to FIRM, or songbang move --clauses FILE --to FIRM",
)
NO_FIRM = Words("没有写要核对哪家公司。", "No firm was named to check.")
NAME_ONE = Words("用 --to 写公司全称，可以写几次。", "Name it in full with --to, as often as you need.")
NO_ANSWERS = Words(
    "--answers 只和案情文件夹一起用；只看条款时不记任何人的情况。",
    "--answers goes with the folder of a matter; a check of clauses alone takes nothing of a person.",
)
DROP = Words("去掉 --answers。", "Leave --answers out.")


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked: the matter or the clauses, the firms, the user's table and answers, the day, how to tell it."""

    matter: Path | None
    clauses: Path | None
    firms: Sequence[str]
    table: Path | None
    answers: Path | None
    day: date
    lang: str
    as_json: bool


def move_check(asked: Asked) -> int:
    """Check the firms, print the answer and return the exit code: whether all that was given could be read."""
    _usage(asked)
    law = load()
    table, problems = read_firms(asked.table) if asked.table is not None else ((), ())
    found, wrong = _checked(asked, law, table)
    problems = (*problems, *wrong)
    if asked.as_json:
        put_json(move_json(found, problems, law, asked.lang))
    else:
        put_text(move_text(found, law, asked.lang))
    complain_all(problems, asked.lang)
    return PARTLY_READ if left_unread(problems) else 0


def _usage(asked: Asked) -> None:
    if (asked.matter is None) == (asked.clauses is None):
        raise CommandError(ONE_OF, SEE)
    if not asked.firms or not all(_named(asked)):
        raise CommandError(NO_FIRM, NAME_ONE)
    if asked.clauses is not None and asked.answers is not None:
        raise CommandError(NO_ANSWERS, DROP)


def _named(asked: Asked) -> list[str]:
    """Return the firms without what a terminal would act on."""
    return ["".join(one for one in name if one.isprintable()).strip() for name in asked.firms]


def _checked(asked: Asked, law: Law, table: Sequence[Firm]) -> tuple[Move, tuple[Problem, ...]]:
    firms = _named(asked)
    if asked.clauses is not None:
        agreement, problems = closed_by(asked.clauses, asked.day, asked.lang)
        return move_by_clauses(agreement, law, asked.day, firms, table), problems
    matter = read_matter(asked.matter or Path())
    if isinstance(matter, Problem):
        raise CommandError(located(matter), matter.do, NOTHING_READ)
    covered((matter.place or COUNTRY).lower(), law)
    answers, wrong = read_answers(asked.answers, IDS) if asked.answers is not None else ({}, ())
    case = case_of(matter, law, asked.day)
    return move(case, firms, table, answers), (*matter.problems, *wrong)
