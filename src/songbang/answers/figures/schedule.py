"""What is due month by month between two days, by either way of counting the part of a month."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from songbang.answers.figures.monthly import amount_on
from songbang.answers.figures.rate import Rate
from songbang.answers.figures.setting import Setting, line
from songbang.answers.results import MonthDue
from songbang.basis.known import share_figure
from songbang.basis.provision import Provision
from songbang.basis.shown import plain, yuan
from songbang.basis.words import Words
from songbang.law.working_days import paid_days as count_paid_days
from songbang.sums.months import MonthEnd, add_months
from songbang.sums.part_month import by_calendar, by_paid_days

PAID_DAYS = "{first} – {last}: {monthly} ÷ {paid} × {days} = {due}"
CALENDAR = "{first} – {last}: {monthly} × {days} ÷ {month} = {due}"
WHOLE = "{first} – {last}: {due}"
LAST_PART = "{first} – {last}: {monthly} − {part} = {due}"
NOT_ANNOUNCED = Words(
    "{first}到{last}的放假安排没有公布，不能按计薪日算。",
    "the holidays of {first} to {last} are not announced; paid days cannot be counted",
)
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Schedule:
    """The months with what is due for each; ``missing`` and ``notes`` where a sum is not known or not certain.

    ``rows`` is ``None`` where the sum of a month does not follow from the facts.
    """

    rows: tuple[MonthDue, ...] | None
    missing: tuple[str, ...] = ()
    notes: tuple[Words, ...] = ()
    checked: bool = True

    @property
    def total(self) -> Decimal | None:
        """Return what is due in all."""
        return None if self.rows is None else sum((row.due for row in self.rows), Decimal("0.00"))


@dataclass(frozen=True, slots=True)
class Way:
    """How months are counted: by the calendar, or with ``paid_days``, the provision that holds their average.

    ``opens`` is the first day of the term where that term ends on the last day counted: four months from 1 May end on
    30 August by the number of the day, and August is a whole month. Six months from 3 March end on 2 September: the
    parts of March and September together are one month's pay, so that the term comes to six.
    """

    paid_days: Provision | None = None
    opens: date | None = None


def schedule(setting: Setting, rate: Rate, first: date, last: date, way: Way) -> Schedule:
    """Return the months from ``first`` to ``last``, both counted.

    Without ``paid_days`` months are those of the calendar, a part of one counted by its days. With it months run from
    the first day, and what is left over is counted in paid days of an average month.
    """
    paid_days = way.paid_days and (way.paid_days.id, way.paid_days.start)
    key = (rate.part, rate.of_wage, rate.floored, rate.missing, first, last, paid_days, way.opens)
    return setting.once(key, lambda: _counted(setting, rate, first, last, way))


def _counted(setting: Setting, rate: Rate, first: date, last: date, way: Way) -> Schedule:
    rows: list[MonthDue] = []
    missing: list[str] = []
    notes: list[Words] = []
    checked = True
    by_calendar = way.paid_days is None
    for start, end, whole in _calendar(first, last, way) if by_calendar else _anniversaries(first, last):
        amount = amount_on(setting, rate, start)
        missing += amount.missing
        notes += amount.steps
        checked = checked and amount.checked
        if amount.value is None:
            return Schedule(None, tuple(dict.fromkeys((*rate.missing, *missing))), tuple(dict.fromkeys(notes)))
        row = _row(amount.value, start, end, way.paid_days, whole=whole)
        if row is None:
            return Schedule(None, ("part_month",), (NOT_ANNOUNCED.fill(first=start, last=end),))
        rows.append(_closing(row, amount.value, way.opens) if by_calendar and end == last and way.opens else row)
    return Schedule(tuple(rows), tuple(dict.fromkeys(missing)), tuple(dict.fromkeys(notes)), checked)


def _row(monthly: Decimal, first: date, last: date, paid_days: Provision | None, *, whole: bool) -> MonthDue | None:
    told: dict[str, object] = {"first": first, "last": last, "monthly": yuan(monthly)}
    if whole:
        return MonthDue(first, last, monthly, line(WHOLE.format(due=yuan(monthly), **told)))
    if paid_days is None:
        days, month = (last - first).days + 1, monthrange(first.year, first.month)[1]
        due = by_calendar(monthly, days, month)
        return MonthDue(first, last, due, line(CALENDAR.format(days=days, month=month, due=yuan(due), **told)))
    counted, average = count_paid_days(first, last), share_figure(paid_days, "paid_days")
    if counted is None:
        return None
    due = by_paid_days(monthly, counted, average)
    return MonthDue(first, last, due, line(PAID_DAYS.format(days=counted, paid=plain(average), due=yuan(due), **told)))


def _closing(row: MonthDue, monthly: Decimal, opens: date) -> MonthDue:
    """Return the last row of a term: what the part of its first month has left of a month's pay."""
    if opens.day == 1 or row.first.day != 1 or row.first <= opens:
        return row
    month = monthrange(opens.year, opens.month)[1]
    part = by_calendar(monthly, month - opens.day + 1, month)
    due = monthly - part
    if due == row.due:
        return row
    told = {"first": row.first, "last": row.last, "monthly": yuan(monthly), "part": yuan(part), "due": yuan(due)}
    return MonthDue(row.first, row.last, due, line(LAST_PART.format(**told)))


def _calendar(first: date, last: date, way: Way) -> Iterator[tuple[date, date, bool]]:
    start, count = first, 0
    while start <= last:
        month_end = start.replace(day=monthrange(start.year, start.month)[1])
        end, count = min(month_end, last), count + 1
        ended = way.opens is not None and end == last and first.day == 1 and end == add_months(first - ONE_DAY, count)
        yield start, end, start.day == 1 and (end == month_end or ended)
        start = end + ONE_DAY


def _anniversaries(first: date, last: date) -> Iterator[tuple[date, date, bool]]:
    start, count = first, 0
    while start <= last:
        count += 1
        month_end = add_months(first, count, MonthEnd.NEXT_FIRST) - ONE_DAY
        yield start, min(month_end, last), add_months(first - ONE_DAY, count) <= last
        start = month_end + ONE_DAY
