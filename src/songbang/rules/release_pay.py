"""What is due when the employer ends the restraint early?"""

from songbang.basis.facts import Facts
from songbang.basis.known import count, day, held, lacking, used, whole_figure
from songbang.basis.provision import Provision
from songbang.basis.shown import yuan
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words
from songbang.sums.agreed import agreed_monthly, compensation_needs
from songbang.sums.compensation import further_months
from songbang.sums.months import end_of_restraint

FIGURES = ("months",)
BEFORE = Words(
    "公司在离职当天或之前就放弃了，竞业限制没有开始，通常没有补偿，也没有另外{months}个月。",
    "The employer gave it up on or before the last day: the restraint never began; mostly no compensation and no "
    "{months} further months.",
)
AFTER_END = Words(
    "通知在竞业限制到期之后，不再是提前解除。", "The notice came after the restraint had ended; it released nothing."
)
DUE = Words(
    "公司提前解除，你可以另外要求{months}个月补偿，共{due}元。",
    "The employer ended it early: you may claim {months} further months, {due} yuan in all.",
)
DUE_MONTHS = Words(
    "公司提前解除的，你可以另外要求{months}个月补偿。",
    "If the employer ends it early you may claim {months} further months of compensation.",
)
CLAIM = Words(
    "要由你提出；剩余期限不足的，有的法院只支持到期满。",
    "You have to claim it; where less time was left, some courts grant only the rest.",
)
FACTS = ("released_on", "left", "nc_months", "comp_share", "comp_of", "comp_amount", "comp_per", "avg12")


def judge(facts: Facts, provision: Provision) -> Verdict:
    """A release during the term costs further months; one before the end of employment costs nothing."""
    months, seen = whole_figure(provision, "months"), used(facts, *FACTS)
    released, left, term = day(facts, "released_on"), day(facts, "left"), count(facts, "nc_months")
    if released is None:
        if held(facts, provision):
            return Verdict(Standing.SILENT, DUE_MONTHS.fill(months=months), seen, flips=(CLAIM,))
        return lacking(provision, facts, ("released_on",), *FACTS)
    if left is None:
        return lacking(provision, facts, ("left",), *FACTS)
    if released <= left:
        return Verdict(Standing.KEPT, BEFORE.fill(months=months), seen)
    if term is not None and released > end_of_restraint(left, term):
        return Verdict(Standing.KEPT, AFTER_END, seen)
    return _due(facts, months, seen)


def _due(facts: Facts, months: int, seen: dict[str, object]) -> Verdict:
    monthly = agreed_monthly(facts)
    if monthly is None:
        needs = compensation_needs(facts)
        return Verdict(Standing.SILENT, DUE_MONTHS.fill(months=months), seen, missing=needs, flips=(CLAIM,))
    due = further_months(monthly, months)
    line = f"{yuan(monthly)} × {months} = {yuan(due)}"
    return Verdict(Standing.SILENT, DUE.fill(months=months, due=yuan(due)), seen, (Words(line, line),), flips=(CLAIM,))
