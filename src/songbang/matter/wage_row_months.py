"""The month of each row or column of a wage table: its own, the one it stands under, or that of the whole table."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from songbang.basis.case_facts import clean
from songbang.matter.wage_cells import month_of, month_within, year_of, year_within
from songbang.matter.wage_columns import words_over
from songbang.matter.wage_layout import Head, Layout, Row
from songbang.papers.workbook import Sheet

SUMMED: Final = re.compile(
    r"\s*(?:合\s*计|总\s*计|小\s*计|共\s*计|累\s*计|平均|全年|total|sum|average).*", re.IGNORECASE
)
"""What stands in place of a month where a row or column adds the others up."""
SEPTEMBER: Final = 9
_NOUGHT_LOST: Final = re.compile(r"\s*\d{4}\.1\s*")

Fault = Callable[..., None]


@dataclass(slots=True)
class Months:
    """The months of one table while it is read; ``before`` and ``year`` are those of the row or column before."""

    sheet: Sheet
    layout: Layout
    fault: Fault
    before: date | None = None
    year: int | None = None

    def of_row(self, number: int, row: Row, *, carried: bool) -> date | None:
        """Return the month of a row; ``carried``: an empty cell stands for the month over it. Else a fault is told."""
        heads = self.layout.heads
        at = heads.get(Head.MONTH, heads.get(Head.PAID_MONTH))
        if at is None:
            return next((month for words in self._over() if (month := month_within(words))), None)
        words = row.get(at, "")
        if not words and carried and self.before is not None:
            return self.before
        self.year = year_of(row.get(heads.get(Head.YEAR, -1), "")) or self.year
        found = month_of(words, self.year or self._year())
        if found is None and not SUMMED.fullmatch(words):
            self.fault("wages_month", number, cell=clean(words))
        return found and self._after(number, words, found)

    def of_columns(self) -> dict[int, date]:
        """Return the month of each column that is one."""
        found: dict[int, date] = {}
        for column, words in sorted(self.layout.months.items()):
            month = month_of(words, self._year())
            if month is not None:
                found[column] = self._after(self.layout.first - 1, words, month)
        return found

    def _after(self, number: int, words: str, found: date) -> date:
        """Return October for a 2025.1 behind September: spreadsheets take the nought off 2025.10."""
        before = self.before
        if _NOUGHT_LOST.fullmatch(words) and before is not None and before >= found.replace(month=SEPTEMBER):
            if before.year == found.year and before.month == SEPTEMBER:
                self.fault("wages_october", number, cell=words.strip())
            found = found.replace(month=SEPTEMBER + 1) if before.year == found.year else found
        self.before = found
        return found

    def _year(self) -> int | None:
        """Return the year that stands over the table or in the name of its sheet."""
        return next((year for words in self._over() if (year := year_within(words))), None)

    def _over(self) -> Sequence[str]:
        return words_over(self.sheet, self.layout.first)
