"""What tells two papers to be the same, or two versions of one: their words without blanks and places to sign."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from zlib import crc32

from songbang.basis.span import Span
from songbang.papers.folded import Folded

_ENDS = re.compile(r"[。;!?:]|\. ")
_SIGNS = re.compile(r"[\W_]+")
_SHORTEST = 6  # characters: a shorter sentence stands in many papers


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """The words of a paper in short.

    ``whole`` is the same for two papers with the same words; ``sentences`` are their marks with their lengths in
    characters, each once.
    """

    whole: str
    characters: int
    sentences: frozenset[tuple[int, int]]

    def likeness(self, other: "Fingerprint") -> float:
        """Return the share of the two papers' sentences, by length, that both hold: 0 for none, 1 for all."""
        both = sum(length for _, length in self.sentences & other.sentences)
        all_of = sum(length for _, length in self.sentences) + sum(length for _, length in other.sentences)
        return 2 * both / all_of if all_of else 0.0


def fingerprint(folded: Folded, left_out: Sequence[Span]) -> Fingerprint:
    """Return what tells a paper; the places left out (signature blocks) tell nothing."""
    parts, done = [], 0
    for span in sorted(left_out):
        start, end = folded.at(span.start), folded.at(span.end)
        parts.append(folded.text[done : max(done, start)])
        done = max(done, end)
    words = [_SIGNS.sub("", part).lower() for part in _ENDS.split("。".join((*parts, folded.text[done:])))]
    whole = "".join(words)
    marks = {(crc32(part.encode("utf-8", "surrogatepass")), len(part)) for part in words if len(part) >= _SHORTEST}
    return Fingerprint(sha256(whole.encode("utf-8", "surrogatepass")).hexdigest(), len(whole), frozenset(marks))
