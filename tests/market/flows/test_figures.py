"""Net ratio, spread, retention: figures that can be worked out by hand, and what is not told of a few."""

import math
from datetime import date
from pathlib import Path

import numpy as np
import polars as pl
import pytest
from tests.market.flows.made import Row, moves_of

from songbang.market.flows.figures import figures
from songbang.market.flows.flows import flows_of
from songbang.market.flows.moves import Moves
from songbang.market.flows.read import read_moves
from songbang.market.flows.told import OTHERS, Flows
from songbang.statistics.interval import wilson

FIRMS = "ABCDE"


def even(each: int) -> list[Row]:
    return [(one, other, None, None, each) for one in FIRMS for other in FIRMS if one != other]


def test_the_net_ratio_goes_from_only_leaving_to_only_joining() -> None:
    told = flows_of(moves_of([*even(10), ("A", "B", None, None, 20)])).net
    bounds = wilson(60, 60 + 40)

    assert told["firm"].to_list() == [*FIRMS]
    assert told.row(1)[1:4] == (60, 40, pytest.approx(0.2))
    assert told.row(1)[4:] == pytest.approx((2 * bounds.low - 1, 2 * bounds.high - 1))


def test_people_who_spread_evenly_have_as_many_destinations_as_there_are() -> None:
    told = (
        flows_of(moves_of(even(500))).spread.filter(pl.col("firm") == "A", pl.col("side") == "out").row(0, named=True)
    )

    assert told["effective"] == pytest.approx(4, abs=0.01)
    assert told["entropy"] == pytest.approx(math.log(4), abs=0.003)
    assert (told["concentration"], told["concentration_least"]) == pytest.approx((0.25, 0.25))
    assert told["low"] <= told["effective"] <= told["high"] <= 4


def test_what_is_withheld_bounds_the_spread_from_both_sides() -> None:
    kept = zip("FGH", (4, 3, 2), strict=True)
    few: list[Row] = [*(("A", to, None, None, n) for to, n in kept), *(("B", to, None, None, 9) for to in "FGH")]
    told = flows_of(moves_of([*even(10), *few])).spread.filter(pl.col("firm") == "A", pl.col("side") == "out")
    shares = np.array([10] * 4 + [4, 3, 2]) / 49
    true = float(np.exp(-(shares * np.log(shares)).sum()))

    assert told["effective"][0] < true < told["most"][0]
    assert told["concentration_least"][0] <= (shares**2).sum() <= told["concentration"][0]


def test_where_most_is_withheld_no_spread_is_told() -> None:
    rows: list[Row] = [*even(4), ("A", "B", None, None, 10)]

    assert flows_of(moves_of(rows)).spread["firm"].to_list() == [OTHERS, OTHERS]


def test_the_interval_of_the_spread_covers_it_about_as_often_as_it_says() -> None:
    shares, chance = np.array([0.4, 0.3, 0.2, 0.1]), np.random.default_rng(5)
    true = float(np.exp(-(shares * np.log(shares)).sum()))
    covered = 0
    for _ in range(30):
        rows = [("A", to, None, None, int(n)) for to, n in zip("BCDE", chance.multinomial(150, shares), strict=True)]
        told = flows_of(moves_of(rows)).spread.filter(pl.col("firm") == "A").row(0, named=True)
        covered += told["low"] <= true <= told["high"]

    assert covered >= 25


def test_every_figure_has_its_definition() -> None:
    assert set(Flows.__slots__) & set(figures()) == {"net", "spread", "retention", "values", "policy"}
    assert all(one.label.en and one.says.zh and one.says.en for one in figures().values())


def told_of(at: Path, lines: list[str]) -> Moves:
    (at / "moves.csv").write_text("\n".join(["from,to,date,joined,person,group", *lines]), encoding="utf-8")
    found = read_moves(at / "moves.csv")
    assert isinstance(found, Moves)
    return found


def test_a_curve_has_no_step_of_a_few(tmp_path: Path) -> None:
    lines = [f"A,B,20{10 + at % 9:02}-01-01,2009-01-01,," for at in range(45)]
    curve = flows_of(told_of(tmp_path, lines)).retention[0]

    assert (curve.by, curve.n, curve.ended, curve.all_ended) == ("", 45, 45, True)
    assert curve.steps["share"].to_list() == pytest.approx([(8 - at) / 9 for at in range(9)])
    assert curve.median == 60
    few = flows_of(told_of(tmp_path, [f"A,B,2010-{at + 1:02}-01,2009-01-01,," for at in range(12)])).retention[0]
    assert few.steps["share"].to_list() == pytest.approx([7 / 12])  # after it too few are left


def test_who_is_still_there_counts_up_to_the_last_day(tmp_path: Path) -> None:
    left = ["A,B,2012-01-01,2011-01-01,,"] * 10
    stay = ["A,,,2010-01-01,,"] * 10
    curve = flows_of(told_of(tmp_path, [*left, *stay])).retention[0]

    assert (curve.n, curve.ended, curve.all_ended) == (20, 10, False)
    assert curve.steps["share"].to_list() == pytest.approx([0.5])


def test_the_moves_of_one_person_are_linked(tmp_path: Path) -> None:
    lines = [line for at in range(6) for line in (f"A,B,2010-01-01,,p{at},", f"B,C,2012-01-01,,p{at},")]
    lines += [f"B,D,2013-01-01,,q{at}," for at in range(5)]
    told = {(one.by, one.name): one for one in flows_of(told_of(tmp_path, lines)).retention}

    assert (told["firm", "B"].n, told["firm", "B"].median) == (6, 24)
    assert told["", ""].n == 6 + 6 + 5  # after the last move everybody was still there


def test_without_a_spell_it_is_said_what_is_missing() -> None:
    told = flows_of(moves_of([(one, other, 2020, "x", count) for one, other, _, _, count in even(9)]))

    assert [one.part for one in told.untold] == ["retention"]
    assert "person" in told.untold[0].do.en
    assert told.days == (date(2020, 1, 1), date(2020, 12, 31))
