"""From which day the worker may ask for the end because compensation stays unpaid, and the notices that were given."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from songbang.answers.figures.rescission import earliest_rescission
from songbang.answers.figures.restraint import Restraint
from songbang.answers.results import Figure
from songbang.basis.known import day as day_of
from songbang.basis.known import used
from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.matter.event import Event, EventKind
from songbang.position.case import Case
from songbang.position.folded import paid_row
from songbang.position.told_unpaid import Stretch, told_unpaid

ONE_DAY = timedelta(days=1)
FACTS = ("left", "paid", "unpaid_by_employer", "employee_rescinded", "joined_rival")
PAYDAY = Words(
    "这里把每个月的补偿算作当月最后一天到期；协议写次月付的，等最后那个月的付款日也过了再提。",
    "Each month's pay is taken as due on its last day; where the papers have it paid in the next month, wait until the "
    "day of payment of the last of these months has passed too.",
)


@dataclass(frozen=True, slots=True)
class Right:
    """The first day to ask for the end, as most courts count, and the earlier one that some would allow."""

    figure: Figure
    first: date | None
    earlier: date | None


def right_to_end(case: Case, found: Restraint) -> Right:
    """Return from which day the worker may ask for the end, as known on the day; unknown without payments told.

    Where pay is only told to be missing for some days, the others are taken as paid.
    """
    return case.setting.once("right_to_end", lambda: _right(case, found))


def _right(case: Case, found: Restraint, told: tuple[Stretch, ...] | None = None) -> Right:
    setting, spans = case.setting, told or told_unpaid(case.facts, case.events, case.day)
    known = case.facts.get("paid") is not None
    if not known and spans is None:
        law = setting.asked("unpaid.months")
        rests = (law,) if isinstance(law, Provision) else ()
        return Right(Figure(None, (), rests, used(case.facts, *FACTS), ("paid",)), None, None)
    if not known and spans is not None:
        rows = (paid_row(event) for event in case.of(EventKind.PAID))
        setting = replace(setting, facts={**case.facts, "paid": (*_others(spans, found), *rows)}, kept={})
    figure = earliest_rescission(setting, found)
    if not known:
        figure = replace(figure, missing=tuple(dict.fromkeys((*figure.missing, "paid"))))
    if figure.value is not None:
        figure = replace(figure, steps=(*figure.steps, PAYDAY))
    how = setting.asked("unpaid.how_to_end")
    if isinstance(how, Provision):
        figure = replace(figure, provisions=(*figure.provisions, how))
    views = [view.value for view in figure.views if isinstance(view.value, date)]
    return Right(figure, figure.value if isinstance(figure.value, date) else None, min(views, default=None))


def _others(spans: tuple[Stretch, ...], found: Restraint) -> Iterator[Mapping[str, object]]:
    """Yield the days that nobody told to be unpaid, as if they had been paid."""
    start = found.first
    for first, last in spans:
        if first > start:
            yield {"from": start, "to": first - ONE_DAY, "amount": Decimal(1)}
        if last is None:
            return
        start = max(start, last + ONE_DAY)
    if start <= found.last:
        yield {"from": start, "to": found.last, "amount": Decimal(1)}


def notices(case: Case) -> Iterator[tuple[date, tuple[Event, ...]]]:
    """Yield the day of each notice of the worker's, with the event that tells it."""
    events = case.of(EventKind.RESCINDED)
    told = day_of(case.facts, "employee_rescinded")
    if not events and told is not None and told <= case.day:
        yield told, ()
    yield from ((event.day, (event,)) for event in events)


def right_then(case: Case, day: date) -> Right:
    """Return the right as it stood on a day: what was paid afterwards does not take it away again.

    What was only told later of pay that had not come by that day counts.
    """
    then = case.then(day)
    if isinstance(then.restraint, Figure):
        return Right(then.restraint, None, None)
    if then.facts.get("paid") is not None or told_unpaid(then.facts, then.events, day):
        return right_to_end(then, then.restraint)
    told = [one.fields["by_employer"] for one in case.events if one.fields.get("by_employer") is not None]
    if told[-1:] == [False]:
        return right_to_end(then, then.restraint)
    spans = told_unpaid(case.facts, case.events, case.day)
    if spans is None and case.facts.get("paid") is not None:
        spans = ((then.restraint.first, None),)
    return right_to_end(then, then.restraint) if spans is None else _right(then, then.restraint, spans)


def notice_counts(case: Case, day: date) -> bool:
    """Tell whether a notice of the worker's came when it could be given; one that came too soon may be given again."""
    first = right_then(case, day).first
    return first is not None and day >= first
