"""L2 under policies: which game each leaves the firms to play."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from songbang.basis.list_graph import ListGraph
from songbang.lab.card import Card, Restraint
from songbang.lab.chosen import Chosen
from songbang.lab.how import How

if TYPE_CHECKING:
    from songbang.lab.game.played import Played


@dataclass(frozen=True, slots=True)
class Games:
    """Firms on a graph of lists, ``None`` where there is none, and how often the game is drawn."""

    graph: ListGraph | None
    standing: Sequence[float] | None
    seed: int
    how: How

    def as_it_stands(self, card: Card) -> "Played | None":
        """Return the game on the card as it stands; ``None`` where none is asked for or can be played."""
        return self._played(card, ())

    def under(self, card: Card, after: Card, chosen: Chosen) -> "Played | None":
        """Return the game under a policy, ``None`` where it is the one as it stands, or nobody chooses any more."""
        if chosen.firm and self.graph is not None:
            return self._played(after, (self.graph.firms.index(chosen.firm),))
        return self._played(after, ()) if _bill(card.restraint) != _bill(after.restraint) else None

    def _played(self, card: Card, first: tuple[int, ...]) -> "Played | None":
        if self.graph is None or card.firms is None or "L2" not in self.how.levels:
            return None
        from songbang.lab.game.play import play  # noqa: PLC0415 - compiling is only paid for where it is used

        return play(self.graph, card.restraint, card.firms, self.seed, self.how.draws, self.standing, first)


def _bill(restraint: Restraint) -> tuple[float, float, float]:
    return restraint.months, restraint.compensation, restraint.activated
