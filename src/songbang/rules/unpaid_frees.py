"""Does unpaid compensation free the worker by itself, without a number of months?"""

from songbang.basis.facts import Facts
from songbang.basis.known import count, lacking, used, yes
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ()
PAID = Words("补偿没有欠付。", "No compensation is unpaid.")
NOT_ITS_FAULT = Words(
    "没付不是公司的原因，不适用。", "It is unpaid for reasons that are not the employer's; it does not apply."
)
KEEP_PROOF = Words(
    "国家规定要欠满几个月。仲裁委或法院认定以前，不要当作已经不受约束；先留好没付的证据。",
    "The national rule asks for months. You are not free before a commission or court says so; keep proof.",
)


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Any month that the employer leaves unpaid is enough."""
    unpaid, fault = count(facts, "months_unpaid"), yes(facts, "unpaid_by_employer")
    seen = used(facts, "months_unpaid", "unpaid_by_employer")
    if fault is False:
        return Verdict(Standing.KEPT, NOT_ITS_FAULT, seen)
    if unpaid is None:
        return lacking(provision, facts, ("months_unpaid",), *seen)
    if unpaid <= 0:
        return Verdict(Standing.KEPT, PAID, seen)
    if fault is None:
        return lacking(provision, facts, ("unpaid_by_employer",), *seen)
    return Verdict(Standing.BROKEN, provision.says, seen, flips=(KEEP_PROOF,))
