"""Does the restraint outlast the way in which the contract ended?"""

from songbang.basis.facts import Facts
from songbang.basis.known import lacking, list_figure, used, word
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ("ways",)
STANDS = Words(
    "合同这样结束，竞业限制也仍然有效：你要遵守，公司要付补偿。公司解除得不合法也一样。",
    "Ended in this way the non-compete stands: you keep it, the employer pays, also where the dismissal was unlawful.",
)
NOT_NAMED = Words(
    "这一条说的是解除；合同到期终止的，竞业限制仍依法从终止时起算。",
    "This rule speaks of contracts that were ended; where the term ran out, the restraint still runs from that end.",
)
UNLESS = Words("双方另有约定的，按约定。", "Where the papers agree otherwise, they decide.")


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Whoever ended the contract, both sides stay bound unless they agreed otherwise."""
    way, seen = word(facts, "ended_by"), used(facts, "ended_by")
    if way is None:
        return lacking(provision, facts, ("ended_by",), *seen)
    if way in list_figure(provision, "ways"):
        return Verdict(Standing.KEPT, STANDS, seen, flips=(UNLESS,))
    return Verdict(Standing.SILENT, NOT_NAMED, seen, flips=(UNLESS,))
