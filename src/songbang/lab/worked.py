"""One policy in one group, worked out at one set of numbers: every figure and bill before, after, and the change."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from songbang.lab.card import Card, Group
from songbang.lab.chosen import Chosen
from songbang.lab.definitions import lines, measures
from songbang.lab.ladder.ladder import Ladder
from songbang.lab.placed import Placed, lined_up, placed
from songbang.lab.policy import policies
from songbang.lab.rest import at_rest, reposted
from songbang.lab.who_pays import borne


class Pair(NamedTuple):
    """A number before and after, and its change; ``None`` where there is nothing to measure."""

    before: float | None
    after: float | None
    change: float | None


@dataclass(frozen=True, slots=True)
class Worked:
    """What was worked out: the ladders, what 1 of them is worth in money a month, figures and bills by name."""

    group: Group
    before: Ladder
    after: Ladder
    productivity: float
    figures: Mapping[str, Pair]
    bills: Mapping[str, Pair]


def under(card: Card, chosen: Chosen) -> Card:
    """Return the card under a policy; ``NotTold`` where the policy turns on a number that the card lacks."""
    return policies()[chosen.name].apply(card, chosen.numbers)


def work(card: Card, group: Group, after: Card) -> Worked:
    """Work out one group: ``card`` as it stands against ``after``, the same card under a policy."""
    at = placed(group)
    later = next(one for one in after.groups if one.name == group.name)
    ladder = lined_up(later, at.productivity)
    return Worked(
        group, at.ladder, ladder, at.productivity, _figures(at, ladder), _bills(card, group, after, later, at)
    )


def _figures(at: Placed, after: Ladder) -> Mapping[str, Pair]:
    was, now = at_rest(at.ladder), at_rest(after)
    anew = reposted(at.ladder, after)
    told = {name: (getattr(was, name), getattr(now, name)) for name in measures() if not name.startswith("posted_")}
    told |= {"posted_bound": (was.wage_bound, anew[0]), "posted_free": (was.wage_free, anew[1])}
    return {name: _pair(*told[name], one.unit, at, relative=one.relative) for name, one in measures().items()}


def _pair(before: float | None, after: float | None, unit: str, at: Placed, *, relative: bool) -> Pair:
    scale = at.productivity if unit == "money" else 1.0
    before, after = (None if one is None else one * scale for one in (before, after))
    if before is None or after is None or (relative and before == 0):
        return Pair(before, after, None)
    return Pair(before, after, after / before - 1 if relative else after - before)


def _bills(card: Card, group: Group, after: Card, later: Group, at: Placed) -> Mapping[str, Pair]:
    unbound = lined_up(replace(group, bound=0.0, bound_from=0.0), at.productivity)
    was = borne(card, group, at.ladder, at.productivity, unbound)
    now = borne(after, later, lined_up(later, at.productivity), at.productivity, unbound)
    return {name: _difference(was[name], now[name]) for name in lines()}


def _difference(before: float | None, after: float | None) -> Pair:
    return Pair(before, after, None if before is None or after is None else after - before)
