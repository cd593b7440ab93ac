"""A piece of a line of print on an upright page, letter by letter."""

from dataclasses import dataclass, replace
from statistics import fmean, median
from typing import Final

from songbang.scans.ocr import Read
from songbang.scans.scan import Box, Run

_WIDE: Final = ("\u2e80", "\uffef")
"""Between these stand Chinese characters and the marks that are as wide as they are."""

_STROKES: Final = frozenset("_＿-—–─一~.·")
"""What a rule is read as."""

_LETTER: Final = 0.72
"""A letter's height as a share of the box that the engine draws around the line."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words and their place; for each character where its middle stands (pixels from the left) and how sure it is."""

    text: str
    box: Box
    middles: tuple[float, ...]
    sure: tuple[float, ...]

    @property
    def score(self) -> float:
        """How sure the engine is of the words, 0 where it saw none."""
        return fmean(self.sure) if self.sure else 0.0

    @property
    def letter(self) -> float:
        """The height of a letter in pixels, which is the width of a Chinese one."""
        return _LETTER * (self.box[3] - self.box[1])

    @property
    def step(self) -> float:
        """How far Chinese letters stand apart in pixels; the height of a letter where too few stand together."""
        steps = [
            after - before
            for before, after, one, other in zip(self.middles, self.middles[1:], self.text, self.text[1:], strict=False)
            if is_wide(one) and is_wide(other)
        ]
        return median(steps) if len(steps) > 3 else self.letter

    def run(self) -> Run:
        """Return the piece as it is handed out."""
        return Run(self.text, self.box, round(self.score, 4))

    def without(self, left: float, right: float) -> "Piece":
        """Return the piece without what was read in a rule between two places: strokes, and what stands well inside.

        A middle is known to a third of a letter, so a letter beside the rule may seem to stand in its edge.
        """
        edge = min(0.35 * self.letter, 0.35 * (right - left))
        kept = [
            place
            for place, (sign, middle) in enumerate(zip(self.text, self.middles, strict=True))
            if not left + (-edge if sign in _STROKES else edge) < middle < right - (-edge if sign in _STROKES else edge)
        ]
        return replace(
            self,
            text="".join(self.text[place] for place in kept),
            middles=tuple(self.middles[place] for place in kept),
            sure=tuple(self.sure[place] for place in kept),
        )


def piece(read: Read, box: Box) -> Piece:
    """Return what was read in a box."""
    left, _, right, _ = box
    return Piece(read.text, box, tuple(left + middle * (right - left) for middle in read.middles), read.sure)


def joined(first: Piece, second: Piece) -> Piece:
    """Return two pieces, one after the other, as one."""
    around = zip(first.box, second.box, (min, min, max, max), strict=True)
    left, top, right, bottom = (pick(one, other) for one, other, pick in around)
    return Piece(
        first.text + second.text, (left, top, right, bottom), first.middles + second.middles, first.sure + second.sure
    )


def is_wide(sign: str) -> bool:
    """Tell whether a character takes the room of a Chinese one."""
    return _WIDE[0] <= sign <= _WIDE[1]
