"""Sheets of a workbook: heads that stay in view, filters, numbers and days as such, text never as a formula."""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from types import TracebackType
from typing import Any, Self

import xlsxwriter

MOST_ROWS = 1_048_575
"""The rows that a sheet holds below its head."""
_WIDEST, _NARROWEST = 60, 10
_SAFE = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}

CellValue = str | int | Decimal | date | None


@dataclass(frozen=True, slots=True)
class SheetTable:
    """One sheet: its name, the heads, the rows; sums are decimals of yuan, everything else is as it is."""

    name: str
    heads: Sequence[str]
    rows: Sequence[Sequence[CellValue]]


class Book:
    """A workbook being made; ``day`` stands for the day it is made, so that the same figures make the same bytes."""

    def __init__(self, title: str, day: date) -> None:
        self.file = io.BytesIO()
        self.book: Any = xlsxwriter.Workbook(self.file, _SAFE)
        self.book.set_properties({"title": title, "created": datetime.combine(day, time())})
        self.head = self.book.add_format(
            {"bold": True, "bg_color": "#e6edf4", "text_wrap": True, "valign": "top", "bottom": 1}
        )
        self.text = self.book.add_format({"text_wrap": True, "valign": "top"})
        self.sum = self.book.add_format({"num_format": "#,##0.00", "valign": "top"})
        self.count = self.book.add_format({"num_format": "#,##0", "valign": "top"})
        self.day = self.book.add_format({"num_format": "yyyy-mm-dd", "valign": "top", "align": "left"})

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.book.close()

    def add(self, table: SheetTable) -> None:
        """Add a sheet; more rows than one holds go on in the next."""
        for nth, start in enumerate(range(0, max(len(table.rows), 1), MOST_ROWS)):
            name = table.name if nth == 0 else f"{table.name} {nth + 1}"
            self._add(name, table.heads, table.rows[start : start + MOST_ROWS])

    def _add(self, name: str, heads: Sequence[str], rows: Sequence[Sequence[CellValue]]) -> None:
        sheet = self.book.add_worksheet(name[:31])
        for column, head in enumerate(heads):
            sheet.write_string(0, column, head, self.head)
            sheet.set_column(column, column, _width([head, *(row[column] for row in rows[:200])]))
        for at, row in enumerate(rows, 1):
            for column, value in enumerate(row):
                self._write(sheet, at, column, value)
        sheet.freeze_panes(1, 1)
        if rows:
            sheet.autofilter(0, 0, len(rows), len(heads) - 1)

    def _write(self, sheet: Any, row: int, column: int, value: CellValue) -> None:  # noqa: ANN401 - without types
        if isinstance(value, Decimal):
            sheet.write_number(row, column, float(value), self.sum)
        elif isinstance(value, int):
            sheet.write_number(row, column, value, self.count)
        elif isinstance(value, date):
            sheet.write_datetime(row, column, datetime.combine(value, time()), self.day)
        elif value:
            sheet.write_string(row, column, _plain(value), self.text)


def _plain(text: str) -> str:
    """Return text without what no workbook may hold, and no longer than a cell takes."""
    return "".join(one for one in text if one.isprintable() or one in "\n\t")[:32_000]


def _width(values: Iterable[CellValue]) -> float:
    longest = max(
        (sum(2 if ord(one) > 255 else 1 for one in str(value)) for value in values if value is not None), default=0
    )
    return min(max(longest * 1.05 + 2, _NARROWEST), _WIDEST)
