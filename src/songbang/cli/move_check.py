"""`songbang move`: firms against what the papers close, for a person's matter or for clauses alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from songbang.basis.words import Words
from songbang.cli.faults import complain_all
from songbang.cli.output import put_json, put_text
from songbang.cli.progress import watched
from songbang.matter.odd import left_unread
from songbang.reports.move_text import move_text
from songbang.tasks.move import Moved, moved, moved_by_clauses, moved_json, named
from songbang.tasks.refusal import PARTLY_READ, Refusal

ONE_OF = Words(
    "要么给一个案情文件夹，要么用 --clauses 给条款文件。",
    "Give the folder of a matter, or a paper with --clauses; one of them.",
)
SEE = Words(
    "例如：songbang move 案情 --to 乙巳网络有限公司，或 songbang move --clauses 条款.txt --to 乙巳网络有限公司",
    "For example: songbang move DIR --to FIRM, or songbang move --clauses FILE --to FIRM",
)
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
    found = _checked(asked)
    if asked.as_json:
        put_json(moved_json(found, asked.lang))
    else:
        put_text(move_text(found.move, found.law, asked.lang))
    complain_all(found.problems, asked.lang)
    return PARTLY_READ if left_unread(found.problems) else 0


def _checked(asked: Asked) -> Moved:
    if (asked.matter is None) == (asked.clauses is None):
        raise Refusal(ONE_OF, SEE)
    if asked.matter is not None:
        return moved(asked.matter, asked.firms, asked.table, asked.answers, asked.day)
    named(asked.firms)
    if asked.answers is not None:
        raise Refusal(NO_ANSWERS, DROP)
    with watched(asked.lang) as watch:
        paper = asked.clauses or Path()
        return moved_by_clauses(paper, asked.firms, asked.table, asked.day, watch.files, watch.pictures)
