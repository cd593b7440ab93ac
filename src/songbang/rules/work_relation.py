"""Is this a working relation that has rules of its own?"""

from songbang.basis.facts import Facts
from songbang.basis.known import lacking, list_figure, used, word
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ("kinds", "then")
ANOTHER = Words("这一条说的是另一种用工关系，与你无关。", "This is about another working relation, not yours.")


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Tell the provision to those it is about, with the standing that it gives."""
    kind, seen = word(facts, "employment_kind"), used(facts, "employment_kind")
    if kind is None:
        return lacking(provision, facts, ("employment_kind",), *seen)
    if kind in list_figure(provision, "kinds"):
        return Verdict(Standing(str(provision.values["then"])), provision.says, seen)
    return Verdict(Standing.SILENT, ANOTHER, seen)
