"""Does the restraint reach companies whose secrets the person never had?"""

from songbang.basis.facts import Facts
from songbang.basis.known import lacking, used, yes
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ()
NONE = Words("没有包括关联公司。", "Group companies are not included.")
KNOWN = Words("包括关联公司，而你接触过它们的秘密。", "Group companies are included, and you had their secrets.")
UNKNOWN = Words(
    "包括关联公司，而你没有接触过它们的秘密；这部分可以请求确认无效。",
    "Group companies are included whose secrets you never had; that part may be declared void.",
)
FACTS = ("affiliates", "affiliate_secrets")


def judge(facts: Facts, provision: Provision) -> Verdict:
    """A group company is protected as far as its secrets were known."""
    included, known, seen = yes(facts, "affiliates"), yes(facts, "affiliate_secrets"), used(facts, *FACTS)
    if included is False:
        return Verdict(Standing.KEPT, NONE, seen)
    if included is None or known is None:
        return lacking(provision, facts, ("affiliates",) if included is None else ("affiliate_secrets",), *FACTS)
    return Verdict(Standing.KEPT, KNOWN, seen) if known else Verdict(Standing.BROKEN, UNKNOWN, seen)
