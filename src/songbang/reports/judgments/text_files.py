"""The tables and figures as CSV and Parquet."""

import io
from collections.abc import Iterator, Mapping

import polars as pl

from songbang.basis.words import Words
from songbang.judgments.statistics.statistics import Statistics
from songbang.reports.judgments.frames import as_text
from songbang.reports.judgments.groups import group_words
from songbang.reports.judgments.numbers import NOT_SHOWN, what_it_is
from songbang.reports.script import tell
from songbang.statistics.csv_lines import MARK, written

_HEADS = (
    *("measure", "label", "what", "by", "group", "group_label", "n", "untold", "numerator", "value", "low", "high"),
    *("level", "method", "first_quartile", "third_quartile", "unit", "note"),
)


def csv_bytes(frame: pl.DataFrame) -> bytes:
    """Return a table as UTF-8 CSV."""
    return (MARK + as_text(frame).write_csv(line_terminator="\r\n")).encode("utf-8")


def parquet_bytes(frame: pl.DataFrame) -> bytes:
    """Return a table as Parquet; the same table, the same bytes."""
    out = io.BytesIO()
    frame.write_parquet(out, compression="zstd")
    return out.getvalue()


def figures_csv(told: Statistics, places: Mapping[str, Words], lang: str) -> bytes:
    """Return every figure, a line each; a figure that is kept back has empty numbers and says so."""
    return (MARK + written([list(_HEADS), *_lines(told, places, lang)])).encode("utf-8")


def _lines(told: Statistics, places: Mapping[str, Words], lang: str) -> Iterator[list[str]]:
    for one in told.figures:
        group, bounds, quartiles = one.group, one.interval, one.quartiles
        numbers = [one.n, one.untold, one.numerator, one.value]
        yield [
            one.measure.name,
            tell(one.measure.label, lang),
            tell(what_it_is(one.measure), lang),
            "" if group is None else group.by,
            "" if group is None or group.value is None else group.value,
            tell(group_words(group, places), lang),
            *map(_number, numbers),
            *((_number(bounds.low), _number(bounds.high), _number(bounds.level)) if bounds else ("", "", "")),
            tell(bounds.method, lang) if bounds else "",
            *(map(_number, quartiles) if quartiles else ("", "")),
            one.measure.unit,
            tell(NOT_SHOWN, lang) if one.withheld else "",
        ]


def _number(value: float | None) -> str:
    if value is None:
        return ""
    return str(value) if isinstance(value, int) else f"{value:.6f}".rstrip("0").rstrip(".")
