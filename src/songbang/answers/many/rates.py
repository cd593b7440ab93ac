"""What the law of each place gives, as small columns that a million rows can look up by the number of their place."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import polars as pl

from songbang.answers.figures.rate import LIFTS, chosen, shares
from songbang.answers.figures.setting import Setting
from songbang.answers.many.floors import Floors, floors
from songbang.basis.facts import Facts
from songbang.basis.known import share_figure, whole_figure
from songbang.basis.provision import Provision
from songbang.law.in_force import Law
from songbang.law.wages import Wage
from songbang.sums.share_due import BASES

CONDITION = "protects_technical_secret"
KNOWN = (False, True, None)
"""What can be known of the condition; each place has a share for every one of them."""
AVERAGE = BASES["average_wage_12m"]


@dataclass(frozen=True, slots=True)
class Share:
    """The share of the average wage that a place gives, and whether it lifts a lower sum that was agreed."""

    numerator: int | None
    denominator: int | None
    lifts: bool


@dataclass(frozen=True, slots=True)
class Rates:
    """The law of a day for a list of places: shares by place and condition, minimum wages, the cap in months.

    The columns run through the places once for each value of ``KNOWN``.
    """

    places: tuple[str, ...]
    numerator: pl.Series
    denominator: pl.Series
    lifts: pl.Series
    floors: Floors
    cap: int


def rates(law: Law, places: Sequence[str], day: date, first: date, last: date) -> Rates:
    """Return the law of a day for places, for people whose restraint begins on a day from ``first`` to ``last``.

    ``LookupError`` where the law of a place, or the cap on the term, is not held.
    """
    own = {place: law.line(place)[0].id if law.covers(place) else place for place in places}
    share = {(name, known): _share(law, name, day, known) for name in set(own.values()) for known in KNOWN}
    found = [share[own[place], known] for known in KNOWN for place in places]
    cap = _cap(law, places[0], day)
    end = date.fromordinal(last.toordinal() + cap * LONGEST_MONTH)
    return Rates(
        tuple(places),
        pl.Series([one.numerator for one in found], dtype=pl.Int64),
        pl.Series([one.denominator for one in found], dtype=pl.Int64),
        pl.Series([one.lifts for one in found], dtype=pl.Boolean),
        floors([_wages(law, place, first, end) for place in places], first, last, cap),
        cap,
    )


LONGEST_MONTH = 31


def _cap(law: Law, place: str, day: date) -> int:
    cap = Setting(law, place, day, {}).asked("duration.cap")
    if isinstance(cap, Provision):
        return whole_figure(cap, "months")
    raise LookupError(f"no cap on the term is held for {day}")


def _share(law: Law, place: str, day: date, known: bool | None) -> Share:  # noqa: FBT001
    if not law.covers(place):
        raise LookupError(f"the law of {place} is not held")
    facts: Facts = {} if known is None else {CONDITION: known}
    first, displacing = chosen(shares(Setting(law, place, day, facts)))
    if first is None or displacing or BASES[str(first.provision.values["of"])] != AVERAGE:
        return Share(None, None, lifts=False)
    share = share_figure(first.provision, "share")
    lifts = first.provision.rule == LIFTS and not first.provision.disputes
    return Share(share.numerator, share.denominator, lifts)


def _wages(law: Law, place: str, first: date, last: date) -> list[Wage]:
    """Return the minimum wages that hold on any of the days, without a gap; none where that cannot be said."""
    found = [wage for wage in law.wages.steps(place) if wage.start <= last and (wage.until or last) >= first]
    ends = [wage.until + timedelta(days=1) if wage.until else None for wage in found]
    whole = ends[:-1] == [wage.start for wage in found[1:]] and (not ends or ends[-1] is None or ends[-1] > last)
    return found if whole else []
