"""What is the average monthly wage of the last months?"""

from collections.abc import Sequence
from decimal import Decimal

from songbang.basis.facts import Facts
from songbang.basis.known import as_number, lacking, number, used, whole_figure
from songbang.basis.provision import Provision
from songbang.basis.shown import yuan
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words
from songbang.sums.compensation import average_wage

FIGURES = ("months",)
AVERAGE = Words(
    "离职前{count}个月的平均工资是{average}元。", "The average wage of the last {count} months is {average} yuan."
)
FLOORED = Words(
    "离职前{count}个月的平均工资低于最低工资，按最低工资{average}元算。",
    "The average wage of the last {count} months is below the minimum wage; {average} yuan count.",
)
BONUS = Words(
    "年终奖怎样分摊、加班费和股权算不算、病假月份剔不剔除，法院做法不一。",
    "How a yearly bonus is spread, whether overtime or equity counts, and whether months of sick leave are left out, "
    "courts differ.",
)
FACTS = ("wages", "minimum_wage")


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Who worked fewer months has the average of those; less than the minimum wage is lifted to it."""
    wages, seen = _wages(facts, whole_figure(provision, "months")), used(facts, *FACTS)
    if not wages:
        return lacking(provision, facts, ("wages",), *FACTS)
    average, floor, count = average_wage(wages), number(facts, "minimum_wage"), len(wages)
    line = f"{yuan(sum(wages, Decimal(0)))} / {count} = {yuan(average)}"
    low = floor is not None and average < floor
    shown = yuan(floor if floor is not None and low else average)
    said = (FLOORED if low else AVERAGE).fill(count=count, average=shown)
    return Verdict(Standing.SILENT, said, seen, (Words(line, line),), flips=(BONUS,))


def _wages(facts: Facts, months: int) -> Sequence[Decimal]:
    """Return the wages of the last months, none where one of them is no sum."""
    value = facts.get("wages")
    read = [as_number(one) for one in value[-months:]] if isinstance(value, list | tuple) else []
    wages = [one for one in read if one is not None]
    return wages if len(wages) == len(read) else []
