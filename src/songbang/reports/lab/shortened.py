"""Names that somebody else gave, short enough for a page of paper; the whole name stands in the report."""

from songbang.basis.words import Words

LONGEST = 64
"""Letters."""


def shortened(words: Words) -> Words:
    """Return the words, cut off with an ellipsis where they are longer."""
    return Words(_cut(words.zh), _cut(words.en))


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"
