"""Have competitors agreed not to hire each other's people?"""

from songbang.basis.facts import Facts
from songbang.basis.known import lacking, used, yes
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ()
NOT_COMPETITORS = Words(
    "双方不是竞争的经营者，这一条通常不适用；对你个人没有约束力。",
    "The firms do not compete, so this mostly does not apply; it does not bind you.",
)
COMPETITORS = Words(
    "竞争者互不挖人，可能构成垄断协议；法条没有点名劳动力市场，执法机构约谈过，是否处罚看个案。",
    "Competitors that do not hire each other's people may have made a monopoly agreement. The act does not name the "
    "labour market; the authority has stepped in, and whether it fines depends on the case.",
)


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Between competitors the question is open, with a fine in prospect; others are mostly outside."""
    compete, seen = yes(facts, "firms_compete"), used(facts, "firms_compete")
    if compete is None:
        return lacking(provision, facts, ("firms_compete",))
    return Verdict(Standing.OPEN, COMPETITORS, seen) if compete else Verdict(Standing.SILENT, NOT_COMPETITORS, seen)
