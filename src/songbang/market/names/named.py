"""What came of cleaning names: the firm that each writing counts as, the table to look over, what is to be asked."""

from collections.abc import Mapping
from dataclasses import dataclass

import polars as pl

from songbang.basis.words import Words

FILE, PROPOSED = "file", "proposed"
"""Who decided what a writing is: a person, in the file of aliases; or a rule, until a person says otherwise."""

TABLE: Mapping[str, type[pl.DataType]] = {
    "written": pl.String,
    "firm": pl.String,
    "group": pl.String,
    "why": pl.String,
    "decided_by": pl.String,
    "times": pl.Int64,
}
"""The columns of ``Named.table``; the first five are those of the file of aliases."""

REASONS: Mapping[str, Words] = {
    "as_written": Words("照写的。", "As written."),
    "cleaned": Words(
        "全半角、括号、空格、简繁、公司后缀之外是同样的字。",
        "The same words but for width, brackets, spaces, script and legal form.",
    ),
    "alias": Words("括号里写明是同一家。", "A bracket says that it is the same firm."),
    "file": Words("别名表这样写。", "The file of aliases says so."),
}
"""The codes of ``why``."""


@dataclass(frozen=True, slots=True)
class Question:
    """Two firms that look alike and were kept apart, and in what they are alike; only a person can tell."""

    one: str
    other: str
    why: Words


@dataclass(frozen=True, slots=True)
class Named:
    """Names made comparable.

    ``firm_of`` tells for every writing that was given the name it counts under: its group where it was collapsed into
    one, its firm otherwise; blank writings are left out. ``table`` (``TABLE``) has one row a writing, sorted: ``group``
    is empty where there is none, ``why`` one of ``REASONS``, ``times`` how often it was given. ``questions`` are pairs
    that merely look alike; nothing follows from them until the file of aliases settles them.
    """

    firm_of: Mapping[str, str]
    table: pl.DataFrame
    questions: tuple[Question, ...]
