"""A table of moves: from which firm, to which, when, of which group."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import polars as pl

from songbang.basis.problem import Problem
from songbang.market.flows.faults import Fault, errors_of
from songbang.market.flows.moves import MOVES, Moves
from songbang.market.flows.private import private_heads, private_problem
from songbang.market.flows.when import When, read_when
from songbang.market.names.aliases import NO_ALIASES, Aliases
from songbang.market.names.clean import clean
from songbang.market.tables.heads import heads_of
from songbang.market.tables.table import Row, read_table

_MOST_DIGITS = 9
_UNKNOWN = frozenset(
    {"未知", "不详", "不明", "不清楚", "无", "无记录", "unknown", "n/a", "na", "nan", "none", "null", "<na>"}
    | {"-", "--", "—", "/", "?"}
)
"""Cells of tables that say that nothing is known; a firm of that name would look like one, and pool strangers."""


@dataclass(frozen=True, slots=True)
class _Read:
    """One row as told; ``stays`` where it names a firm and a day of joining and nothing of leaving."""

    row: Row
    origin: str
    destination: str
    when: When | None
    joined: When | None
    count: int

    @property
    def stays(self) -> bool:
        """Tell whether this person is still there."""
        return not self.destination


def read_moves(path: Path, aliases: Aliases = NO_ALIASES) -> Moves | Problem:
    """Read a table of moves: csv in any encoding, xlsx, xls, ods, parquet, or a table in another paper.

    Its heads (``heads.toml``, Chinese or English): from, to; and where they are told date, group, joined, person,
    count. A published matrix (from, to, count) is such a table without dates. Names and other personal data are told
    and not read. A ``Problem`` where the heads are not understood.
    """
    table = read_table(path, heads_of("songbang.market.flows", "heads.toml"), "moves")
    if isinstance(table, Problem):
        return table
    told = [one for row in table.rows for one in _of_row(row)]
    faults = [one for one in told if isinstance(one, Fault)]
    read = [one for one in told if isinstance(one, _Read)]
    named = clean([name for one in read for name in (one.origin, one.destination) if name], aliases)
    inside = [one for one in read if not one.stays and named.firm_of[one.origin] == named.firm_of[one.destination]]
    faults += [Fault(one.row.number, one.row.sheet, "to", one.destination, "same_firm") for one in inside]
    apart = {id(one) for one in inside}
    rows = _frame([one for one in read if id(one) not in apart], named.firm_of)
    private = private_heads(table.unread)
    return Moves(
        table.name,
        rows.drop_nulls("to"),
        rows.filter(pl.col("to").is_null()),
        errors_of(sorted(faults, key=lambda one: (one.sheet, one.row))),
        named,
        table.columns,
        private,
        (*table.problems, *([private_problem(table.name, private)] if private else [])),
    )


def _of_row(row: Row) -> Iterator[_Read | Fault]:
    origin, destination, leaving = _firm(row, "from"), _firm(row, "to"), row.one("date")
    when, joined = read_when(leaving), read_when(row.one("joined"))
    yield from (_fault(row, column, "formula") for column in row.faulty)
    if leaving and when is None:
        yield _fault(row, "date", "date_unread")
    if row.one("joined") and joined is None:
        yield _fault(row, "joined", "joined_unread")
    if when and joined and joined.first > when.last:
        yield _fault(row, "joined", "joined_later")
        joined = None
    count = _count(row.one("count"))
    stays = origin and not destination and row.one("joined") and not leaving
    if not origin or not (destination or stays):
        yield _fault(row, "to" if origin else "from", "no_to" if origin else "no_from")
    elif not count:
        yield _fault(row, "count", "count_unread" if count is None else "nobody")
    else:
        yield _Read(row, origin, destination, when, joined, count)


def _firm(row: Row, column: str) -> str:
    name = row.one(column)
    return "" if name.casefold() in _UNKNOWN else name


def _fault(row: Row, column: str, code: str) -> Fault:
    return Fault(row.number, row.sheet, column, row.one(column), code)


def _count(cell: str) -> int | None:
    plain = cell.replace(",", "").replace("，", "").removesuffix("人").removesuffix(".0").strip() if cell else "1"
    return int(plain) if plain.isdecimal() and len(plain) <= _MOST_DIGITS else None


def _frame(read: Sequence[_Read], firm_of: Mapping[str, str]) -> pl.DataFrame:
    codes: dict[str, int] = {}
    rows = [
        (
            one.row.number,
            one.row.sheet,
            firm_of[one.origin],
            firm_of.get(one.destination),
            *_days(one.when),
            one.row.one("group") or None,
            *_days(one.joined),
            codes.setdefault(person, len(codes)) if (person := one.row.one("person")) else None,
            one.count,
        )
        for one in read
    ]
    return pl.DataFrame(rows, schema=dict(MOVES), orient="row")


def _days(when: When | None) -> tuple[date | None, date | None]:
    return (when.first, when.last) if when else (None, None)
