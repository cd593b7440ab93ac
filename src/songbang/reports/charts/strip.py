"""A value and its interval in a cell of a table: as wide as the cell, letters as large as those beside it."""

from collections.abc import Iterator

from markupsafe import Markup, escape

from songbang.reports.charts.sheet import Axis, Strip

HIGH = 22
"""Pixels; the width is that of the cell, so that places are per cent of it."""
MARGIN = 4.0
"""Per cent left free at both ends, where a dot has half of itself."""


def strip_svg(axis: Axis, strip: Strip) -> Markup:
    """Return the drawing of a row. Nothing is told by it that the cells beside it do not tell in numbers."""
    return _svg("".join(_row(axis, strip)), HIGH)


def axis_svg(axis: Axis) -> Markup:
    """Return the drawing at the head of the column: where the line is marked."""
    marks = (
        f'<line class="sf-rule" x1="{_at(axis, at)}" x2="{_at(axis, at)}" y1="16" y2="{HIGH}"/>'
        f'<text class="sf-mark" x="{_at(axis, at)}" y="12" text-anchor="middle">{escape(text)}</text>'
        for at, text in axis.marks
    )
    return _svg("".join(marks), HIGH)


def _row(axis: Axis, strip: Strip) -> Iterator[str]:
    middle = HIGH / 2
    for at, _ in axis.marks:
        yield f'<line class="sf-rule" x1="{_at(axis, at)}" x2="{_at(axis, at)}" y1="0" y2="{HIGH}"/>'
    if axis.zero is not None:
        yield f'<line class="sf-zero" x1="{_at(axis, axis.zero)}" x2="{_at(axis, axis.zero)}" y1="0" y2="{HIGH}"/>'
    if strip.band:
        yield _line("sf-band", axis, strip.band, middle)
    if strip.interval:
        yield _line("sf-line", axis, strip.interval, middle)
    if strip.value is not None:
        yield f'<circle class="sf-dot" cx="{_at(axis, strip.value)}" cy="{middle:g}" r="4.5"/>'


def _line(name: str, axis: Axis, ends: tuple[float, float], y: float) -> str:
    first, last = (_at(axis, end) for end in ends)
    return f'<line class="{name}" x1="{first}" x2="{last}" y1="{y:g}" y2="{y:g}"/>'


def _at(axis: Axis, value: float) -> str:
    width = axis.last - axis.first
    share = (value - axis.first) / width if width else 0.5
    return f"{MARGIN + (100 - 2 * MARGIN) * min(max(share, 0.0), 1.0):.2f}%"


def _svg(inside: str, high: int) -> Markup:
    # numbers of our own and escaped words
    return Markup(f'<svg class="sf" aria-hidden="true" width="100%" height="{high}">{inside}</svg>')  # noqa: S704
