"""No restraint lasts longer than so many months."""

from collections.abc import Mapping
from dataclasses import replace

from songbang.basis.words import Words
from songbang.lab.card import Card
from songbang.lab.deterrence import with_restraint
from songbang.lab.policy import Decides, Parameter

SAYS = Words("限制最多几个月", "A cap in months")
PARAMETERS = {"months": Parameter(Words("最多几个月", "months at most"), 0, 120)}
DECIDES: Decides = "law"
LIMITS = Words(
    "作用全靠一条假设：等得越久，越不敢走（deterrence）。卡片里违约比等待便宜时，上限可能什么也不改。",
    "All it does hangs on one assumption: the longer the wait, the more are deterred. Where by the card a breach is "
    "cheaper than waiting, a cap may change nothing.",
)


def apply(card: Card, numbers: Mapping[str, float]) -> Card:
    """Return the card with the months capped, and with what that deters."""
    months = min(card.restraint.months, numbers["months"])
    return with_restraint(card, replace(card.restraint, months=months))
