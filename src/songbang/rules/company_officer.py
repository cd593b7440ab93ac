"""Is this one of the officers whom the Company Law names?"""

from songbang.basis.facts import Facts
from songbang.basis.known import lacking, used, yes
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ("otherwise",)
NOT_NAMED = Words(
    "你不在公司法列明的高级管理人员之内；劳动案件还会看实际职责，头衔本身不算数。",
    "You are none of the officers that the Company Law names; in labour cases real duties are looked at too, and a "
    "title alone does not count.",
)


def judge(facts: Facts, provision: Provision) -> Verdict:
    """The list of the act decides first; for others the standing is the one that the provision gives."""
    officer, seen = yes(facts, "company_officer"), used(facts, "company_officer")
    if officer is None:
        return lacking(provision, facts, ("company_officer",))
    if officer:
        return Verdict(Standing.KEPT, provision.says, seen)
    return Verdict(Standing(str(provision.values["otherwise"])), NOT_NAMED, seen)
