"""The tones of a picture: greys and blues that also differ without colour; a page may change them by their class."""

from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement

from songbang.position.status import Status

FONT = 'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif'
GROUND, INK, QUIET, LINE = "#ffffff", "#1c2630", "#4f5d6b", "#cbd5df"
EDGE, SOFT, LATER = "#47729f", "#e6edf4", "#8ba1b7"

TONES: Mapping[str, Mapping[str, str]] = {
    "ground": {"fill": GROUND, "class": "sb-ground"},
    "ink": {"fill": INK, "class": "sb-ink"},
    "bold": {"fill": INK, "class": "sb-ink", "font-weight": "600"},
    "quiet": {"fill": QUIET, "class": "sb-quiet"},
    "on_fill": {"fill": "#ffffff", "class": "sb-on-fill"},
    "grid": {"stroke": LINE, "class": "sb-line", "stroke-width": "1"},
    "edge": {"stroke": EDGE, "class": "sb-edge", "fill": "none"},
    "later": {"stroke": LATER, "class": "sb-later", "fill": "none"},
    "thick": {"stroke": INK, "class": "sb-stroke", "fill": "none", "stroke-width": "1.6"},
    "dashed": {"stroke": INK, "class": "sb-stroke", "fill": "none", "stroke-width": "2", "stroke-dasharray": "7 4"},
    "dotted": {"stroke": QUIET, "class": "sb-later", "fill": "none", "stroke-width": "2", "stroke-dasharray": "2 3"},
    "range": {"stroke": INK, "class": "sb-stroke", "fill": "none", "stroke-width": "3"},
    "fill": {"fill": EDGE, "class": "sb-fill"},
    "soft": {"fill": SOFT, "class": "sb-soft"},
    "badge": {"fill": GROUND, "stroke": EDGE, "class": "sb-ground sb-edge", "stroke-width": "1.2"},
}
DASHES = "2 2"
"""How the edge is broken of what is still to come."""
HATCH, DOTS = "hatch", "dots"
"""The patterns: strokes aslant for what is disputed or owed, dots for what is not known."""
FILLS: Mapping[Status, str] = {
    Status.EMPLOYED: "soft",
    Status.BOUND: "fill",
    Status.FREE: "ground",
    Status.DISPUTED: HATCH,
    Status.UNKNOWN: DOTS,
}


def define_patterns(root: Element, mark: str) -> None:
    """Define the patterns under names of this picture, as two of them can stand on one page."""
    kept = SubElement(root, "defs")
    hatch = _pattern(kept, f"{HATCH}-{mark}", "6", patternTransform="rotate(45)")
    SubElement(hatch, "rect", {"width": "2.5", "height": "6", **TONES["fill"]})
    dots = _pattern(kept, f"{DOTS}-{mark}", "7")
    SubElement(dots, "circle", {"cx": "3.5", "cy": "3.5", "r": "1.2", **TONES["quiet"]})


def _pattern(kept: Element, name: str, size: str, **more: str) -> Element:
    given = {"id": name, "width": size, "height": size, "patternUnits": "userSpaceOnUse", **more}
    pattern = SubElement(kept, "pattern", given)
    SubElement(pattern, "rect", {"width": size, "height": size, **TONES["ground"]})
    return pattern


def fill(tone: str, mark: str) -> Mapping[str, str]:
    """Return what fills a shape: a tone, or a pattern of this picture."""
    return {"fill": f"url(#{tone}-{mark})"} if tone in {HATCH, DOTS} else TONES[tone]
