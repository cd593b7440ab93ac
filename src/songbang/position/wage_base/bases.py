"""Wage slips set against the law: which lines count, over which months, and what the four bases come to."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from songbang.answers.figures.floor import floor_on
from songbang.answers.figures.setting import Setting
from songbang.basis.facts import Facts
from songbang.basis.known import number, used, whole_figure
from songbang.basis.provision import Provision
from songbang.basis.shown import yuan
from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.matter.pay import PayLine
from songbang.position.wage_base.averages import Counting, average_of
from songbang.position.wage_base.heads import heads_of
from songbang.position.wage_base.months import lines_with_parts, month_pay
from songbang.position.wage_base.result import Base, MonthPay, WageBases
from songbang.position.wage_base.window import window_of

AVERAGE, SPREAD, VARIANTS, OVERTIME = (
    *("compensation.average", "compensation.year_end_spread"),
    *("compensation.base_variants", "compensation.pay_overtime"),
)
SAME_BASE = "damages.same_base"
NO_RULE = Words("{day}没有记载平均工资怎样算。", "How the average wage is counted is not recorded for {day}.")
NO_MONTHS = Words(
    "入职日期在离职日期之后，没有可以算的月份。", "The day of being hired lies after that of leaving: no month counts."
)
BY_TOTAL = Words(
    "{months}只有合计，按合计算；里面可能有不该算的项目。",
    "Of {months} only the total is known and was taken; it may hold lines that do not count.",
)
DIFFERS = Words(
    "你写的平均工资是 {told}，工资条算出来是 {found}；以你写的为准。",
    "The average you told is {told}, the slips come to {found}; what you told counts.",
)


def bases(  # noqa: PLR0913 - what a base is counted from
    lines: Sequence[PayLine],
    left: date | None,
    law: Law,
    place: str,
    day: date,
    *,
    hired: date | None = None,
    facts: Facts | None = None,
) -> WageBases:
    """Return which lines count in which base over the months before leaving, and the average of each to the cent.

    ``hired`` leaves out months before it; of ``facts`` only the minimum wage and the average told are looked at. A
    month without a slip, or a line of which nobody knows what it is, leaves an average without value and gives the
    range it can have.
    """
    told = facts or {}
    setting = Setting(law, place, left or day, told)
    rule = setting.asked(AVERAGE)
    if not isinstance(rule, Provision):
        return WageBases(place, day, left, None, None, notes=(NO_RULE.fill(day=setting.day),))
    window = window_of(left, hired, day, whole_figure(rule, "months"))
    if not window.months:
        return WageBases(place, day, left, None, None, notes=(NO_MONTHS,))
    parts = lines_with_parts(lines, heads_of(setting), window.months)
    months = tuple(month_pay(one, [part for part in parts if part.line.month == one]) for one in window.months)
    counting = Counting(
        months,
        parts,
        floor_on(setting, setting.day),
        (rule,),
        _held(setting, SPREAD),
        used(told, "minimum_wage"),
        _rests(setting),
        hired is None,
    )
    found = tuple(average_of(base, counting) for base in Base)
    notes = (*window.notes, *_notes(months, number(told, "avg12"), found[0].value))
    rests = [rule, *(one for part in parts for held in part.parts.values() for one in held.provisions)]
    rests += [one for held in counting.rests.values() for one in held]
    return WageBases(
        place,
        day,
        left,
        window.months[0],
        window.months[-1],
        months,
        parts,
        found,
        notes,
        tuple(one.month for one in months if not one.told),
        tuple(dict.fromkeys(line.label for one in months for line in one.unknown)),
        tuple({(one.id, one.start): one for one in rests}.values()),
    )


def _rests(setting: Setting) -> dict[Base, tuple[Provision, ...]]:
    """Return where each base other than the law's own comes from."""
    variants, overtime = _held(setting, VARIANTS), _held(setting, OVERTIME)
    same = [
        one
        for held in setting.law.line(setting.place)
        for one in setting.law.versions(f"{held.id}.{SAME_BASE}", held.id)
        if one.start <= setting.day
    ]
    return {
        Base.WITHOUT_OVERTIME: tuple(one for one in (overtime, variants) if one),
        Base.WITHOUT_BONUS: tuple(one for one in (variants,) if one),
        Base.BASIC: tuple(one for one in (variants, *same[-1:]) if one),
    }


def _held(setting: Setting, point: str) -> Provision | None:
    found = setting.asked(point)
    return found if isinstance(found, Provision) else None


def _notes(months: Sequence[MonthPay], told: Decimal | None, found: Decimal | None) -> list[Words]:
    """Tell what was taken from totals, and where the average told is another."""
    totals = ", ".join(f"{one.month:%Y-%m}" for one in months if one.from_total)
    notes = [BY_TOTAL.fill(months=totals)] if totals else []
    if told is not None and found is not None and abs(told - found) >= 1:
        notes.append(DIFFERS.fill(told=yuan(told), found=yuan(found)))
    return notes
