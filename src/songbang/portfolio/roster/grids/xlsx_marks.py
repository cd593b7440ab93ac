"""Merged cells, formulas without a value, dates without their day and percentages, straight from the XML of a workbook.

The values come from a reader that is fast and keeps none of this. A part is looked at in pieces, so that the largest
sheet takes little memory.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import IO, Final

from songbang.papers.problems import PaperError
from songbang.papers.xlsx_cells import formats
from songbang.papers.xlsx_package import Workbook, open_workbook
from songbang.portfolio.roster.grids.grid import Area
from songbang.portfolio.roster.grids.marks import Marks, is_dayless, is_percent

MOST_BYTES: Final = 2 * 1024**3
"""What the XML of a roster may unpack to: a million rows of thirty cells stay under it."""
_PIECE: Final = 16 * 1024**2
_MERGED: Final = re.compile(rb'<(?:\w+:)?mergeCell\b[^>]*\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"')
_FILLED: Final = re.compile(rb'<(?:\w+:)?c\b[^>]*\br="([A-Z]+)\d+"[^>]*>\s*<(?:\w+:)?(?:f|v|is)\b')
_NO_VALUE: Final = re.compile(
    rb'<(?:\w+:)?c\b[^>]*\br="([A-Z]+)(\d+)"[^>]*><(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)'
    rb"\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?</(?:\w+:)?c>"
)
_END: Final = b"row>"


def xlsx_marks(data: bytes) -> Mapping[str, Marks]:
    """Return the marks of each sheet by name. Raises ``PaperError`` with ``too_large``, and what ``zipfile`` does."""
    workbook = open_workbook(data, MOST_BYTES)
    codes = tuple(formats(workbook.root("xl/styles.xml")))
    dayless, percent = (_styled(codes, asked) for asked in (is_dayless, is_percent))
    return {listed.title: _marks(workbook, listed.part, dayless, percent) for listed in workbook.sheets}


def _styled(codes: Sequence[str], asked: Callable[[str], bool]) -> re.Pattern[bytes] | None:
    """Return what finds the cells whose format is one that is asked for; ``None`` where no format is."""
    numbers = [str(at).encode() for at, code in enumerate(codes) if asked(code)]
    shown = rb'<(?:\w+:)?c\b(?=[^>]*\bs="(?:' + b"|".join(numbers) + rb')")[^>]*\br="([A-Z]+)(\d+)"'
    return re.compile(shown) if numbers else None


def _marks(
    workbook: Workbook, part: str, dayless: re.Pattern[bytes] | None, percent: re.Pattern[bytes] | None
) -> Marks:
    merged: list[tuple[bytes, ...]] = []
    unworked: list[tuple[bytes, bytes]] = []
    monthly: list[tuple[bytes, bytes]] = []
    hundredths: list[tuple[bytes, bytes]] = []
    first: int | None = None
    with workbook.stream(part) as stream:
        for piece in _pieces(stream):
            first = _leftmost(piece, first)
            merged += _MERGED.findall(piece)
            unworked += _NO_VALUE.findall(piece) if b"<f" in piece or b":f" in piece else []
            monthly += dayless.findall(piece) if dayless else []
            hundredths += percent.findall(piece) if percent else []
    left = first or 0
    areas = (Area(int(top), int(end), _column(a) - left, _column(b) - left) for a, top, b, end in merged)
    return Marks(tuple(areas), _cells(unworked, left), _cells(monthly, left), _cells(hundredths, left))


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
