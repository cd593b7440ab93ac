"""How far the outcomes of two ladders lie apart, named as published effects name them."""

from collections.abc import Callable
from functools import lru_cache

from songbang.lab.ladder.careers import Start, careers
from songbang.lab.ladder.ladder import Ladder
from songbang.lab.ladder.steady import Steady, steady

Quantity = Callable[[Ladder], float]


def change(name: str, before: Ladder, after: Ladder) -> float:
    """Return by what share of its value before a quantity changes; ``ZeroDivisionError`` where that was nothing."""
    quantity = QUANTITIES[name]
    return quantity(after) / quantity(before) - 1


@lru_cache(maxsize=256)
def _rest(ladder: Ladder) -> Steady:
    return steady(ladder)


def _jobs(ladder: Ladder) -> float:
    return float(careers(ladder, EIGHT_YEARS, FIRST).jobs[-1])


def _earned(ladder: Ladder) -> float:
    return float(careers(ladder, EIGHT_YEARS, FIRST).earnings[-1])


EIGHT_YEARS = 96
FIRST = Start.FIRST_JOB
QUANTITIES: dict[str, Quantity] = {
    "separations": lambda ladder: _rest(ladder).separations,
    "job_to_job": lambda ladder: _rest(ladder).job_to_job,
    "quarterly_separations": lambda ladder: 3 * _rest(ladder).separations,
    "wage": lambda ladder: _rest(ladder).wage,
    "wage_hires": lambda ladder: _rest(ladder).wage_hires,
    "blocked": lambda ladder: ladder.blocked,
    "career_jobs": _jobs,
    "career_earnings": _earned,
}
"""What a published effect may be compared with.

Careers run for eight years from a first job drawn from the offers, as the panel counts that they are compared with
("eight years after starting a job"). Careers that begin without work differ from these by less than 0.1 points.
"""
