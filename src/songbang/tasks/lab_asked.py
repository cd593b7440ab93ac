"""What was asked of the lab, checked: how much, which policies, and whether the card tells what they turn on."""

from collections.abc import Mapping, Sequence
from typing import Final

from songbang.basis.words import Words
from songbang.lab.card import Card
from songbang.lab.card_cells import WrongCell
from songbang.lab.card_keys import card_keys
from songbang.lab.choose import written
from songbang.lab.chosen import Chosen
from songbang.lab.how import LEVELS, How
from songbang.lab.policy import NotTold, policies
from songbang.lab.worked import under
from songbang.tasks.refusal import Refusal

MOST: Final = 20
"""So many policies are tried at a time."""
BOUNDS: Final = {"workers": (1000, 10**8), "months": (12, 1200), "draws": (1, 10_000), "seed": (0, 2**63 - 1)}
_NO_POLICY = Words("没有写要试哪个政策。", "No policy to try was named.")
_NAME_SOME = Words(
    "写政策名，例如 cap_months,months=…（命令行用 --policy），或写进卡片的 [[policy]]。可以是：{names}。",
    "Name policies, such as cap_months,months=… (--policy on the command line), or write [[policy]] on the card. "
    "There are: {names}.",
)
_TOO_MANY = Words("一次最多试 {most} 个政策。", "At most {most} policies are tried at a time.")
_FEWER = Words("分几次试。", "Try them in several goes.")
_OUT = Words("{name} 要在 {least} 到 {most} 之间。", "{name} must lie between {least} and {most}.")
_MEND = Words("改一改 {name} 再试。", "Mend {name} and try again.")
_NOT_TOLD = Words(
    "政策「{policy}」要用到「{key}」，卡片没有写：{says}。",
    "The policy “{policy}” turns on “{key}”, which the card does not tell: {says}.",
)
_TELL = Words("在卡片里写上它，或先不试这个政策。", "Write it on the card, or leave this policy out for now.")
_NO_LEVEL = Words("没有这一层。", "There is no such level.")
_LEVEL_IS = Words(
    "写 0（公式）、1（模拟）或 2（公司博弈）。", "Write 0 (closed form), 1 (simulation) or 2 (game of firms)."
)


def how_asked(numbers: Mapping[str, int], level: int) -> How:
    """Return how much is worked out; a ``Refusal`` where a number is out of bounds or there is no such level."""
    for name, (least, most) in BOUNDS.items():
        if not least <= numbers[name] <= most:
            raise Refusal(_OUT.fill(name=name, least=least, most=most), _MEND.fill(name=name))
    if not 0 <= level < len(LEVELS):
        raise Refusal(_NO_LEVEL, _LEVEL_IS)
    return How(numbers["draws"], numbers["workers"], numbers["months"], LEVELS[: level + 1])


def policies_asked(asked: Sequence[str], card: Card) -> tuple[Chosen, ...]:
    """Return the policies to try, those of the card where none are asked for.

    None at all, too many, one that does not exist or lacks a number, and one that turns on a number which the card
    does not tell are a ``Refusal``.
    """
    try:
        chosen = tuple(written(one) for one in asked) or card.policies
    except WrongCell as wrong:
        raise Refusal(wrong.says, wrong.do) from None
    if not chosen:
        raise Refusal(_NO_POLICY, _NAME_SOME.fill(names=", ".join(policies())))
    if len(chosen) > MOST:
        raise Refusal(_TOO_MANY.fill(most=MOST), _FEWER)
    for one in chosen:
        _told(one, card)
    return chosen


def not_told(error: NotTold, policy: str) -> Refusal:
    """Return the refusal of a policy that turns on a number which the card does not tell."""
    table, name = error.key.split(".")[0], error.key.split(".")[-1]
    says = card_keys(table)[name].says
    return Refusal(_NOT_TOLD.fill(policy=policy, key=error.key, says=says), _TELL)


def _told(chosen: Chosen, card: Card) -> None:
    try:
        under(card, chosen)
    except NotTold as error:
        raise not_told(error, chosen.name) from None
