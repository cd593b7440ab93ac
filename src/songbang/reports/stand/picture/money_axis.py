"""The upright axis of sums: how high a yuan is, fine lines at round sums, and what they are."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from songbang.basis.shown import yuan
from songbang.reports.stand.picture.canvas import Canvas
from songbang.reports.stand.picture.letters import text_width

ROUND = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
"""Between which numbers a sum is round, times a power of ten."""
MOST_LINES = 4
SPARE = Decimal("1.15")
"""How much room is kept above the highest sum, in parts of it."""


@dataclass(frozen=True, slots=True)
class Heights:
    """Sums as places between the ground and the top of a drawing; ``most`` is the sum at the top."""

    most: Decimal
    top: float
    ground: float

    def y(self, sum_of: Decimal) -> float:
        """Return how far down a sum lies; one beyond the top lies on it."""
        share = min(max(sum_of / self.most, Decimal(0)), Decimal(1)) if self.most > 0 else Decimal(0)
        return self.ground - (self.ground - self.top) * float(share)


def highest(sums: Iterator[Decimal]) -> Decimal:
    """Return the sum at the top of a drawing of these sums."""
    return max(sums, default=Decimal(0)) * SPARE


def round_sums(most: Decimal) -> tuple[Decimal, ...]:
    """Return the round sums from nothing up to ``most``, few of them."""
    if most <= 0:
        return (Decimal(0),)
    power = Decimal(1).scaleb((most / MOST_LINES).adjusted())
    step = next(one * power for one in ROUND if one * power * MOST_LINES >= most)
    return tuple(step * at for at in range(int(most / step) + 1))


def gutter(most: Decimal, size: float) -> float:
    """Return how much room the sums need beside the drawing."""
    return max(text_width(yuan(one), size) for one in round_sums(most)) + size * 0.6


def draw_sums(canvas: Canvas, heights: Heights) -> None:
    """Draw a fine line at each round sum and name it on the left."""
    scale, size = canvas.scale, canvas.size
    for one in round_sums(heights.most):
        y, said = heights.y(one), yuan(one)
        canvas.add("line", "grid", x1=scale.left, x2=scale.right, y1=y, y2=y)
        canvas.words(scale.left - size * 0.5 - text_width(said, size), y - size * 0.65, said, "quiet")
