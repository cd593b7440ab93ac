"""The signs of a text made even, so that one pattern fits every copy: half-width figures, no invisible characters."""

from collections.abc import Iterator

_WIDE = {wide: wide - 0xFEE0 for wide in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
_OTHER = {
    "％": "%",
    "．": ".",
    "　": " ",
    "\xa0": " ",
    "\t": " ",
    "(": "（",
    ")": "）",
    "［": "[",
    "］": "]",
    "～": "~",
}
_INVISIBLE = dict.fromkeys((*range(0x200B, 0x2010), *range(0x202A, 0x202F), 0x2060, 0xFEFF, 0xAD))
_EVEN = str.maketrans(_OTHER) | _WIDE | _INVISIBLE


def even(text: str) -> str:
    """Return the text with half-width figures and letters, full-width brackets, plain blanks, nothing invisible."""
    return text.translate(_EVEN)


def lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield every line with its number as an editor counts it, the first being 1."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    yield from enumerate(plain.split("\n"), start=1)
