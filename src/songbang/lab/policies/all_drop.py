"""Every firm drops its non-competes of its own accord: on the job ladder the same as a ban."""

from collections.abc import Mapping

from songbang.basis.words import Words
from songbang.lab.card import Card
from songbang.lab.policies.ban import apply as freed
from songbang.lab.policy import Decides, Parameter

SAYS = Words("所有公司都取消", "All firms drop")
PARAMETERS: dict[str, Parameter] = {}
DECIDES: Decides = "firms"
LIMITS = Words(
    "阶梯上和全部禁止一样；差别在于谁决定、能不能维持，这要看公司之间的博弈（L2）。",
    "On the ladder it is the same as a ban. What differs is who decides and whether it lasts: that is the game (L2).",
)


def apply(card: Card, numbers: Mapping[str, float]) -> Card:
    """Return the card with nobody bound."""
    return freed(card, numbers)
