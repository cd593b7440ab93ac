"""An .xlsx file written row by row: text is always text, never a formula, a link or a number."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from types import TracebackType
from typing import Any, Final, Self

from songbang.basis.words import Words

FORMATS: Final = {
    "text": {},
    "long": {"text_wrap": True, "valign": "top"},
    "day": {"num_format": "yyyy-mm-dd"},
    "sum": {"num_format": "#,##0.00"},
    "money": {"num_format": "#,##0.00"},
    "count": {"num_format": "#,##0"},
    "months": {"num_format": "0"},
    "share": {"num_format": "0.00%"},
    "ratio": {"num_format": "0.00"},
}
WIDTHS: Final = {"text": 14, "long": 60, "provisions": 30, "columns": 24}
WIDTH: Final = 13
HEAD: Final = {"bold": True, "text_wrap": True, "valign": "top", "bottom": 1, "bg_color": "#F0F0F0"}
OURS: Final = {**HEAD, "bg_color": "#E4ECF5"}
UNSAFE: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
OPTIONS: Final = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": True,
}
LONGEST: Final = 32_767
"""Characters that a cell may hold."""


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a column and the kind of its cells; ``ours`` where it is none of the roster's own."""

    says: str
    kind: str
    ours: bool = False


class Workbook:
    """A workbook that is being written to ``made``; ``say`` tells words in its language."""

    def __init__(self, made: BytesIO, title: str, day: date, say: Callable[[Words], str]) -> None:
        """Begin a workbook. It bears the day asked about, so that the same audit gives the same bytes."""
        import xlsxwriter  # noqa: PLC0415 - only who writes a workbook waits for it

        self.say = say
        self._book: Any = xlsxwriter.Workbook(made, OPTIONS)
        self._book.set_properties({"title": title, "created": datetime(day.year, day.month, day.day)})  # noqa: DTZ001
        self._formats = {name: self._book.add_format(told) for name, told in FORMATS.items()}
        self._quoted = self._book.add_format({"quote_prefix": True})
        self._head, self._ours = self._book.add_format(HEAD), self._book.add_format(OURS)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._book.close()

    def lines(self, name: Words, lines: Sequence[Words]) -> None:
        """Write a sheet of sentences, one a row."""
        sheet = self._book.add_worksheet(self.say(name))
        sheet.set_column(0, 0, 110, self._formats["long"])
        for at, line in enumerate(lines):
            self._write(sheet, (at, 0), self.say(line), "long")

    def table(self, name: Words, heads: Sequence[Head], rows: Iterable[Sequence[object]]) -> None:
        """Write a table with its heads frozen and a filter on them."""
        sheet = self._book.add_worksheet(self.say(name))
        sheet.freeze_panes(1, 1)
        for at, head in enumerate(heads):
            sheet.set_column(at, at, WIDTHS.get(head.kind, WIDTH))
            sheet.write_string(0, at, head.says[:LONGEST], self._ours if head.ours else self._head)
        last = 0
        for last, row in enumerate(rows, start=1):
            for at, value in enumerate(row):
                self._write(sheet, (last, at), value, heads[at].kind)
        if heads:
            sheet.autofilter(0, 0, last, len(heads) - 1)

    def _write(self, sheet: Any, at: tuple[int, int], value: object, kind: str) -> None:  # noqa: ANN401
        """Write one cell: a day or a number by its kind, all else as text; an empty cell stays empty."""
        told = self._formats.get(kind, self._formats["text"])
        if value is None:
            return
        if isinstance(value, date):
            sheet.write_datetime(*at, datetime(value.year, value.month, value.day), told)  # noqa: DTZ001
        elif isinstance(value, int | float) and not isinstance(value, bool):
            sheet.write_number(*at, value, told)
        else:
            text = str(value)[:LONGEST]
            sheet.write_string(*at, text, self._quoted if text.startswith(UNSAFE) else told)
