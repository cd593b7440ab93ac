"""A table for Stata: names of 32 characters at most, choices as numbers with value labels, notes in a do-file."""

import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import polars as pl

from songbang.judgments.codebook import Field
from songbang.judgments.statistics.measure import measures
from songbang.reports.script import tell

RELEASE = 14
"""The version of Stata from which the file can be read: format 118, UTF-8."""
LONGEST_NAME, LONGEST_LABEL, LONGEST_TEXT = 32, 80, 2045
"""What Stata holds: characters of a name and of a label, bytes of a text."""
_STAMP, _STAMP_END = b"<timestamp>\x11", b"</timestamp>"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def stata_bytes(frame: pl.DataFrame, columns: Sequence[Field], title: str, day: date, lang: str) -> bytes:
    """Return the table as a .dta file; text that Stata cannot hold whole is cut and ends in "…".

    The same table on the same ``day`` gives the same bytes: the time that the library writes is replaced by the day.
    """
    import pyreadstat  # noqa: PLC0415 - only who writes for Stata waits for it

    labels: dict[str, str | None] = {one.name: tell(one.label, lang)[:LONGEST_LABEL] for one in columns}
    values = {one.name: _value_labels(one, lang) for one in columns if one.values}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "table.dta"
        pyreadstat.write_dta(
            _for_stata(frame, columns),
            file,
            file_label=title[:LONGEST_LABEL],
            column_labels=labels,
            variable_value_labels=values,
            version=RELEASE,
        )
        return _dated(file.read_bytes(), day)


def stata_notes(columns: Sequence[Field], table: str, lang: str) -> str:
    """Return a do-file that loads the table and attaches to each variable what it means, and the warning."""
    lines = [f"use {table}.dta, clear", _note("_dta", tell(measures().selection, lang))]
    return "\n".join([*lines, *(_note(one.name, tell(one.says, lang)) for one in columns), ""])


def _note(name: str, text: str) -> str:
    # quotation marks of Stata's own would end the note
    plain = text.replace("`", "'").replace('"', "'")
    return f"note {name}: {plain}"


def _value_labels(one: Field, lang: str) -> dict[int | float, str]:
    return {number: tell(label, lang) for number, label in enumerate(one.values.values(), start=1)}


def _for_stata(frame: pl.DataFrame, columns: Sequence[Field]) -> pl.DataFrame:
    lists = [pl.col(one.name).list.join("; ") for one in columns if one.kind == "list"]
    flat = frame.with_columns(lists)
    return flat.with_columns(_column(one, flat.schema[one.name]) for one in columns)


def _column(one: Field, kind: pl.DataType) -> pl.Expr:
    column = pl.col(one.name)
    if one.values:
        numbers = {value: number for number, value in enumerate(one.values, start=1)}
        return column.replace_strict(numbers, default=None, return_dtype=pl.Int32())
    if kind.is_decimal() or kind == pl.Int64:
        return column.cast(pl.Float64)
    return column.map_elements(_cut, return_dtype=pl.String()) if kind == pl.String else column


def _cut(text: str) -> str:
    data = text.encode("utf-8")
    if len(data) <= LONGEST_TEXT:
        return text
    return data[: LONGEST_TEXT - len("…".encode())].decode("utf-8", errors="ignore") + "…"


def _dated(data: bytes, day: date) -> bytes:
    start = data.index(_STAMP) + len(_STAMP)
    end = data.index(_STAMP_END, start)
    stamp = f"{day.day:02} {_MONTHS[day.month - 1]} {day.year:04} 00:00".encode("ascii")
    return data[:start] + stamp + data[end:]
