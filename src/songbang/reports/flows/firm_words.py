"""What a firm of the tables is called: its name, or the rest taken together."""

from songbang.basis.words import Words
from songbang.market.flows.told import OTHERS
from songbang.reports.charts.sheet import plain

OTHER_FIRMS = Words("其他公司", "other firms")
EVERYBODY = Words("全部", "all together")


def firm_words(name: str, others: Words = OTHER_FIRMS) -> Words:
    """Return the name, or ``others`` for those that are told together only."""
    return others if name == OTHERS else plain(name)
