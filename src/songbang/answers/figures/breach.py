"""What a breach costs: the damages agreed, and their ratio to the compensation."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from songbang.answers.figures.payments import payments, total
from songbang.answers.figures.rate import Rate
from songbang.answers.figures.setting import Setting
from songbang.answers.figures.whole_term import agreed_months
from songbang.answers.results import Figure, View
from songbang.basis.facts import Facts
from songbang.basis.known import as_number, day, number, rows, used, word, words
from songbang.basis.shown import plain, yuan
from songbang.basis.words import Words
from songbang.sums.breach import multiple_of
from songbang.sums.choose import round_to_cent
from songbang.sums.damages import damages_amount, damages_needs, damages_ratio

DUTY = "non_compete"
OTHERS = Words("为其他义务约定的违约金没有算进来。", "damages for other duties are not counted in")
NO_DAMAGES = Words("没有约定违约金。", "no damages are agreed")
MULTIPLE = Words("{base} × {times} = {sum}", "{base} × {times} = {sum}")
HIGHEST = Words("约定了几项，取最高的。", "several sums are agreed: the highest")
ADDED = Words("几项相加", "all of them added")
NOT_KNOWN = Words("约定了违约金，但还算不出是多少元。", "damages are agreed, but not how many yuan they come to")
OF_TERMS = Words("由约定的倍数和比例直接算出。", "from the agreed multiple and share alone")
NO_PAY = Words("没有补偿，不能比。", "there is no compensation to measure it by")
CURRENCY = "CNY"
YEAR = "annual_wage_before_exit"
OF_COMPENSATION = frozenset({"total_compensation", "monthly_compensation", "compensation_paid"})
RESTS_ON = {
    "annual_wage_before_exit": ("avg12", "wages", "wage_monthly", "last_year_pay"),
    "monthly_wage": ("avg12", "wages", "wage_monthly"),
    "compensation_paid": ("paid",),
}


@dataclass(frozen=True, slots=True)
class Pay:
    """What a month and the whole term are paid: the measure of some damages."""

    monthly: Figure
    whole: Figure


def damages_contract(setting: Setting, pay: Pay) -> Figure:
    """Return the damages agreed for breach of the non-compete; several sums: as agreed, the highest where unsaid."""
    facts, agreed = setting.facts, rows(setting.facts, "damages")
    own = own_damages(facts)
    bases = {word(one, "of") or "" for one in own if as_number(one.get("amount")) is None}
    seen = used(facts, "damages", *(name for of in sorted(bases) for name in RESTS_ON.get(of, ())))
    seen |= pay.whole.facts if bases & OF_COMPENSATION else {}
    if agreed is None:
        return Figure(None, facts=seen, missing=("damages",))
    if not own:
        return Figure(Decimal("0.00"), (NO_DAMAGES,), facts=seen)
    sums = [_amount(setting, one, pay) for one in own]
    if any(one is None for one in sums):
        return Figure(None, (NOT_KNOWN,), facts=seen, missing=_needs(setting, own, pay))
    known = [one for one in sums if one is not None]
    steps = tuple(_step(one, value) for one, value in zip(own, known, strict=True))
    steps = (*steps, OTHERS) if len(own) < len(agreed) else steps
    rule = next((word(one, "rule") for one in own if word(one, "rule")), word(facts, "damages_rule"))
    added = sum(known, Decimal(0))
    if rule == "sum":
        return Figure(added, (*steps, ADDED), facts=seen)
    views = (View(added, ADDED),) if len(known) > 1 and rule is None else ()
    return Figure(max(known), (*steps, HIGHEST) if len(known) > 1 else steps, facts=seen, views=views)


def own_damages(facts: Facts) -> tuple[Mapping[str, object], ...]:
    """Return the sums agreed for breach of the non-compete; one that names no duty counts."""
    return tuple(one for one in rows(facts, "damages") or () if DUTY in (words(one, "for") or (DUTY,)))


def _amount(setting: Setting, one: Mapping[str, object], pay: Pay) -> Decimal | None:
    """Return one sum; a multiple of the compensation is of what is due, or of what was paid where that is said."""
    multiple, of = as_number(one.get("multiple")), word(one, "of")
    if (word(one, "currency") or CURRENCY).upper() != CURRENCY:
        return None
    if as_number(one.get("amount")) is not None or multiple is None or of not in OF_COMPENSATION:
        year = number(setting.facts, "last_year_pay") if of == YEAR and multiple is not None else None
        told = damages_amount(one, setting.facts)
        return multiple_of(year, Fraction(multiple or 0)) if told is None and year is not None else told
    if of == "compensation_paid":
        if rows(setting.facts, "paid") is None:
            return None
        first = day(setting.facts, "left") or setting.day
        return multiple_of(total(payments(setting.facts, first, setting.day)), Fraction(multiple))
    base = (pay.monthly if of == "monthly_compensation" else pay.whole).value
    return multiple_of(base, Fraction(multiple)) if isinstance(base, Decimal) else None


def _needs(setting: Setting, own: Sequence[Mapping[str, object]], pay: Pay) -> tuple[str, ...]:
    """Return the facts that are lacking to know the sums in yuan."""
    needs: list[str] = []
    for one in own:
        if _amount(setting, one, pay) is None:
            told = {
                "compensation_paid": ("paid",),
                "total_compensation": pay.whole.missing,
                "monthly_compensation": pay.monthly.missing,
            }.get(word(one, "of") or "")
            needs += told or damages_needs(one, setting.facts) or ("damages",)
    return tuple(dict.fromkeys(needs))


def _step(one: Mapping[str, object], value: Decimal) -> Words:
    multiple = as_number(one.get("multiple"))
    if as_number(one.get("amount")) is not None or not multiple:
        return Words(yuan(value), yuan(value))
    return MULTIPLE.fill(base=yuan(value / multiple), times=plain(multiple), sum=yuan(value))


def ratio(setting: Setting, rate: Rate, damages: Figure, whole: Figure) -> Figure:
    """Return the damages as a multiple of the compensation for the whole term, to two places."""
    seen = {**damages.facts, **whole.facts}
    if isinstance(damages.value, Decimal) and isinstance(whole.value, Decimal) and whole.value:
        value = round_to_cent(damages.value / whole.value)
        step = f"{yuan(damages.value)} ÷ {yuan(whole.value)} = {plain(value)}"
        return Figure(value, (Words(step, step),), whole.provisions, seen, whole.missing)
    own = own_damages(setting.facts)
    facts = {**setting.facts, "nc_months": agreed_months(setting)}
    told = damages_ratio(own[0], facts) if len(own) == 1 and as_number(own[0].get("amount")) is None else None
    if told is not None and not (isinstance(whole.value, Decimal) or rate.floored or rate.views):
        return Figure(round_to_cent(told), (OF_TERMS,), facts=seen, missing=whole.missing)
    steps = (NO_PAY,) if whole.value == 0 else (*damages.steps[-1:], *whole.steps[-1:])
    return Figure(None, steps, whole.provisions, seen, tuple(dict.fromkeys((*damages.missing, *whole.missing))))
