"""All that was not read of a roster, and what to know of the rest, as a table that a spreadsheet opens."""

import csv
import io

import polars as pl

from songbang.basis.words import Words
from songbang.portfolio.roster.roster import Roster
from songbang.reports.script import tell

_HEADS = (
    Words("行", "Row"),
    Words("工作表", "Sheet"),
    Words("表头", "Head"),
    Words("内容", "Value"),
    Words("代码", "Code"),
    Words("整行没有计入", "Row left out"),
    Words("怎么了", "What it is"),
    Words("怎么办", "What to do"),
)
_YES, _NO = Words("是", "yes"), Words("否", "no")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def errors_csv(roster: Roster, lang: str, *, values: bool) -> bytes:
    """Return the table in UTF-8 with a mark that spreadsheets know it by; errors first, then what to know.

    ``values`` says whether the contents of cells are given too: they are data of persons, so only with a purpose.
    What could be taken for a formula is written as text.
    """
    text = io.StringIO()
    write = csv.writer(text)
    write.writerow(tell(head, lang) for head in _HEADS)
    for row, sheet, header, value, code, left_out, *words in pl.concat([roster.errors, roster.notices]).iter_rows():
        says, do = (Words(words[at], words[at + 1]) for at in (0, 2))
        shown = value if values or row is None else None
        cells = (
            row,
            sheet,
            header,
            shown,
            code,
            tell(_YES if left_out else _NO, lang),
            tell(says, lang),
            tell(do, lang),
        )
        write.writerow(map(_cell, cells))
    return text.getvalue().encode("utf-8-sig", errors="replace")


def _cell(value: object) -> str:
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
