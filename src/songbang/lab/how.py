"""How much the lab works out, and on which levels."""

from dataclasses import dataclass

LEVELS = ("L0", "L1", "L2")
"""Closed form; simulated workers; firms on a graph of lists."""


@dataclass(frozen=True, slots=True)
class How:
    """``draws`` from the card's ranges and of the game, ``workers`` and ``months`` simulated, ``levels`` wanted.

    L0 is always worked out. The policy comes after ``change_at`` months of the simulation.
    """

    draws: int = 200
    workers: int = 100_000
    months: int = 120
    levels: tuple[str, ...] = LEVELS

    @property
    def change_at(self) -> int:
        """Return after how many simulated months the policy comes: a tenth of them, to see what was before."""
        return self.months // 10

    @property
    def entrants(self) -> int:
        """Return how many entrants' careers are followed."""
        return max(self.workers // 5, 1)
