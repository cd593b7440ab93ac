"""Every table that the library gives, by what a researcher writes to have it, from the examples that are shipped."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final, TypeVar

import polars as pl

from songbang import lab, market
from songbang.basis.problem import Problem

_Found = TypeVar("_Found")
EXAMPLES: Final = Path(__file__).parents[1] / "examples" / "market"
SEED: Final = 7
HOW: Final = lab.How(draws=10, workers=2000, months=24)
POLICY: Final = market.Policy(date(2023, 1, 1), ("研发",))
"""The date and the group that examples/make_moves.py has touched."""


def library_frames() -> dict[str, pl.DataFrame]:
    """Return all tables, those of the market first read and then worked out; a few seconds' work."""
    lists = _read(market.read_lists(EXAMPLES / "lists.csv", _read(market.read_aliases(EXAMPLES / "aliases.csv"))))
    return {**_lab(lists), **_lists(lists), **_moves()}


def _lab(lists: market.Lists) -> Mapping[str, pl.DataFrame]:
    card = lab.example_card()
    outcome = lab.run(card, (lab.choose("ban", {}), lab.choose("only_senior", {})), SEED, HOW, graph=lists.graph())
    paths, played = outcome.policies[0].groups[0].paths, outcome.game
    if paths is None or played is None:
        raise TypeError("the example card has no simulation or no game")
    history = paths.at_once
    return {
        "lab.figures_frame(outcome)": lab.figures_frame(outcome),
        "lab.bills_frame(outcome)": lab.bills_frame(outcome),
        "lab.moved_frame(outcome)": lab.moved_frame(outcome),
        "lab.paths_frame(outcome)": lab.paths_frame(outcome),
        "history.months": history.months,
        "history.tenure": history.tenure,
        "history.since_change": history.since_change,
        "history.careers": history.careers,
        "lab.against(history, ladder)": lab.against(history, outcome.policies[0].groups[0].after, HOW.change_at),
        "played.kinds": played.kinds,
        "played.shares": played.shares,
        "played.firms": played.firms,
        "played.games": played.games,
        "played.values": played.values,
        "lab.ridge_frame()": lab.ridge_frame(),
        "lab.compared_frame(lang)": lab.compared_frame("zh"),
    }


def _lists(lists: market.Lists) -> Mapping[str, pl.DataFrame]:
    ranking = market.rank(lists.graph(), SEED, draws=20, nulls=20)
    return {
        "lists.rows": lists.rows,
        "lists.errors": lists.errors,
        "lists.held": lists.held,
        "lists.breadth": lists.breadth,
        "lists.named.table": lists.named.table,
        "lists.changes.named_by": lists.changes.named_by,
        "lists.changes.lines": lists.changes.lines,
        "lists.changes.unknown": lists.changes.unknown,
        "ranking.firms": ranking.firms,
        "ranking.others": ranking.others,
        "ranking.methods": ranking.methods,
        "ranking.agreement": ranking.agreement,
    }


def _moves() -> Mapping[str, pl.DataFrame]:
    moves = _read(market.read_moves(EXAMPLES / "moves.csv"))
    flows = market.flows_of(moves, market.Asked(policy=POLICY, seed=SEED))
    if flows.values is None or flows.policy is None:
        raise TypeError("the example of moves tells no values or no policy")
    return {
        "moves.frame": moves.frame,
        "moves.errors": moves.errors,
        "flows.counted.matrix": flows.counted.matrix,
        "flows.counted.firms": flows.counted.firms,
        "flows.counted.periods": flows.counted.periods,
        "flows.counted.groups": flows.counted.groups,
        "flows.net": flows.net,
        "flows.spread": flows.spread,
        "flows.retention[i].steps": flows.retention[0].steps,
        "flows.values.frame": flows.values.frame,
        "flows.policy.series": flows.policy.series,
        "flows.policy.placebos": flows.policy.placebos,
    }


def _read(found: _Found | Problem) -> _Found:
    if isinstance(found, Problem):
        raise TypeError(found.says.en)
    return found
