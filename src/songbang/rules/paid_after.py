"""Is the compensation paid after the end, month by month?"""

from songbang.basis.facts import Facts
from songbang.basis.known import lacking, used, word, yes
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words
from songbang.sums.agreed import compensation_stated

FIGURES = ()
NONE = Words("没有约定补偿，也就没有约定怎么付。", "No compensation is agreed, so neither is how it is paid.")
IN_WAGES = Words(
    "补偿写成随在职工资发；它应在离职后按月支付。",
    "It is said to be in the wages; it is to be paid monthly after the end.",
)
MONTHLY = Words("补偿在离职后按月支付。", "It is paid monthly after the end.")
ONCE = Words(
    "补偿一次付清，不是按月。只要明确是离职后的补偿，法院多半接受。",
    "It is paid at once, not monthly. Courts mostly accept that if it is plainly for the time after the end.",
)
FACTS = ("comp_in_wages", "comp_when", "comp_stated")


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Money said to be in the wages is not compensation; a lump after the end is tolerated."""
    when, in_wages, seen = word(facts, "comp_when"), yes(facts, "comp_in_wages"), used(facts, *FACTS)
    if in_wages or when == "in_wages":
        return Verdict(Standing.BROKEN, IN_WAGES, seen)
    if when in {"at_exit", "at_end"}:
        return Verdict(Standing.OPEN, ONCE, seen)
    if when == "monthly_after":
        return Verdict(Standing.KEPT, MONTHLY, seen)
    if when == "unsaid":
        return Verdict(Standing.SILENT, provision.says, seen)
    if compensation_stated(facts) is False:
        return Verdict(Standing.SILENT, NONE, seen)
    return lacking(provision, facts, ("comp_when",), *FACTS)
