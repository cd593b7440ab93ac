"""A small drawing of lines over one axis, read at any width: several stand beside each other and part on a phone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby

from matplotlib.ticker import MaxNLocator

from songbang.reports.charts.drawing import EDGE, INK, LINE, QUIET, SHOWN
from songbang.reports.stand.picture.letters import text_width

WIDE, HIGH = 360, 250
"""Pixels at which it is drawn: letters are those of the page on a phone, a little larger beside another one."""
_LEFT, _RIGHT, _TOP, _BOTTOM = 52, 8, 42, 46
_LOOKS = ((INK, "", 2), (EDGE, "6 4", 2), (QUIET, "1.5 3", 1.8))
"""Colour, dashes and width of the first lines: none is told from another by colour alone."""


@dataclass(frozen=True, slots=True)
class Curve:
    """A line: its name, and a value for each place; ``None`` where there is none."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """Up to three lines over ``at``; ``cut`` is a place to mark, ``level`` a value, each with its name.

    ``percent``: values are shares and told as per cent.
    """

    title: str
    axis: str
    at: tuple[float, ...]
    curves: tuple[Curve, ...]
    cut: tuple[float, str] | None = None
    level: tuple[float, str] | None = None
    percent: bool = True


def panel_svg(panel: Panel, name: str) -> str:
    """Return the drawing; ``name`` makes its ids its own."""
    said = escape("; ".join(one.name for one in panel.curves))
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE} {HIGH}" role="img" font-size="12" '
        f'font-family="{escape(SHOWN)}" aria-labelledby="{name}-t {name}-d">'
        f'<title id="{name}-t">{escape(panel.title)}</title><desc id="{name}-d">{said}</desc>'
    )
    return f"{head}{''.join(_parts(panel))}</svg>"


def together(panels: Sequence[str], columns: int = 2) -> str:
    """Return several drawings as one, for a file of its own, on white."""
    rows = -(-len(panels) // columns)
    wide, high = columns * WIDE, rows * HIGH
    placed = "".join(
        one.replace(
            "<svg ", f'<svg x="{at % columns * WIDE}" y="{at // columns * HIGH}" width="{WIDE}" height="{HIGH}" ', 1
        )
        for at, one in enumerate(panels)
    )
    ground = f'<rect width="{wide}" height="{high}" fill="#ffffff"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}">{ground}{placed}</svg>'


def _parts(panel: Panel) -> Iterator[str]:
    across = (min(panel.at), max(panel.at))
    known = [value for one in panel.curves for value in one.values if value is not None]
    known += [panel.level[0]] if panel.level else []
    ticks = [float(one) for one in MaxNLocator(4, steps=[1, 2, 2.5, 5, 10]).tick_values(*_apart(known))]
    up = (ticks[0], ticks[-1])
    yield f'<text x="0" y="14" fill="{INK}" font-weight="600">{escape(panel.title)}</text>'
    for tick in ticks:
        y = _y(tick, up)
        yield _line((_LEFT, WIDE - _RIGHT), (y, y), LINE, "", 1)
        yield f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end" fill="{QUIET}">{_told(tick, panel.percent)}</text>'
    yield from _marks(panel, across, up)
    for curve, (colour, dashes, width) in zip(panel.curves, _LOOKS, strict=False):
        for points in _runs(panel.at, curve.values):
            path = " ".join(f"{_x(at, across):.1f},{_y(value, up):.1f}" for at, value in points)
            dash = f' stroke-dasharray="{dashes}"' if dashes else ""
            yield f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="{width}"{dash}/>'


def _marks(panel: Panel, across: tuple[float, float], up: tuple[float, float]) -> Iterator[str]:
    inner = [
        one for one in MaxNLocator(5, steps=[1, 2, 3, 5, 6, 10]).tick_values(*across) if across[0] <= one <= across[1]
    ]
    for tick in inner:
        at = _x(float(tick), across)
        yield f'<text x="{at:.1f}" y="{HIGH - _BOTTOM + 16}" text-anchor="middle" fill="{QUIET}">{tick:g}</text>'
    yield f'<text x="{WIDE - _RIGHT}" y="{HIGH - 6}" text-anchor="end" fill="{QUIET}">{escape(panel.axis)}</text>'
    if panel.cut:
        x = _x(panel.cut[0], across)
        yield _line((x, x), (_TOP - 16, HIGH - _BOTTOM), QUIET, "3 3", 1)
        yield f'<text x="{x + 4:.1f}" y="{_TOP - 6}" fill="{QUIET}">{escape(panel.cut[1])}</text>'
    yield from _key(panel)
    if panel.level:
        y = _y(panel.level[0], up)
        yield _line((_LEFT, WIDE - _RIGHT), (y, y), *_LOOKS[2])
        yield f'<text x="{WIDE - _RIGHT}" y="{y - 5 if y > _TOP + 14 else y + 15:.1f}" text-anchor="end" fill="{QUIET}">{escape(panel.level[1])}</text>'


def _key(panel: Panel) -> Iterator[str]:
    """Yield what each line is called, where there are several."""
    if len(panel.curves) > 1:
        at = 0.0
        for curve, (colour, dashes, width) in zip(panel.curves, _LOOKS, strict=False):
            yield _line((at, at + 22), (HIGH - 10, HIGH - 10), colour, dashes, width)
            yield f'<text x="{at + 27:.1f}" y="{HIGH - 6}" fill="{INK}">{escape(curve.name)}</text>'
            at += 44 + text_width(curve.name, 12.0)


def _runs(at: Sequence[float], values: Sequence[float | None]) -> Iterator[list[tuple[float, float]]]:
    """Yield the stretches of a line without a gap."""
    pairs = zip(at, values, strict=True)
    for known, run in groupby(pairs, key=lambda pair: pair[1] is not None):
        if known:
            yield [(place, value) for place, value in run if value is not None]


def _apart(values: Sequence[float]) -> tuple[float, float]:
    low, high = min(values, default=0.0), max(values, default=1.0)
    least = max(abs(low), abs(high), 1e-3) * 0.02
    return (low, high) if high - low >= least else (low - least, high + least)


def _x(value: float, ends: tuple[float, float]) -> float:
    return _LEFT + (WIDE - _LEFT - _RIGHT) * (value - ends[0]) / ((ends[1] - ends[0]) or 1.0)


def _y(value: float, ends: tuple[float, float]) -> float:
    return HIGH - _BOTTOM - (HIGH - _TOP - _BOTTOM) * (value - ends[0]) / ((ends[1] - ends[0]) or 1.0)


def _line(x: tuple[float, float], y: tuple[float, float], colour: str, dashes: str, width: float) -> str:
    dash = f' stroke-dasharray="{dashes}"' if dashes else ""
    return f'<line x1="{x[0]:.1f}" x2="{x[1]:.1f}" y1="{y[0]:.1f}" y2="{y[1]:.1f}" stroke="{colour}" stroke-width="{width}"{dash}/>'


def _told(value: float, percent: bool) -> str:  # noqa: FBT001
    return f"{round(100 * value, 6) + 0.0:g}%" if percent else f"{value:g}"
