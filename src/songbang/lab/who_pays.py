"""What employers and workers bear in a year: each line of ``bills.toml``, worked out from a ladder at rest.

The ladder knows no waiting, no damages and no compensation; these are reckoned beside it and do not feed back.
"""

from collections.abc import Mapping

from songbang.lab.card import Card, Group, Range
from songbang.lab.definitions import lines
from songbang.lab.deterrence import MONTHS_A_YEAR, breached, damages
from songbang.lab.ladder.ladder import Ladder
from songbang.lab.rest import Rest, at_rest


def borne(card: Card, group: Group, ladder: Ladder, productivity: float, unbound: Ladder) -> Mapping[str, float | None]:
    """Return every line in money a year over the whole group; ``None`` where the card does not tell enough.

    ``unbound`` is the same market without any non-compete, against which wages are lost. Whoever goes to a closed firm
    waits or breaches as ``deterrence`` says; a breach ends the compensation.
    """
    rest, restraint = at_rest(ladder), card.restraint
    a_year = group.workers * MONTHS_A_YEAR
    pay = a_year * restraint.activated * (rest.wage_bound or 0.0) * productivity
    to_closed = rest.moved_bound * _closed(group)
    breaks, breach = breached(restraint), damages(restraint)
    paid = pay * (rest.left_bound - (to_closed if breaks else 0.0)) * restraint.compensation * restraint.months
    damage = None if breach is None else pay * to_closed * breach * breaks
    waits = ladder.loss * rest.bound * waited(ladder, restraint.months) + to_closed * restraint.months * (not breaks)
    upkeep = None if card.firms is None else _middle(card.firms.upkeep) * a_year * productivity * _payroll_bound(rest)
    told: dict[str, float | None] = {
        "compensation_paid": paid,
        "upkeep": upkeep,
        "damages_received": None if damage is None else 0.0 - damage,
        "wages_lost": a_year * _working(rest) * (at_rest(unbound).wage_all - rest.wage_all) * productivity,
        "waiting": pay * waits,
        "damages_paid": damage,
        "compensation_received": 0.0 - paid,
    }
    return told | {name: _total(told, one.side) for name, one in lines().items() if one.total}


def waited(ladder: Ladder, months: float) -> float:
    """Return how many months longer than others a bound worker who has lost the job looks for the next one.

    For so many ``months`` offers that are blocked do not count; later every offer does.
    """
    offers = ladder.offers_unemployed
    slowed = offers * (1 - ladder.blocked)
    left: float = (1 - slowed) ** months
    meanwhile = months if slowed == 0 else (1 - left) / slowed
    return max(meanwhile + left / offers - 1 / offers, 0.0)


def payroll(group: Group, ladder: Ladder) -> float:
    """Return what those in work are paid in a year today, in money."""
    return group.workers * _working(at_rest(ladder)) * group.pay * MONTHS_A_YEAR


def _closed(group: Group) -> float:
    """Return which share of a bound worker's moves goes to firms that the restraint closes."""
    counted = 1 - group.blocked
    return group.listed * (1 - group.deterrence) / counted if counted > 0 else 0.0


def _payroll_bound(rest: Rest) -> float:
    return rest.bound * (rest.wage_bound or 0.0)


def _middle(one: Range) -> float:
    return (one.low + one.high) / 2


def _working(rest: Rest) -> float:
    return 1 - rest.unemployment


def _total(told: Mapping[str, float | None], side: str) -> float:
    return sum(told[name] or 0.0 for name, one in lines().items() if one.side == side and not one.total)
