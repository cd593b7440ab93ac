"""The firms by rank: each with its interval and with how far one list moves it."""

from collections.abc import Mapping
from typing import Any

from songbang.basis.words import Words
from songbang.market.ranking.ranking import Ranking
from songbang.reports.charts.sheet import Axis, Cell, Column, Strip, Table, cell, plain

_CAPTION = Words(
    "位次、{level} 区间，去掉任何一份名单时的位次", "Rank, {level} interval, and rank when any one list is left out"
)
_FIRM, _RANK = Words("公司", "Firm"), Words("位次", "Rank")
_INTERVAL = Words("{level} 区间", "{level} interval")
_LEFT_OUT = Words("去掉一份名单", "One list left out")
_NAMED_BY, _NAMES = Words("被几份名单写到", "Lists that name it"), Words("自己写了几家", "Firms it names")
_WHERE = Words("位次（左高右低）", "Rank (highest at the left)")
_NO_INTERVAL = Words("说不出", "cannot be told")
_MOST_MARKS = 6


def level_words(ranking: Ranking) -> str:
    """Return the level of the intervals, in per cent."""
    return f"{100 * ranking.level:.0f} %"


def rank_table(ranking: Ranking) -> Table:
    """Return the table; the pale band of a strip is the range with one list left out, its line the interval."""
    level = level_words(ranking)
    columns = (
        Column(_FIRM),
        Column(_RANK, number=True),
        Column(_WHERE, axis=rank_axis(ranking.firms.height)),
        Column(_INTERVAL.fill(level=level), number=True),
        Column(_LEFT_OUT, number=True),
        Column(_NAMED_BY, number=True),
        Column(_NAMES, number=True),
    )
    rows = tuple(_row(row) for row in ranking.firms.iter_rows(named=True))
    return Table(_CAPTION.fill(level=level), columns, rows)


def rank_axis(firms: int) -> Axis:
    """Return the line of ranks from 1 at the left to the last one."""
    step = next(
        one for one in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10**6) if firms / one <= _MOST_MARKS
    )
    inner = [at for at in range(step, firms, step) if at > 1 and firms - at >= step / 2]
    return Axis(1, max(firms, 2), tuple((float(at), str(at)) for at in dict.fromkeys((1, *inner, firms))))


def bounds(row: Mapping[str, Any], low: str, high: str) -> tuple[float, float] | None:
    """Return two columns of a row as the ends of a range, if it has one."""
    return None if row[low] is None or row[high] is None else (float(row[low]), float(row[high]))


def range_text(ends: tuple[float, float] | None) -> str:
    """Return a range of ranks: 2–5, or 3 where both ends are one."""
    if ends is None:
        return "–"
    first, last = (f"{end:.0f}" for end in ends)
    return first if first == last else f"{first}–{last}"


def _row(row: Mapping[str, Any]) -> tuple[Cell, ...]:
    interval, band = bounds(row, "low", "high"), bounds(row, "left_out_low", "left_out_high")
    return (
        cell(row["firm"]),
        cell(row["rank"]),
        Cell(plain(""), Strip(float(row["rank"]), interval, band)),
        cell(range_text(interval)) if interval else Cell(_NO_INTERVAL, quiet=True),
        cell(range_text(band)),
        cell(row["named_by"]),
        cell(row["names"]),
    )
