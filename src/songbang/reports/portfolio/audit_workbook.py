"""The workbook of an audit: notes, roles, the basis, what each column means; the rows where somebody said what for."""

from collections.abc import Iterator
from io import BytesIO
from typing import Final

from songbang.basis.words import Words
from songbang.portfolio.audit.by_role import Cell
from songbang.portfolio.audit.result_columns import result_columns
from songbang.reports.days import day_words
from songbang.reports.portfolio.audit_report import AuditReport
from songbang.reports.portfolio.audit_rows import result_heads, told_rows
from songbang.reports.portfolio.audit_sections import headline
from songbang.reports.portfolio.audit_tables import READS, at_least, role_numbers
from songbang.reports.portfolio.audit_words import (
    AS_OF,
    AT_LEAST,
    COLUMNS_OF,
    COUNT,
    FOOT,
    GROUP,
    MODEL,
    PRIVACY,
    REVIEWED,
    TITLE,
    WITHHELD,
)
from songbang.reports.portfolio.group_words import group_words
from songbang.reports.portfolio.sheet_words import (
    BASIS_HEADS,
    BASIS_SHEET,
    COLUMN_HEADS,
    COLUMNS_SHEET,
    NO_ROWS,
    NOTES_SHEET,
    PURPOSE,
    ROLES_SHEET,
    ROSTER,
    ROWS_SHEET,
    TOO_MANY,
)
from songbang.reports.portfolio.workbook import Head, Workbook
from songbang.reports.script import tell
from songbang.reports.source_words import force_words, source_words

MOST_ROWS: Final = 200_000
"""Rows that a workbook still opens with; more of them are written as a table in text beside it."""


def audit_workbook(report: AuditReport, lang: str = "zh") -> bytes:
    """Return the workbook as the bytes of an .xlsx file: the same bytes for the same audit."""
    made = BytesIO()
    with Workbook(made, tell(TITLE, lang), report.audit.day, lambda words: tell(words, lang)) as book:
        book.lines(NOTES_SHEET, tuple(_notes(report)))
        _roles(book, report)
        _basis(book, report)
        _columns(book)
        _rows(book, report, lang)
    return made.getvalue()


def holds_rows(report: AuditReport) -> bool:
    """Tell whether the workbook holds the rows; they are too many, or nobody said what for, where it does not."""
    return report.rows is not None and report.rows.original.height <= MOST_ROWS


def _notes(report: AuditReport) -> Iterator[Words]:
    """Yield what is to be known first: what came out, what it is for, what it rests on, what is not done."""
    yield TITLE
    yield ROSTER.fill(name=report.name)
    yield from headline(report)
    yield AS_OF.fill(day=day_words(report.audit.day))
    if report.audit.reviewed is not None:
        yield REVIEWED.fill(day=day_words(report.audit.reviewed))
    yield from (MODEL, PRIVACY.fill(k=report.roles.k))
    if report.rows is None:
        yield NO_ROWS
    else:
        yield PURPOSE.fill(words=report.rows.purpose, day=report.rows.on)
        yield from report.reminders
        if not holds_rows(report):
            yield TOO_MANY.fill(most=f"{MOST_ROWS:,}")
    for says, instead in report.declined:
        yield from (says, instead)
    yield from FOOT


def _roles(book: Workbook, report: AuditReport) -> None:
    names = [name for found in READS.values() for name in found]
    money = len(READS["covered"]) + len(READS["flags"]) + 2
    heads = [GROUP, COUNT, *(COLUMNS_OF[name] for name in names), AT_LEAST]
    kinds = ["text", *("count" if at < money else "money" for at in range(1, len(heads) - 1)), "long"]
    view = report.roles
    rows = [
        [
            book.say(group_words(view.keys, cell.keys, report.law)),
            *_figures(book, cell, money),
            book.say(at_least(cell)),
        ]
        for cell in view.cells
    ]
    book.table(ROLES_SHEET, [Head(book.say(words), kind) for words, kind in zip(heads, kinds, strict=True)], rows)


def _figures(book: Workbook, cell: Cell, money: int) -> list[object]:
    """Return the figures of a group, sums in yuan; what is withheld, or wholly unknown, as its word."""
    withheld, unknown = book.say(WITHHELD), book.say(COLUMNS_OF["unknown"])
    names = ("", *(name for found in READS.values() for name in found))
    return [
        withheld if one is None else unknown if not one and name in cell.unknown else one / 100 if at >= money else one
        for at, (name, one) in enumerate(zip(names, role_numbers(cell), strict=True), start=1)
    ]


def _basis(book: Workbook, report: AuditReport) -> None:
    rows = [
        [
            one.provision.id,
            book.say(one.provision.says),
            book.say(force_words(one.provision)),
            "; ".join(book.say(words) for words in source_words(one.provision, report.law)),
            one.provision.start,
            one.provision.reviewed,
        ]
        for one in report.audit.because
    ]
    kinds = ("text", "long", "text", "long", "day", "day")
    book.table(BASIS_SHEET, [Head(book.say(words), kind) for words, kind in zip(BASIS_HEADS, kinds, strict=True)], rows)


def _columns(book: Workbook) -> None:
    rows = [[book.say(one.label), book.say(one.says)] for one in result_columns().values()]
    book.table(COLUMNS_SHEET, [Head(book.say(COLUMN_HEADS[0]), "text"), Head(book.say(COLUMN_HEADS[1]), "long")], rows)


def _rows(book: Workbook, report: AuditReport, lang: str) -> None:
    """Write the rows, the heads of the roster apart from those of the results."""
    if report.rows is None or not holds_rows(report):
        return
    table, found = told_rows(report, report.rows, lang), result_heads(report.rows, lang)
    heads = [
        Head(name, found[name].kind.value, ours=True) if name in found else Head(name, "text") for name in table.columns
    ]
    book.table(ROWS_SHEET, heads, table.iter_rows())
