"""A roster with what the agreements of its people say."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import polars as pl

from songbang.basis.problem import Problem
from songbang.grids.grid import ROW
from songbang.portfolio.roster.cells.said import Value
from songbang.portfolio.roster.columns import TYPES, ColumnKind, columns
from songbang.portfolio.roster.noted import joined, noted
from songbang.portfolio.roster.papers.told import GROUPS, Told, told_by
from songbang.portfolio.roster.papers.whose import people_of
from songbang.portfolio.roster.roster import Roster
from songbang.portfolio.roster.typed import SHEET
from songbang.readings.reading import Reading

PAPER = "paper"
"""The column of a frame that names the papers a row was filled from."""
DIFFERS, UNCLEAR = "paper_differs", "paper_unclear"
_AT = "_at"


def with_papers(roster: Roster, readings: Sequence[Reading], problems: Sequence[Problem] = ()) -> Roster:
    """Return the roster with the terms of papers: they fill what it does not tell, and count where it differs.

    A paper that is not surely one person's stands among the errors under its name, and nothing is taken from it. Where
    roster and paper differ, both are told among the notices. ``problems`` are those of papers that were not read.
    """
    people = people_of(roster.frame)
    own: dict[int, list[Reading]] = {}
    lost: list[tuple[str, str]] = []
    for reading in readings:
        found = people.whose(reading)
        if isinstance(found, int):
            own.setdefault(found, []).append(reading)
        else:
            lost.append((reading.paper.name, found))
    told = {at: told_by(papers) for at, papers in sorted(own.items())}
    frame, differing = _filled(roster.frame, told)
    named = pl.Series(PAPER, [_names(own.get(at, ())) for at in range(frame.height)], dtype=pl.String)
    return replace(
        roster,
        frame=frame.with_columns(named),
        errors=joined([roster.errors, noted(_papers(lost))]),
        notices=joined([roster.notices, noted(_notes(roster, differing))]),
        problems=(*roster.problems, *problems),
    )


def _names(readings: Sequence[Reading]) -> str | None:
    return "；".join(one.paper.name for one in readings) or None


def _papers(lost: Sequence[tuple[str, str]]) -> pl.DataFrame:
    values = pl.Series("value", [name for name, _ in lost], dtype=pl.String)
    codes = pl.Series("code", [code for _, code in lost], dtype=pl.String)
    return pl.DataFrame([pl.Series(ROW, [None] * len(lost), dtype=pl.Int64), values, codes])


Note = tuple[int, str, str, str]
"""Where in the frame, the name of the column, what differs, the code."""


def _filled(frame: pl.DataFrame, told: Mapping[int, Told]) -> tuple[pl.DataFrame, list[Note]]:
    """Return the frame with what the papers tell, and where they differ from it or leave something open."""
    names = [name for group in GROUPS.values() for name in group]
    absent = [pl.lit(None, dtype=_type(name)).alias(name) for name in names if name not in frame.columns]
    frame = frame.with_columns(absent)
    before = frame.select(names)
    changed: dict[str, dict[int, Value]] = {name: {} for name in names}
    notes: list[Note] = []
    for at, one in told.items():
        row = before.row(at, named=True)
        for group, members in GROUPS.items():
            values = one.of(group)
            if values:
                notes += _differing(at, group, {name: row[name] for name in members}, values)
                for name in members:
                    changed[name][at] = values.get(name)
            elif group in one.unclear:
                notes.append((at, group, "", UNCLEAR))
    set_now = [_set(frame[name], values) for name, values in changed.items() if values]
    return frame.with_columns(set_now), notes


def _set(column: pl.Series, values: Mapping[int, Value]) -> pl.Series:
    places = pl.Series([*values], dtype=pl.UInt32)
    return column.scatter(places, pl.Series([*values.values()], dtype=column.dtype))


def _differing(at: int, group: str, before: Mapping[str, Value], told: Mapping[str, Value]) -> list[Note]:
    """Return the note that roster and paper differ, where both say something of a group and it is not the same."""
    there = {name: value for name, value in before.items() if value is not None}
    same = all(told.get(name) == value for name, value in there.items())
    if not there or same:
        return []
    return [(at, group, f"{_shown(there)} → {_shown(told)}", DIFFERS)]


def _shown(values: Mapping[str, Value]) -> str:
    return ", ".join(_plain(name, value) for name, value in values.items())


def _plain(name: str, value: Value) -> str:
    if columns()[name].kind is ColumnKind.SUM and isinstance(value, int):
        return f"{value // 100}.{value % 100:02d}"
    return str(value)


def _notes(roster: Roster, notes: Sequence[Note]) -> pl.DataFrame:
    """Return notes as cells: the row and sheet they stand in, and the head that the roster has for it."""
    heads = {one.column: one.header for one in roster.mapped if one.column}
    places = [at for at, *_ in notes]
    return (
        roster.frame[places]
        .select(ROW, SHEET)
        .with_columns(
            pl.Series(
                "header", [heads.get(group, columns()[group].says.zh) for _, group, *_ in notes], dtype=pl.String
            ),
            pl.Series("value", [value for *_, value, _ in notes], dtype=pl.String),
            pl.Series("code", [code for *_, code in notes], dtype=pl.String),
        )
    )


def _type(name: str) -> type[pl.DataType]:
    return TYPES[columns()[name].kind]
