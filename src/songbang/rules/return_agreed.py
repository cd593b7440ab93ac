"""May the employer claim back the compensation it has paid?"""

from songbang.basis.facts import Facts
from songbang.basis.known import lacking, used, yes
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ()
AGREED = Words(
    "约定了违约要退补偿：竞业限制有效而你违反的，公司可以要求退还，并要违约金。",
    "Return is agreed: if the non-compete is valid and you break it, the employer may claim it back, and damages too.",
)
NOT_AGREED = Words(
    "没有约定退还补偿，公司不能依这一条要求退还。",
    "No return is agreed, so this rule gives the employer no claim to it.",
)
FLIP = Words(
    "竞业限制无效或不生效的，这一条不适用。", "It does not apply where the non-compete is void or without effect."
)


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Return rests on agreement, and on a valid restraint."""
    agreed, seen = yes(facts, "return_agreed"), used(facts, "return_agreed")
    if agreed is None:
        return lacking(provision, facts, ("return_agreed",))
    return Verdict(Standing.KEPT, AGREED, seen, flips=(FLIP,)) if agreed else Verdict(Standing.SILENT, NOT_AGREED, seen)
