"""The exposure of joining a competitor on each day on which it changes."""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from songbang.answers.figures import owed
from songbang.answers.figures.restraint import Restraint
from songbang.answers.results import Figure
from songbang.basis.known import rows
from songbang.position.at_risk import NOTHING, Risk, at_risk, joined_before, stretch_on
from songbang.position.case import Case
from songbang.position.results import Days, ExposurePoint
from songbang.position.status import Status
from songbang.sums.breach import exposure as sum_of

ONE_DAY = timedelta(days=1)
MOST = 40
"""Points; more than that says no more in a list or picture."""


def over_time(case: Case, days: tuple[Days, ...]) -> tuple[ExposurePoint, ...]:
    """Return the exposure at the start of each month of the restraint and on each day on which the status changes.

    A day that has passed is told by what had been paid by then, a day to come by what has been paid so far: further
    payments add to what goes back. None where no day of the restraint is known.
    """
    if not isinstance(case.restraint, Restraint):
        return ()
    found = case.restraint
    changes = {one.first for one in days if one.first is not None}
    ends = [found.first, found.term_last + ONE_DAY, *changes]
    first, last = min(ends), max(ends)
    turns = {one for one in (*changes, found.first, found.term_last + ONE_DAY, case.day) if first <= one <= last}
    months = [one for one in _month_starts(first, last) if one not in turns]
    room = max(MOST - len(turns), 0)
    step = max(-(-len(months) // room), 1) if room else len(months) + 1
    chosen = sorted(turns)[:MOST] if not room else sorted({*turns, *months[::step]})
    return tuple(_point(case, one, stretch_on(days, one).status) for one in chosen)


def _point(case: Case, day: date, status: Status) -> ExposurePoint:
    joined = joined_before(case, day)
    if status is Status.FREE and joined is None:
        return ExposurePoint(day, status, NOTHING, NOTHING, NOTHING)
    risk = at_risk(_by_then(case, day) if day < case.day else case, day, status)
    more = None if joined is not None or day <= case.day else _paid_on(case, day)
    later = None if more is None else _total(at_risk(more, day, status))
    return ExposurePoint(day, status, _sum(risk.damages), _sum(risk.back), _total(risk), later)


def _paid_on(case: Case, day: date) -> Case | None:
    """Return the case as it would be if the compensation is paid as due from now until a day."""
    paid, found = rows(case.facts, "paid"), case.restraint
    if paid is None or not isinstance(found, Restraint):
        return None
    first, last = max(found.first, case.day + ONE_DAY), min(day - ONE_DAY, found.last)
    due = owed.due_months(case.setting, case.rate, first, last).total
    if due is None:
        return None
    return _with_paid(case, (*paid, {"from": first, "to": max(last, first), "amount": due}))


def _total(risk: Risk) -> Decimal | None:
    damages, back = _sum(risk.damages), _sum(risk.back)
    return None if damages is None or back is None else sum_of(damages, back)


def _by_then(case: Case, day: date) -> Case:
    """Return the case with what had been paid by a day; where payments are told and none had come, it is nothing."""
    if "paid" not in case.facts:
        return case
    return _with_paid(case, rows(case.then(day).facts, "paid") or ())


def _with_paid(case: Case, paid: tuple[Mapping[str, object], ...]) -> Case:
    facts = {**case.facts, "paid": paid}
    return replace(case, facts=facts, setting=replace(case.setting, facts=facts))


def _sum(figure: Figure) -> Decimal | None:
    return figure.value if isinstance(figure.value, Decimal) else None


def _month_starts(first: date, last: date) -> list[date]:
    found, start = [], first.replace(day=1)
    while start <= last:
        found += [start] if start >= first else []
        start = start.replace(day=monthrange(start.year, start.month)[1]) + ONE_DAY
    return found
