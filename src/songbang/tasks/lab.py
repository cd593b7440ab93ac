"""The policy lab: a market card and policies in, what the models say of each out, with all it takes to say it again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.lab.card import Card
from songbang.lab.how import How
from songbang.lab.outcome import Outcome
from songbang.lab.read_card import read_card
from songbang.tasks.lab_asked import how_asked, policies_asked
from songbang.tasks.lab_game_check import game_disagrees
from songbang.tasks.lab_quits import quits_differ
from songbang.tasks.refusal import NOTHING_READ, USAGE, Refusal, refused

if TYPE_CHECKING:
    from songbang.tasks.lab_lists import Players

SEED: Final = 0
_UNREAD: Final = frozenset({"card_not_found", "card_unread"})
_NEEDS = Words(
    "第 2 层（公司博弈）要有名单和卡片的 [firms]。", "Level 2 (the game of firms) needs lists, and [firms] on the card."
)
_GIVE = Words(
    "交一份名单表（命令行用 --lists 名单.csv），在卡片里写 [firms]，或改用第 1 层。",
    "Hand in a table of lists (--lists lists.csv on the command line), write [firms] on the card, or take level 1.",
)
_NO_LISTS = Words("写了 --aliases，没有写 --lists。", "--aliases was named without --lists.")
_BOTH = Words("例如：--lists 名单.csv --aliases 别名.csv", "Such as: --lists lists.csv --aliases aliases.csv")
NO_GAME = Words(
    "没有名单，公司之间的博弈（L2）没有算；交一份名单表就能算。",
    "There are no lists, so the game of firms (L2) was not played; a table of lists is all it needs.",
)
NO_FIRMS = Words(
    "卡片没有 [firms] 一节，公司之间的博弈（L2）没有算。",
    "The card has no [firms], so the game of firms (L2) was not played.",
)
NO_ORDER = Words(
    "名单排不出先后，博弈里各家公司起点一样。{because}",
    "No order can be read from the lists; in the game all firms start alike. {because}",
)
PLACED = Words(
    "博弈里各家公司的起点，是名单排名的位置换算的（第一名 +1，最后一名 −1），不是量到的净流入；位次的区间没有算进去。",
    "In the game firms start from their place in the ranking of lists (+1 for the first, -1 for the last). That is no "
    "measured net inflow, and the interval of a rank is not carried into it.",
)
EXAMPLE = Words(
    "这是样例卡片，数字是编的：结果不说明任何市场。",
    "This is an example card with invented numbers: the result tells of no market.",
)


@dataclass(frozen=True, slots=True)
class LabAsked:
    """What is tried: the card, policies as written (none: those of the card), lists of rivals for the game, how much.

    ``level`` is the highest wanted: 0 closed form, 1 the simulation too, 2 the game too; ``None``: as far as the card
    and the lists go. ``aliases`` goes with the lists as in ``rank_lists``.
    """

    card: Path
    policies: Sequence[str] = ()
    lists: Path | None = None
    aliases: Path | None = None
    seed: int = SEED
    draws: int = How().draws
    workers: int = How().workers
    months: int = How().months
    level: int | None = None


@dataclass(frozen=True, slots=True)
class LabResult:
    """What came out; ``players`` are the firms of the game, if any; ``notes`` what has to be said besides."""

    outcome: Outcome
    players: "Players | None"
    notes: tuple[Words, ...]

    @property
    def is_whole(self) -> bool:
        """Tell whether all that was handed in was read."""
        return self.players is None or self.players.found.is_whole


def run_lab(asked: LabAsked) -> LabResult:
    """Try the policies on the card.

    A card, a policy or lists that cannot be read, numbers out of bounds, and a policy that turns on a number which the
    card does not tell are a ``Refusal``.
    """
    numbers = {"workers": asked.workers, "months": asked.months, "draws": asked.draws, "seed": asked.seed}
    how = how_asked(numbers, 2 if asked.level is None else asked.level)
    card = read_card(asked.card)
    if isinstance(card, Problem):
        raise refused(card, NOTHING_READ if card.code in _UNREAD else USAGE)
    chosen = policies_asked(asked.policies, card)
    from songbang.lab.run import run  # noqa: PLC0415 - the models are only loaded once there is something to work out
    from songbang.tasks.lab_lists import firms_asked  # noqa: PLC0415 - the same

    players = _players(asked, card, how)
    firms_asked(chosen, players)
    field = (None, None) if players is None else (players.found.graph, players.standing)
    outcome = run(card, chosen, asked.seed, how, graph=field[0], standing=field[1])
    notes = (*_notes(asked, card, how, players), *quits_differ(outcome), *game_disagrees(outcome))
    return LabResult(outcome, players, notes)


def _players(asked: LabAsked, card: Card, how: How) -> "Players | None":
    from songbang.tasks.lab_lists import players_of  # noqa: PLC0415 - the same

    if asked.lists is None and asked.aliases is not None:
        raise Refusal(_NO_LISTS, _BOTH)
    if asked.lists is None or card.firms is None:
        if asked.level == 2:
            raise Refusal(_NEEDS, _GIVE)
        return None
    return players_of(asked.lists, asked.aliases, asked.seed) if "L2" in how.levels else None


def _notes(asked: LabAsked, card: Card, how: How, players: "Players | None") -> Iterator[Words]:
    if card.is_example:
        yield EXAMPLE
    if players is None and "L2" in how.levels:
        yield NO_GAME if asked.lists is None else NO_FIRMS
    if players is not None and players.standing is None:
        yield NO_ORDER.fill(because=players.found.ranking.because)
    elif players is not None:
        yield PLACED
