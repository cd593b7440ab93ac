"""Do the papers say how long the restraint runs?"""

from songbang.basis.facts import Facts
from songbang.basis.known import count, lacking, used, yes
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ("months",)
STATED = Words("写明了期限。", "A term is stated.")
FACTS = ("nc_months", "nc_open_ended", "nc_term_stated")


def judge(facts: Facts, provision: Provision) -> Verdict:
    """A restraint without a term is an open question; both readings are told."""
    stated, seen = yes(facts, "nc_term_stated"), used(facts, *FACTS)
    if count(facts, "nc_months") is not None or yes(facts, "nc_open_ended") or stated:
        return Verdict(Standing.KEPT, STATED, seen)
    if stated is None:
        return lacking(provision, facts, ("nc_term_stated",), *FACTS)
    return Verdict(Standing.OPEN, provision.says, seen)
