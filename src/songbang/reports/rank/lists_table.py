"""Every list with the names on it: what the picture of the lists draws, in words."""

from songbang.basis.list_graph import ListGraph
from songbang.basis.words import Words
from songbang.reports.charts.sheet import Column, Table, cell
from songbang.reports.rank.change_blocks import listed

_CAPTION = Words("每份名单写了谁", "Whom each list names")
_FIRM, _ITS_LIST = Words("公司", "Firm"), Words("名单上的公司", "Firms on its list")
_EMPTY = Words("名单是空的", "the list is empty")


def lists_table(graph: ListGraph) -> Table:
    """Return every list of the graph with the names on it: what the picture draws, in words."""
    on_list: dict[str, list[str]] = {firm: [] for firm, held in zip(graph.firms, graph.held, strict=True) if held}
    for lister, listed_firm in zip(graph.listers, graph.listed, strict=True):
        on_list[graph.firms[lister]].append(graph.firms[listed_firm])
    rows = tuple((cell(firm), cell(listed(names, most=None) if names else _EMPTY)) for firm, names in on_list.items())
    return Table(_CAPTION, (Column(_FIRM), Column(_ITS_LIST)), rows, first=0)
