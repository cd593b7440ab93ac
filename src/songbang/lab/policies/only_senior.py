"""Only senior managers, senior technical staff and others who in fact hold secrets may be bound."""

from collections.abc import Mapping
from dataclasses import replace

from songbang.basis.words import Words
from songbang.lab.card import Card, Group
from songbang.lab.policy import Decides, NotTold, Parameter

SAYS = Words("只限高管、高级技术人员和真正掌握秘密的人", "Only senior staff and those who in fact hold secrets")
PARAMETERS: dict[str, Parameter] = {}
DECIDES: Decides = "law"
LIMITS = Words(
    "留下的受限者按比例散在各个位次；实际上他们多在高处，所以对低薪岗位的作用可能算少了。",
    "Those who stay bound are spread over all ranks; in fact they are mostly high up, so what it does for lower-paid "
    "jobs may come out too small.",
)


def apply(card: Card, numbers: Mapping[str, float]) -> Card:  # noqa: ARG001 - it takes no number
    """Return the card with the share of the bound that is senior still bound; ``NotTold`` where it is not known."""
    return replace(card, groups=tuple(_senior(one) for one in card.groups))


def _senior(group: Group) -> Group:
    if group.senior is None:
        raise NotTold(f"group.{group.name}.senior")
    return replace(group, bound=group.bound * group.senior, senior=1.0)
