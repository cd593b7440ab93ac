"""Reads wage slips: the lines of pay that a table holds, in any of the shapes that people and payroll systems make."""

from collections.abc import Iterator
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.matter.pay import PayKind, PayLine
from songbang.matter.wage_checks import checked
from songbang.matter.wage_columns import layout_of
from songbang.matter.wage_layout import Head
from songbang.matter.wage_problems import wage_problem
from songbang.matter.wage_rows import Reading, people_of
from songbang.papers.grids import grids_of
from songbang.papers.workbook import Sheet


def read_wage_slips(path: Path) -> tuple[tuple[PayLine, ...], tuple[Problem, ...]]:
    """Read the lines of pay of a table file: csv, tsv, xlsx, xls, ods; no input raises.

    A row may be one item of one month (month, item, amount), one month with a column an item, or one item with a
    column a month; sheets that are hidden are read. The lines come in the order of the file. What cannot be read, a
    total that its lines do not add up to, and a label that is not known (``PayKind.UNKNOWN``) are problems with the
    line of the file; the rest is still read. Names and numbers of people are not kept.
    """
    sheets = grids_of(path)
    if isinstance(sheets, Problem):
        return (), (sheets,)
    lines: list[PayLine] = []
    problems: list[Problem] = []
    tables = 0
    for sheet in sheets:
        read, wrong = _table(path.name, sheet)
        tables += bool(read or wrong)
        lines += read
        problems += wrong
    if not tables:
        problems.append(wage_problem("wages_no_table", path.name, None))
    return tuple(lines), (*problems, *_unknown(lines), *checked(lines))


def _table(file: str, sheet: Sheet) -> tuple[list[PayLine], list[Problem]]:
    layout = layout_of(sheet)
    if layout is None:
        return [], []
    people = people_of(sheet, layout)
    if people > 1:
        return [], [wage_problem("wages_many_people", file, layout.first, count=people)]
    reading = Reading(file, sheet, layout)
    lines = list(reading.lines())
    if lines and Head.PAID_MONTH in layout.heads and Head.MONTH not in layout.heads:
        reading.problems.insert(0, wage_problem("wages_paid_month", file, layout.first))
    return lines, reading.problems


def _unknown(lines: list[PayLine]) -> Iterator[Problem]:
    """Yield one question for each label that is not known, at the first line that bears it."""
    first = {one.label: one for one in reversed(lines) if one.kind is PayKind.UNKNOWN}
    kinds = ", ".join(kind for kind in PayKind if kind is not PayKind.UNKNOWN)
    for label, line in reversed(first.items()):
        yield wage_problem("wages_unknown_label", line.source.file, line.source.line, label=label, kinds=kinds)
