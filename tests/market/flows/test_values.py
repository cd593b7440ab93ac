"""Values that moves reveal: the definition holds, planted values are found again, and what cannot be valued is told."""

from pathlib import Path

import numpy as np
import polars as pl
import pytest
from scipy.stats import spearmanr
from tests.market.flows.made import Row, moves_of

from songbang.market.flows.counting import counted
from songbang.market.flows.flows import flows_of
from songbang.market.flows.net import net_of
from songbang.market.flows.values import values_of

FIRMS = [f"F{at:02}" for at in range(8)]
PLANTED = np.linspace(1, -1, len(FIRMS))
US_CS = Path(__file__).parent.parent / "us_cs"


def planted(seed: int, size: float) -> pl.DataFrame:
    """Return moves where each of two firms is the more often left for the other the less it is valued."""
    chance = np.random.default_rng(seed)
    rows = [
        (one, other, int(chance.poisson(size * np.exp(PLANTED[b]))))
        for a, one in enumerate(FIRMS)
        for b, other in enumerate(FIRMS)
        if a != b
    ]
    return pl.DataFrame(rows, schema=["from", "to", "count"], orient="row").filter(pl.col("count") > 0)


def test_a_value_is_the_mean_value_of_whom_people_came_from() -> None:
    matrix = planted(1, 20)
    found = values_of(matrix, int(matrix["count"].sum()), 0, draws=20)
    assert found is not None
    value = {firm: np.exp(one) for firm, one in found.frame.select("firm", "value").iter_rows()}

    for firm in FIRMS:
        exits = matrix.filter(pl.col("from") == firm)["count"].sum()
        into = sum(n * value[origin] for origin, to, n in matrix.iter_rows() if to == firm)
        assert value[firm] == pytest.approx(into / exits)
    assert found.frame["value"].mean() == pytest.approx(0)
    assert found.used == found.total


def test_planted_values_are_found_and_their_intervals_hold() -> None:
    covered = 0
    for seed in range(10):
        matrix = planted(seed, 40)
        found = values_of(matrix, int(matrix["count"].sum()), seed, draws=100)
        assert found is not None
        rows = found.frame.sort("firm")
        assert abs(spearmanr(rows["value"], PLANTED).statistic) > 0.9
        covered += int(((rows["low"].to_numpy() <= PLANTED) & (rows["high"].to_numpy() >= PLANTED)).sum())

    assert covered >= 0.85 * 10 * len(FIRMS)


def test_a_firm_that_only_loses_has_no_value() -> None:
    rows: list[Row] = [(one, other, None, None, 9) for one in "ABC" for other in "ABC" if one != other]
    told = flows_of(moves_of([*rows, ("D", "A", None, None, 9)])).values

    assert told is not None
    assert told.outside == ("D",)
    assert told.used == 54
    assert told.frame["place"].to_list() == [1, 1, 1]


def test_without_a_round_of_firms_there_are_no_values() -> None:
    told = flows_of(moves_of([("A", "B", None, None, 9), ("B", "C", None, None, 9)]))

    assert told.values is None
    assert "values" in [one.part for one in told.untold]


def departments() -> tuple[pl.DataFrame, dict[str, float]]:
    """Return who was hired from where, and the published prestige of each department, the smaller the higher."""
    nodes = [line.split("\t") for line in (US_CS / "US_CS_nodes.dat").read_text(encoding="utf-8").splitlines()[1:]]
    edges = [line.split() for line in (US_CS / "US_CS_adjacency.dat").read_text(encoding="utf-8").splitlines()]
    frame = pl.DataFrame([(a, b, int(n)) for a, b, n in edges], schema=["from", "to", "count"], orient="row")
    return frame, {one[0]: float(one[1]) for one in nodes if one[5].strip() != "All others"}


def test_the_hiring_of_computer_scientists_adds_up_and_agrees_with_published_prestige() -> None:
    hired, prestige = departments()
    apart = hired.filter(pl.col("from") != pl.col("to"))
    made = apart.with_columns(pl.lit(None, pl.String).alias("group"), pl.lit("*").alias("period"))
    told = counted(made, (), None)

    assert (hired["count"].sum(), told.total) == (4388, 4388 - 355)
    assert told.firms["out"].sum() == told.firms["in"].sum() == told.total
    assert told.matrix["count"].min() == 5
    net = net_of(told.firms)
    # who is prestigious sends out more than it takes in
    assert spearmanr(net["ratio"], [prestige[firm] for firm in net["firm"]]).statistic > 0.7
