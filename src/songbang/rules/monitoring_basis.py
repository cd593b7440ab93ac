"""On what may the employer rest its watching?"""

from songbang.basis.facts import Facts
from songbang.basis.known import lacking, used, yes
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ("without_consent",)
CONSENTED = Words(
    "你单独同意过；仍要目的明确、范围最小，你可以撤回同意。",
    "You consented separately; it still needs a clear purpose and the least reach, and you may withdraw.",
)


def judge(facts: Facts, provision: Provision) -> Verdict:
    """What follows from want of consent is said by the provision: open where another ground may carry it."""
    consented, seen = yes(facts, "monitoring_consented"), used(facts, "clauses", "monitoring_consented")
    if consented is None:
        return lacking(provision, facts, ("monitoring_consented",), "clauses")
    if consented:
        return Verdict(Standing.KEPT, CONSENTED, seen)
    return Verdict(Standing(str(provision.values["without_consent"])), provision.says, seen)
