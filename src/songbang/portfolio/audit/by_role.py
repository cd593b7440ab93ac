"""The view by role: how many agreements hold, what they cost, what is owed; never about fewer than k people."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import polars as pl

from songbang.portfolio.audit.audit import Audit
from songbang.portfolio.audit.groups import Group, groups
from songbang.portfolio.audit.withheld import Sets, beside_wholes, telling

LEAST = 5
"""The fewest people that anything published may be about."""
ROLE_AND_PLACE = ("role", "place")
ENOUGH = 8
"""How many times k a group should have on the average: its people are parted again by what is told of them."""
COVERED = ("yes", "no", "open", "unknown")
NOT_KNOWN = "unknown"
FLAGS: Mapping[str, tuple[str, frozenset[str]]] = {
    "bound": ("state", frozenset({"bound"})),
    "beyond_cap": ("term", frozenset({"broken"})),
    "below_law": ("vs_local", frozenset({"broken"})),
    "below_guidance": ("vs_guidance", frozenset({"broken"})),
    "reasons_not_told": ("reasons_told", frozenset({"broken"})),
    "above_multiple": ("vs_multiple", frozenset({"broken"})),
}
"""What is counted: the column and the values in it that count."""
SUMS = ("owes", "due_so_far", "still_to_come", "if_bound", "if_started", "damages")
"""What is added up, in cents. ``if_bound`` is what is owed and to come of those whose restraint was not started, were
they held bound after all: it stands in none of the sums before it. ``if_started`` is the whole term of those who still
work there; ``damages`` are those of agreements that are not known not to hold."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What is told of one group of ``people``.

    ``keys`` say which group it is (``None``: several small ones together). ``covered`` and ``flags`` are counts,
    ``sums`` cents; what would tell of fewer than k people, alone or by taking published figures from each other, is
    ``None``. ``unknown`` names the counts and sums that some agreements of the group are missing from, or known for at
    the least only, with how many these are (``None``: a few).
    """

    keys: tuple[str | None, ...]
    people: int
    covered: Mapping[str, int | None]
    flags: Mapping[str, int | None]
    sums: Mapping[str, int | None]
    unknown: Mapping[str, int | None]


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
    parts = [rows[one.rows] for one in found]
    cells = [_cell(part, one, k) for part, one in zip(parts, found, strict=True)]
    for name in SUMS:
        told = _beside([cell.sums[name] for cell in cells], [part[name] > 0 for part in parts], parts, k)
        cells = [replace(cell, sums={**cell.sums, name: one}) for cell, one in zip(cells, told, strict=True)]
    column, values = FLAGS["bound"]  # the one count that the cost of policies tells of everybody as well
    makes = [part[column].is_in(list(values)) for part in parts]
    told = _beside([cell.flags["bound"] for cell in cells], makes, parts, k)
    cells = [replace(cell, flags={**cell.flags, "bound": one}) for cell, one in zip(cells, told, strict=True)]
    return ByRole(tuple(by), tuple(cells), rows.height, k)


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
    whole = pl.col("role").fill_null("").alias("whole")  # the cost of policies is told by class of person
    own = audit.told.select(*(pl.col(name).alias(f"key_{name}") for name in by), whole, "at_least")
    state = pl.col("state")
    employed, idle, unsure = state == "employed", state == "not_started", state == "unknown"
    results = audit.results.with_columns(
        if_started=pl.when(employed).then("whole_term").when(~unsure).then(0),
        if_bound=pl.when(idle).then(pl.col("owes") + pl.col("still_to_come")).when(~unsure).then(0),
        damages=pl.when(pl.col("holds") == "no").then(0).otherwise("damages"),
    )
    nothing = pl.when(employed | idle).then(0)  # who still works there is owed nothing for afterwards
    return (
        pl.concat([own, results], how="horizontal")
        .filter(state != "none")
        .with_columns(pl.coalesce(nothing, name).alias(name) for name in ("owes", "due_so_far", "still_to_come"))
    )


def _beside(
    found: Sequence[int | None], makes: Sequence[pl.Series], parts: Sequence[pl.DataFrame], k: int
) -> list[int | None]:
    """Return the figures without those that give away a few people beside the figures of wholes told elsewhere."""
    kept = beside_wholes([one is not None for one in found], makes, [part["whole"] for part in parts], k)
    return [one if told else None for one, told in zip(found, kept, strict=True)]


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
    lacking = {name: rows[column].fill_null("") == NOT_KNOWN for name, (column, _) in FLAGS.items()} | {
        name: rows[name].is_null() | (rows["at_least"] & (rows[name] > 0)).fill_null(value=False) for name in SUMS
    }
    unknown = {name: sets.count(one) for name, one in lacking.items() if one.any()}
    return Cell(group.keys, rows.height, covered, flags, sums, unknown)


def _apart(rows: pl.DataFrame, k: int) -> bool:
    differ = int((rows["due_so_far"] != rows["owes"]).fill_null(value=True).sum())
    return differ == 0 or differ >= k
