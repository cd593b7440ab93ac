"""The lines of a PDF page: what stands on one base line, cut where a gap is wide enough to part two columns."""

from collections.abc import Iterator
from typing import NamedTuple

from songbang.papers.pdf_glyphs import Box, Glyphs


class Line(NamedTuple):
    """A run of words on one base line; lengths in points in the turned page.

    ``parts`` ties the words to the page: (offset in ``text``, first code point in the page's text, how many).
    ``base`` is the height of the base line, ``size`` the size of its letters. ``breaks`` are the gaps inside the
    line that may part two cells of a table: (offset in ``text`` of what follows, right edge before, left edge after).
    """

    text: str
    parts: tuple[tuple[int, int, int], ...]
    left: float
    right: float
    base: float
    size: float
    breaks: tuple[tuple[int, float, float], ...] = ()


def lines(glyphs: Glyphs) -> tuple[list[Line], list[str]]:
    """Return the visible lines of a page in the order of the file, and the words that are there but not drawn."""
    seen: list[Line] = []
    hidden: list[str] = []
    usual = 0.0
    for start, text in _cut(glyphs.text):
        words = text.strip()
        if not words or words == "\ufffe":
            continue
        first = start if words is text or text[0] == words[0] else start + len(text) - len(text.lstrip())
        last = first + len(words) - (2 if words[-1] == "\ufffe" else 1)
        if glyphs.invisible(first):
            hidden.append(words)
            continue
        left, base = glyphs.origin(first)
        box = glyphs.tall_box(last)
        aslant = last - first < 2 or not box[1] < base + 1 < box[3]
        if aslant and glyphs.quarter(first) != glyphs.turn:
            continue
        size = _size(words[last - first], box)
        if size < 0.8 * usual:  # a raised number may end the line
            size = max(size, _size(words[0], glyphs.tall_box(first)))
        usual = size
        line = Line(words, ((0, first, len(words)),), left, box[2], base, size)
        if " " in words:
            seen += _parted(line, glyphs)
        else:
            seen.append(line)
    return seen, hidden


def _size(letter: str, box: Box) -> float:
    """Return the size of a letter: a Chinese one is as wide as it is high, others are as high as their font says."""
    left, bottom, right, top = box
    size = min(right - left, top - bottom) if "\u4e00" <= letter <= "\u9fff" else (top - bottom) * 0.92
    return max(size, 1.0)


def join(left: Line, right: Line, between: str) -> Line:
    """Return two lines that stand side by side as one, with ``between`` between their words."""
    shift = len(left.text) + len(between)
    parts = left.parts + tuple((offset + shift, start, count) for offset, start, count in right.parts)
    breaks = (*left.breaks, (shift, left.right, right.left))
    breaks += tuple((offset + shift, end, begin) for offset, end, begin in right.breaks)
    base, size = (left.base, left.size) if left.size >= right.size else (right.base, right.size)
    return Line(left.text + between + right.text, parts, left.left, max(left.right, right.right), base, size, breaks)


def cut(line: Line, at: int) -> tuple[Line, Line]:
    """Cut a line in two at the break with this number."""
    offset, right, left = line.breaks[at]
    before, after = line.text[:offset].rstrip(), line.text[offset:]
    later = tuple((start - offset, end, begin) for start, end, begin in line.breaks[at + 1 :])
    return (
        line._replace(text=before, parts=_within(line, 0, len(before)), right=right, breaks=line.breaks[:at]),
        line._replace(text=after, parts=_within(line, offset, len(line.text)), left=left, breaks=later),
    )


def _within(line: Line, begin: int, end: int) -> tuple[tuple[int, int, int], ...]:
    """Return the parts of a line between two offsets, counted from the first."""
    return tuple(
        (max(offset, begin) - begin, start + max(begin - offset, 0), min(offset + count, end) - max(offset, begin))
        for offset, start, count in line.parts
        if offset < end and offset + count > begin
    )


def _cut(text: str) -> Iterator[tuple[int, str]]:
    # pdfium ends a line that breaks inside a word with U+FFFE alone.
    start = 0
    for row in text.split("\r\n"):
        at = start
        if "\ufffe" in row:
            *broken, row_end = row.split("\ufffe")
            for piece in broken:
                yield at, piece + "\ufffe"
                at += len(piece) + 1
            yield at, row_end
        else:
            yield at, row
        start += len(row) + 2


def _parted(line: Line, glyphs: Glyphs) -> Iterator[Line]:
    """Cut a line at its wide gaps and note the middling ones."""
    text, first, size = line.text, line.parts[0][1], line.size
    breaks: list[tuple[int, float, float]] = []
    wide: list[int] = []
    begin, begin_left = 0, line.left
    at = text.find(" ")
    while at >= 0:
        after = at + 1
        while text[after].isspace():
            after += 1
        left = glyphs.origin(first + after)[0]
        # Chinese letters are as wide as they are high: their right edge need not be asked for.
        exact = at - begin < 5 and all("\u4e00" <= letter <= "\u9fff" for letter in text[begin:at])
        right = begin_left + (at - begin) * size if exact else glyphs.tall_box(first + at - 1)[2]
        if left - right > 0.35 * size or left < line.left:
            if left - right >= size or left < line.left:
                wide.append(len(breaks))
            breaks.append((after, right, left))
        begin, begin_left = after, left
        at = text.find(" ", after)
    rest = line._replace(breaks=tuple(breaks)) if breaks else line
    done = 0
    for number in wide:
        piece, rest = cut(rest, number - done)
        done = number + 1
        yield piece
    yield rest
