"""Which version of the law counts for each row, by the days on which the law changes."""

from collections.abc import Collection, Mapping
from datetime import date, timedelta

import polars as pl

from songbang.answers.applicable import ANCHORS
from songbang.basis.provision import Provision
from songbang.basis.standing import Topic
from songbang.law.in_force import Law

NOT_TOLD = -1
"""The era of a day that nobody has told, or that has not come yet: the day asked about counts in its place."""


def changes(law: Law, places: Collection[str], topics: Collection[Topic]) -> Mapping[str, tuple[date, ...]]:
    """Return for each fact that gives a day (``signed``, ``left``) on which days a version that hangs on it changes."""
    held = {id(one): one for place in places for row in law.line(place) for one in row.provisions}
    found: dict[str, set[date]] = {}
    for provision in held.values():
        if provision.topic in topics and provision.anchor in ANCHORS:
            found.setdefault(ANCHORS[provision.anchor], set()).update(_edges(provision))
    return {name: tuple(sorted(days)) for name, days in found.items()}


def _edges(provision: Provision) -> set[date]:
    last = provision.until
    return {provision.start} if last is None else {provision.start, last + timedelta(days=1)}


def era(name: str, days: tuple[date, ...], day: date) -> pl.Expr:
    """Return how many changes lie behind the day of each row: rows of one era have the same versions."""
    column = pl.col(name)
    passed = pl.sum_horizontal([(column >= one).cast(pl.Int32) for one in days]) if days else pl.lit(0, pl.Int32)
    return pl.when(column.is_null() | (column > day)).then(pl.lit(NOT_TOLD, pl.Int32)).otherwise(passed)
