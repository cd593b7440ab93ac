"""What the methods are called where there is no room to say what they do."""

from collections.abc import Mapping
from typing import Final

from songbang.basis.words import Words
from songbang.market.ranking.ranking import Method

NAMES: Final[Mapping[Method, Words]] = {
    Method.SPRINGRANK: Words("SpringRank", "SpringRank"),
    Method.BRADLEY_TERRY: Words("Bradley–Terry", "Bradley–Terry"),
    Method.MINIMUM_VIOLATIONS: Words("最少违反", "Minimum violations"),
    Method.PAGERANK: Words("PageRank", "PageRank"),
}
