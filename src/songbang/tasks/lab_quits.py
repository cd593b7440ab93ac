"""Two numbers of a card for the same thing: how many leave, as the firms tell it and as the ladder has it."""

from collections.abc import Iterator

from songbang.basis.words import Words
from songbang.lab.deterrence import MONTHS_A_YEAR
from songbang.lab.outcome import Outcome
from songbang.lab.rest import at_rest

DIFFER = Words(
    "离职有两个数：[firms] 写每年 {low:.0%} 到 {high:.0%}（博弈用），"
    "「{group}」的阶梯算出受限者每年 {ladder:.0%}（账单用）。差得多时，先核对是不是每月和每年弄混了。",
    "Leavers are told twice: [firms] has {low:.0%} to {high:.0%} a year (for the game), the ladder of “{group}” has "
    "{ladder:.0%} of the bound a year (for the bills). Where they differ much, see first whether months and years "
    "are mixed up.",
)


def quits_differ(outcome: Outcome) -> Iterator[Words]:
    """Tell of each group whose ladder loses more or fewer bound workers a year than the range of the card's firms."""
    firms = outcome.card.firms
    if firms is None:
        return
    for group, names in zip(outcome.policies[0].groups, outcome.card.groups, strict=True):
        rest = at_rest(group.before)
        ladder = MONTHS_A_YEAR * rest.left_bound / rest.bound if rest.bound else None
        if ladder is not None and not firms.quits.low <= ladder <= firms.quits.high:
            yield DIFFER.fill(low=firms.quits.low, high=firms.quits.high, group=names.says, ladder=ladder)
