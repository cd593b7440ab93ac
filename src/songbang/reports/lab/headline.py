"""The answer of a run in one sentence: what the model says of wages, with its range."""

from songbang.basis.words import Words
from songbang.lab.outcome import Outcome
from songbang.reports.amounts import join
from songbang.reports.lab.named import group_words, policy_words
from songbang.reports.lab.numbers import between, signed, spread_words

_LED_BY = "wage_all"
_MOST = 3
_NOTHING = Words("没有试任何政策", "No policy was tried")
_ONE = Words("{policy}：模型里平均工资的变化，{groups}", "{policy}: in the model the average wage changes, {groups}")
_GROUP = Words("{group} {change}", "{group} {change}")
_MANY = Words(
    "试了 {count} 个政策：模型里平均工资长期变化 {range}",
    "{count} policies tried: in the model average wages change by {range} in the long run",
)


def headline(outcome: Outcome) -> Words:
    """Return the sentence: of one policy the change in each group, of more between what the changes lie."""
    if not outcome.policies:
        return _NOTHING
    changes = [group.figure(_LED_BY).change for one in outcome.policies for group in one.groups]
    if len(outcome.policies) == 1 and len(outcome.card.groups) <= _MOST:
        one = outcome.policies[0]
        told = [
            _GROUP.fill(
                group=group_words(outcome.card, group.group),
                change=spread_words(group.figure(_LED_BY).change, signed),
            )
            for group in one.groups
        ]
        return _ONE.fill(policy=policy_words(one.chosen), groups=join(told, "；", "; "))
    known = [one.value for one in changes if one.value is not None]
    return _MANY.fill(count=len(outcome.policies), range=between(min(known), max(known), signed))
