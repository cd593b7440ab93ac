"""Does money in the wages count as compensation for the restraint?"""

from songbang.basis.facts import Facts
from songbang.basis.known import lacking, used, word, yes
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ()
APART = Words("补偿不在工资里。", "The compensation is not in the wages.")
ITEMISED = Words(
    "少数法院认可单独列明、约定清楚、数额合理的预付。",
    "A few courts accept a prepayment that is itemised, agreed and reasonable.",
)


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Money paid while employed is wages, whatever it is called."""
    when, in_wages = word(facts, "comp_when"), yes(facts, "comp_in_wages")
    seen = used(facts, "comp_in_wages", "comp_when")
    if in_wages or when == "in_wages":
        return Verdict(Standing.BROKEN, provision.says, seen, flips=(ITEMISED,))
    if in_wages is None and when in {None, "unsaid"}:
        return lacking(provision, facts, ("comp_in_wages",), "comp_when")
    return Verdict(Standing.KEPT, APART, seen)
