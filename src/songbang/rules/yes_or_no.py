"""Is a point met that one question settles?"""

from songbang.basis.facts import Facts
from songbang.basis.known import held, lacking, used, yes
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing, Told
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ("fact", "without")
MET = Words("这一点做到了。", "This point is met.")


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Ask the fact that the provision names; where it is not so, the standing is the one it gives."""
    name = str(provision.values["fact"])
    met, seen = yes(facts, name), used(facts, name)
    if met:
        return Verdict(Standing.KEPT, MET, seen)
    if met is False:
        return Verdict(Standing(str(provision.values["without"])), provision.says, seen)
    if provision.told is Told.PAPERS and held(facts, provision):
        return Verdict(Standing.SILENT, provision.says, used(facts, "clauses"))
    return lacking(provision, facts, (name,))
