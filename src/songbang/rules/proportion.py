"""Does the scope fit the secrets that the person knew?"""

from songbang.basis.facts import Facts
from songbang.basis.known import lacking, used, yes
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ()
NOTHING_KNOWN = Words(
    "你没有接触过商业秘密，任何范围都超出了合理比例；可以请求确认，由仲裁委或法院认定。",
    "You had no access to trade secrets: any scope goes too far. You may ask for that to be declared; a commission or "
    "a court decides.",
)
WIDE = Words(
    "限制了整个技术或行业。公司会说秘密遍及全行业；你可以说只应限于你接触过的秘密，超出部分无效。",
    "It closes a whole technology or industry. The employer will say that its secrets reach that far; you may say that "
    "it binds only as far as the secrets you had, and is void beyond.",
)
NARROW = Words(
    "没有封闭整个技术或行业；与你接触的秘密不相适应的部分，仍可请求确认无效。",
    "It does not close a whole industry; what does not fit the secrets you had may still be declared void.",
)
WHICH = Words("取决于你实际接触过哪些秘密。", "It turns on which secrets you in fact had.")
FACTS = ("scope_technology_wide", "access_to_secrets")


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Where nothing was known every scope is too wide; a whole industry is a question of fact, told with both views."""
    wide, access, seen = yes(facts, "scope_technology_wide"), yes(facts, "access_to_secrets"), used(facts, *FACTS)
    if access is False:
        return Verdict(Standing.BROKEN, NOTHING_KNOWN, seen)
    if wide is None:
        return lacking(provision, facts, ("scope_technology_wide",), *FACTS)
    if not wide:
        return Verdict(Standing.SILENT, NARROW, seen, flips=(WHICH,))
    if access is None:
        return lacking(provision, facts, ("access_to_secrets",), *FACTS)
    return Verdict(Standing.OPEN, WIDE, seen, flips=(WHICH,))
