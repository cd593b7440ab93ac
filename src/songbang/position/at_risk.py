"""Damages and compensation that goes back if a competitor is joined on a day, as the papers have it."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from songbang.answers.figures import breach
from songbang.answers.figures.going_back import return_amount
from songbang.answers.figures.restraint import Restraint
from songbang.answers.figures.setting import Setting
from songbang.answers.results import Figure, View
from songbang.basis.known import day as day_of
from songbang.basis.words import Words
from songbang.matter.event import EventKind
from songbang.position.case import Case
from songbang.position.results import Days
from songbang.position.status import Status
from songbang.position.term_pay import term_pay

NOTHING = Decimal("0.00")
DECISIONS = (EventKind.AWARD_RECEIVED, EventKind.JUDGMENT_RECEIVED)
NOT_BOUND = Words("{day}不受约束，去竞争公司不违反竞业限制。", "on {day} nothing binds: a competitor may be joined")
IF_FREE = Words("按对你有利的读法，{day}不受约束", "where {day} is not bound, as the reading in your favour has it")
AS_DECIDED = Words("{day}收到的裁决或判决写的", "as the award or judgment received on {day} has it")


@dataclass(frozen=True, slots=True)
class Risk:
    """What is at risk on ``day``: the day itself, how it stands, the setting with the joining, and the figures."""

    day: date
    status: Status
    setting: Setting
    whole: Figure
    damages: Figure
    back: Figure


def joined_before(case: Case, day: date) -> date | None:
    """Return the day on which a competitor was joined already, if that was by ``day``."""
    joined = day_of(case.facts, "joined_rival")
    return joined if joined is not None and joined <= day else None


def at_risk(case: Case, day: date, status: Status) -> Risk:
    """Return what joining a competitor on ``day`` puts at risk; ``status`` is how that day stands.

    Where a competitor was joined before, it is that breach which counts.
    """
    facts = case.facts
    if joined_before(case, day) is None:
        facts = {**facts, "joined_rival": day, "left_rival": None}
    setting = replace(case.setting, facts=facts)
    found = case.restraint if isinstance(case.restraint, Restraint) else None
    pay = term_pay(case)
    if status is Status.FREE:
        none = Figure(NOTHING, (NOT_BOUND.fill(day=day),))
        return Risk(day, status, setting, pay.whole, none, none)
    damages = breach.damages_contract(setting, pay)
    back = return_amount(setting, case.rate, found)
    return Risk(
        *(day, status, setting, pay.whole),
        _with_doubt(case, damages, "damages", day, status),
        _with_doubt(case, back, "back", day, status),
    )


def _with_doubt(case: Case, figure: Figure, field: str, day: date, status: Status) -> Figure:
    """Tell beside a figure what was decided, and that it is nothing where the day is not bound."""
    decided = [(one.day, one.fields.get(field)) for one in case.of(*DECISIONS)]
    views = [View(value, AS_DECIDED.fill(day=on)) for on, value in decided if isinstance(value, Decimal)]
    views += [View(NOTHING, IF_FREE.fill(day=day))] if status is Status.DISPUTED and figure.value else []
    return replace(figure, views=(*figure.views, *views))


def stretch_on(days: tuple[Days, ...], day: date) -> Days:
    """Return the stretch of days that a day lies in."""
    return next(one for one in days if one.holds(day))
