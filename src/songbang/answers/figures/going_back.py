"""Which compensation goes back after a breach."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from songbang.answers.figures.owed import paid_within
from songbang.answers.figures.payments import payments, total
from songbang.answers.figures.rate import Rate
from songbang.answers.figures.restraint import Restraint
from songbang.answers.figures.setting import Setting
from songbang.answers.results import Figure, View
from songbang.basis.known import as_number, day, rows, used, yes
from songbang.basis.provision import Provision
from songbang.basis.shown import plain, yuan
from songbang.basis.standing import Standing
from songbang.basis.words import Words
from songbang.sums.breach import returned

MULTIPLE = Words("{base} × {times} = {sum}", "{base} × {times} = {sum}")
BOTH_OPEN = Words(
    "能否既要违约金又要退补偿，当时法院做法不一。",
    "whether both damages and return may be claimed, courts then differed",
)
SINCE = Words("从{day}起付的部分：{sum}", "what was paid for the time from {day} on: {sum}")
ALL = Words("已付的全部：{sum}", "all that was paid: {sum}")
NOT_TOLD = Words(
    "没有写违反时退还哪些补偿（全部、违反以后付的，或几倍）。",
    "which compensation goes back on breach is not told (all, what was paid since, or a multiple)",
)
NOTHING_TOLD = Words("没有写付过哪些补偿。", "which compensation was paid is not told")
ONLY_SINCE = Words("只退违反期间付的", "only what was paid for the time of the breach")
UNTIL = Words("从{day}到{last}付的部分：{sum}", "what was paid for the time from {day} to {last}: {sum}")
NO_DAYS = Words("不知道违反从哪天开始。", "from which day it was breached is not known")
NONE, ALL_OF_IT, SINCE_BREACH = RETURNS = ("none", "all", "since_breach")
"""What may be agreed; a multiple is the fourth."""
NO_RETURN = Words("没有约定返还。", "no return is agreed")


def return_amount(setting: Setting, rate: Rate, found: Restraint | None) -> Figure:
    """Return the compensation that goes back: all, what was paid for the time since the breach, or a multiple."""
    facts, agreed, provision = setting.facts, setting.facts.get("return"), setting.asked("return.agreed")
    rests = (provision,) if isinstance(provision, Provision) else ()
    seen = used(facts, "return", "return_agreed", "paid", "joined_rival", "left_rival")
    if agreed == NONE or (agreed is None and yes(facts, "return_agreed") is False):
        return Figure(Decimal("0.00"), (NO_RETURN,), rests, seen)
    if agreed is None:
        return Figure(None, (NOT_TOLD,), rests, seen, ("return_agreed",))
    if rows(facts, "paid") is None:
        return Figure(None, (NOTHING_TOLD,), rests, seen, ("paid",))
    doubt = (BOTH_OPEN,) if rests and rests[0].values.get("standing") == Standing.OPEN else ()
    if agreed == SINCE_BREACH:
        told = _since(setting, rate, found)
    else:
        told = _whole(setting, rate, found, Decimal(1) if agreed == ALL_OF_IT else _multiple(agreed))
    steps = (*told.steps, *doubt) if told.value is not None else told.steps
    return replace(told, steps=steps, provisions=rests, facts=seen)


def _multiple(agreed: object) -> Decimal | None:
    return as_number(agreed.get("multiple")) if isinstance(agreed, Mapping) else None


def _whole(setting: Setting, rate: Rate, found: Restraint | None, multiple: Decimal | None) -> Figure:
    """Return all that was paid, or a multiple of it; that of the time since the breach is another reading."""
    if multiple is None:
        return Figure(None, (NOT_TOLD,), missing=("return_agreed",))
    first = setting.day if found is None else found.first
    paid = total(payments(setting.facts, first, first if found is None else found.last))
    if multiple != 1:
        value = returned(paid, Fraction(multiple))
        return Figure(value, (MULTIPLE.fill(base=yuan(paid), times=plain(multiple), sum=yuan(value)),))
    since = _since(setting, rate, found).value
    views = (View(since, ONLY_SINCE),) if isinstance(since, Decimal) and since < paid else ()
    return Figure(paid, (ALL.fill(sum=yuan(paid)),), views=views)


def _since(setting: Setting, rate: Rate, found: Restraint | None) -> Figure:
    """Return what was paid for the days from joining the competitor on, until leaving it."""
    joined, left = day(setting.facts, "joined_rival"), day(setting.facts, "left_rival")
    if joined is None or found is None:
        missing = "joined_rival" if joined is None else "left"
        return Figure(None, (NO_DAYS,), missing=(missing,))
    last = date.max - timedelta(days=1) if left is None else left
    value = paid_within(setting, rate, found, joined, last)
    until = UNTIL.fill(day=joined, last=left, sum=yuan(value))
    step = SINCE.fill(day=joined, sum=yuan(value)) if left is None else until
    return Figure(value, (step,))
