"""A table of lists of rivals: whose list, whom it names, of which year."""

from collections.abc import Iterator
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.market.lists.cells import kind_of, parts_of, year_of
from songbang.market.lists.entries import Entries, Entry, Fault, Kind
from songbang.market.lists.lists import Lists, lists_of
from songbang.market.names.aliases import NO_ALIASES, Aliases
from songbang.market.tables.heads import heads_of
from songbang.market.tables.table import Row, read_table


def read_lists(path: Path, aliases: Aliases = NO_ALIASES) -> Lists | Problem:
    """Read a table of lists: csv in any encoding, xlsx, xls, ods, parquet, or a table in another paper.

    Its heads (``heads.toml``, Chinese or English): firm, listed (one name a row, or several in a cell or in columns
    side by side), year (a year or a date; may be missing), scope (the words of a clause that closes a technology; may
    be missing). 无 or none says that a list is known and names nobody; an empty cell says nothing. Every row is an
    entry or stands in the errors. A ``Problem`` where the heads are not understood.
    """
    found = read_entries(path)
    return found if isinstance(found, Problem) else lists_of([found], aliases)


def read_entries(path: Path) -> Entries | Problem:
    """Return what a table of lists says, names as written."""
    table = read_table(path, heads_of("songbang.market.lists", "heads.toml"), "lists")
    if isinstance(table, Problem):
        return table
    told = [one for row in table.rows for one in _of_row(row, table.name)]
    return Entries(
        tuple(one for one in told if isinstance(one, Entry)),
        tuple(one for one in told if isinstance(one, Fault)),
        table.problems,
    )


def _of_row(row: Row, source: str) -> Iterator[Entry | Fault]:
    firm, when = row.one("firm"), row.one("year")
    year = year_of(when)
    yield from (Fault(source, row.number, column, "formula") for column in row.faulty)
    if not firm or kind_of(firm) is not Kind.NAMED:
        cells = "、".join(cell for column in row.cells.values() for cell in column)
        yield Fault(source, row.number, cells, "no_firm")
        return
    if when and year is None:
        yield Fault(source, row.number, when, "year_unread")
    told = [*_listed(row), *((words, Kind.BREADTH) for words in row.cells.get("scope", ()))]
    named = any(kind is Kind.NAMED for _, kind in told)
    if not told:
        yield Fault(source, row.number, firm, "no_listed")
    for words, kind in told:
        code = "no_name" if kind is None else "none_and_named" if kind is Kind.NONE and named else None
        yield (
            Entry(source, row.number, firm, kind, words, year)
            if kind and not code
            else Fault(source, row.number, words, str(code))
        )


def _listed(row: Row) -> Iterator[tuple[str, Kind | None]]:
    for cell in row.cells.get("listed", ()):
        yield from ((words, kind_of(words)) for words in parts_of(cell))
