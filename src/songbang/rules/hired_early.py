"""Was the person hired before the contract with the old employer had ended?"""

from songbang.basis.facts import Facts
from songbang.basis.known import held, lacking, used, yes
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing, Told
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ()
EARLY = Words(
    "招用你时原合同还没结束；给原公司造成损失的，新公司和你负连带责任。",
    "You were hired before the old contract had ended: for loss to the old employer the new one is jointly liable.",
)
AFTER = Words(
    "原合同已经结束，这一条不涉及新公司；你离职后的竞业限制只约束你。",
    "The old contract had ended, so this does not reach the new employer; a restraint after leaving binds you only.",
)


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Only who hires during a running contract answers for it."""
    name = "hired_before_contract_ended"
    early, seen = yes(facts, name), used(facts, name)
    if early is None and provision.told is Told.PAPERS and held(facts, provision):
        return Verdict(Standing.SILENT, provision.says, used(facts, "clauses"))
    if early is None:
        return lacking(provision, facts, (name,))
    return Verdict(Standing.BROKEN, EARLY, seen) if early else Verdict(Standing.KEPT, AFTER, seen)
