"""The workbook of a comparison for HR: every figure in rows to be filtered; people only where it is said what for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import polars as pl

from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.portfolio.audit.reasons import Reason
from songbang.portfolio.audit.result_columns import ResultColumn, ResultKind
from songbang.portfolio.policy.choice_columns import choice_columns
from songbang.portfolio.policy.compare import PER_ROLE, Comparison
from songbang.portfolio.policy.leavers import Choices
from songbang.portfolio.policy.rates import MARKS
from songbang.reports.amounts import join
from songbang.reports.policy import book_words as words
from songbang.reports.policy.cost_words import HEADS, ROLES, SURE, WITHHELD, names, tenth
from songbang.reports.policy.line_labels import LINE_LABELS
from songbang.reports.policy.sections import headline, rests
from songbang.reports.policy.told_words import NOTES, TITLE
from songbang.reports.policy.workbook_sheets import Book, CellValue, SheetTable
from songbang.reports.script import tell
from songbang.reports.source_words import force_words, source_words

Row = Sequence[CellValue]


@dataclass(frozen=True, slots=True)
class People:
    """Rows of persons: the roster as it was written, the choices, and the lines that tell what they are for."""

    original: pl.DataFrame
    choices: Choices
    purpose: Sequence[Words]


def policy_workbook(found: Comparison, law: Law, lang: str, people: People | None = None) -> bytes:
    """Return the workbook in ``lang``."""
    with (book := Book(tell(TITLE, lang), found.day)):
        for table in _tables(found, law, lang, people):
            book.add(table)
    return book.file.getvalue()


def _tables(found: Comparison, law: Law, lang: str, people: People | None) -> Iterator[SheetTable]:
    def sheet(name: Words, heads: Sequence[Words], rows: Iterator[Row]) -> SheetTable:
        return SheetTable(tell(name, lang), [tell(head, lang) for head in heads], [*rows])

    also = people.choices.because if people else ()
    yield sheet(words.NOTES, words.NOTE_HEADS, _notes(found, lang, people))
    yield sheet(words.COSTS, words.COST_HEADS, _costs(found, lang))
    yield sheet(words.LEAVERS, words.LEAVER_HEADS, _leavers(found, lang))
    yield sheet(words.ROLES, words.ROLE_HEADS, _roles(found, lang))
    yield sheet(words.REASONS, words.REASON_HEADS, _reasons(found, also, law, lang))
    yield sheet(words.RATES, words.RATE_HEADS, _rates(found, lang))
    if people is not None:
        written = people.original.columns
        heads = [
            *(words.OF_ROW.get(name, Words(name, name)) for name in written),
            *(one.label for one in choice_columns().values()),
        ]
        yield sheet(words.PEOPLE, heads, _people(people, lang))


def _notes(found: Comparison, lang: str, people: People | None) -> Iterator[Row]:
    for one in (*headline(found), *NOTES, *(people.purpose if people else ())):
        yield (tell(one, lang),)
    for column in choice_columns().values() if people else ():
        yield (f"{tell(column.label, lang)} – {tell(column.says, lang)}",)


def _costs(found: Comparison, lang: str) -> Iterator[Row]:
    for cost in found.costs:
        for line in cost.lines:
            state = WITHHELD if line.withheld else SURE[line.sure]
            told = (tell(cost.policy.label, lang), tell(line.label, lang), tell(state, lang))
            because = "\n".join(tell(one, lang) for one in line.because)
            ids = " ".join(one.id for one in line.rests)
            lacks = tell(names(line.missing), lang) if line.missing else None
            yield (*told, *map(_yuan, (line.low, line.mid, line.high)), line.people, line.unknown, lacks, because, ids)
        total = (tell(cost.policy.label, lang), tell(words.TOTAL, lang), None)
        lacking = tell(join((one.label for one in cost.not_counted()), "、"), lang) if cost.not_counted() else None
        yield (*total, *map(_yuan, cost.total()), None, None, lacking, None, None)


def _leavers(found: Comparison, lang: str) -> Iterator[Row]:
    for cost in found.costs:
        one = cost.leavers
        expected = [people for band in (one.usual, one.added) for people in (band or (None, None, None))]
        shown = [None if people is None else Decimal(tenth(people)) for people in expected]
        because = "\n".join(tell(reason, lang) for reason in one.because)
        yield (tell(cost.policy.label, lang), one.heads, one.dropped, *shown, because)


def _roles(found: Comparison, lang: str) -> Iterator[Row]:
    for nth, cost in enumerate(found.costs):
        for role in found.groups:
            for name in PER_ROLE:
                cell = found.roles[name][nth, role]
                value = cell.value if name in HEADS else _yuan(cell.value)
                withheld = tell(WITHHELD, lang) if cell.value is None else None
                yield (
                    tell(cost.policy.label, lang),
                    tell(ROLES[role], lang),
                    tell(LINE_LABELS[name], lang),
                    value,
                    withheld,
                )


def _reasons(found: Comparison, also: Sequence[Reason], law: Law, lang: str) -> Iterator[Row]:
    every = {one.id: one for one in (*rests(found), *(reason.provision for reason in also))}
    for name, one in sorted(every.items()):
        source = "\n".join(tell(told, lang) for told in source_words(one, law))
        checked = tell(words.CHECKED if one.verified else words.UNCHECKED, lang)
        yield (name, tell(one.says, lang), tell(force_words(one), lang), source, checked)


def _rates(found: Comparison, lang: str) -> Iterator[Row]:
    yield (tell(found.rates.says, lang), None, None, None, None, None, None, None)
    for one in found.rates.effects:
        shares = [None if share is None else f"{float(share):.2%}" for share in (one.change, one.low, one.high)]
        yield (
            tell(one.says, lang),
            tell(one.outcome, lang),
            *shares,
            f"{one.country} {one.year}",
            tell(MARKS[one.mark], lang),
            one.source,
        )


def _people(people: People, lang: str) -> Iterator[Row]:
    columns = choice_columns()
    rows = people.choices.rows
    written = people.original[rows["at"]].iter_rows()
    for original, choices in zip(written, rows.select([*columns]).iter_rows(), strict=True):
        yield (*original, *(_told(columns[name], value, lang) for name, value in zip(columns, choices, strict=True)))


def _told(column: ResultColumn, value: object, lang: str) -> CellValue:
    if value is None:
        return None
    if column.kind is ResultKind.SUM:
        return _yuan(int(str(value)))
    if column.kind is ResultKind.CHOICE:
        return tell((column.values or {})[str(value)], lang)
    if column.kind is ResultKind.COLUMNS:
        return tell(names(str(value).split()), lang)
    return value if isinstance(value, date) else str(value)


def _yuan(cents: int | None) -> Decimal | None:
    return None if cents is None else Decimal(cents) / 100
