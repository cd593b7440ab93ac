"""Is an award on this claim final for the employer?"""

from songbang.basis.facts import Facts
from songbang.basis.known import lacking, number, used, whole_figure
from songbang.basis.provision import Provision
from songbang.basis.shown import yuan
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words
from songbang.sums.breach import final_award_ceiling

FIGURES = ("months",)
FINAL = Words(
    "这一项不超过{months}个月最低工资，裁决对公司是终局的；你不服仍可以起诉。",
    "This claim is within {months} monthly minimum wages: the award is final for the employer, and you may still sue.",
)
OPEN_TO_COURT = Words(
    "这一项超过{months}个月最低工资，裁决不是终局的，双方都可以起诉。",
    "This claim is above {months} monthly minimum wages: the award is not final, and either side may sue.",
)
FACTS = ("claim_item", "minimum_wage")


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Each claim is measured by itself against so many monthly minimum wages."""
    item, wage = number(facts, "claim_item"), number(facts, "minimum_wage")
    months, seen = whole_figure(provision, "months"), used(facts, *FACTS)
    missing = tuple(name for name, value in (("claim_item", item), ("minimum_wage", wage)) if value is None)
    if item is None or wage is None:
        return lacking(provision, facts, missing, *FACTS)
    ceiling = final_award_ceiling(wage, months)
    sign = "≤" if item <= ceiling else ">"
    line = f"{yuan(item)} {sign} {yuan(wage)} × {months} = {yuan(ceiling)}"
    final = item <= ceiling
    said = (FINAL if final else OPEN_TO_COURT).fill(months=months)
    return Verdict(Standing.KEPT if final else Standing.SILENT, said, seen, (Words(line, line),))
