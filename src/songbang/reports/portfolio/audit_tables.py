"""The tables by role, as rows of numbers and of words."""

from collections.abc import Sequence

from songbang.basis.words import Words
from songbang.portfolio.audit.by_role import COVERED, FLAGS, SUMS, Cell, total
from songbang.reports.portfolio.audit_report import AuditReport
from songbang.reports.portfolio.audit_words import (
    COLUMNS_OF,
    COUNT,
    FEW_OF,
    GROUP,
    NOT_ALL,
    NOT_KNOWN_OF,
    TOTAL,
    WITHHELD,
)
from songbang.reports.portfolio.group_words import group_words
from songbang.reports.stand.sheet import Table

CENTS = 100
READS = {"covered": COVERED, "flags": tuple(FLAGS), "sums": SUMS}
"""What a cell holds, and the names under each."""


def role_table(report: AuditReport, read: str, caption: Words) -> Table:
    """Return one table: a row a group, its people, and the figures of one kind; last their total."""
    names, view = READS[read], report.roles
    rows = [(_named(report, cell), _plain(cell.people), *_cells(cell, read, names)) for cell in view.cells]
    last = (TOTAL, _plain(view.people), *(_total(report, read, name) for name in names))
    head = (GROUP, COUNT, *(COLUMNS_OF[name] for name in names))
    return Table(caption, head, (*rows, last), frozenset(range(1, len(head))))


def role_numbers(cell: Cell) -> tuple[int | None, ...]:
    """Return the figures of a group in the order of ``READS``: people and counts, then sums in cents."""
    return (cell.people, *(getattr(cell, read)[name] for read, names in READS.items() for name in names))


def at_least(cell: Cell) -> Words:
    """Say which sums of a group some people are missing from, and how many."""
    said = [
        (FEW_OF if count is None else NOT_KNOWN_OF).fill(name=COLUMNS_OF[name], count=count)
        for name, count in cell.unknown.items()
    ]
    return Words("；".join(one.zh for one in said), "; ".join(one.en for one in said))


def _total(report: AuditReport, read: str, name: str) -> Words:
    """Say a total; where a figure of it is withheld or not known it is at least what is published."""
    view, found = report.roles, total(report.roles, read, name)
    withheld = any(getattr(cell, read)[name] is None for cell in view.cells)
    some = withheld or any(name in cell.unknown for cell in view.cells)
    return WITHHELD if withheld and not found else _shown(found, read, some=some)


def _named(report: AuditReport, cell: Cell) -> Words:
    return group_words(report.roles.keys, cell.keys, report.law)


def _cells(cell: Cell, read: str, names: Sequence[str]) -> list[Words]:
    return [_shown(getattr(cell, read)[name], read, some=name in cell.unknown) for name in names]


def _shown(found: int | None, read: str, *, some: bool = False) -> Words:
    """Say a figure; one that some agreements are missing from is at least that much."""
    if found is None:
        return WITHHELD
    if some and not found:
        return COLUMNS_OF["unknown"]
    shown = _sum(found) if read == "sums" else f"{found:,}"
    return NOT_ALL.fill(sum=shown) if some else Words(shown, shown)


def _sum(cents: int) -> str:
    """Return a sum of many people in whole yuan."""
    return f"{(cents + CENTS // 2) // CENTS:,}"


def _plain(count: int) -> Words:
    return Words(f"{count:,}", f"{count:,}")
