"""What stands in a table of moves and was not counted as it stands."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import polars as pl

from songbang.basis.words import Words

_FILL = Words("补上再读一次。", "Fill it in and read it again.")
_A_DATE = Words(
    "写成 2024-03-01、2024-03、2024Q1 或 2024。", "Write it like this: 2024-03-01, 2024-03, 2024Q1 or 2024."
)
FAULTS: Mapping[str, tuple[Words, Words]] = {
    "no_from": (
        Words("没有写从哪家公司来，这一行没有算。", "It names no firm that was left; it was not counted."),
        _FILL,
    ),
    "no_to": (
        Words("没有写去了哪家公司，这一行没有算。", "It names no firm that was joined; it was not counted."),
        _FILL,
    ),
    "same_firm": (
        Words("两边是同一家公司或同一个集团，不算流动。", "Both are one firm or one group; that is no move."),
        Words("不用处理；如果不是一家，改别名表。", "Leave it; if they are two, correct the file of aliases."),
    ),
    "date_unread": (Words("日期读不出来，按日期不明算。", "The date cannot be read; it counts as not told."), _A_DATE),
    "joined_unread": (
        Words(
            "入职日期读不出来，留任时间没有算这一行。", "The day of joining cannot be read; retention leaves it out."
        ),
        _A_DATE,
    ),
    "joined_later": (
        Words(
            "入职日期在离开之后，留任时间没有算这一行。", "It says joined after it says left; retention leaves it out."
        ),
        Words("看看两个日期是不是写反了。", "See whether the two dates were exchanged."),
    ),
    "count_unread": (
        Words("人数不是整数，这一行没有算。", "The count is no whole number; it was not counted."),
        Words("写成 1、2、3 这样的整数。", "Write a whole number: 1, 2, 3."),
    ),
    "nobody": (
        Words("人数是 0，没有可算的。", "The count is 0: there is nobody to count."),
        Words("不用处理。", "Leave it."),
    ),
    "formula": (
        Words("有一格是没算出来的公式，没有读。", "A cell holds a formula that came to nothing; it was not read."),
        Words("把它换成文字，再读一次。", "Write the words themselves and read it again."),
    ),
}
"""What each code says and what to do."""
LEFT_OUT = frozenset({"no_from", "no_to", "same_firm", "count_unread", "nobody"})
"""The codes of rows that are in no count."""
_WRITTEN = frozenset({"date_unread", "joined_unread", "count_unread"})
"""The codes whose cell is shown: it helps to put it right. Whom a person left or joined is not."""
_LONGEST = 20
_PERSONAL = re.compile(r"\d{11}|@")
ERRORS: Mapping[str, type[pl.DataType]] = {
    "row": pl.Int64,
    "sheet": pl.String,
    "column": pl.String,
    "value": pl.String,
    "code": pl.String,
    "left_out": pl.Boolean,
    "says_zh": pl.String,
    "says_en": pl.String,
    "do_zh": pl.String,
    "do_en": pl.String,
}


@dataclass(frozen=True, slots=True)
class Fault:
    """A row or cell not counted as it stands: its column (``heads.toml``), its words, a code of ``FAULTS``."""

    row: int
    sheet: str
    column: str
    value: str
    code: str


def errors_of(faults: Iterable[Fault]) -> pl.DataFrame:
    """Return the table of faults (``ERRORS``)."""
    return pl.DataFrame([*_lines(faults)], schema=dict(ERRORS), orient="row")


def _lines(faults: Iterable[Fault]) -> Iterator[tuple[object, ...]]:
    for one in faults:
        says, do = FAULTS[one.code]
        value = _shown(one.value) if one.code in _WRITTEN else ""
        cells = (one.row, one.sheet, one.column, value, one.code, one.code in LEFT_OUT)
        yield *cells, says.zh, says.en, do.zh, do.en


def _shown(value: str) -> str:
    """Return a cell as it may be shown: what looks like the number or the address of a person is not."""
    return "***" if _PERSONAL.search(value) else value[:_LONGEST]
