"""What has to happen before the restraint binds?"""

from songbang.basis.facts import Facts
from songbang.basis.known import count, lacking, used, word
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ()
AUTOMATIC = Words("离职后自动开始，不用公司通知。", "It begins by itself after leaving, without notice.")
ON_NOTICE = Words(
    "要公司通知才开始。多数法院认可；没有通知或逾期通知的，通常不约束你，也没有补偿。",
    "It begins only with the employer's notice. Most courts accept that; without notice, or late, it mostly does "
    "not bind you and nothing is paid.",
)
EMPLOYER_CHOICE = Words(
    "由公司决定要不要、何时启动。有的法院认可，有的认为单方选择权不公平而无效。",
    "The employer decides whether and when. Some courts accept it, others hold so one-sided a choice unfair and void.",
)
ON_PAYMENT = Words(
    "以付不付补偿决定是否生效。有的法院认可，有的认为不付钱不等于放弃，你仍可要求补偿。",
    "It hangs on whether compensation is paid. Some courts accept that; others hold that not paying is no waiver and "
    "you may still claim it.",
)
WHEN = Words("取决于通知何时到达你。", "It turns on when the notice reached you.")
TOLD = {"on_notice": ON_NOTICE, "employer_choice": EMPLOYER_CHOICE, "on_payment": ON_PAYMENT}
FACTS = ("activation", "activation_notice_days")


def judge(facts: Facts, provision: Provision) -> Verdict:
    """No text answers it: everything but an automatic start is told with both views."""
    start, seen = word(facts, "activation"), used(facts, *FACTS)
    if start == "automatic":
        return Verdict(Standing.KEPT, AUTOMATIC, seen)
    if start not in TOLD:
        return lacking(provision, facts, ("activation",), *FACTS)
    days = count(facts, "activation_notice_days")
    steps = () if days is None else (Words("约定的通知期：{n}天", "agreed notice: {n} days").fill(n=days),)
    return Verdict(Standing.OPEN, TOLD[start], seen, steps, flips=(WHEN,))
