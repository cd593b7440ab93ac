"""Is this a person whom the law lets an employer bind?"""

from songbang.basis.facts import Facts
from songbang.basis.known import lacking, list_figure, used, word, yes
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ("classes",)
INSIDE = Words("你的岗位属于可以约定竞业限制的人员。", "Your post is one that a non-compete may bind.")
BY_SECRETS = Words(
    "你接触过商业秘密，属于“其他负有保密义务的人员”；公司要能证明这一点。",
    "You had access to trade secrets: one of the “others who owe secrecy”. The employer has to prove it.",
)
OUTSIDE = Words(
    "你不是高管或高级技术人员，也没有接触商业秘密，不属于可以约束的人员；签了字也不改变这一点。",
    "You are neither a senior manager nor senior technical staff and had no secrets: not a person the law lets it "
    "bind, signature or not.",
)
FLIP = Words(
    "如果公司证明你实际接触过商业秘密，结论会变。", "It changes if the employer proves that you had its secrets."
)

DECIDED = Words(
    "这要由仲裁委或法院认定；在那之前，不要当作已经自由。",
    "A commission or a court decides it; until then do not take yourself to be free.",
)


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Look at the class of post first, then at whether there was access to secrets."""
    role, access = word(facts, "role"), yes(facts, "access_to_secrets")
    seen = used(facts, "role", "access_to_secrets")
    if role in list_figure(provision, "classes"):
        return Verdict(Standing.KEPT, INSIDE, seen)
    if access:
        return Verdict(Standing.KEPT, BY_SECRETS, seen)
    missing = tuple(name for name, value in (("role", role), ("access_to_secrets", access)) if value is None)
    if missing:
        return lacking(provision, facts, missing, "role", "access_to_secrets")
    return Verdict(Standing.BROKEN, OUTSIDE, seen, flips=(DECIDED, FLIP))
