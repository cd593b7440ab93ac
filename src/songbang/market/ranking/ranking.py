"""What comes of ranking firms by who lists whom: tables for people and programs, and how far they can be trusted."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import polars as pl

from songbang.basis.words import Words

LEVEL: Final = 0.9
"""How sure the interval of a rank is meant to be."""
FEWEST_LISTS: Final = 5
"""With fewer lists among the firms compared nothing is said: the line below which no cell is published either."""
FEWEST_DRAWS: Final = 20
"""Draws below which an interval at ``LEVEL`` would be but the lowest and the highest of them."""
FEWEST_NULLS: Final = 19
"""Data that beat fewer shuffles may do so by chance more often than one time in twenty."""

SAME: Final = 1e-9
"""Energies that differ by no more are equal."""


class Sample(StrEnum):
    """What the data are a sample of, and so what is drawn again for the intervals and shuffled for the test.

    ``LISTS``: whole lists. ``EDGES``: every unit of weight is an event of its own, such as one person hired.
    """

    LISTS = "lists"
    EDGES = "edges"


class Method(StrEnum):
    """The four ways to rank; the first is the one whose intervals are worked out."""

    SPRINGRANK = "springrank"
    BRADLEY_TERRY = "bradley_terry"
    MINIMUM_VIOLATIONS = "minimum_violations"
    PAGERANK = "pagerank"


METHODS: Final = {
    Method.SPRINGRANK: Words(
        "SpringRank（De Bacco、Larremore、Moore 2018，alpha 0）：被写到的一方比写名单的一方高一级，用加权最小二乘求出",
        "SpringRank (De Bacco, Larremore, Moore 2018, alpha 0): a listed firm stands one step above the firm "
        "that lists it, by weighted least squares",
    ),
    Method.BRADLEY_TERRY: Words(
        "Bradley–Terry（1952）：两家之间，谁被对方写到的几率；每家另加十分之一条平均的边，一半向上、一半向下",
        "Bradley–Terry (1952): the odds of which of two is listed by the other; each firm is given a tenth of an "
        "average edge more, half of it up and half down",
    ),
    Method.MINIMUM_VIOLATIONS: Words(
        "最少违反：列名单的一方反而排在上面的权重最少的次序；是找到的最好的一个，同样好的可能不止一个",
        "Minimum violations: the order with the least weight of lists that point down; the best that was found, "
        "and there may be others as good",
    ),
    Method.PAGERANK: Words(
        "PageRank（阻尼 0.85）：从写名单的一方走到被写到的一方",
        "PageRank (damping .85): walked from the firm that lists to the firm listed",
    ),
}


@dataclass(frozen=True, slots=True)
class Null:
    """A test against chance: the same lists with their names dealt out anew.

    Each firm keeps how many it lists and by how many it is listed (``Sample.EDGES``: units of weight), so that what
    is left is who lists whom. An order in which firms are merely named the more often the higher they stand is no
    more than these numbers, and does not beat it; one in which lists name those a step above does.

    ``energy`` is SpringRank's per weight (0: every list points up exactly one step; .5: no order, also where nothing
    can be compared); ``energies`` are those of the shuffled data, drawn so that under chance the data are one among
    equals (Besag and Clifford 1989). ``p`` is (1 + those at most the data's) / (1 + all). ``moved`` is the share of
    swaps that were possible: near 0, the degrees leave nothing to shuffle.
    """

    energy: float
    energies: tuple[float, ...]
    p: float
    moved: float

    @property
    def beaten(self) -> bool:
        """Whether the data are more ordered than every shuffle."""
        return bool(self.energies) and self.energy < min(self.energies) - SAME

    @property
    def fixed(self) -> bool:
        """Whether every shuffle is as ordered as the data: degrees alone settle it, and chance cannot be told apart."""
        return bool(self.energies) and all(abs(one - self.energy) <= SAME for one in self.energies)


@dataclass(frozen=True, slots=True)
class Ranking:
    """Firms ranked: the highest (rank 1) is listed by others and lists those below it seldom. A model, not a fact.

    ``rankable`` tells whether an order may be read from the data at all, and ``because`` why; where it is false the
    ranks below are shown for checking only.

    ``firms``: one row a ranked firm, by rank and name. ``firm``; ``rank`` (equal scores share the lowest number);
    ``score`` (SpringRank, in steps, lowest 0); ``low`` and ``high``: interval of the rank at ``level``, by the
    bootstrap over ``drawn``, null where one list alone joins the firm to the rest (one tells nothing of chance), or
    fewer than half of the draws or than ``FEWEST_DRAWS`` could compare it; ``draws`` that could; ``left_out_low``,
    ``left_out_high``: lowest and highest rank number when any one list of another is left out (that firm is unknown
    then, and the rest are ranked among themselves); ``moved_most_by``: the firm whose list, left out, moves it most
    (null: none does); ``apart_without``: how many single lists of others, left out, leave it joined to nothing;
    ``springrank``, ``bradley_terry``, ``minimum_violations``, ``pagerank``: ranks by method; ``names``: how many
    ranked firms its list names; ``named_by``, ``named_weight``: how many lists of all that are held name it, and
    their weight.
    ``others``: firms that have no rank. ``firm``, ``why`` (``no_list``: its list is not held; ``apart``: nothing joins
    it to the ranked firms, or only by way of firms without a list), ``part`` (number of the group in which it stands,
    1 the largest after the ranked; null for ``no_list``), ``named_by``, ``named_weight``.
    ``methods``: ``method``, ``violations`` (share of weight that points down), ``tied`` (share between equals).
    ``agreement``: ``method``, ``other``, ``spearman`` (correlation of both methods' ranks; null: one has no order).

    ``null`` decides. ``even`` is the same test with names dealt to lists without regard to how often each firm is
    named, made only where ``null`` is not beaten: if this one is, firms differ in how often they are named, no more.

    ``lists`` held and ``edges`` and ``weight`` among the ranked firms; ``reciprocity`` is the share of these edges
    that the firm listed answers with its own list. ``seed`` and ``draws`` make it come out the same again.
    """

    rankable: bool
    because: Words
    firms: pl.DataFrame
    others: pl.DataFrame
    methods: pl.DataFrame
    agreement: pl.DataFrame
    null: Null
    lists: int
    edges: int
    weight: float
    reciprocity: float | None
    drawn: Sample
    draws: int
    level: float
    seed: int
    even: Null | None = None
