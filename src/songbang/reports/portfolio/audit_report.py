"""All that the page and the workbook of an audit tell; both say the same."""

from dataclasses import dataclass
from datetime import date

import polars as pl

from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.portfolio.audit.audit import Audit
from songbang.portfolio.audit.by_role import ByRole


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of persons, which are told only where somebody said what for.

    ``where`` (``row``, ``sheet``) says which row of the roster each result belongs to, ``original`` (``row``,
    ``sheet``, all cells as text) is the roster as it was. ``purpose`` are the words it was asked with, on a day.
    """

    where: pl.DataFrame
    original: pl.DataFrame
    purpose: str
    on: date


@dataclass(frozen=True, slots=True)
class AuditReport:
    """An audit to be told: by role, and by row where ``rows`` is there.

    ``name`` is the roster's; ``reminders`` are told with the rows; ``declined`` pairs what is not done, and why, with
    what can be done instead.
    """

    name: str
    audit: Audit
    roles: ByRole
    law: Law
    rows: Rows | None = None
    reminders: tuple[Words, ...] = ()
    declined: tuple[tuple[Words, Words], ...] = ()
