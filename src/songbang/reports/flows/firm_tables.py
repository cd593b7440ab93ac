"""Firms one by one: who wins and loses people, to how many they go, what moves reveal of how firms are valued."""

from collections.abc import Mapping
from math import ceil, log10
from typing import Any

import polars as pl

from songbang.basis.words import Words
from songbang.market.flows.told import OTHERS, Values
from songbang.reports.charts.sheet import NOTHING, Axis, Cell, Column, Strip, Table, cell
from songbang.reports.flows.firm_words import EVERYBODY, firm_words
from songbang.statistics.interval import LEVEL

_FIRM = Words("公司", "Firm")
_INTERVAL = Words("{level} 区间", "{level} interval").fill(level=f"{100 * LEVEL:.0f} %")
_IN, _OUT, _RATIO = Words("加入", "Joined"), Words("离开", "Left"), Words("净流入比", "Net ratio")
_NET = Words("净流入比：（加入 − 离开）÷（加入 + 离开）", "Net ratio: (joined − left) / (joined + left)")
_NET_AXIS = Words("左边流出，右边流入", "left: loses people; right: wins them")
_N, _EFFECTIVE = Words("人数", "People"), Words("有效数", "Effective number")
_MOST, _HERFINDAHL = Words("至多", "At most"), Words("集中度", "Concentration")
_SPREAD = {
    "out": Words("离开的人去了几家（有效数）", "To how many firms those who left went, in effect"),
    "in": Words("加入的人来自几家（有效数）", "From how many firms those who joined came, in effect"),
}
_VALUE, _PLACE = Words("价值（对数）", "Value (log)"), Words("次序", "Place")
_PLACES = Words("次序的区间", "Interval of the place")
_VALUES = Words("流动显示的价值：平均是 0", "Values that moves reveal: zero on the average")


def net_table(net: pl.DataFrame) -> Table:
    """Return who wins and who loses people, the winners first."""
    axis = Axis(-1, 1, ((-1, "−1"), (0, "0"), (1, "1")), zero=0)
    columns = (
        Column(_FIRM),
        Column(_IN, number=True),
        Column(_OUT, number=True),
        Column(_NET_AXIS, axis=axis),
        Column(_RATIO, number=True),
        Column(_INTERVAL, number=True),
    )
    shown = net.sort("ratio", "firm", descending=[True, False])
    rows = tuple(
        (
            Cell(firm_words(row["firm"])),
            cell(row["in"]),
            cell(row["out"]),
            *_of(row, "ratio"),
        )
        for row in shown.iter_rows(named=True)
    )
    return Table(_NET, columns, rows, first=20)


def spread_table(spread: pl.DataFrame, side: str) -> Table:
    """Return to how many firms people go, or from how many they come; of everybody first."""
    shown = spread.filter(pl.col("side") == side).sort(pl.col("firm") != OTHERS, "n", descending=[False, True])
    top = max(
        (value for value in (shown["high"].max(), shown["effective"].max()) if isinstance(value, float)), default=1
    )
    columns = (
        Column(_FIRM),
        Column(_N, number=True),
        Column(Words("1 是都在一家", "1: all with one firm"), axis=Axis(1, _ceiling(top), _marks(top))),
        Column(_EFFECTIVE, number=True),
        Column(_INTERVAL, number=True),
        Column(_MOST, number=True),
        Column(_HERFINDAHL, number=True),
    )
    rows = tuple(
        (
            Cell(firm_words(row["firm"], EVERYBODY)),
            cell(row["n"]),
            *_of(row, "effective", "{:.1f}"),
            cell(f"{row['most']:.1f}"),
            cell(f"{row['concentration']:.2f}"),
        )
        for row in shown.iter_rows(named=True)
    )
    return Table(_SPREAD[side], columns, rows, first=12)


def values_table(values: Values) -> Table:
    """Return the values with their intervals, the most valued first."""
    ends = [abs(end) for name in ("low", "high", "value") for end in values.frame[name].drop_nulls()]
    reach = max(ends, default=1.0) or 1.0
    axis = Axis(-reach, reach, ((-reach, signed(-reach)), (0, "0"), (reach, signed(reach))), zero=0)
    columns = (
        Column(_FIRM),
        Column(_PLACE, number=True),
        Column(_PLACES, number=True),
        Column(_VALUE, axis=axis),
        Column(_VALUE, number=True),
        Column(_INTERVAL, number=True),
    )
    rows = tuple(
        (
            Cell(firm_words(row["firm"])),
            cell(row["place"]),
            cell(_places(row)),
            *_of(row, "value"),
        )
        for row in values.frame.sort("place", "firm").iter_rows(named=True)
    )
    return Table(_VALUES, columns, rows, first=20)


def signed(value: float, form: str = "{:+.2f}") -> str:
    """Return a number with its sign, a true minus before what is below zero."""
    shown = form.format(value)
    return shown.lstrip("+-") if not shown.strip("+-0. %") else shown.replace("-", "−")


def _of(row: Mapping[str, Any], name: str, form: str = "{:+.2f}") -> tuple[Cell, Cell, Cell]:
    """Return a value as a strip, as a number, and its interval."""
    low, high = row["low"], row["high"]
    ends = None if low is None or high is None else (low, high)
    told = "–" if ends is None else f"[{signed(ends[0], form)}, {signed(ends[1], form)}]"
    return Cell(NOTHING, Strip(row[name], ends)), cell(signed(row[name], form)), cell(told)


def _places(row: Mapping[str, Any]) -> str:
    low, high = row["place_low"], row["place_high"]
    return "–" if low is None or high is None else f"{low}–{high}" if low != high else str(low)


def _ceiling(top: float) -> float:
    return max(2.0, float(ceil(top)))


def _marks(top: float) -> tuple[tuple[float, str], ...]:
    last = _ceiling(top)
    step = next(one for one in (1, 2, 5, 10, 20, 50, 10 ** ceil(log10(last))) if last / one <= 6)
    return tuple((float(at), str(at)) for at in sorted({1, *range(step, int(last) + 1, step)}) if at >= 1)
