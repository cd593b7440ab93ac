"""Are damages agreed, or must the employer prove its loss?"""

from songbang.basis.facts import Facts
from songbang.basis.known import lacking, rows, used
from songbang.basis.provision import Provision
from songbang.basis.shown import yuan
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words
from songbang.sums.damages import damages_amount

FIGURES = ()
NONE = Words(
    "没有约定违约金；公司要证明实际损失才能索赔。",
    "No damages are agreed; the employer has to prove its loss to claim any.",
)
AGREED = Words(
    "约定了违约金；违反时按约定付，过高的可以请求减少。",
    "Damages are agreed; a breach costs what is agreed, and too high a sum may be cut.",
)
SUM = Words("违约金：{sum}元", "damages: {sum} yuan")
FACTS = ("damages", "avg12", "nc_months", "comp_share", "comp_of", "comp_amount", "comp_per")


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Tell the agreed sums in yuan where they can be counted."""
    damages, seen = rows(facts, "damages"), used(facts, *FACTS)
    if damages is None:
        return lacking(provision, facts, ("damages",), *FACTS)
    if not damages:
        return Verdict(Standing.SILENT, NONE, seen)
    sums = [damages_amount(one, facts) for one in damages]
    return Verdict(Standing.KEPT, AGREED, seen, tuple(SUM.fill(sum=yuan(one)) for one in sums if one is not None))
