"""The game held against the card: where firms that keep their non-competes today would all have dropped them."""

from collections.abc import Iterator

from songbang.basis.words import Words
from songbang.lab.outcome import Outcome

MOST = 0.5
"""Share of firms over all draws beyond which the game is said to disagree with a card on which jobs are bound."""
DISAGREES = Words(
    "博弈和卡片对不上：对手全部保留时，平均有 {share:.0%} 的公司自己就会取消；可是按卡片，现在的岗位是受限的。"
    "保留的好处（首先是保住秘密）没有写进得失，或者 [firms] 的数不对。这一层的结果先不要用。",
    "The game disagrees with the card: while all rivals keep, {share:.0%} of firms on average would drop on their own, "
    "yet by the card jobs are bound today. What keeping is good for (secrets above all) is not among the payoffs, or "
    "the numbers of [firms] are off. Do not use the results of this level as they are.",
)


def game_disagrees(outcome: Outcome) -> Iterator[Words]:
    """Tell of a game in which most firms do of their own accord what by the card none has done."""
    game = outcome.game
    if game is None or not game.draws or not any(group.bound for group in outcome.card.groups):
        return
    share = float(game.firms["alone"].sum()) / (game.draws * game.firms.height)
    if share > MOST:
        yield DISAGREES.fill(share=share)
