"""Which numbers of the card the answer turns on: each moved alone, through its range or by a stated swing."""

from collections.abc import Iterator, Sequence

from songbang.lab.card import Card
from songbang.lab.chosen import Chosen
from songbang.lab.moved_card import Reach, reaches, with_numbers
from songbang.lab.outcome import Moved
from songbang.lab.worked import Worked, under, work

SWING = 0.25
"""By what share of itself a number is moved either way where the card tells no range; told with every result."""
ANSWERS = ("wage_all", "job_to_job", "workers", "employers")
"""The figures and bills whose change under a policy is taken as its answer."""
_MOST_OF_IT = 0.5
_NOTHING = 1e-12


def moved(card: Card, chosen: Sequence[Chosen], base: Sequence[Sequence[Worked]]) -> list[list[Moved]]:
    """Return for each policy what every number does to its answers, in all groups; what does most comes first.

    ``base`` is what was worked out at the card's own numbers: a list for each policy, in it each group.
    """
    found: list[list[Moved]] = [[] for _ in chosen]
    for at, group in enumerate(card.groups):
        for reach in reaches(card, group, SWING):
            ends = [_worked(with_numbers(card, {reach.key: value}), at, chosen) for value in (reach.low, reach.high)]
            for which in range(len(chosen)):
                found[which] += _each(reach, base[which][at], ends[0][which], ends[1][which])
    return [sorted(ones, key=_weight) for ones in found]


def _worked(card: Card, at: int, chosen: Sequence[Chosen]) -> list[Worked]:
    return [work(card, card.groups[at], under(card, one)) for one in chosen]


def _each(reach: Reach, base: Worked, low: Worked, high: Worked) -> Iterator[Moved]:
    for measure in ANSWERS:
        at, below, above = (_change(one, measure) for one in (base, low, high))
        if at is None or below is None or above is None:
            continue
        far = max(abs(below - at), abs(above - at))
        share = far / abs(at) if abs(at) > _NOTHING else None
        flips = max(at, below, above) > _NOTHING and min(at, below, above) < -_NOTHING
        matters = flips or (far > _NOTHING if share is None else share >= _MOST_OF_IT)
        yield Moved(
            base.group.name,
            measure,
            reach.key,
            reach.told,
            reach.low,
            reach.high,
            at,
            below,
            above,
            flips,
            share,
            matters,
        )


def _weight(one: Moved) -> tuple[bool, float, str, str, str]:
    return not one.flips, -(one.share or 0.0), one.group, one.measure, one.key


def _change(worked: Worked, measure: str) -> float | None:
    return (worked.figures[measure] if measure in worked.figures else worked.bills[measure]).change
