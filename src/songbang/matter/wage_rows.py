"""The lines of pay in a table, read along its layout."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Final

from songbang.basis.case_facts import clean
from songbang.basis.problem import Problem
from songbang.matter.pay import PayKind, PayLine
from songbang.matter.pay_words import kind_of, total_of
from songbang.matter.source import Source
from songbang.matter.wage_cells import is_nothing, money_of
from songbang.matter.wage_checks import TAKEN_OFF, sum_differs
from songbang.matter.wage_layout import Head, Layout, Row
from songbang.matter.wage_problems import wage_problem
from songbang.matter.wage_row_months import SUMMED, Months
from songbang.papers.workbook import Sheet

_TELLING: Final = re.compile(r"公司|单位|企业|个人|扣|employer|employee|deduct", re.IGNORECASE)
_ADDED_UP: Final = re.compile(r"\s*(?:合\s*计|总\s*计|共\s*计|total|sum)\s*", re.IGNORECASE)


@dataclass(slots=True)
class Reading:
    """One table while it is read: its file, sheet and layout, the problems so far, what each column adds up to."""

    file: str
    sheet: Sheet
    layout: Layout
    problems: list[Problem] = field(default_factory=list)
    added: dict[int, Decimal] = field(default_factory=dict)

    def lines(self) -> Iterator[PayLine]:
        """Yield the lines in the order of the table; what cannot be read becomes a problem."""
        months = Months(self.sheet, self.layout, self._fault)
        columns = months.of_columns()
        for number, row in sorted(self.sheet.rows.items()):
            if number < self.layout.first:
                continue
            if columns:
                yield from self._across(number, row, columns)
            elif self.layout.is_long:
                yield from self._long(number, row, months)
            else:
                yield from self._down(number, row, months)

    def _long(self, number: int, row: Row, months: Months) -> Iterator[PayLine]:
        told = row.get(self.layout.heads.get(Head.KIND, -1), "")
        pairs = [(row.get(item, ""), row.get(amount, "")) for item, amount in self.layout.pairs]
        found = [(label, cell) for label, cell in pairs if label and not is_nothing(cell)]
        month = months.of_row(number, row, carried=True) if found else None
        for label, cell in found if month is not None else ():
            yield from self._line(number, month, (label, ""), cell, told) if month else ()

    def _down(self, number: int, row: Row, months: Months) -> Iterator[PayLine]:
        """Read a row that is one month; one that adds the others up is no month."""
        sums = {column: row[column] for column in self.layout.items if not is_nothing(row.get(column, ""))}
        if all(money_of(words) is None for words in sums.values()) or self._adds_up(number, row, sums):
            return  # also a head that is written again, or a remark under the table
        month = months.of_row(number, row, carried=False)
        for column, words in sums.items() if month is not None else ():
            self.added[column] = self.added.get(column, Decimal(0)) + (money_of(words) or Decimal(0))
            yield from self._line(number, month, self.layout.items[column], words) if month else ()
        self._unnamed(number, row)

    def _adds_up(self, number: int, row: Row, sums: dict[int, str]) -> bool:
        """Tell whether a row adds the others up, said or seen, and set what it says against them."""
        named = [words for column, words in row.items() if column not in self.layout.items]
        if any(_ADDED_UP.fullmatch(words) for words in named):
            names = {column: self.layout.items[column][0] for column in sums}
            self._check(number, {names[column]: (words, self.added.get(column)) for column, words in sums.items()})
        if any(SUMMED.fullmatch(words) for words in named):
            return True
        nameless = bool(self.layout.people) and not any(column in row for column in self.layout.people)
        return nameless and all(money_of(words) == self.added.get(column) for column, words in sums.items())

    def _across(self, number: int, row: Row, columns: dict[int, date]) -> Iterator[PayLine]:
        """Read a row that is one item with a column a month, and the column that adds the months up."""
        label = row.get(self.layout.heads[Head.ITEM], "")
        cells = {column: row[column] for column in columns if not is_nothing(row.get(column, ""))}
        for column, cell in cells.items() if label else ():
            yield from self._line(number, columns[column], (label, ""), cell)
        head = self.sheet.rows.get(self.layout.first - 1, {})
        total = next((column for column, words in head.items() if _ADDED_UP.fullmatch(words)), None)
        if label and total is not None and cells:
            added = sum((money_of(cell) or Decimal(0) for cell in cells.values()), Decimal(0))
            self._check(number, {label: (row.get(total, ""), added)})

    def _line(self, number: int, month: date, named: tuple[str, str], cell: str, told: str = "") -> Iterator[PayLine]:
        label, amount = _label(*named), money_of(cell)
        if amount is None:
            self._fault("wages_amount", number, label=label, cell=clean(cell))
            return
        kind = _told(told) or kind_of(*named)
        size = abs(amount) if kind in TAKEN_OFF else amount
        yield PayLine(month, label, kind, size, Source(self.file, number + 1, self.sheet.title))

    def _check(self, number: int, totals: dict[str, tuple[str, Decimal | None]]) -> None:
        for label, (words, added) in totals.items():
            told = money_of(words)
            if told is not None and added is not None:
                self.problems += sum_differs(label, told, (added,), Source(self.file, number + 1))

    def _unnamed(self, number: int, row: Row) -> None:
        """Tell of columns with sums and without a head, once."""
        headed = {column for at, one in self.sheet.rows.items() if at < self.layout.first for column in one}
        for column in sorted(set(row) - headed) if number == self.layout.first else ():
            if money_of(row[column]) is not None:
                self._fault("wages_unnamed", number, column=column + 1)

    def _fault(self, code: str, number: int, **details: object) -> None:
        self.problems.append(wage_problem(code, self.file, number + 1, **details))


def people_of(sheet: Sheet, layout: Layout) -> int:
    """Count the people whose pay a table holds; no name is kept."""
    rows = [row for number, row in sheet.rows.items() if number >= layout.first]
    named = ({row.get(column, "") for row in rows} for column in layout.people)
    return max((sum(not SUMMED.fullmatch(one) for one in names if one) for names in named), default=0)


def _label(label: str, group: str) -> str:
    """Return the words of a line; those of its group go before them where they tell whose or of what it is."""
    shown, over = " ".join(clean(label).split()), " ".join(clean(group).split())
    tells = group != label and not total_of(label) and _TELLING.search(group)
    return f"{over} {shown}" if tells else shown


def _told(words: str) -> PayKind | None:
    plain = words.strip().lower()
    return PayKind(plain) if plain in set(PayKind) else None
