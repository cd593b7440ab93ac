"""Jobs that pay less than a line are not bound."""

from collections.abc import Mapping
from dataclasses import replace

from songbang.basis.words import Words
from songbang.lab.card import Card
from songbang.lab.policy import Decides, Parameter

SAYS = Words("月薪低于一条线的岗位不受限", "No restraint below a line of pay")
PARAMETERS = {
    "line": Parameter(Words("每月多少钱，用卡片的货币", "money a month, in the currency of the card"), 0, 1e9)
}
DECIDES: Decides = "law"
LIMITS = Words(
    "模型里全体的平均工资只看最低薪的岗位留得住多少人：一条线只要放开它们，平均工资就和全部禁止一样，差别只在谁多拿。"
    "这是模型的性质，没有人量过。按组的差别要分组写。",
    "In this model the average wage of all hangs on how many people the lowest-paid jobs keep: any line that frees "
    "these gives the average of a ban, and only who gains differs. That is a property of the model which nobody has "
    "measured. Posts that differ need groups of their own.",
)


def apply(card: Card, numbers: Mapping[str, float]) -> Card:
    """Return the card with the line, where none that is higher holds already."""
    line = numbers["line"]
    return replace(card, groups=tuple(replace(one, bound_from=max(one.bound_from, line)) for one in card.groups))
