"""Compensation is at least a share of the pay before."""

from collections.abc import Mapping
from dataclasses import replace

from songbang.basis.words import Words
from songbang.lab.card import Card
from songbang.lab.deterrence import with_restraint
from songbang.lab.policy import Decides, Parameter

SAYS = Words("补偿至少是工资的几成", "Compensation of at least a share of pay")
PARAMETERS = {
    "share": Parameter(Words("补偿与离职前工资之比，至少", "compensation over the pay before, at least"), 0, 1)
}
DECIDES: Decides = "law"
LIMITS = Words(
    "假定公司照付、不因此少签；贵了以后公司会不会少签，要看博弈（L2）。",
    "Firms are taken to pay, and to bind as many as before. Whether they bind fewer once it costs more is for the "
    "game (L2).",
)


def apply(card: Card, numbers: Mapping[str, float]) -> Card:
    """Return the card with compensation raised where it is less, and with what that deters."""
    compensation = max(card.restraint.compensation, numbers["share"])
    return with_restraint(card, replace(card.restraint, compensation=compensation))
