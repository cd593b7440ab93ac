"""Was a ready-made term with weight pointed out and explained?"""

from songbang.basis.facts import Facts
from songbang.basis.known import lacking, used, yes
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ()
POINTED_OUT = Words("公司提示并说明过这些条款。", "The terms were pointed out and explained.")
NOT = Words(
    "公司没有提示、说明与你有重大关系的格式条款，你可以主张它不算合同内容；劳动案件多为参照适用。",
    "Ready-made terms that weigh on you were not pointed out or explained: you may say they are not part of the "
    "contract. Labour courts apply this by analogy.",
)
PROOF = Words(
    "提示过没有，由公司证明；只有勾选或弹窗通常不够。",
    "The employer has to prove it; a tick-box or pop-up alone is mostly not enough.",
)


def judge(facts: Facts, provision: Provision) -> Verdict:
    """A ready-made term that was not pointed out may be kept out of the contract."""
    told, seen = yes(facts, "terms_explained"), used(facts, "terms_explained")
    if told is None:
        return lacking(provision, facts, ("terms_explained",))
    return Verdict(Standing.KEPT, POINTED_OUT, seen) if told else Verdict(Standing.BROKEN, NOT, seen, flips=(PROOF,))
