# What the room offers, each name loaded when it is asked for (``basis.library``); type checkers read it as well.
from songbang.basis.list_graph import ListGraph
from songbang.basis.problem import Problem
from songbang.market.flows.figures import figures as flow_figures
from songbang.market.flows.flows import Asked, flows_of
from songbang.market.flows.moves import Moves
from songbang.market.flows.policy import Policy
from songbang.market.flows.read import read_moves
from songbang.market.flows.told import OTHERS, BeforeAfter, Counted, Flows, K, Retention, Untold, Values
from songbang.market.flows.values import values_of
from songbang.market.lists.changes import Changes
from songbang.market.lists.lists import Lists, lists_of
from songbang.market.lists.read import read_entries, read_lists
from songbang.market.names.alias_file import aliases_csv, read_aliases
from songbang.market.names.aliases import NO_ALIASES, Aliases
from songbang.market.names.clean import clean
from songbang.market.names.named import Named
from songbang.market.ranking.rank import rank
from songbang.market.ranking.ranking import METHODS, Method, Null, Ranking, Sample

__all__ = [
    "METHODS",
    "NO_ALIASES",
    "OTHERS",
    "Aliases",
    "Asked",
    "BeforeAfter",
    "Changes",
    "Counted",
    "Flows",
    "K",
    "ListGraph",
    "Lists",
    "Method",
    "Moves",
    "Named",
    "Null",
    "Policy",
    "Problem",
    "Ranking",
    "Retention",
    "Sample",
    "Untold",
    "Values",
    "aliases_csv",
    "clean",
    "flow_figures",
    "flows_of",
    "lists_of",
    "rank",
    "read_aliases",
    "read_entries",
    "read_lists",
    "read_moves",
    "values_of",
]
