"""The parts of a PDF that have to be looked at as a reader does, and where in their page they lie."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from songbang.papers.pdf_drawing import draw
from songbang.papers.pdf_glyphs import Box
from songbang.papers.pdf_sheet import Sheet
from songbang.scans.scan import Scan
from songbang.scans.waiting import Picture

_VERSION: Final = "pdf-1"
"""Changes with the way in which pages are drawn."""


@dataclass(frozen=True, slots=True)
class View:
    """A part of a page, left, bottom, right and top in the page as the file has it.

    ``sheet`` is its place among the sheets, ``turn`` by how many quarters clockwise the page is shown turned.
    """

    sheet: int
    area: Box
    turn: int

    def place(self, box: Box, scan: Scan) -> Box:
        """Return where a box of the upright scan (pixels from its lower left) lies in the page."""
        across, up = max(scan.width, 1.0), max(scan.height, 1.0)
        corners = [(box[0] / across, box[1] / up), (box[2] / across, box[3] / up)]
        for _ in range((self.turn - scan.turn) % 4):
            corners = [(1 - v, u) for u, v in corners]
        left, bottom, right, top = self.area
        xs = sorted(left + u * (right - left) for u, _ in corners)
        ys = sorted(bottom + v * (top - bottom) for _, v in corners)
        return xs[0], ys[0], xs[1], ys[1]


def views(sheets: Sequence[Sheet]) -> list[View]:
    """Return what has to be looked at, in reading order of the pages."""
    return [View(at, area, sheet.turn) for at, sheet in enumerate(sheets) for area in sheet.pictures]


def picture(view: View, sheets: Sequence[Sheet], data: bytes, digest: str) -> Picture:
    """Return the view as a picture that is drawn when it is looked at."""
    number = sheets[view.sheet].number
    key = f"{_VERSION} {digest} {number} {' '.join(f'{side:.1f}' for side in view.area)}"
    return Picture(key, partial(draw, data, number, view.area))
