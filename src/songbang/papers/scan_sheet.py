"""A page that was seen on a picture, as a sheet: from here on it is read like a page of a PDF."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from songbang.papers.pdf_glyphs import Box
from songbang.papers.pdf_lines import Line
from songbang.papers.pdf_sheet import Seen, Sheet, Unsure
from songbang.papers.scan_lines import BODY, Measured, measured, usual_size
from songbang.scans.scan import Reason, Scan

EYE: Final = 1 << 24
"""Where the count of letters that were seen begins: no page has so many that are written in the file."""

_WORDS: Final = 4
"""A picture inside a page with fewer letters is an emblem, a seal or a signature."""


Place = Callable[[Box, Scan], Box]
"""Says where a box of the upright scan (pixels from its lower left) lies in the page as the file has it."""


_ON_IT: Final = 0.3
"""A doubt is about a line if the smaller of their boxes lies in the other by this share."""


def scan_sheet(scan: Scan, number: int, place: Place) -> Sheet:
    """Return a page that is a picture from edge to edge; its usual letters are given the same size on every page."""
    lines = measured(scan)
    scale = BODY / usual_size(lines)
    box = (0.0, 0.0, scan.width * scale, scan.height * scale)
    seen = tuple(_seen(lines, scan, place, EYE))
    written = [_line(line, one.start, scale, (0.0, 0.0)) for line, one in zip(lines, seen, strict=True)]
    unsure = tuple(_unsure(scan, lines, seen))
    return Sheet(number, box, written, [], seen=seen, unsure=unsure, legibility=scan.legibility)


def with_picture(sheet: Sheet, scan: Scan, area: Box, place: Place) -> Sheet:
    """Return the sheet with the lines that were seen on a picture in it; those that are in its text anyway left out."""
    lines = measured(scan)
    scale = (area[2] - area[0]) / max(scan.width, 1.0)
    first = max((one.start + len(one.text) for one in sheet.seen), default=EYE)
    both = [
        (_line(line, one.start, scale, area[:2]), line, one)
        for line, one in zip(lines, _seen(lines, scan, place, first), strict=True)
    ]
    new = [one for one in both if not any(_over(one[0], other) for other in sheet.lines)]
    if sum(len(line.text) for line, _, _ in new) < _WORDS:
        return sheet
    doubts = [doubt for doubt in scan.doubts if not _is_written(place(_from_below(doubt.box, scan), scan), sheet.lines)]
    elsewhere = replace(scan, doubts=tuple(doubts))
    return replace(
        sheet,
        lines=[*sheet.lines, *(line for line, _, _ in new)],
        seen=(*sheet.seen, *(one for _, _, one in new)),
        insets=(*sheet.insets, area),
        unsure=(*sheet.unsure, *_unsure(elsewhere, [line for _, line, _ in new], [one for _, _, one in new])),
        legibility=min(sheet.legibility, scan.legibility),
    )


def letters_seen(scan: Scan) -> int:
    """Return how many letters were seen on a page, white space left out."""
    return sum(not letter.isspace() for run in scan.runs for letter in run.text)


def _seen(lines: list[Measured], scan: Scan, place: Place, first: int) -> Iterator[Seen]:
    start = first
    for line in lines:
        text = line.run.text.strip()
        yield Seen(start, text, place(_from_below(line.run.box, scan), scan), line.run.score)
        start += len(text)


def _unsure(scan: Scan, lines: Sequence[Measured], seen: Sequence[Seen]) -> Iterator[Unsure]:
    for doubt in scan.doubts:
        on_it = [one for line, one in zip(lines, seen, strict=True) if _share(line.run.box, doubt.box) > _ON_IT]
        if not on_it and doubt.reason is not Reason.UNREAD:
            continue  # the line is written in the file as well
        above = [one for line, one in zip(lines, seen, strict=True) if line.run.box[3] <= _middle(doubt.box)]
        start = on_it[0].start if on_it else above[-1].start + len(above[-1].text) if above else EYE
        end = max((one.start + len(one.text) for one in on_it), default=start)
        yield Unsure(start, end, doubt.box, doubt.reason, doubt.read, doubt.picture)


def _from_below(box: Box, scan: Scan) -> Box:
    left, top, right, bottom = box
    return left, scan.height - bottom, right, scan.height - top


def _is_written(box: Box, lines: Sequence[Line]) -> bool:
    """Tell whether a place of the page is where a line stands that is written in the file."""
    return any(
        _share(box, (line.left, line.base - 0.3 * line.size, line.right, line.base + line.size)) > _ON_IT
        for line in lines
    )


def _share(box: Box, other: Box) -> float:
    """Return how much of the smaller of two boxes the other covers, 0–1."""
    across = min(box[2], other[2]) - max(box[0], other[0])
    down = min(box[3], other[3]) - max(box[1], other[1])
    smaller = min((one[2] - one[0]) * (one[3] - one[1]) for one in (box, other))
    return max(across, 0.0) * max(down, 0.0) / smaller if smaller > 0 else 0.0


def _middle(box: Box) -> float:
    return (box[1] + box[3]) / 2


def _line(line: Measured, start: int, scale: float, corner: tuple[float, float]) -> Line:
    text = line.run.text.strip()
    x, y = corner
    return Line(
        text,
        ((0, start, len(text)),),
        x + line.left * scale,
        x + line.right * scale,
        y + line.base * scale,
        line.size * scale,
    )


def _over(line: Line, other: Line) -> bool:
    """Tell whether a line that was seen stands where one that is written stands."""
    side_by_side = line.left > other.right - other.size or line.right < other.left + other.size
    return not side_by_side and abs(line.base - other.base) < 0.6 * max(line.size, other.size)
