"""Is the agreed compensation lower than what the law would give if nothing had been agreed?"""

from songbang.basis.facts import Facts
from songbang.basis.known import lacking, number, share_figure, used
from songbang.basis.provision import Provision
from songbang.basis.shown import percent, yuan
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words
from songbang.sums.agreed import agreed_monthly, agreed_share, below, compensation_stated, share_needs

FIGURES = ("share",)
NONE = Words("没有约定补偿，谈不上偏低；法律会补上。", "None is agreed, so it is not too low; the law fills the gap.")
ENOUGH = Words("约定的补偿不低于{share}。", "The agreed compensation is not below {share}.")
LOW = Words(
    "约定的补偿低于{share}。有的法院按约定，有的补足到{share}或最低工资，有的认定显失公平而无效。",
    "The agreed compensation is below {share}. Some courts keep to it, some raise it to {share} or to the minimum "
    "wage, some hold it void as unfair.",
)
BELOW_WAGE = Words(
    "约定的补偿低于最低工资。有的法院按约定，有的补足，有的认定无效。",
    "The agreed compensation is below the minimum wage. Some courts keep to it, some raise it, some hold it void.",
)
FACTS = ("comp_stated", "comp_share", "comp_of", "comp_amount", "comp_per", "nc_months", "avg12", "minimum_wage")


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Compare the agreed share with the default one, and the agreed sum with the minimum wage."""
    stated, share, agreed = compensation_stated(facts), share_figure(provision, "share"), agreed_share(facts)
    seen = used(facts, *FACTS)
    if stated is False:
        return Verdict(Standing.SILENT, NONE, seen)
    if stated is None:
        return lacking(provision, facts, ("comp_stated",), *FACTS)
    monthly, floor = agreed_monthly(facts), number(facts, "minimum_wage")
    if monthly is not None and floor is not None and monthly < floor:
        line = f"{yuan(monthly)} < {yuan(floor)}"
        return Verdict(Standing.OPEN, BELOW_WAGE, seen, (Words(line, line),))
    if agreed is None:
        return lacking(provision, facts, share_needs(facts), *FACTS)
    low = below(agreed, share)
    line = f"{percent(agreed)} {'<' if low else '≥'} {percent(share)}"
    said = (LOW if low else ENOUGH).fill(share=percent(share))
    return Verdict(Standing.OPEN if low else Standing.KEPT, said, seen, (Words(line, line),))
