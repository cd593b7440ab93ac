"""The facts that wage slips tell: the average before leaving, the basic wage, the last month, the last year."""

from datetime import date
from decimal import Decimal
from functools import lru_cache

from songbang.basis.facts import Facts
from songbang.basis.known import day as day_of
from songbang.basis.known import number
from songbang.law.in_force import Law
from songbang.matter.event import EventKind
from songbang.matter.matter import Matter
from songbang.matter.pay import PayLine
from songbang.position.wage_base.bases import bases
from songbang.position.wage_base.result import Base, WageBases
from songbang.sums.agreed import MONTHS_IN


def wage_facts(matter: Matter, law: Law, place: str, told: Facts | None = None) -> dict[str, object]:
    """Return what the slips of a matter tell, by the names of facts; nothing that is told already.

    Without a day of leaving, or where a slip or the meaning of a line is missing, the average is not told. ``told`` are
    the facts with what the events give; those of the matter where left out. The day asked about changes nothing.
    """
    facts = matter.facts if told is None else told
    left = day_of(facts, "left") or first_day(matter, EventKind.LEFT)
    if not matter.wages or left is None:
        return {}
    days = (left, hired_on(matter))
    found = _facts(_Same(matter.wages), _Same(law), place, days, number(facts, "minimum_wage"))
    return {name: value for name, value in found if facts.get(name) is None}


def wage_bases(matter: Matter, law: Law, place: str, day: date, told: Facts | None = None) -> WageBases:
    """Return the wage slips of a matter worked out, with the days and facts that the matter tells."""
    facts = matter.facts if told is None else told
    left = day_of(facts, "left") or first_day(matter, EventKind.LEFT)
    return bases(matter.wages, left, law, place, day, hired=hired_on(matter), facts=facts)


def hired_on(matter: Matter) -> date | None:
    """Return the day of being hired, where an event tells it."""
    return first_day(matter, EventKind.HIRED)


def first_day(matter: Matter, kind: EventKind) -> date | None:
    """Return the day of the first event of a kind."""
    return min((one.day for one in matter.events if one.kind is kind), default=None)


class _Same:
    """A value that is the same only as itself: what is worked out for it is kept without comparing all it holds."""

    __slots__ = ("held",)

    def __init__(self, held: tuple[PayLine, ...] | Law) -> None:
        self.held = held

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.held is other.held

    def __hash__(self) -> int:
        return id(self.held)


@lru_cache(maxsize=16)
def _facts(  # the slips, the law, the place, the days of leaving and of being hired, the minimum wage told
    wages: _Same, law: _Same, place: str, days: tuple[date, date | None], minimum_wage: Decimal | None
) -> tuple[tuple[str, object], ...]:
    """Work the facts out once for the slips of a matter: the days that a position is asked for do not change them."""
    if not isinstance(wages.held, tuple) or not isinstance(law.held, Law):
        raise TypeError(wages.held)
    known: Facts = {} if minimum_wage is None else {"minimum_wage": minimum_wage}
    left, hired = days
    found = bases(wages.held, left, law.held, place, left, hired=hired, facts=known)
    pay_due = found.of(Base.PAY_DUE)
    if pay_due is None or pay_due.exact is None:
        return _basic(found)
    sums = [one.sums[Base.PAY_DUE] for one in found.months]
    rows: list[tuple[str, object]] = [("avg12", pay_due.exact), ("wage_monthly", sums[-1])]
    if len(sums) == MONTHS_IN["year"]:
        rows.append(("last_year_pay", sum((one or Decimal(0) for one in sums), Decimal(0))))
    return (*rows, *_basic(found))


def _basic(found: WageBases) -> tuple[tuple[str, object], ...]:
    """Tell the basic wage where it was the same in every month that counts."""
    sums = {one.sums[Base.BASIC] for one in found.months}
    return (("basic_wage", sums.pop()),) if len(sums) == 1 and None not in sums else ()
