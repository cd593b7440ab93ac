"""What is due for one month of the restraint."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from songbang.answers.figures.floor import Floor, floor_on
from songbang.answers.figures.rate import Rate, facts_of
from songbang.answers.figures.setting import Setting
from songbang.answers.results import Figure
from songbang.basis.shown import yuan
from songbang.basis.words import Words
from songbang.sums.choose import larger, round_to_cent, share_of

FLOORED = Words("{part} 低于最低工资，取 {due}", "{part} is below the minimum wage; {due} is due")
AT_LEAST = Words("{part} 低于最低一档，至少 {due}", "{part} is below the lowest of them; at least {due}")
OF_WAGE = Words("最低工资 {wage} × 约定比例 = {due}", "minimum wage {wage} × the agreed share = {due}")


@dataclass(frozen=True, slots=True)
class Amount:
    """The sum for one month, ``None`` where it is not known, how it came about, and whether its floor was checked."""

    value: Decimal | None
    steps: tuple[Words, ...]
    missing: tuple[str, ...] = ()
    checked: bool = True


def amount_on(setting: Setting, rate: Rate, day: date) -> Amount:
    """Return what a month is paid whose minimum wage is that of a day.

    Where the minimum wage is not known the share alone, or the lowest it can be, is told and the minimum wage named
    as missing.
    """
    if rate.of_wage is not None:
        return _of_wage(floor_on(setting, day), rate)
    if rate.part is None or not rate.floored:
        return Amount(rate.part, ())
    floor = floor_on(setting, day)
    if floor.wage is None:
        return _unsettled(rate.part, floor)
    due = larger(rate.part, round_to_cent(floor.wage))
    if due == rate.part:
        return Amount(due, ())
    step = FLOORED.fill(part=yuan(rate.part), due=yuan(due))
    return Amount(due, (floor.step(), step), checked=floor.checked)


def _unsettled(part: Decimal, floor: Floor) -> Amount:
    """Return the sum where the minimum wage is not settled: the share, or the lowest minimum wage it can be."""
    least = floor.least
    if floor.most is not None and part >= floor.most:
        return Amount(part, ())
    if least is None or part >= least:
        return Amount(part, (floor.step(),), ("minimum_wage",))
    due = round_to_cent(least)
    step = AT_LEAST.fill(part=yuan(part), due=yuan(due))
    return Amount(due, (floor.step(), step), ("minimum_wage",), floor.checked)


def _of_wage(floor: Floor, rate: Rate) -> Amount:
    if floor.wage is None or rate.of_wage is None:
        return Amount(None, (floor.step(),), ("minimum_wage",))
    agreed = share_of(floor.wage, rate.of_wage)
    steps = (floor.step(), OF_WAGE.fill(wage=yuan(floor.wage), due=yuan(agreed)))
    due = agreed if rate.part is None else larger(agreed, rate.part)
    return Amount(due, steps, checked=floor.checked)


def monthly_due(setting: Setting, rate: Rate, day: date) -> Figure:
    """Return what a month is paid at the beginning of the restraint; later months may have a higher floor."""
    found = amount_on(setting, rate, day)
    return Figure(
        found.value,
        (*rate.steps, *found.steps),
        rate.provisions,
        facts_of(setting, rate),
        tuple(dict.fromkeys((*rate.missing, *found.missing))),
        rate.views,
        found.checked,
    )
