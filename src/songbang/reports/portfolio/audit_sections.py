"""What is told of an audit, in its order: the money of both sides, people, rules, what is missing, the basis."""

from collections.abc import Iterator
from decimal import Decimal

from songbang.basis.choice_words import fact_label
from songbang.basis.shown import yuan
from songbang.basis.words import Words
from songbang.portfolio.audit.by_role import total
from songbang.portfolio.audit.lacking import lacking
from songbang.portfolio.roster.columns import columns
from songbang.reports.days import day_words
from songbang.reports.portfolio.audit_report import AuditReport
from songbang.reports.portfolio.audit_tables import role_table
from songbang.reports.portfolio.audit_words import (
    BASIS,
    DECLINED,
    LACKING,
    LACKING_FEW,
    LACKING_NONE,
    LACKING_ROW,
    LACKING_SAY,
    MODEL,
    NOT_HOLD,
    NOTHING_OWED,
    OWED,
    PEOPLE,
    PERSONS,
    POINTS,
    POINTS_SAY,
    PRIVACY,
    SIDES,
    SIDES_SAY,
    TOO_FEW,
)
from songbang.reports.stand.sheet import Block, Point, Section, Sentence


def headline(report: AuditReport) -> Iterator[Words]:
    """Yield the first lines: how many agreements, what is owed, how many do not hold."""
    view = report.roles
    if not view.cells:
        yield TOO_FEW.fill(k=view.k)
        return
    yield PEOPLE.fill(count=f"{view.people:,}", day=day_words(report.audit.day))
    owed, not_hold = total(view, "sums", "owes"), total(view, "covered", "no")
    if owed:
        yield OWED.fill(sum=yuan(Decimal(owed) / 100))
    elif all(cell.sums["owes"] == 0 and "owes" not in cell.unknown for cell in view.cells):
        yield NOTHING_OWED
    if not_hold:
        yield NOT_HOLD.fill(count=f"{not_hold:,}")


def audit_sections(report: AuditReport) -> tuple[Section, ...]:
    """Return the sections of the page; without cells what needs them is left out."""
    return tuple(section for section in _sections(report) if section.blocks)


def _sections(report: AuditReport) -> Iterator[Section]:
    tables: tuple[tuple[str, str, Words, Words], ...] = (
        ("sides", "sums", SIDES, SIDES_SAY),
        ("persons", "covered", PERSONS, PRIVACY.fill(k=report.roles.k)),
        ("points", "flags", POINTS, POINTS_SAY),
    )
    for name, read, title, says in tables if report.roles.cells else ():
        blocks: tuple[Block, ...] = (Sentence(says, quiet=True), role_table(report, read, title))
        yield Section(name, title, blocks, first=name == "sides")
    if report.roles.cells:
        yield Section("lacking", LACKING, tuple(_lacking(report)))
    yield Section("basis", BASIS, (Sentence(MODEL, quiet=True), *_reasons(report)))
    yield Section("declined", DECLINED, tuple(Point(says, (instead,)) for says, instead in report.declined))


def _lacking(report: AuditReport) -> Iterator[Block]:
    found = lacking(report.audit, report.roles.k)
    if not found:
        yield Sentence(LACKING_NONE)
        return
    yield Sentence(LACKING_SAY, quiet=True)
    for name, count in found:
        column = column_words(name)
        said = LACKING_FEW.fill(column=column) if count is None else LACKING_ROW.fill(column=column, count=f"{count:,}")
        yield Point(said)


def column_words(name: str) -> Words:
    """Return what a column of a roster is called; of a fact that no roster tells, what the fact is called."""
    return columns()[name].says if name in columns() else fact_label(name)


def _reasons(report: AuditReport) -> Iterator[Point]:
    for one in report.audit.because:
        yield Point(one.provision.says, rests=(one.provision,))
