"""One firm drops its non-competes, the others keep theirs."""

from collections.abc import Mapping
from dataclasses import replace

from songbang.basis.words import Words
from songbang.lab.card import Card
from songbang.lab.policy import Decides, Parameter

SAYS = Words("一家公司取消", "One firm drops")
PARAMETERS = {"share": Parameter(Words("这家公司占全部岗位的比例", "the firm's share of all posts"), 0, 1)}
DECIDES: Decides = "one firm"
LIMITS = Words(
    "阶梯上只算少了多少受限的岗位；这家公司的岗位好不好、别的公司跟不跟，要看博弈（L2）。",
    "The ladder counts only how many fewer jobs are bound. Whether the firm's jobs are better than others, and whether "
    "others follow, is for the game (L2).",
)


def apply(card: Card, numbers: Mapping[str, float]) -> Card:
    """Return the card with the firm's share of posts no longer bound, at every rank alike."""
    stays = 1 - numbers["share"]
    return replace(card, groups=tuple(replace(one, bound=one.bound * stays) for one in card.groups))
