"""The average of each base, with its arithmetic, its floor, and what it can be where something is not known."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from songbang.answers.figures.floor import Floor
from songbang.answers.results import Figure, View
from songbang.basis.known import FINEST
from songbang.basis.provision import Provision
from songbang.basis.shown import yuan
from songbang.basis.words import Words
from songbang.position.wage_base.gaps import gaps, known, least, most
from songbang.position.wage_base.names import NAMES, USED
from songbang.position.wage_base.result import Average, Base, LineParts, MonthPay
from songbang.position.wage_base.spread import views_of
from songbang.sums.choose import larger, share_of

DIVIDED = Words("{total} ÷ {count}个月 = {average}", "{total} ÷ {count} months = {average}")
LIFTED = Words("{average} 低于最低工资，按最低工资 {floor} 算", "{average} is below the minimum wage; {floor} counts")
AT_LEAST = Words("至少 {low}，最多多少还不知道。", "At least {low}; how much at most is not known.")
BETWEEN = Words("在 {low} 和 {high} 之间。", "Between {low} and {high}.")
HIRED_LATER = Words(
    "如果你是{month}才入职的，按这{count}个月算", "if you were hired in {month}, over these {count} months"
)
NOT_TOLD = "?"


@dataclass(frozen=True, slots=True)
class Counting:
    """What all four bases share: the months, the lines, the floor, and the provisions they rest on."""

    months: Sequence[MonthPay]
    lines: Sequence[LineParts]
    floor: Floor
    provisions: tuple[Provision, ...]
    spread: Provision | None
    facts: Mapping[str, object]
    rests: Mapping[Base, tuple[Provision, ...]]
    hired_unknown: bool


def average_of(base: Base, counting: Counting) -> Average:
    """Return the average of one base; no value where a slip, a label or a line is missing that it needs."""
    why = gaps(base, counting.months)
    by_law = () if base is Base.BASIC else counting.provisions  # the law's average is of all pay due
    figure = Figure(None, (), (*by_law, *counting.rests.get(base, ())), counting.facts)
    if why:
        return _range(base, counting, why, figure)
    months, total, count = counting.months, known(base, counting.months), len(counting.months)
    bare, value = share_of(total, Fraction(1), count), _lifted(base, total, counting)
    steps = (*_added(base, months), DIVIDED.fill(total=yuan(total), count=count, average=yuan(bare)))
    over = None if counting.spread is None else int(str(counting.spread.values["months"]))
    views = tuple(views_of(base, counting.lines, [one.month for one in months], total, over))
    figure = _floored(replace(figure, value=value, steps=steps, views=views), base, bare, counting.floor)
    exact = value if value != bare or value * count == total else round(total / count, -FINEST)
    return Average(base, NAMES[base], USED[base], figure, value, value, exact)


def _range(base: Base, counting: Counting, why: tuple[Words, ...], figure: Figure) -> Average:
    """Return an average that is not known: why, what it can be, and what it is if the first months do not count."""
    top = most(base, counting.months)
    low = _lifted(base, least(base, counting.months), counting)
    high = None if top is None else _lifted(base, top, counting)
    told = AT_LEAST.fill(low=yuan(low)) if high is None else BETWEEN.fill(low=yuan(low), high=yuan(high))
    missing = ("basic_wage",) if base is Base.BASIC else ("wages",)
    steps = (*why, *_added(base, counting.months), told)
    figure = replace(figure, steps=steps, missing=missing, views=tuple(_if_hired_later(base, counting)))
    return Average(base, NAMES[base], USED[base], figure, low, high)


def _if_hired_later(base: Base, counting: Counting) -> Iterator[View]:
    """Yield what the average is if the months without slips at the beginning lie before being hired."""
    told = [one for one in counting.months if one.told]
    later = counting.months[len(counting.months) - len(told) :]
    if counting.hired_unknown and told and list(later) == told and not gaps(base, later):
        value = _lifted(base, known(base, later), replace(counting, months=later))
        yield View(value, HIRED_LATER.fill(month=f"{told[0].month:%Y-%m}", count=len(told)))


def _floored(figure: Figure, base: Base, bare: Decimal, floor: Floor) -> Figure:
    """Tell the floor where it lifts the average, and name it as missing where it might."""
    if base is Base.BASIC:
        return figure
    if floor.wage is None:
        may_lift = floor.most is not None and bare < floor.most
        return replace(figure, missing=("minimum_wage",), steps=(*figure.steps, floor.step())) if may_lift else figure
    if bare >= floor.wage:
        return figure
    lifted = LIFTED.fill(average=yuan(bare), floor=yuan(floor.wage))
    return replace(figure, steps=(*figure.steps, floor.step(), lifted), checked=floor.checked)


def _lifted(base: Base, total: Decimal, counting: Counting) -> Decimal:
    bare, floor = share_of(total, Fraction(1), len(counting.months)), counting.floor.wage
    return bare if floor is None or base is Base.BASIC else larger(bare, floor)


def _added(base: Base, months: Sequence[MonthPay]) -> tuple[Words, ...]:
    sums = [one.sums[base] for one in months]
    line = f"{' + '.join(NOT_TOLD if one is None else yuan(one) for one in sums)} = {yuan(known(base, months))}"
    return (Words(line, line),) if len(months) > 1 else ()
