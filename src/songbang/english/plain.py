"""The clause as the classifier looks at it: small letters, one space, nothing that a hand blacked out."""

import re
from collections.abc import Iterator
from itertools import pairwise

LONGEST = 20_000
"""Code points of a clause that are looked at; a whole article is shorter."""

_LEFT_OUT = re.compile(r"<omitted>|\.\.\.|…")
_BLACKED = re.compile(r"\[\s*[*●•_-]*\s*\]|\*{2,}|_{3,}")
_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"[a-z]+|[$%]")
_ENDINGS = (
    "ations", "ation", "itions", "ition", "ements", "ement",
    "ing", "ers", "ies", "ied", "ed", "es", "er", "ly", "s", "e", "y",
)  # fmt: skip
_SHORTEST_STEM = 4

_BARS = re.compile(
    r"\b(?:not|neither|nor|never|no longer|refrain\w*|prohibit\w*|preclud\w*|barred|restrict\w*"
    r"|no (?:party|franchisee|affiliate|member|person))\b"
    r"|\bwithout (?:the |its |our |such )?(?:prior |express )*(?:written )?(?:consent|approval)"
)
_STOP = re.compile(r"[.;](?!\d)")


def plain(text: str) -> str:
    """Return the clause in small letters with one space between words; a cut in the middle is an ellipsis."""
    small = text[:LONGEST].lower().replace("’", "'").replace("“", '"').replace("”", '"')
    return _SPACE.sub(" ", _BLACKED.sub("xx", _LEFT_OUT.sub(" … ", small))).strip()


def barred(clause: str) -> str:
    """Return of each sentence what stands behind its first word of prohibition: the acts that are forbidden."""
    parts = []
    for sentence in _STOP.split(clause):
        bar = _BARS.search(sentence)
        if bar:
            parts.append(sentence[bar.end() :])
    return " ; ".join(parts)


def stems(clause: str) -> list[str]:
    """Return the words of a plain clause without their endings, in order; ``$`` and ``%`` count as words."""
    return [_stem(word) for word in _WORD.findall(clause)]


def pairs(words: list[str]) -> Iterator[str]:
    """Yield each word, then each two neighbours joined by a space."""
    yield from words
    for first, second in pairwise(words):
        yield f"{first} {second}"


def letters(clause: str) -> Iterator[str]:
    """Yield runs of three to five letters, words edged by a space: they see a word in all its forms."""
    for word in clause.split():
        edged = f" {word} "
        for size in (3, 4, 5):
            if len(edged) <= size:
                yield edged
                break
            for at in range(len(edged) - size + 1):
                yield edged[at : at + size]


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word
