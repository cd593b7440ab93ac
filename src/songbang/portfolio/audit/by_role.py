"""The view by role: how many agreements hold, what they cost, what is owed; never about fewer than k people."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from songbang.portfolio.audit.audit import Audit
from songbang.portfolio.audit.groups import Group, groups
from songbang.portfolio.audit.withheld import Sets, telling

LEAST = 5
"""The fewest people that anything published may be about."""
ROLE_AND_PLACE = ("role", "place")
ENOUGH = 8
"""How many times k a group should have on the average: its people are parted again by what is told of them."""
COVERED = ("yes", "no", "open", "unknown")
FLAGS: Mapping[str, tuple[str, frozenset[str]]] = {
    "bound": ("state", frozenset({"bound", "not_started"})),
    "beyond_cap": ("term", frozenset({"broken"})),
    "below_law": ("vs_local", frozenset({"broken"})),
    "below_guidance": ("vs_guidance", frozenset({"broken"})),
    "reasons_not_told": ("reasons_told", frozenset({"broken"})),
    "above_multiple": ("vs_multiple", frozenset({"broken"})),
}
"""What is counted: the column and the values in it that count."""
SUMS = ("owes", "due_so_far", "still_to_come", "if_started", "damages")
"""What is added up, in cents. ``if_started`` is the whole term of those who still work there."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What is told of one group of ``people``.

    ``keys`` say which group it is (``None``: several small ones together). ``covered`` and ``flags`` are counts,
    ``sums`` cents; what would tell of fewer than k people, alone or by taking published figures from each other, is
    ``None``. ``unknown`` names the sums that some agreement of the group is missing from.
    """

    keys: tuple[str | None, ...]
    people: int
    covered: Mapping[str, int | None]
    flags: Mapping[str, int | None]
    sums: Mapping[str, int | None]
    unknown: frozenset[str]


@dataclass(frozen=True, slots=True)
class ByRole:
    """The cells in order, each about at least ``k`` people, and the names of their ``keys``.

    ``people`` is how many agreements there are in all; where these are fewer than ``k`` there is no cell.
    """

    keys: tuple[str, ...]
    cells: tuple[Cell, ...]
    people: int
    k: int


def by_role(audit: Audit, k: int = LEAST, by: Sequence[str] | None = None) -> ByRole:
    """Count and add up the agreements of an audit by some columns of the roster. ``ValueError`` for a k below five.

    Where no columns are named it is by role and place, or by role alone where these groups would be too small to tell
    much of. Only one of the two may be given away: of both, small groups could be had by subtraction.
    """
    if k < LEAST:
        raise ValueError(f"nothing is told of fewer than {LEAST} people, so k cannot be {k}")
    by = _usual(audit, k) if by is None else by
    rows = _rows(audit, by)
    found = groups(rows, tuple(by), k)
    return ByRole(tuple(by), tuple(_cell(rows[one.rows], one, k) for one in found), rows.height, k)


def total(view: ByRole, read: str, name: str) -> int | None:
    """Add up what is published (``covered``, ``flags`` or ``sums``) under one name; ``None`` where nothing is."""
    told = [found for cell in view.cells if (found := getattr(cell, read)[name]) is not None]
    return sum(told) if told else None


def _usual(audit: Audit, k: int) -> tuple[str, ...]:
    """Return the columns that people are usually grouped by: both where a group has enough people on the average."""
    own = audit.told.filter(audit.results["state"] != "none").select(*ROLE_AND_PLACE)
    return ROLE_AND_PLACE if own.height >= ENOUGH * k * own.n_unique() else ROLE_AND_PLACE[:1]


def _rows(audit: Audit, by: Sequence[str]) -> pl.DataFrame:
    """Return the rows with an agreement, or with none that is known not to be there."""
    own = audit.told.select(pl.col(name).alias(f"key_{name}") for name in by)
    employed, unsure = pl.col("state") == "employed", pl.col("state") == "unknown"
    started = pl.when(employed).then("whole_term").when(~unsure).then(0)
    rows = pl.concat([own, audit.results.with_columns(if_started=started)], how="horizontal")
    nothing = pl.when(employed).then(0)  # who still works there is owed nothing for afterwards
    return rows.filter(pl.col("state") != "none").with_columns(
        pl.coalesce(name, nothing).alias(name) for name in ("owes", "due_so_far", "still_to_come")
    )


def _cell(rows: pl.DataFrame, group: Group, k: int) -> Cell:
    sets = Sets(rows.height, k)
    covered = sets.parts({name: rows["covered"] == name for name in COVERED})
    flags = {
        name: sets.count(rows[column].is_in(list(values)).fill_null(value=False))
        for name, (column, values) in FLAGS.items()
    }
    sums = {name: telling(rows[name], k) for name in SUMS}
    if not _apart(rows, k):
        sums["due_so_far"] = None  # what is due less what is owed would tell what a few were paid
    unknown = frozenset(name for name in SUMS if rows[name].null_count())
    return Cell(group.keys, rows.height, covered, flags, sums, unknown)


def _apart(rows: pl.DataFrame, k: int) -> bool:
    differ = int((rows["due_so_far"] != rows["owes"]).fill_null(value=True).sum())
    return differ == 0 or differ >= k
