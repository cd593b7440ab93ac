"""Time in a firm, from joining to leaving, or to the last day that is known of who was not seen to leave."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

import polars as pl

from songbang.market.flows.moves import Moves

SPELLS = {"firm": pl.String, "group": pl.String, "months": pl.Int64, "ended": pl.Boolean}


def spells_of(moves: Moves, frame: pl.DataFrame, until: date) -> pl.DataFrame:
    """Return a row a spell (``SPELLS``): whole months in a firm, and whether the leaving was seen.

    From the day of joining where a row tells it; else from one move of a person to the next, where the second leaves
    the firm that the first joined. After a person's last move, and where a row tells of joining only, it had lasted to
    ``until`` at least. A month or a year that is told counts by its middle. Spells of more people at once are not told.
    """
    single = frame.filter(pl.col("count") == 1).drop_nulls("first")
    rows = [*_told(single), *_open(moves.stays, until), *_linked(single, until)]
    return pl.DataFrame(rows, schema=SPELLS, orient="row").filter(pl.col("months") >= 0)


def _told(single: pl.DataFrame) -> Iterator[tuple[str, str | None, int, bool]]:
    for row in single.drop_nulls("joined_first").iter_rows(named=True):
        joined, left = _middle(row["joined_first"], row["joined_last"]), _middle(row["first"], row["last"])
        yield row["from"], row["group"], _months(joined, left), True


def _open(stays: pl.DataFrame, until: date) -> Iterator[tuple[str, str | None, int, bool]]:
    for row in stays.iter_rows(named=True):
        joined = _middle(row["joined_first"], row["joined_last"])
        yield row["from"], row["group"], _months(joined, until), False


def _linked(single: pl.DataFrame, until: date) -> Iterator[tuple[str, str | None, int, bool]]:
    """Yield the spells between the moves of one person; one whose beginning a row tells is not counted again."""
    known = single.drop_nulls("person").sort("first", "last", "from", "to")
    for _, person in known.group_by("person", maintain_order=True):
        rows = list(person.iter_rows(named=True))
        days = [_middle(row["first"], row["last"]) for row in rows]
        for (row, began), (later, left) in pairwise(zip(rows, days, strict=True)):
            if later["from"] == row["to"] and later["joined_first"] is None and left > began:
                yield row["to"], row["group"], _months(began, left), True
        yield rows[-1]["to"], rows[-1]["group"], _months(days[-1], until), False


def _middle(first: date, last: date) -> date:
    return date.fromordinal((first.toordinal() + last.toordinal()) // 2)


def _months(begin: date, end: date) -> int:
    """Return the whole months from one day to another, below zero where the second comes first."""
    return 12 * (end.year - begin.year) + end.month - begin.month - (end.day < begin.day)
