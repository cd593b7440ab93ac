"""An agreement that says nothing of compensation does not bind."""

from collections.abc import Mapping
from dataclasses import replace

from songbang.basis.words import Words
from songbang.lab.card import Card
from songbang.lab.policy import Decides, NotTold, Parameter

SAYS = Words("没写补偿的协议不约束", "Agreements silent on pay do not bind")
PARAMETERS: dict[str, Parameter] = {}
DECIDES: Decides = "law"
LIMITS = Words(
    "假定公司不会因此补写补偿；补写了，人还是受限，只是有钱拿。",
    "Firms are taken not to write compensation in because of it; where they do, people stay bound and are paid.",
)


def apply(card: Card, numbers: Mapping[str, float]) -> Card:  # noqa: ARG001 - it takes no number
    """Return the card with the silent agreements gone; ``NotTold`` where their share is not known."""
    if card.restraint.silent is None:
        raise NotTold("restraint.silent")
    spoken = 1 - card.restraint.silent
    groups = tuple(replace(one, bound=one.bound * spoken) for one in card.groups)
    return replace(card, groups=groups, restraint=replace(card.restraint, silent=0.0))
