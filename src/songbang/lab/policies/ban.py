"""No job comes with a non-compete."""

from collections.abc import Mapping
from dataclasses import replace

from songbang.basis.words import Words
from songbang.lab.card import Card, Group
from songbang.lab.policy import Decides, Parameter

SAYS = Words("全部禁止", "A ban")
PARAMETERS: dict[str, Parameter] = {}
DECIDES: Decides = "law"
LIMITS = Words(
    "不算公司改用别的办法（保密协议、脱密期、股权条款）会怎样，也不算培训和商业秘密。",
    "What firms would use instead (secrecy, notice, equity) is left out, and so are training and trade secrets.",
)


def apply(card: Card, numbers: Mapping[str, float]) -> Card:  # noqa: ARG001 - it takes no number
    """Return the card with nobody bound."""
    return replace(card, groups=tuple(_free(one) for one in card.groups))


def _free(group: Group) -> Group:
    return replace(group, bound=0.0)
