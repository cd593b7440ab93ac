"""Nobody who solves all that is published of moves learns of fewer than five people."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.market.flows.attacker import published, worked_out
from tests.market.flows.made import Row, moves_of

from songbang.market.flows.flows import Asked, flows_of
from songbang.market.flows.policy import Policy

FIRMS, GROUPS = "ABCD", ["x", "y", None]
ROWS = st.lists(
    st.tuples(
        st.sampled_from(FIRMS),
        st.sampled_from(FIRMS),
        st.sampled_from([2020, 2021, 2022, None]),
        st.sampled_from(GROUPS),
        st.sampled_from([1, 1, 1, 2, 3, 4, 5, 9, 20]),
    ).filter(lambda row: row[0] != row[1]),
    min_size=5,
    max_size=60,
)


@settings(max_examples=15, deadline=None)
@given(ROWS)
def test_no_count_of_a_few_follows_from_what_is_published(rows: list[Row]) -> None:
    moves = moves_of(rows)

    assert worked_out(published(flows_of(moves), moves.frame)) == []


@pytest.mark.parametrize("treated", ["x", "A"])
def test_nor_from_the_series_before_and_after_a_policy(treated: str) -> None:
    made = [
        (one, other, 2010 + year, group, 1 + (ord(one) * ord(other) + 3 * year + 5 * at) % 9)
        for one in "ABC"
        for other in "ABCD"
        if one != other
        for year in range(10)
        for at, group in enumerate("xy")
        if (ord(one) + 2 * ord(other) + year + at) % 4
    ]
    moves = moves_of([*made, ("A", "B", None, "x", 3)])
    told = flows_of(moves, Asked(policy=Policy(date(2015, 1, 1), (treated,))))

    assert told.policy is not None
    assert worked_out(published(told, moves.frame)) == []


def test_where_sums_alone_would_give_a_few_away_firms_are_told_together() -> None:
    usual = (("A", "C", 7), ("B", "C", 9), ("C", "B", 9))
    years: list[Row] = [(one, other, year, None, n) for year in range(2010, 2020) for one, other, n in usual]
    moves = moves_of([*years, ("A", "B", 2010, None, 3)])
    told = flows_of(moves, Asked(policy=Policy(date(2015, 1, 1), ("A",))))

    assert worked_out(published(told, moves.frame)) == []
    assert "A" not in told.counted.firms["firm"]
    assert told.policy is None
    assert "「A」" in next(one for one in told.untold if one.part == "policy").because.zh


def test_a_lone_firm_behind_the_others_cannot_go_to_itself_and_that_is_known() -> None:
    moves = moves_of([(one, other, None, None, n) for one, other, n in zip("AABB", "BCAC", (5, 9, 5, 2), strict=True)])

    assert worked_out(published(flows_of(moves), moves.frame)) == []


def test_the_attacker_finds_what_is_withheld_by_size_alone() -> None:
    moves = moves_of([(one, other, None, None, 9) for one in "ABCD" for other in "ABCD" if one != other])
    few = moves_of([*((*row[2:4], None, None, row[10]) for row in moves.frame.iter_rows()), ("A", "E", None, None, 3)])
    known = published(flows_of(few), few.frame)
    every = [ask for ask in known.asked if known.row(ask) @ known.held != 0]
    lone = known.row(lambda cell: cell[:2] == ("A", "E"))

    assert lone @ known.held == 3
    assert worked_out(known) == []
    told = type(known)(known.cells, known.held, [*every, lambda cell: cell[1] == "E"])  # the sum of a column of three
    assert worked_out(told) != []
