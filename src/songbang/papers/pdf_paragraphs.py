"""Where one paragraph of a PDF ends and the next begins."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from songbang.papers.pdf_lines import Line
from songbang.papers.pdf_marks import ends_sentence, opens_item, opens_surely

_UNBREAKABLE: Final = re.compile(r"[^\u2e80-\u9fff\uff00-\uffef\s]+")
_CHAPTER: Final = re.compile(r"第\s*[一二三四五六七八九十百零〇\d]+\s*(?:[章编編节節篇]|部分)")


class Column(NamedTuple):
    """The frame of running text: its edges, the usual drop from line to line and the usual size, in points."""

    left: float
    right: float
    pitch: float
    size: float


def column(lines: Sequence[Line], before: Column | None = None) -> Column:
    """Measure the lines of a column; ``before`` is the frame it continues, as that of the page before."""
    left = min([line.left for line in lines])
    right = max([line.right for line in lines])
    size = Counter([round(line.size, 1) for line in lines]).most_common(1)[0][0]
    pitch = _pitch(lines, size)
    if before and abs(before.size - size) < 0.1 * size:
        if abs(before.left - left) < 3 * size and right < before.right < right + 40 * size:
            right = before.right
        pitch = min(pitch, before.pitch)
    return Column(left, right, pitch, size)


def _pitch(lines: Sequence[Line], size: float) -> float:
    bases = [line.base for line in lines]
    drops = Counter([round((above - below) * 5) for above, below in pairwise(bases)])
    likely = [drop for drop, times in drops.items() if times > 1 and drop > 4.5 * size]
    return (min(likely) if likely else round(1.75 * size * 5)) / 5


def parted(above: Line, line: Line, frame: Column, *, first: Line, leaving: Column | None) -> bool:
    """Tell whether ``line`` begins a new paragraph after ``above``.

    ``first`` is the first line of the paragraph that ``above`` belongs to; ``leaving`` is the
    frame of ``above`` where a column or page ends between the two, so that their heights say nothing.
    """
    if _unlike(above, line) or "\t" in above.text or "\t" in line.text:
        return True
    ended = ends_sentence(above.text)
    if leaving is None and _drops(above, line, frame, ended=ended):
        return True
    if opens_item(line.text) and (ended or opens_surely(line.text)):
        return True
    if _short(above, line, leaving or frame, slack=1.3 if ended else 3.5):
        return True
    if leaving:
        step = 0.8 * line.size
        indents = first.left > leaving.left + step
        return line.left > frame.left + step and indents if indents else ended
    return _steps(above, line, frame, first=first, ended=ended)


def _drops(above: Line, line: Line, frame: Column, *, ended: bool) -> bool:
    """Tell whether the space between two lines parts them.

    A raised number makes room above its line, so a sentence that goes on at the left edge may drop somewhat further.
    """
    goes_on = not ended and max(above.left, line.left) < frame.left + 0.8 * line.size
    return not 0 < above.base - line.base <= (1.4 if goes_on else 1.1) * frame.pitch + 0.3


def _steps(above: Line, line: Line, frame: Column, *, first: Line, ended: bool) -> bool:
    """Tell whether the left edges of two lines that follow each other part them."""
    step = 0.8 * line.size
    if line.left > above.left + step:
        return ended or not opens_item(above.text)
    if line.left < above.left - step:
        return above is not first or line.left < above.left - 5 * line.size
    return ended and above is first and above.left > frame.left + step


def _short(above: Line, line: Line, frame: Column, *, slack: float) -> bool:
    """Tell whether the first word of ``line`` would have had room after ``above``, with ``slack`` letters to spare."""
    room = frame.right - above.right
    if room < 2 * above.size:
        return False
    if above.right - above.left < 0.7 * (frame.right - frame.left):
        slack = 1.3
    return room > _first_word(line) + slack * above.size


def is_heading(line: Line, frame: Column) -> bool:
    """Tell whether a paragraph of one line is a heading: large, centred or a chapter, and no sentence."""
    if len(line.text) > 40 or line.text[-1] in "。；;，," or "\t" in line.text:
        return False
    before, after = line.left - frame.left, frame.right - line.right
    centred = min(before, after) > 2 * line.size and abs(before - after) < 2 * line.size
    return centred or line.size > 1.2 * frame.size or bool(_CHAPTER.match(line.text))


def _unlike(above: Line, line: Line) -> bool:
    if 0.85 < above.size / line.size < 1.18:
        return False
    exact = _is_han(above.text[-1]) and _is_han(line.text[-1])
    return exact or not 0.74 < above.size / line.size < 1.35


def _is_han(letter: str) -> bool:
    return "\u4e00" <= letter <= "\u9fff"


def _first_word(line: Line) -> float:
    """Return how wide the first unbreakable word of a line is, roughly."""
    found = _UNBREAKABLE.match(line.text)
    return line.size * (0.6 * len(found.group()) if found else 1.0)
