"""How wide words are, and how they are broken into lines."""

from collections.abc import Iterator
from itertools import zip_longest

WIDE = "MWmw@%"
WIDEST, CAPITAL, LETTER = 0.95, 0.74, 0.58
"""How wide a letter is, in parts of its size; a Chinese character is as wide as high."""
CLOSING = frozenset("，。；：、）」』”！？,.;:)")
"""No line begins with one of these."""
LONGEST = 16
"""A word is broken after so many letters."""


def text_width(text: str, size: float) -> float:
    """Return how wide words are, rather too wide than too narrow."""
    return sum(_part(letter) for letter in text) * size


def _part(letter: str) -> float:
    if not letter.isascii():
        return 1.0
    if letter in WIDE:
        return WIDEST
    return CAPITAL if letter.isupper() else LETTER


def folded(text: str, size: float, room: float) -> Iterator[str]:
    """Yield the lines of words that do not fit into ``room``; English breaks between words where it can."""
    line = ""
    for piece in _pieces(text):
        if line and text_width(line + piece.rstrip(), size) > room:
            yield line.rstrip()
            line = ""
        line += piece
    if line.strip():
        yield line.rstrip()


def _pieces(text: str) -> Iterator[str]:
    word = ""
    for letter, after in zip_longest(text, text[1:]):
        word += letter
        if after in CLOSING:
            continue
        if not letter.isascii() or letter in " /" or len(word) >= LONGEST:
            yield word
            word = ""
    if word:
        yield word


def clean(text: str) -> str:
    """Return the words without what XML cannot hold."""
    return "".join(letter for letter in text if letter.isprintable())
