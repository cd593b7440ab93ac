"""Merged cells, formulas without a value, dates without their day and percentages, straight from the XML of a workbook.

The values come from a reader that is fast and keeps none of this. A part is looked at in pieces, so that the largest
sheet takes little memory.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import IO, Final

from songbang.grids.grid import Area
from songbang.grids.marks import Marks, is_counted, is_dayless, is_percent
from songbang.papers.problems import PaperError
from songbang.papers.xlsx_cells import formats
from songbang.papers.xlsx_package import Workbook, open_workbook

MOST_BYTES: Final = 2 * 1024**3
"""What the XML of a roster may unpack to: a million rows of thirty cells stay under it."""
_PIECE: Final = 16 * 1024**2
_MERGED: Final = re.compile(rb'<(?:\w+:)?mergeCell\b[^>]*\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"')
_FILLED: Final = re.compile(rb'<(?:\w+:)?c\b[^>]*\br="([A-Z]+)\d+"[^>]*>\s*<(?:\w+:)?(?:f|v|is)\b')
_NO_VALUE: Final = re.compile(
    rb'<(?:\w+:)?c\b[^>]*\br="([A-Z]+)(\d+)"[^>]*><(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)'
    rb"\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?</(?:\w+:)?c>"
)
_HIDDEN: Final = re.compile(rb'<(?:\w+:)?row\b(?=[^>]*\bhidden="(?:1|true)")[^>]*\br="(\d+)"')
_END: Final = b"row>"


def xlsx_marks(data: bytes) -> Mapping[str, Marks]:
    """Return the marks of each sheet by name. Raises ``PaperError`` with ``too_large``, and what ``zipfile`` does."""
    workbook = open_workbook(data, MOST_BYTES)
    codes = tuple(formats(workbook.root("xl/styles.xml")))
    styled = tuple(_styled(codes, asked) for asked in (is_dayless, is_percent, is_counted))
    return {listed.title: _marks(workbook, listed.part, styled) for listed in workbook.sheets}


def _styled(codes: Sequence[str], asked: Callable[[str], bool]) -> re.Pattern[bytes] | None:
    """Return what finds the cells whose format is one that is asked for; ``None`` where no format is.

    A cell of words has the format too and shows nothing of it.
    """
    numbers = [str(at).encode() for at, code in enumerate(codes) if asked(code)]
    words = rb'(?![^>]*\bt="(?:s|str|inlineStr)")'
    shown = rb'<(?:\w+:)?c\b(?=[^>]*\bs="(?:' + b"|".join(numbers) + rb')")' + words + rb'[^>]*\br="([A-Z]+)(\d+)"'
    return re.compile(shown) if numbers else None


def _marks(workbook: Workbook, part: str, styled: Sequence[re.Pattern[bytes] | None]) -> Marks:
    merged: list[tuple[bytes, ...]] = []
    unworked: list[tuple[bytes, bytes]] = []
    monthly: list[tuple[bytes, bytes]] = []
    hundredths: list[tuple[bytes, bytes]] = []
    counted: list[tuple[bytes, bytes]] = []
    hidden: list[int] = []
    first: int | None = None
    with workbook.stream(part) as stream:
        for piece in _pieces(stream):
            first = _leftmost(piece, first)
            merged += _MERGED.findall(piece)
            unworked += _NO_VALUE.findall(piece) if b"<f" in piece or b":f" in piece else []
            hidden += map(int, _HIDDEN.findall(piece)) if b" hidden=" in piece else ()
            for found, shown in zip((monthly, hundredths, counted), styled, strict=True):
                found.extend(shown.findall(piece) if shown else [])
    left = first or 0
    areas = (Area(int(top), int(end), _column(a) - left, _column(b) - left) for a, top, b, end in merged)
    cells = (_cells(one, left) for one in (unworked, monthly, hundredths, counted))
    return Marks(tuple(areas), tuple(hidden), *cells)


def _pieces(stream: IO[bytes]) -> Iterator[bytes]:
    """Yield a part in pieces that end with a row."""
    rest, read = b"", 0
    while block := stream.read(_PIECE):
        read += len(block)
        if read > MOST_BYTES:
            raise PaperError("too_large", "XML")
        head, end, tail = (rest + block).rpartition(_END)
        yield head + end
        rest = tail
    yield rest


def _leftmost(piece: bytes, before: int | None) -> int | None:
    """Return the first column that holds anything: the fast reader counts from there."""
    least = before
    for found in _FILLED.finditer(piece) if before != 0 else ():
        at = _column(found[1])
        least = at if least is None else min(least, at)
        if not least:
            break
    return least


def _cells(found: list[tuple[bytes, bytes]], left: int) -> tuple[tuple[int, int], ...]:
    return tuple((int(row), _column(letters) - left) for letters, row in found)


def _column(letters: bytes) -> int:
    at = 0
    for letter in letters:
        at = at * 26 + letter - 64
    return at - 1
