"""Does the employer take papers or money that the law leaves with the worker?"""

from songbang.basis.facts import Facts
from songbang.basis.known import held, lacking, used, yes
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ()
NONE = Words("文件里没有要你交证件的条款。", "The papers hold no clause that has you hand in identity papers.")
EXCEPTION = Words(
    "正式认定的涉密岗位另有规定，证件可能要依规定集中保管。",
    "Posts formally classified under the state-secrets law have rules of their own, which may have papers kept.",
)
BRIEFLY = Words(
    "只为办一次手续、办完就还的，不算扣押。", "Handing them over for one formality and back is not keeping them."
)


def judge(facts: Facts, provision: Provision) -> Verdict:
    """A clause that has papers handed in stands against a ban, except in a post under the state-secrets law."""
    kept, seen = held(facts, provision), used(facts, "clauses", "state_secret_post")
    if kept is None:
        return lacking(provision, facts, ("clauses",))
    if not kept:
        return Verdict(Standing.SILENT, NONE, seen)
    if yes(facts, "state_secret_post"):
        return Verdict(Standing.OPEN, EXCEPTION, seen)
    return Verdict(Standing.BROKEN, provision.says, seen, flips=(EXCEPTION, BRIEFLY))
