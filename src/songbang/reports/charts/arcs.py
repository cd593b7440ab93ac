"""Who names whom as arcs beside a ladder of names: one row a name, an arc from each list to each name on it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import escape

from songbang.reports.charts.shortened import shortened
from songbang.reports.stand.picture.letters import clean, text_width

WIDE, ROW, SIZE = 400.0, 24.0, 13.0
"""Of the drawing, in its own units: its width, the height of a row and that of its letters."""
NAME_MOST, GAP = 188.0, 30.0
"""How wide names may be, and what stands between those with a place and those without one."""
GAP_AFTER = 9.0
"""Between a name and its dot."""
_BEND = 0.72
"""Long arcs are bent less than short ones, so that these stay apart."""


@dataclass(frozen=True, slots=True)
class Node:
    """A name of the ladder: ``id`` is its number in all drawings, ``place`` what stands before it (its rank).

    ``said`` tells it to whoever cannot see it. One with ``placed`` false stands below the ladder.
    """

    id: int
    name: str
    place: str
    said: str
    placed: bool = True


@dataclass(frozen=True, slots=True)
class Arc:
    """The list of ``lister`` names ``listed``; ``views`` are the numbers of the views in which it is shown."""

    lister: int
    listed: int
    views: tuple[int, ...]


def arcs_svg(name: str, title: str, nodes: Sequence[Node], arcs: Sequence[Arc], without: str) -> str:
    """Return the drawing: ``nodes`` from the top down, ``without`` stands above those that have no place.

    An arc that runs up the ladder is a line, one that runs down is dashed: direction is told without arrows. One that
    has an end without a place is thin.
    """
    tall = [ROW * (at + 0.5) + (0 if node.placed else GAP) for at, node in enumerate(nodes)]
    rows = {node.id: y for node, y in zip(nodes, tall, strict=True)}
    x = min(NAME_MOST, max((_width(node) for node in nodes), default=0)) + 14
    high = ROW * len(nodes) + (GAP if any(not node.placed for node in nodes) else 0)
    placed = {node.id for node in nodes if node.placed}
    inside = "".join(
        (*_drawn_arcs(arcs, rows, x, placed), *_drawn_nodes(nodes, rows, x), *_divide(nodes, rows, without))
    )
    return (
        f'<svg class="arcs" role="group" aria-label="{escape(clean(title))}" viewBox="0 0 {WIDE:g} {high:g}" '
        f'font-size="{SIZE:g}" data-order="{escape(name)}">{inside}</svg>'
    )


def _drawn_arcs(arcs: Sequence[Arc], rows: dict[int, float], x: float, placed: set[int]) -> Iterator[str]:
    room = WIDE - x - 4
    longest = max((abs(rows[arc.lister] - rows[arc.listed]) for arc in arcs), default=1.0)
    for arc in arcs:
        first, last = rows[arc.lister], rows[arc.listed]
        # the middle of such a curve lies three quarters of the way out to its handles
        out = room / 0.75 * (abs(first - last) / longest) ** _BEND
        views = " ".join(f"v{view}" for view in arc.views)
        kind = "aside" if not {arc.lister, arc.listed} <= placed else "up" if last < first else "down"
        yield (
            f'<path class="arc {kind} {views}" data-from="{arc.lister}" data-to="{arc.listed}" fill="none" '
            f'd="M{x:.1f} {first:.1f}C{x + out:.1f} {first:.1f} {x + out:.1f} {last:.1f} {x:.1f} {last:.1f}"/>'
        )


def _drawn_nodes(nodes: Sequence[Node], rows: dict[int, float], x: float) -> Iterator[str]:
    for node in nodes:
        y = rows[node.id]
        kind = "node" if node.placed else "node without"
        label = escape(_label(node))
        yield (
            f'<g class="{kind}" data-firm="{node.id}" data-name="{escape(clean(node.name))}" '
            f'data-said="{escape(clean(node.said))}" aria-label="{escape(clean(f"{node.name} {node.said}"))}">'
            f'<rect x="0" y="{y - ROW / 2:.1f}" width="{x + 8:.1f}" height="{ROW:g}"/>'
            f'<text x="{x - GAP_AFTER:.1f}" y="{y + SIZE * 0.36:.1f}" text-anchor="end">{label}</text>'
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4"/></g>'
        )


def _divide(nodes: Sequence[Node], rows: dict[int, float], without: str) -> Iterator[str]:
    first = next((node for node in nodes if not node.placed), None)
    if first is not None:
        y = rows[first.id] - ROW / 2 - 6
        yield f'<text class="divide" x="0" y="{y - 4:.1f}">{escape(without)}</text>'
        yield f'<line class="divide" x1="0" x2="{WIDE:g}" y1="{y + 2:.1f}" y2="{y + 2:.1f}"/>'


def _width(node: Node) -> float:
    return text_width(clean(node.name) + _place(node), SIZE) + GAP_AFTER


def _label(node: Node) -> str:
    """Return the name, cut where it is too wide, and the place; the whole name is told by the row."""
    place = _place(node)
    return shortened(node.name, SIZE, NAME_MOST - GAP_AFTER - text_width(place, SIZE)) + place


def _place(node: Node) -> str:
    return f"  {node.place}" if node.place else ""
