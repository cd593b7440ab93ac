"""The characters of one PDF page and where they stand, turned so that the text runs from left to right."""

import ctypes
from math import pi
from typing import Final

import pypdfium2.raw as pdfium

from songbang.papers.pdf_calls import Handle, address, angle, origin, render_mode, tall_box, text_object

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in points."""

_INVISIBLE: Final = 3
"""Text rendering mode "neither fill nor stroke" (ISO 32000-1, table 106)."""


class Glyphs:
    """The characters of a page by their place in its text; ``turn`` is the direction of the text in quarter turns.

    ``text`` is what pdfium reads, lines ended by CR LF, in the order of the file. Every index counts code points in it.
    """

    def __init__(self, handle: Handle) -> None:
        self._page = address(handle)
        self._rect = (ctypes.c_float * 4)()  # FS_RECTF: left, top, right, bottom
        self._rect_at = ctypes.addressof(self._rect)
        self._sides = memoryview(self._rect).cast("B").cast("f")
        self._xy = (ctypes.c_double * 2)()
        self._xy_at = ctypes.addressof(self._xy)
        count = pdfium.FPDFText_CountChars(handle)
        self.text = _text(handle, count)
        self._index = None if len(self.text) == count else _indices(handle, self.text, count)
        self.turn = 0

    def tall_box(self, at: int) -> Box:
        """Return the box of a character in the turned page: its advance wide, as tall as its font."""
        tall_box(self._page, at if self._index is None else self._index[at], self._rect_at)
        left, top, right, bottom = self._sides.tolist()
        return turned((left, bottom, right, top), self.turn) if self.turn else (left, bottom, right, top)

    def origin(self, at: int) -> tuple[float, float]:
        """Return the left edge of a character and the height of the line that it stands on, in the turned page."""
        origin(self._page, at if self._index is None else self._index[at], self._xy_at, self._xy_at + 8)
        x, y = self._xy
        return turned((x, y, x, y), self.turn)[:2] if self.turn else (x, y)

    def quarter(self, at: int) -> int:
        """Return the direction of a character in quarter turns (0–3), -1 where it runs aslant."""
        # pdfium counts the angle clockwise, a quarter turn of a box goes the other way.
        quarters = -angle(self._page, at if self._index is None else self._index[at]) / (pi / 2)
        nearest = round(quarters)
        return nearest % 4 if abs(quarters - nearest) < 0.03 else -1

    def invisible(self, at: int) -> bool:
        """Tell whether a character is in the file but not drawn."""
        drawn = text_object(self._page, at if self._index is None else self._index[at])
        return drawn is not None and render_mode(drawn) == _INVISIBLE


def turned(box: Box, turn: int) -> Box:
    """Return the box as it lies when text that runs in the direction of ``turn`` is made to run to the right."""
    left, bottom, right, top = box
    if turn == 1:
        return bottom, -right, top, -left
    if turn == 2:
        return -right, -top, -left, -bottom
    if turn == 3:
        return -top, left, -bottom, right
    return box


def _text(handle: Handle, count: int) -> str:
    room = (ctypes.c_ushort * (count + 1))()
    units = max(pdfium.FPDFText_GetText(handle, 0, count, room) - 1, 0)
    return bytes(room)[: 2 * units].decode("utf-16-le", errors="replace")


def _indices(handle: Handle, text: str, count: int) -> list[int]:
    # Beyond the basic plane one character is two of pdfium's; characters without meaning are not in its text.
    units, indices = 0, []
    for letter in text:
        at = pdfium.FPDFText_GetCharIndexFromTextIndex(handle, units)
        indices.append(min(max(at, 0), max(count - 1, 0)))
        units += 2 if letter > "\uffff" else 1
    return indices
