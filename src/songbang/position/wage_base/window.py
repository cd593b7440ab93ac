"""Which months count for the average: the last ones before leaving, and of them those that were worked whole."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from songbang.basis.words import Words
from songbang.sums.agreed import MONTHS_IN
from songbang.sums.months import add_months

NOT_LEFT = Words(
    "没有写离职日期，按到{day}为止算。", "The day of leaving is not told; it is counted as if it were {day}."
)
PART_LEFT = Words(
    "{month}没有做满（{day}离职），不算在内。", "{month} was not worked whole (left on {day}) and is not counted."
)
PART_HIRED = Words(
    "{month}没有做满（{day}入职），不算在内。", "{month} was not worked whole (hired on {day}) and is not counted."
)
FEWER = Words("入职不满{most}个月，按{count}个月算。", "Hired less than {most} months before: {count} months count.")
NO_WHOLE = Words("没有一个做满的月份，按有的月份算。", "No month was worked whole; those there are count.")


@dataclass(frozen=True, slots=True)
class Window:
    """The months that count by their first days, the earliest first, and what is to be told of them."""

    months: tuple[date, ...]
    notes: tuple[Words, ...] = ()


def window_of(left: date | None, hired: date | None, day: date, most: int) -> Window:
    """Return the last ``most`` whole months up to leaving, without those before being hired.

    A month that was not worked whole is left out and told, unless there is no other. Without a day of leaving the
    months up to ``day`` are taken.
    """
    leaving = day if left is None else left
    notes = [NOT_LEFT.fill(day=day)] if left is None else []
    last = leaving.replace(day=1)
    if leaving.day < monthrange(leaving.year, leaving.month)[1]:
        notes += [] if left is None else [PART_LEFT.fill(month=_named(last), day=left)]
        last = add_months(last, -1)
    first = add_months(last, 1 - most)
    if hired is not None and hired > first:
        begun = hired.replace(day=1)
        if hired.day > 1:
            notes.append(PART_HIRED.fill(month=_named(begun), day=hired))
            begun = add_months(begun, 1)
        if begun > last:
            return Window(_between(hired.replace(day=1), leaving.replace(day=1)), (*notes[: left is None], NO_WHOLE))
        first = max(first, begun)
    months = _between(first, last)
    if len(months) < most:
        notes.append(FEWER.fill(most=most, count=len(months)))
    return Window(months, tuple(notes))


def _between(first: date, last: date) -> tuple[date, ...]:
    count = (last.year - first.year) * MONTHS_IN["year"] + last.month - first.month + 1
    return tuple(add_months(first, at) for at in range(max(count, 0)))


def _named(month: date) -> str:
    return f"{month:%Y-%m}"
