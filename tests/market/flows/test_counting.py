"""Moves are people: they add up, whatever the order of rows, and two firms that are one have the moves of both."""

from dataclasses import replace
from datetime import date

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal
from tests.market.flows.made import Row, moves_of
from tests.market.flows.test_withheld import ROWS

from songbang.market.flows.flows import Asked, flows_of
from songbang.market.flows.told import OTHERS, Flows

FIRMS = "ABCDE"
PAIRS = [(one, other) for one in FIRMS for other in FIRMS if one != other]
MANY = st.lists(st.integers(5, 40), min_size=len(PAIRS), max_size=len(PAIRS))


def dense(counts: list[int]) -> list[Row]:
    return [(one, other, None, None, count) for (one, other), count in zip(PAIRS, counts, strict=True)]


def matrix(told: Flows) -> dict[tuple[str, str], int]:
    rows = told.counted.matrix.select("from", "to", "count").iter_rows()
    return {(one, other): count for one, other, count in rows}


@settings(max_examples=15, deadline=None)
@given(ROWS)
def test_people_are_conserved(rows: list[Row]) -> None:
    counted = flows_of(moves_of(rows)).counted
    firms = counted.firms

    assert counted.total == sum(row[-1] for row in rows) == firms["out"].sum() == firms["in"].sum()
    shown = int(counted.matrix["count"].sum())
    assert {shown + int(firms[f"{side}_kept_back"].sum()) for side in ("out", "in")} == {counted.total}
    for side, firm in (("out", "from"), ("in", "to")):
        own = dict(counted.matrix.group_by(firm).agg(pl.col("count").sum()).iter_rows())
        for name, whole, kept in firms.drop_nulls(side).select("firm", side, f"{side}_kept_back").iter_rows():
            assert own.get(name, 0) + kept == whole
    for frame in (counted.periods, counted.groups):
        whole = frame.group_by("firm", "side").agg(pl.col("count").sum(), pl.col("count").null_count().alias("null"))
        for name, side, count, null in whole.iter_rows():
            out = firms.filter(pl.col("firm") == name)[side][0]
            assert count == out if not null else count <= out


@settings(max_examples=10, deadline=None)
@given(ROWS.flatmap(lambda rows: st.tuples(st.just(rows), st.permutations(rows))))
def test_the_order_of_rows_changes_nothing(both: tuple[list[Row], list[Row]]) -> None:
    one, other = (flows_of(moves_of(rows)) for rows in both)

    for name in ("matrix", "firms", "periods", "groups"):
        assert_frame_equal(getattr(one.counted, name), getattr(other.counted, name))
    assert_frame_equal(one.spread, other.spread)
    assert_frame_equal(one.net, other.net)
    assert (one.values is None) == (other.values is None)
    if one.values and other.values:
        assert_frame_equal(one.values.frame, other.values.frame)


@settings(max_examples=3, deadline=None)
@given(MANY)
def test_two_firms_that_are_one_have_the_moves_of_both(counts: list[int]) -> None:
    moves = moves_of(dense(counts))
    both = pl.col("from", "to").replace(["A", "B"], "AB")
    frame = moves.frame.with_columns(both).filter(pl.col("from") != pl.col("to"))
    apart, together = matrix(flows_of(moves)), matrix(flows_of(replace(moves, frame=frame)))

    assert all(together["AB", other] == apart["A", other] + apart["B", other] for other in "CDE")
    assert all(together[one, "AB"] == apart[one, "A"] + apart[one, "B"] for one in "CDE")
    assert sum(apart.values()) - apart["A", "B"] - apart["B", "A"] == sum(together.values())


def test_small_firms_are_told_together() -> None:
    rows: list[Row] = [*dense([9] * len(PAIRS)), ("F", "A", None, None, 3), ("G", "B", None, None, 4)]
    counted = flows_of(moves_of(rows)).counted

    assert counted.others_out == 2
    assert {"F", "G"}.isdisjoint(counted.firms["firm"])
    assert counted.firms.filter(pl.col("firm") == OTHERS)["out"].to_list() == [7]


def test_years_with_too_few_are_told_with_their_neighbours() -> None:
    rows: list[Row] = [("A", "B", year, None, count) for year, count in ((2020, 9), (2021, 2), (2022, 8), (2023, 1))]
    counted = flows_of(moves_of([*rows, ("B", "A", 2020, None, 30), ("B", "A", 2022, None, 30)])).counted

    assert counted.periods["period"].unique().sort().to_list() == ["2020", "2021–2023"]
    assert counted.periods.filter(pl.col("period") == "2021–2023")["last"][0] == date(2023, 12, 31)


def test_moves_that_may_lie_outside_the_days_asked_for_are_left_out_and_counted() -> None:
    rows: list[Row] = [("A", "B", 2020, None, 9), ("A", "B", 2021, None, 8), ("A", "B", None, None, 7)]
    told = flows_of(moves_of(rows), Asked(since=date(2020, 6, 1)))

    assert (told.counted.total, told.outside, told.undated) == (8, 9, 7)


def test_fewer_than_five_moves_are_not_told() -> None:
    with pytest.raises(ValueError, match="fewer than 5"):
        flows_of(moves_of([("A", "B", None, None, 4)]))
