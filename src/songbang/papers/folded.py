"""The copy of a text that is matched, with a map back to the text that was read.

Cues are written once, in simplified characters and half-width signs, without white space inside Chinese. Papers are
not: they come in either script, in full width, with a line feed in the middle of a sentence. Folding brings a text
to the form of the cues and remembers for every code point of the copy where it came from.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

import opencc

from songbang.basis.span import Span

# Chinese and Japanese characters, and signs as wide as they are: next to them white space means nothing.
_WIDE = (
    "\u2e80-\u2fff\u3001-\u312f\u3190-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe6f"
    "\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff9f\uffe0-\uffe6\U00020000-\U0003ffff"
)
# Characters of no width: soft hyphen, joiners, marks of direction, byte order mark, variation selectors, controls.
_INVISIBLE = (
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e01ef"
)
_GAP = rf"\s{_INVISIBLE}"
_LEFT_OUT = re.compile(
    rf"(?=[{_GAP}])(?:"  # one look at a character is enough for nearly all
    rf"(?<=[{_WIDE}])[{_GAP}]+"
    rf"|[{_GAP}]+(?=[{_WIDE}]|\Z)"
    rf"|\A[{_GAP}]+"
    rf"|([{_GAP}]{{2,}})"
    rf"|[{_INVISIBLE}]"
    r")"
)
_HAN = re.compile("[\u2e80-\u2fff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_BLANK = re.compile(r"\s")

# How a character may be a form of another. A number in a circle is a number of its own (①), and so is a raised one.
# Roman numerals (category Nl) stay too: Ⅲ has no single character that it is a form of, so Ⅰ is not made one.
_FORMS = ("<wide>", "<narrow>", "<small>", "<vertical>", "<compat>", "<noBreak>")
_SIGNS = {"「": "“", "」": "”", "『": "“", "』": "”"} | dict.fromkeys("‐‑‒–—―−─", "-")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded copy of ``source`` that is as long as the source or shorter.

    ``text`` is matched; ``at`` goes from the source to the copy, ``span`` from the copy back to the source. The two
    tuples hold, for every run of the source that is kept whole, where it starts in the source and in the copy; the
    last entry is the end of both.
    """

    text: str
    source: str
    kept_from: tuple[int, ...]
    folded_from: tuple[int, ...]

    def at(self, offset: int) -> int:
        """Return the offset in the copy of the source's code point at ``offset``; of the next one if it is left out."""
        run = bisect_right(self.kept_from, offset) - 1
        if run < 0:
            return 0
        if run + 1 == len(self.folded_from):
            return self.folded_from[run]
        return min(self.folded_from[run] + offset - self.kept_from[run], self.folded_from[run + 1])

    def span(self, start: int, end: int) -> Span:
        """Return the place in the source of ``text[start:end]``: from its first code point to the end of its last.

        Raises ``ValueError`` where the range runs backward.
        """
        first = self._back(start)
        return Span(first, first + end - start if end <= start else self._back(end - 1) + 1)

    def _back(self, offset: int) -> int:
        run = bisect_right(self.folded_from, offset) - 1
        return self.kept_from[run] + offset - self.folded_from[run]


def fold(text: str) -> Folded:
    """Fold a text: one character for one, and white space only where it parts words.

    - forms of a character become the character (Unicode NFKC, where it answers with exactly one): ０１，（ → 01,(
    - traditional characters become simplified ones, each by itself (opencc ``t2s``)
    - 「」『』 become “”, every dash becomes ``-``
    - white space next to a Chinese character or a full-width sign, and at either end, is left out; any other run of
      white space is one space. Line feeds and tabs are white space, so a sentence broken over lines is whole.
    - characters of no width are left out

    The block boundaries of a paper are found again with ``Folded.at``.
    """
    kept = list(_kept(text))
    even = text.translate(_FOLDED)
    copy = "".join([even[start:end] for start, end in kept])
    folded_from = tuple(accumulate((end - start for start, end in kept), initial=0))
    return Folded(copy, text, (*(start for start, _ in kept), len(text)), folded_from)


def simplified(text: str) -> str:
    """Return the text with each traditional character replaced by its simplified one; no offset moves."""
    return text.translate(_SIMPLE)


def _kept(text: str) -> Iterator[tuple[int, int]]:
    """Yield the ranges of the text that go into the copy; of the blanks between two words, the first."""
    done = 0
    for gap in _LEFT_OUT.finditer(text):
        between_words = gap.start(1) >= 0 and _BLANK.search(text, *gap.span())
        if gap.start() > done:
            yield done, gap.start()
        if between_words:
            yield between_words.span()
        done = gap.end()
    if done < len(text):
        yield done, len(text)


class _Table(dict[int, str]):
    """What each character becomes, worked out when a text first holds it: what ``str.translate`` asks."""

    def __init__(self, form: Callable[[str], str]) -> None:
        super().__init__()
        self.form = form

    def __missing__(self, char: int) -> str:
        form = self.form(chr(char))
        self[char] = becomes = _simple(form) if _HAN.match(form) else form
        return becomes


def _form(char: str) -> str:
    """Return the character this one is a form of, in the signs that cues use."""
    if char.isspace():
        return " "
    how = unicodedata.decomposition(char).partition(" ")[0]
    if (how.startswith("<") and how not in _FORMS) or unicodedata.category(char) == "Nl":
        return char
    form = unicodedata.normalize("NFKC", char)
    return _SIGNS.get(form, form) if len(form) == 1 else char


def _simple(char: str) -> str:
    simple: str = _opencc().convert(char)
    return simple if len(simple) == 1 else char


@cache
def _opencc() -> opencc.OpenCC:
    return opencc.OpenCC("t2s")


_FOLDED = _Table(_form)
_SIMPLE = _Table(str)
