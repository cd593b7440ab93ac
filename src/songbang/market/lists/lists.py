"""Lists of rivals read whole: who names whom in which year, whose list is held, and what could not be read."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from songbang.basis.list_graph import ListGraph
from songbang.basis.problem import Problem
from songbang.market.lists.changes import Changes, changes_of
from songbang.market.lists.entries import FAULTS, Entries, Entry, Fault, Kind
from songbang.market.lists.graph import graph_of
from songbang.market.names.aliases import NO_ALIASES, Aliases
from songbang.market.names.clean import clean
from songbang.market.names.named import Named

ROWS: Mapping[str, type[pl.DataType]] = {
    "source": pl.String,
    "row": pl.Int64,
    "firm_written": pl.String,
    "kind": pl.String,
    "words": pl.String,
    "firm": pl.String,
    "listed": pl.String,
    "year": pl.Int64,
}
ERRORS: Mapping[str, type[pl.DataType]] = {
    "source": pl.String,
    "row": pl.Int64,
    "value": pl.String,
    "code": pl.String,
    "says_zh": pl.String,
    "says_en": pl.String,
    "do_zh": pl.String,
    "do_en": pl.String,
}


@dataclass(frozen=True, slots=True)
class Lists:
    """Lists of rivals with affiliates collapsed; a year of null is not told, and a list that is not held is unknown.

    - ``rows`` (``ROWS``): every entry as written (``firm_written``, ``words``) with the firm it counts under and, where
      its ``kind`` is ``named``, the firm it names; ``kind`` ``none`` is a list known to be empty, ``breadth`` the words
      of a clause that closes a technology and names nobody.
    - ``errors`` (``ERRORS``): each cell, row or paper that was not used, with its code, what it says and what to do.
    - ``held``: firm, year, ``length`` (how many other firms its list names), ``breadth`` (whether such a clause stands
      beside it). Firms that are only named are not in it.
    - ``breadth``: firm, year, the words as quoted, source, row.
    - ``named``: which writing counts as which firm, and what is asked of names that look alike.
    """

    sources: tuple[str, ...]
    rows: pl.DataFrame
    errors: pl.DataFrame
    held: pl.DataFrame
    breadth: pl.DataFrame
    named: Named
    problems: tuple[Problem, ...]

    @property
    def years(self) -> tuple[int, ...]:
        """Return the years in which a list is held, the earliest first."""
        return tuple(self.held["year"].drop_nulls().unique().sort())

    @property
    def firms(self) -> tuple[str, ...]:
        """Return every firm that has a list or is named on one, sorted."""
        return tuple(sorted({*self.held["firm"], *self.rows["listed"].drop_nulls()}))

    def graph(self, year: int | None = None) -> ListGraph:
        """Return who names whom on the lists of a year; ``None``: on the newest list of each firm.

        Each list weighs 1 in all, however long it is. A firm whose newest list has no year counts with it only where
        none of its lists has one. Raises ``KeyError`` where no list is held in that year.
        """
        if year is not None and year not in self.years:
            raise KeyError(year)
        return graph_of(self.rows, self.held, year)

    @property
    def changes(self) -> Changes:
        """Return what changed from each year to the next, among firms whose lists are held in both."""
        return changes_of(self.rows, self.held, self.years)


def lists_of(sources: Sequence[Entries], aliases: Aliases = NO_ALIASES) -> Lists:
    """Return lists from what their sources say; the names of all sources are made comparable together."""
    entries = [one for source in sources for one in source.entries]
    names = [name for one in entries for name in (one.firm, *([one.words] if one.kind is Kind.NAMED else []))]
    named = clean(names, aliases)
    rows = _rows(entries, named)
    own = rows.filter(pl.col("listed") == pl.col("firm"))
    faults = [one for source in sources for one in source.faults]
    faults += [
        Fault(source, row, words, "names_itself")
        for source, row, words in own.select("source", "row", "words").iter_rows()
    ]
    rows = rows.with_columns(pl.when(pl.col("listed") != pl.col("firm")).then("listed").alias("listed"))
    return Lists(
        tuple(dict.fromkeys([*(one.source for one in entries), *(one.source for one in faults)])),
        rows,
        _errors(faults),
        _held(rows),
        _breadth(rows),
        named,
        tuple(problem for source in sources for problem in source.problems),
    )


def _rows(entries: Iterable[Entry], named: Named) -> pl.DataFrame:
    cells = [
        (
            one.source,
            one.row,
            one.firm,
            one.kind.value,
            one.words,
            named.firm_of[one.firm],
            named.firm_of[one.words] if one.kind is Kind.NAMED else None,
            one.year,
        )
        for one in entries
    ]
    return pl.DataFrame(cells, schema=dict(ROWS), orient="row")


def _held(rows: pl.DataFrame) -> pl.DataFrame:
    """A list is held where it names somebody, its own group too, or is known to be empty."""
    known = rows.filter(pl.col("kind") != Kind.BREADTH.value)
    wide = rows.filter(pl.col("kind") == Kind.BREADTH.value).select("firm", "year", pl.lit(value=True).alias("breadth"))
    lengths = known.group_by("firm", "year").agg(
        pl.col("listed").drop_nulls().n_unique().cast(pl.Int64).alias("length")
    )
    held = lengths.join(wide.unique(), on=["firm", "year"], how="left", nulls_equal=True)
    return held.with_columns(pl.col("breadth").fill_null(value=False)).sort("firm", "year")


def _breadth(rows: pl.DataFrame) -> pl.DataFrame:
    wide = rows.filter(pl.col("kind") == Kind.BREADTH.value)
    return wide.select("firm", "year", "words", "source", "row").sort("firm", "year", "source", "row", "words")


def _errors(faults: Iterable[Fault]) -> pl.DataFrame:
    return pl.DataFrame([*_lines(faults)], schema=dict(ERRORS), orient="row")


def _lines(faults: Iterable[Fault]) -> Iterator[tuple[object, ...]]:
    for one in faults:
        says, do = FAULTS[one.code]
        yield one.source, one.row, one.value, one.code, says.zh, says.en, do.zh, do.en
