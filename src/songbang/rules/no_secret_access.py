"""Did the person have any secret that the restraint could protect?"""

from songbang.basis.facts import Facts
from songbang.basis.known import lacking, used, yes
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ()
NONE = Words(
    "你没有接触过商业秘密，可以请求确认竞业限制对你不生效。",
    "You had no access to trade secrets and may ask that the non-compete be held not to take effect on you.",
)
SOME = Words(
    "你接触过商业秘密，这一条不能让竞业限制失效。", "You had access to trade secrets; this rule does not lift it."
)
FLIP = Words(
    "如果公司证明你实际接触过商业秘密，结论会变。", "It changes if the employer proves that you had its secrets."
)

DECIDED = Words(
    "这要由仲裁委或法院认定；在那之前，不要当作已经自由。",
    "A commission or a court decides it; until then do not take yourself to be free.",
)


def judge(facts: Facts, provision: Provision) -> Verdict:
    """A restraint without a secret behind it falls, on request."""
    access = yes(facts, "access_to_secrets")
    if access is None:
        return lacking(provision, facts, ("access_to_secrets",))
    seen = used(facts, "access_to_secrets")
    return Verdict(Standing.KEPT, SOME, seen) if access else Verdict(Standing.BROKEN, NONE, seen, flips=(DECIDED, FLIP))
