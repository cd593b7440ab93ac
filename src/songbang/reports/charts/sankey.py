"""Flows from left to right: a band as wide as what it carries; what may not be shown is left open at both ends."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import escape

from songbang.reports.charts.drawing import EDGE, INK, LINE, SHOWN
from songbang.reports.charts.shortened import shortened
from songbang.reports.stand.picture.letters import clean, text_width

WIDE, NARROW = 940.0, 380.0
"""Of the drawing for a desk and for a phone, in pixels."""
SIZE, NODE, LEAST, TALL = 13.0, 9.0, 19.0, 380.0
"""Of the letters; how wide an end is; the least height of its row; how high all ends of a side are together."""
_NAMES = 0.26
"""The most that names on one side may take of the width."""


@dataclass(frozen=True, slots=True)
class Flow:
    """So many go from one end at the left to one at the right."""

    source: str
    target: str
    count: int


@dataclass(frozen=True, slots=True)
class Ends:
    """One side from the top down: the name of each end with all that leaves or reaches it, whether shown or not."""

    totals: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class _Placed:
    """Where the ends of a side stand: the top of each, and how high it is."""

    tops: dict[str, float]
    highs: dict[str, float]
    low: float


def sankey_svg(name: str, words: tuple[str, str], sides: tuple[Ends, Ends], flows: Sequence[Flow], wide: float) -> str:
    """Return the drawing; ``words`` are its title and what it shows in words, ``flows`` what may be shown."""
    most = max((sum(side.totals.values()) for side in sides), default=0) or 1
    left, right = (_placed(side, TALL / most) for side in sides)
    room = [min(wide * _NAMES, max((text_width(clean(one), SIZE) for one in side.totals), default=0)) for side in sides]
    x = room[0] + 8, wide - room[1] - 8 - NODE
    high = max(left.low, right.low)
    inside = "".join(
        (
            *_bands(flows, left, right, (x[0] + NODE, x[1]), TALL / most),
            *_ends(sides[0], left, _shown(flows, TALL / most, 0), (x[0], x[0] - 5, room[0])),
            *_ends(sides[1], right, _shown(flows, TALL / most, 1), (x[1], x[1] + NODE + 5, room[1])),
        )
    )
    mark = f"{name}-{wide:.0f}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="{mark}-title {mark}-said" '
        f'viewBox="0 0 {wide:g} {high:.1f}" width="{wide:g}" height="{high:.1f}" font-size="{SIZE:g}" '
        f'font-family="{escape(SHOWN)}"><title id="{mark}-title">{escape(clean(words[0]))}</title>'
        f'<desc id="{mark}-said">{escape(clean(words[1]))}</desc>{inside}</svg>'
    )


def _placed(side: Ends, scale: float) -> _Placed:
    tops, highs, y = {}, {}, 4.0
    for name, total in side.totals.items():
        high = total * scale
        row = max(high, LEAST)
        tops[name], highs[name] = y + (row - high) / 2, high
        y += row + 6
    return _Placed(tops, highs, y)


def _bands(flows: Sequence[Flow], left: _Placed, right: _Placed, x: tuple[float, float], scale: float) -> Iterator[str]:
    """Yield the bands, at each end in the order of the other side, so that they cross as little as they can."""
    at_left, at_right = list(left.tops), list(right.tops)
    order = sorted(flows, key=lambda flow: (at_left.index(flow.source), at_right.index(flow.target)))
    out, into = dict(left.tops), dict(right.tops)
    ends = {}
    for flow in sorted(order, key=lambda flow: at_right.index(flow.target)):
        ends[flow] = into[flow.target]
        into[flow.target] += flow.count * scale
    for flow in order:
        high = flow.count * scale
        first, last = out[flow.source] + high / 2, ends[flow] + high / 2
        out[flow.source] += high
        half = (x[0] + x[1]) / 2
        told = escape(clean(f"{flow.source} → {flow.target}: {flow.count}"))
        yield (
            f'<path class="band" fill="none" stroke="{EDGE}" stroke-opacity=".38" stroke-width="{max(high, 0.8):.1f}" '
            f'd="M{x[0]:.1f} {first:.1f}C{half:.1f} {first:.1f} {half:.1f} {last:.1f} {x[1]:.1f} {last:.1f}">'
            f"<title>{told}</title></path>"
        )


def _shown(flows: Sequence[Flow], scale: float, side: int) -> Mapping[str, float]:
    """Return how high what is shown of each end is."""
    found: dict[str, float] = {}
    for flow in flows:
        name = (flow.source, flow.target)[side]
        found[name] = found.get(name, 0.0) + flow.count * scale
    return found


def _ends(side: Ends, placed: _Placed, shown: Mapping[str, float], places: tuple[float, float, float]) -> Iterator[str]:
    """Yield the ends: dark as far as bands leave or reach them, open where these may not be shown."""
    x, at, room = places
    anchor = "end" if at < x else "start"
    for name, total in side.totals.items():
        top, high = placed.tops[name], max(placed.highs[name], 1)
        for fill, part in ((LINE, high), (INK, min(shown.get(name, 0.0), high))):
            yield f'<rect x="{x:.1f}" y="{top:.1f}" width="{NODE:g}" height="{part:.1f}" fill="{fill}"/>'
        label = escape(shortened(name, SIZE, room))
        middle = top + high / 2 + SIZE * 0.36
        yield (
            f'<text x="{at:.1f}" y="{middle:.1f}" text-anchor="{anchor}" fill="{INK}">{label}'
            f"<title>{escape(clean(f'{name}: {total}'))}</title></text>"
        )
