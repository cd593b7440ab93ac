"""From which day does the restraint run?"""

from songbang.basis.facts import Facts
from songbang.basis.known import held, lacking, used, word
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ()
AT_END = Words("从劳动合同结束时起算。", "It runs from the end of the labour contract.")
ELSEWHERE = Words(
    "协议从别的日子起算。离职后的期限应从劳动合同结束时算，能否另行约定看法不一。",
    "It is said to run from another day. The term after leaving runs from the end of the contract; whether another day "
    "may be agreed is disputed.",
)


def judge(facts: Facts, provision: Provision) -> Verdict:
    """The law counts from the end of the contract, also where the papers do not say."""
    starts, seen = word(facts, "nc_starts"), used(facts, "nc_starts")
    if starts is None and held(facts, provision):
        return Verdict(Standing.SILENT, provision.says, used(facts, "clauses"))
    if starts is None:
        return lacking(provision, facts, ("nc_starts",))
    at_end = starts == "end_of_employment"
    return Verdict(Standing.KEPT, AT_END, seen) if at_end else Verdict(Standing.OPEN, ELSEWHERE, seen)
