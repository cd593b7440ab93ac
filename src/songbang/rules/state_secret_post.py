"""Is this a post that state secrets bind, with rules of its own?"""

from songbang.basis.facts import Facts
from songbang.basis.known import lacking, used, yes
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ()
NOT = Words(
    "只接触商业秘密的人不在此列，这条审批不适用于你。",
    "Who knows trade secrets only is not meant; this approval does not apply to you.",
)


def judge(facts: Facts, provision: Provision) -> Verdict:
    """The rule binds posts that were formally classified, and no others."""
    secret, seen = yes(facts, "state_secret_post"), used(facts, "state_secret_post")
    if secret is None:
        return lacking(provision, facts, ("state_secret_post",))
    return Verdict(Standing.KEPT, provision.says, seen) if secret else Verdict(Standing.SILENT, NOT, seen)
