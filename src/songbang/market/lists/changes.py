"""From one year to the next: who joined the lists of others, who vanished, what each list put on and took off."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import polars as pl

from songbang.market.lists.graph import edges_of

NAMED_BY = {
    "before": pl.Int64,
    "after": pl.Int64,
    "firm": pl.String,
    "named_before": pl.Int64,
    "named_after": pl.Int64,
    "lists": pl.Int64,
    "change": pl.String,
}
LINES = {"before": pl.Int64, "after": pl.Int64, "firm": pl.String, "listed": pl.String, "change": pl.String}
UNKNOWN = {"before": pl.Int64, "after": pl.Int64, "firm": pl.String, "held_in": pl.Int64}


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed between years that follow each other among those with lists (``before``, ``after``).

    Only firms whose lists are held in both years are compared: ``lists`` says how many these are.

    - ``named_by``: for each firm that such a list names, how many named it; ``change`` is ``joined`` (nobody before),
      ``vanished`` (nobody after), ``more``, ``fewer`` or ``same``.
    - ``lines``: each name that a list ``added`` or ``dropped``.
    - ``unknown``: firms whose list is held in one of the years alone (``held_in``): nothing is said of these.
    """

    named_by: pl.DataFrame
    lines: pl.DataFrame
    unknown: pl.DataFrame


def changes_of(rows: pl.DataFrame, held: pl.DataFrame, years: Sequence[int]) -> Changes:
    """Return the changes between each of the years and the next."""
    told = [_between(rows, held, before, after) for before, after in pairwise(years)]
    named_by, lines, unknown = zip(*told, strict=True) if told else ((), (), ())
    return Changes(
        pl.concat([pl.DataFrame(schema=NAMED_BY), *named_by]),
        pl.concat([pl.DataFrame(schema=LINES), *lines]),
        pl.concat([pl.DataFrame(schema=UNKNOWN), *unknown]),
    )


def _between(
    rows: pl.DataFrame, held: pl.DataFrame, before: int, after: int
) -> tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame]:
    first, last = (held.filter(pl.col("year") == year) for year in (before, after))
    both = set(first["firm"]) & set(last["firm"])
    pair = (pl.lit(before, pl.Int64).alias("before"), pl.lit(after, pl.Int64).alias("after"))
    old, new = (
        edges_of(rows, one.filter(pl.col("firm").is_in(both))).select("firm", "listed") for one in (first, last)
    )
    apart = pl.concat(
        [
            new.join(old, on=["firm", "listed"], how="anti").with_columns(change=pl.lit("added")),
            old.join(new, on=["firm", "listed"], how="anti").with_columns(change=pl.lit("dropped")),
        ]
    ).sort("firm", "listed")
    alone = [(firm, year) for year, one in ((before, first), (after, last)) for firm in one["firm"] if firm not in both]
    unknown = pl.DataFrame(sorted(alone), schema={"firm": pl.String, "held_in": pl.Int64}, orient="row")
    frames = (_counted(old, new, len(both)).with_columns(pair), apart.with_columns(pair), unknown.with_columns(pair))
    named_by, lines, alone_in = (
        frame.select([*schema]) for frame, schema in zip(frames, (NAMED_BY, LINES, UNKNOWN), strict=True)
    )
    return named_by, lines, alone_in


def _counted(old: pl.DataFrame, new: pl.DataFrame, lists: int) -> pl.DataFrame:
    """How many lists named each firm before and after, and what that is called."""
    sides = (("named_before", old), ("named_after", new))
    counts = [one.group_by("listed").agg(pl.len().cast(pl.Int64).alias(name)) for name, one in sides]
    both = counts[0].join(counts[1], on="listed", how="full", coalesce=True).fill_null(0)
    was, now = pl.col("named_before"), pl.col("named_after")
    change = (
        pl.when(was == 0)
        .then(pl.lit("joined"))
        .when(now == 0)
        .then(pl.lit("vanished"))
        .when(now > was)
        .then(pl.lit("more"))
        .when(now < was)
        .then(pl.lit("fewer"))
        .otherwise(pl.lit("same"))
    )
    told = both.with_columns(change=change, lists=pl.lit(lists, pl.Int64)).rename({"listed": "firm"})
    return told.sort(pl.col("named_after") - pl.col("named_before"), "firm", descending=[True, False])
