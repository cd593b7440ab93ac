"""Numbers of a card that are right one by one and cannot be right together."""

from songbang.basis.words import Words
from songbang.lab.card import Card, Group
from songbang.lab.card_cells import WrongCell
from songbang.lab.deterrence import cost

_MONTH = Words(
    "「{group}」的 loss 与得到工作机会的概率加起来超过 1：一个月里只会发生一件事。",
    "loss and the chance of an offer of “{group}” come to more than 1: a month brings one event at most.",
)
_SMALLER = Words("改小其中一个（连同 high）。", "Make one of them smaller (and its high).")
_FOR_NOTHING = Words(
    "「{group}」的人会因为限制放弃机会，可是按卡片的 restraint，等待和违约都不花他们什么。",
    "People of “{group}” let offers go because of the restraint, but by the card neither waiting nor a breach costs "
    "them anything.",
)
_EITHER = Words(
    "把 deterrence 写成 0，或改 restraint 的 months、compensation、damages、detected。",
    "Set deterrence to 0, or mend months, compensation, damages or detected of restraint.",
)
_BELOW_FLOOR = Words(
    "「{group}」的 floor 是 1：工资没有高低，阶梯不存在。", "floor of “{group}” is 1: no wage differs."
)
_LOWER = Words("floor 写小于 1 的数。", "Write a floor below 1.")


def sound(card: Card) -> Card:
    """Return a card whose numbers go together, at the far ends of their ranges as well; ``WrongCell`` otherwise."""
    for group in card.groups:
        path = f"group.{group.name}"
        if _high(card, group, "loss") + max(_high(card, group, one) for one in _OFFERS) > 1:
            raise WrongCell(path, _MONTH.fill(group=group.name), _SMALLER, "card_contradiction")
        if _high(card, group, "floor") >= 1:
            raise WrongCell(f"{path}.floor", _BELOW_FLOOR.fill(group=group.name), _LOWER, "card_contradiction")
        if group.deterrence > 0 and cost(card.restraint) == 0:
            raise WrongCell(f"{path}.deterrence", _FOR_NOTHING.fill(group=group.name), _EITHER, "card_contradiction")
    return card


_OFFERS = ("offers_unemployed", "offers_employed")


def _high(card: Card, group: Group, name: str) -> float:
    told = card.sources.get(f"group.{group.name}.{name}")
    value = float(getattr(group, name))
    return value if told is None or told.high is None else told.high
