"""What joining a competitor on a day would cost by the papers, how far damages come down, and what stops with it."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from songbang.answers.figures import breach, court, owed
from songbang.answers.figures.restraint import Restraint
from songbang.answers.results import Figure, View
from songbang.basis.provision import Provision
from songbang.basis.shown import yuan
from songbang.basis.words import Words
from songbang.matter.event import EventKind
from songbang.position.at_risk import IF_FREE, NOT_BOUND, NOTHING, Risk, at_risk, joined_before
from songbang.position.case import Case
from songbang.position.kept_until import kept
from songbang.position.like_cases import like_cases, multiples
from songbang.position.readings import read_case
from songbang.position.results import Exposure
from songbang.position.status import Status
from songbang.position.together import together
from songbang.sums.breach import exposure as sum_of

ONE_DAY = timedelta(days=1)
TOTAL = Words("违约金 {damages} ＋ 退还补偿 {back} = {sum}", "damages {damages} + return {back} = {sum}")
ALREADY = Words("{day}已经加入竞争公司，按那一天算。", "a competitor was joined on {day}; that day counts")
SETTLED = Words("已经付了 {paid}，还剩 {rest}", "{paid} has been paid of it; {rest} is left")
WHILE_EMPLOYED = Words(
    "现在还在职；这里算的是离职以后、受约束期间加入竞争公司。",
    "you are still employed; this counts a competitor joined after leaving, while bound",
)
STOPS = Words("从{first}到{last}的补偿不再付：{sum}", "compensation for {first} to {last} stops: {sum}")
NONE_LEFT = Words("没有会停掉的补偿。", "no compensation would stop")
PAID_FOR_IT = (EventKind.DAMAGES_PAID, EventKind.COMPENSATION_RETURNED)


def exposure(case: Case, day: date, status: Status) -> Exposure:
    """Return what joining a competitor on ``day`` would put at risk; ``status`` is how the day stands by both readings.

    Where one was joined before that day already, it is that breach which counts, on its own day. A free day has
    nothing at risk; a disputed one keeps the sums and tells that they are nothing by the other reading.
    """
    joined = joined_before(case, day)
    if joined is not None:
        stood = next(one for one in together(read_case(case).sides) if one.holds(joined))
        day, status = joined, stood.status
    risk = at_risk(case, day, status)
    free = status is Status.FREE
    like = () if free else like_cases(case.place)
    nothing = Figure(None, (NOT_BOUND.fill(day=day),))
    return Exposure(
        day=day,
        status=status,
        damages=risk.damages,
        back=risk.back,
        total=_total(case, risk, joined),
        ratio=nothing if free else _ratio(case, risk),
        reduced=nothing if free else court.reduced_damages(risk.setting, risk.damages),
        multiples=multiples(like),
        like=like,
        stops=_stops(case, day),
    )


def _ratio(case: Case, risk: Risk) -> Figure:
    """Return the damages as a multiple of the compensation, with what the guidance advises."""
    found = breach.ratio(risk.setting, case.rate, risk.damages, risk.whole)
    guided = case.setting.asked("damages.guided_ratio")
    if not isinstance(guided, Provision):
        return found
    return replace(found, steps=(*found.steps, guided.says), provisions=(*found.provisions, guided))


def _total(case: Case, risk: Risk, joined: date | None) -> Figure:
    """Return damages and return together, less what was paid for this breach already."""
    damages, back = risk.damages, risk.back
    provisions = tuple({(one.id, one.start): one for one in (*damages.provisions, *back.provisions)}.values())
    facts = {**damages.facts, **back.facts}
    missing = tuple(dict.fromkeys((*damages.missing, *back.missing)))
    told = (ALREADY.fill(day=joined),) if joined is not None else ()
    told = (*told, WHILE_EMPLOYED) if risk.status is Status.EMPLOYED else told
    if not isinstance(damages.value, Decimal) or not isinstance(back.value, Decimal):
        return Figure(None, told, provisions, facts, missing)
    value = sum_of(damages.value, back.value)
    steps = (*told, TOTAL.fill(damages=yuan(damages.value), back=yuan(back.value), sum=yuan(value)))
    paid = _paid(case, joined)
    rest = max(value - paid, NOTHING)
    steps = (*steps, SETTLED.fill(paid=yuan(paid), rest=yuan(rest))) if paid else steps
    views = (*_views(risk, damages, back.value - paid), *_views(risk, back, damages.value - paid))
    return Figure(rest, steps, provisions, facts, missing, _each_once(views), damages.checked and back.checked)


def _views(risk: Risk, figure: Figure, other: Decimal) -> tuple[View, ...]:
    """Return the total under each other reading of one of its parts; a day that is free takes both away."""
    free = IF_FREE.fill(day=risk.day)
    return tuple(
        view if view.says == free else replace(view, value=max(view.value + other, NOTHING))
        for view in figure.views
        if isinstance(view.value, Decimal)
    )


def _each_once(views: tuple[View, ...]) -> tuple[View, ...]:
    return tuple(dict.fromkeys(views))


def _paid(case: Case, joined: date | None) -> Decimal:
    """Return what was paid for a breach that happened."""
    events = [one for one in case.of(*PAID_FOR_IT) if joined is not None and one.day >= joined]
    sums = [amount for one in events if isinstance(amount := one.fields.get("amount"), Decimal)]
    return sum(sums, NOTHING)


def _stops(case: Case, day: date) -> Figure | None:
    """Return the compensation for the days from joining on: what is given up; ``None`` where no days are known."""
    if not isinstance(case.restraint, Restraint):
        return None
    found = kept(case, case.restraint).found
    first = max(found.first, day)
    if first > found.last:
        return Figure(NOTHING, (NONE_LEFT,))
    months = owed.due_months(case.setting, case.rate, first, found.last, owed.opens(found, found.last))
    missing = tuple(dict.fromkeys((*found.figure.missing, *case.rate.missing, *months.missing)))
    seen = owed.seen_for(case.setting, case.rate)
    if months.total is None:
        return Figure(None, case.rate.steps[-1:], case.rate.provisions, seen, missing)
    step = STOPS.fill(first=first, last=found.last, sum=yuan(months.total))
    return Figure(months.total, (step,), case.rate.provisions, seen, missing, checked=months.checked)
