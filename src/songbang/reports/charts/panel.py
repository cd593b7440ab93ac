"""A small drawing of lines over one axis, read at any width: several stand beside each other and part on a phone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby
from typing import TypeAlias

from matplotlib.ticker import MaxNLocator

from songbang.reports.charts.drawing import EDGE, INK, LINE, QUIET, SHOWN
from songbang.reports.stand.picture.letters import text_width

WIDE, HIGH = 360, 268
"""Pixels at which it is drawn: letters are those of the page on a phone, a little larger beside another one."""
_LEFT, _RIGHT, _TOP, _BOTTOM = 52, 8, 42, 64
Look: TypeAlias = tuple[str, str, float]
_LOOKS: tuple[Look, ...] = ((INK, "", 2), (EDGE, "6 4", 2), (QUIET, "1.5 3", 1.8))
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
    wide, high = columns * WIDE, -(-len(panels) // columns) * HIGH
    ground = f'<rect width="{wide}" height="{high}" fill="#ffffff"/>'
    placed = "".join(_placed(one, at % columns * WIDE, at // columns * HIGH) for at, one in enumerate(panels))
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}">{ground}{placed}</svg>'


def _placed(panel: str, x: int, y: int) -> str:
    return panel.replace("<svg ", f'<svg x="{x}" y="{y}" width="{WIDE}" height="{HIGH}" ', 1)


def _parts(panel: Panel) -> Iterator[str]:
    across = (min(panel.at), max(panel.at))
    known = [value for one in panel.curves for value in one.values if value is not None]
    known += [panel.level[0]] if panel.level else []
    ticks = [float(one) for one in MaxNLocator(4, steps=[1, 2, 2.5, 5, 10]).tick_values(*_apart(known))]
    up = (ticks[0], ticks[-1])
    yield _text(0, 14, panel.title, INK)
    for tick in ticks:
        y = _y(tick, up)
        yield _line((_LEFT, WIDE - _RIGHT), (y, y), (LINE, "", 1))
        yield _text(_LEFT - 6, y + 4, _told(tick, percent=panel.percent), anchor="end")
    yield from _marks(panel, across, up)
    for curve, look in zip(panel.curves, _LOOKS, strict=False):
        for points in _runs(panel.at, curve.values):
            path = " ".join(f"{_x(at, across):.1f},{_y(value, up):.1f}" for at, value in points)
            yield f'<polyline points="{path}" fill="none" {_stroke(look)}/>'


def _marks(panel: Panel, across: tuple[float, float], up: tuple[float, float]) -> Iterator[str]:
    for tick in MaxNLocator(5, steps=[1, 2, 3, 5, 6, 10]).tick_values(*across):
        if across[0] <= tick <= across[1]:
            yield _text(_x(float(tick), across), HIGH - _BOTTOM + 16, f"{tick:g}", anchor="middle")
    yield _text(WIDE - _RIGHT, HIGH - 6, panel.axis, anchor="end")
    yield from _key(panel)
    if panel.cut:
        x = _x(panel.cut[0], across)
        yield _line((x, x), (_TOP - 16, HIGH - _BOTTOM), (QUIET, "3 3", 1))
        yield _text(x + 4, _TOP - 6, panel.cut[1])
    if panel.level:
        y = _y(panel.level[0], up)
        yield _line((_LEFT, WIDE - _RIGHT), (y, y), _LOOKS[2])


def _key(panel: Panel) -> Iterator[str]:
    """Yield what each line is called, where there are several, and what the level is."""
    at = 0.0
    for curve, look in zip(panel.curves if len(panel.curves) > 1 else (), _LOOKS, strict=False):
        yield from _named(at, HIGH - 24, curve.name, look)
        at += 44 + text_width(curve.name, 12.0)
    if panel.level:
        yield from _named(0, HIGH - 6, panel.level[1], _LOOKS[2])


def _named(x: float, y: float, name: str, look: Look) -> Iterator[str]:
    yield _line((x, x + 22), (y - 4, y - 4), look)
    yield _text(x + 27, y, name, INK)


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


def _line(x: tuple[float, float], y: tuple[float, float], look: Look) -> str:
    return f'<line x1="{x[0]:.1f}" x2="{x[1]:.1f}" y1="{y[0]:.1f}" y2="{y[1]:.1f}" {_stroke(look)}/>'


def _stroke(look: Look) -> str:
    colour, dashes, width = look
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return f'stroke="{colour}" stroke-width="{width}"{dashed}'


def _text(x: float, y: float, words: str, colour: str = QUIET, anchor: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{escape(words)}</text>'


def _told(value: float, *, percent: bool) -> str:
    return f"{round(100 * value, 6) + 0.0:g}%" if percent else f"{value:g}"
