"""The pictures of a position, each by the section it stands in; what it shows is told there in words as well."""

from collections.abc import Mapping

from songbang.position.results import Position
from songbang.reports.stand.compensation_picture import compensation_svg
from songbang.reports.stand.exposure_picture import exposure_svg

WIDE, NARROW = 760, 340
"""How wide a picture is drawn: for a large screen and for paper, and for a phone."""


def figures(position: Position, lang: str, width: float) -> Mapping[str, str]:
    """Return the pictures as SVG by the ``id`` of their section; a section of which nothing can be drawn has none."""
    drawn = {
        "months": compensation_svg(position, lang, width),
        "over-time": exposure_svg(position, lang, width),
    }
    return {section: svg for section, svg in drawn.items() if svg is not None}
