"""Ladders that the tests of the simulation share."""

from dataclasses import replace
from typing import Final

from songbang.lab.ladder.ladder import Ladder

ONE_KIND: Final = Ladder(
    loss=0.015, offers_unemployed=0.35, offers_employed=0.08, floor=0.4, bound=1.0, blocked=0.0
)  # fmt: skip
"""The ladder of which closed form and size of the simulated rate of moves are published."""
MIXED: Final = Ladder(
    loss=0.02, offers_unemployed=0.3, offers_employed=0.07, floor=0.5, bound=0.6, blocked=0.5, bound_from=0.25
)  # fmt: skip
"""Some jobs bind, and only the better ones."""
ALL_BOUND: Final = replace(MIXED, bound=1.0, blocked=0.6, bound_from=0.0)
BANNED: Final = replace(ALL_BOUND, bound=0.0)
