"""Between what a figure lies: all numbers with a range moved at once, in seeded Latin hypercube draws."""

from collections.abc import Sequence

import numpy as np

from songbang.lab.card import Card
from songbang.lab.moved_card import ranged, with_numbers
from songbang.lab.outcome import Spread

LOW, HIGH = 5, 95
"""The percentiles of the draws that are told."""


def drawn(card: Card, draws: int, seed: int) -> list[Card]:
    """Return so many cards: each range is cut into as many equal parts as there are draws, each part drawn once.

    No card at all where no number has a range. Numbers move independently of each other and evenly through their range:
    how they hang together nobody has told. Source: McKay, Beckman and Conover, Technometrics 21(2), 1979.
    """
    moved = ranged(card)
    if not moved:
        return []
    chance = np.random.default_rng(seed)
    parts = chance.permuted(np.tile(np.arange(draws), (len(moved), 1)), axis=1)
    at = (parts + chance.random(parts.shape)) / draws
    return [
        with_numbers(
            card, {one.key: one.low + (one.high - one.low) * float(at[row, draw]) for row, one in enumerate(moved)}
        )
        for draw in range(draws)
    ]


def spread(value: float | None, draws: Sequence[float | None]) -> Spread:
    """Return a value with the range of its draws; none where a draw had nothing to measure, or there are no draws."""
    known = [one for one in draws if one is not None]
    if value is None or not known or len(known) < len(draws):
        return Spread(value)
    low, high = (float(one) for one in np.percentile(known, [LOW, HIGH]))
    return Spread(value, low, high)
