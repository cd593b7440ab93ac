"""What a breach costs: the damages agreed, their ratio to the compensation, and what goes back."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from songbang.answers.figures.monthly import amount_on
from songbang.answers.figures.owed import due_months, paid_within
from songbang.answers.figures.payments import payments, total
from songbang.answers.figures.rate import Rate, facts_of
from songbang.answers.figures.restraint import Restraint
from songbang.answers.figures.setting import Setting
from songbang.answers.results import Figure, View
from songbang.basis.known import as_number, count, day, rows, used, word, words
from songbang.basis.provision import Provision
from songbang.basis.shown import plain, yuan
from songbang.basis.standing import Standing
from songbang.basis.words import Words
from songbang.sums.breach import multiple_of, returned
from songbang.sums.choose import round_to_cent
from songbang.sums.compensation import total_compensation as total_of
from songbang.sums.damages import damages_amount, damages_needs, damages_ratio

DUTY = "non_compete"
OTHERS = Words("为其他义务约定的违约金没有算进来。", "damages for other duties are not counted in")
NO_DAMAGES = Words("没有约定违约金。", "no damages are agreed")
MULTIPLE = Words("{base} × {times} = {sum}", "{base} × {times} = {sum}")
HIGHEST = Words("约定了几项，取最高的。", "several sums are agreed: the highest")
ADDED = Words("几项相加", "all of them added")
TERM = Words("{monthly} × {months}个月 = {sum}", "{monthly} × {months} months = {sum}")
BY_FLOOR = Words("最低工资中途变动，按月相加：{sum}", "the minimum wage changes on the way; month by month: {sum}")
AT_MOST = Words("按最长{months}个月", "for {months} months at most")
BOTH_OPEN = Words(
    "能否既要违约金又要退补偿，当时法院做法不一。",
    "whether both damages and return may be claimed, courts then differed",
)
SINCE = Words("从{day}起付的部分：{sum}", "what was paid for the time from {day} on: {sum}")
ALL = Words("已付的全部：{sum}", "all that was paid: {sum}")
NO_RETURN = Words("没有约定返还。", "no return is agreed")


def total_compensation(setting: Setting, rate: Rate, found: Restraint | None) -> Figure:
    """Return what the whole term is paid, within the cap of the law; month by month where the floor changes."""
    months = count(setting.facts, "nc_months") if found is None else found.months
    seen = {**used(setting.facts, "nc_months", "left"), **facts_of(setting, rate)}
    first = amount_on(setting, rate, setting.day if found is None else found.first)
    missing = tuple(dict.fromkeys((*rate.missing, *first.missing)))
    if first.value is None or months is None:
        needs = (*missing, *(("nc_months",) if months is None else ()))
        return Figure(None, (), rate.provisions, seen, needs)
    value = total_of(first.value, months)
    step = TERM.fill(monthly=yuan(first.value), months=months, sum=yuan(value))
    if found is not None and (rate.floored or rate.of_wage is not None):
        by_month = due_months(setting, rate, found.first, found.term_last)
        sums = {amount_on(setting, rate, row.first).value for row in by_month.rows or ()}
        if by_month.total is not None and len(sums) > 1:
            value, step = by_month.total, BY_FLOOR.fill(sum=yuan(by_month.total))
    views = tuple(
        View(total_of(view.value, months), view.says) for view in rate.views if isinstance(view.value, Decimal)
    )
    if found is not None and found.latest:
        return Figure(
            None, (), rate.provisions, seen, ("nc_months", *missing), (View(value, AT_MOST.fill(months=months)), *views)
        )
    return Figure(value, (step,), rate.provisions, seen, missing, views)


def damages_contract(setting: Setting, whole: Figure) -> Figure:
    """Return the damages agreed for breach of the non-compete; several sums: as agreed, the highest where unsaid."""
    facts, agreed = setting.facts, rows(setting.facts, "damages")
    seen = used(facts, "damages", "avg12", "comp_amount", "comp_share", "nc_months", "paid")
    if agreed is None:
        return Figure(None, facts=seen, missing=("damages",))
    own = [one for one in agreed if DUTY in (words(one, "for") or (DUTY,))]
    if not own:
        return Figure(Decimal("0.00"), (NO_DAMAGES,), facts=seen)
    sums = [_amount(setting, one, whole) for one in own]
    if any(one is None for one in sums):
        needs = [name for one in own for name in damages_needs(one, facts)]
        return Figure(None, facts=seen, missing=tuple(dict.fromkeys(needs)) or ("damages",))
    known = [one for one in sums if one is not None]
    steps = tuple(_step(one, value) for one, value in zip(own, known, strict=True))
    steps = (*steps, OTHERS) if len(own) < len(agreed) else steps
    rule = next((word(one, "rule") for one in own if word(one, "rule")), word(facts, "damages_rule"))
    added = sum(known, Decimal(0))
    if rule == "sum":
        return Figure(added, (*steps, ADDED), facts=seen)
    views = (View(added, ADDED),) if len(known) > 1 and rule is None else ()
    return Figure(max(known), (*steps, HIGHEST) if len(known) > 1 else steps, facts=seen, views=views)


def _amount(setting: Setting, one: Mapping[str, object], whole: Figure) -> Decimal | None:
    """Return one sum; a multiple of the compensation is of the whole term's, or of what was paid where that is said."""
    multiple, of = as_number(one.get("multiple")), word(one, "of")
    if as_number(one.get("amount")) is None and multiple is not None:
        if of == "compensation_paid" and rows(setting.facts, "paid") is not None:
            first = day(setting.facts, "left") or setting.day
            return multiple_of(total(payments(setting.facts, first, setting.day)), Fraction(multiple))
        if of in {"total_compensation", "compensation_paid"} and isinstance(whole.value, Decimal):
            return multiple_of(whole.value, Fraction(multiple))
    return damages_amount(one, setting.facts)


def _step(one: Mapping[str, object], value: Decimal) -> Words:
    multiple = as_number(one.get("multiple"))
    if as_number(one.get("amount")) is not None or not multiple:
        return Words(yuan(value), yuan(value))
    return MULTIPLE.fill(base=yuan(value / multiple), times=plain(multiple), sum=yuan(value))


def ratio(setting: Setting, damages: Figure, whole: Figure) -> Figure:
    """Return the damages as a multiple of the compensation for the whole term, to two places."""
    seen = {**damages.facts, **whole.facts}
    if isinstance(damages.value, Decimal) and isinstance(whole.value, Decimal) and whole.value:
        value = round_to_cent(damages.value / whole.value)
        step = f"{yuan(damages.value)} ÷ {yuan(whole.value)} = {plain(value)}"
        return Figure(value, (Words(step, step),), whole.provisions, seen)
    told = [damages_ratio(one, setting.facts) for one in rows(setting.facts, "damages") or ()]
    if told and all(one is not None for one in told):
        return Figure(round_to_cent(max(one for one in told if one is not None)), facts=seen)
    return Figure(None, facts=seen, missing=tuple(dict.fromkeys((*damages.missing, *whole.missing))))


def return_amount(setting: Setting, rate: Rate, found: Restraint | None) -> Figure:
    """Return the compensation that goes back: all, what was paid for the time since the breach, or a multiple."""
    facts, seen = setting.facts, used(setting.facts, "return", "paid", "joined_rival", "left_rival")
    agreed, provision = facts.get("return"), setting.asked("return.agreed")
    rests = (provision,) if isinstance(provision, Provision) else ()
    if agreed is None:
        return Figure(None, facts=seen, missing=("return_agreed",))
    if agreed == "none":
        return Figure(Decimal("0.00"), (NO_RETURN,), rests, seen)
    first = found.first if found is not None else setting.day
    paid = total(payments(facts, first, found.last if found is not None else setting.day))
    doubt = (BOTH_OPEN,) if rests and rests[0].values.get("standing") == Standing.OPEN else ()
    if agreed == "since_breach":
        return _since(setting, rate, found, rests, seen)
    multiple = as_number(agreed.get("multiple")) if isinstance(agreed, Mapping) else Decimal(1)
    if multiple is None or (isinstance(agreed, str) and agreed != "all"):
        return Figure(None, facts=seen, missing=("return_agreed",))
    value = returned(paid, Fraction(multiple))
    step = (
        ALL.fill(sum=yuan(paid))
        if multiple == 1
        else MULTIPLE.fill(base=yuan(paid), times=plain(multiple), sum=yuan(value))
    )
    return Figure(value, (step, *doubt), rests, seen)


def _since(
    setting: Setting, rate: Rate, found: Restraint | None, rests: tuple[Provision, ...], seen: Mapping[str, object]
) -> Figure:
    joined, left = day(setting.facts, "joined_rival"), day(setting.facts, "left_rival")
    if joined is None or found is None:
        return Figure(None, (), rests, seen, ("joined_rival",) if joined is None else ("left",))
    last = date.max - timedelta(days=1) if left is None else left
    value = paid_within(setting, rate, found, joined, last)
    return Figure(value, (SINCE.fill(day=joined, sum=yuan(value)),), rests, seen)
