"""A group of a card as a job ladder, and back: what 1 of the ladder is worth in the money of the card."""

from dataclasses import dataclass

from songbang.lab.card import Group
from songbang.lab.ladder.ladder import Ladder
from songbang.lab.ladder.pay_line import pay_line
from songbang.lab.rest import at_rest

_TURNS = 200
_CLOSE = 1e-12


@dataclass(frozen=True, slots=True)
class Placed:
    """A group's ladder, and its productivity in money a month: what a wage of 1 on the ladder is."""

    ladder: Ladder
    productivity: float


def placed(group: Group) -> Placed:
    """Return the ladder on which the mean wage today is the group's pay.

    Productivity is nobody's figure: it follows from pay, and stays what it is under every policy. Where a line of pay
    holds today, both hang on each other and are found by turns.
    """
    ladder = _ladder(group)
    productivity = group.pay / at_rest(ladder).wage_all
    for _ in range(_TURNS if group.bound_from else 0):
        lined = pay_line(ladder, group.bound_from / productivity)
        anew = group.pay / at_rest(lined).wage_all
        if abs(anew - productivity) <= _CLOSE * productivity:
            break
        productivity = anew
    return Placed(lined_up(group, productivity), productivity)


def lined_up(group: Group, productivity: float) -> Ladder:
    """Return a group's ladder under a policy, where 1 is worth ``productivity`` as before it."""
    ladder = _ladder(group)
    return pay_line(ladder, group.bound_from / productivity) if group.bound_from else ladder


def _ladder(group: Group) -> Ladder:
    return Ladder(
        loss=group.loss,
        offers_unemployed=group.offers_unemployed,
        offers_employed=group.offers_employed,
        floor=group.floor,
        bound=group.bound,
        blocked=group.blocked,
    )
