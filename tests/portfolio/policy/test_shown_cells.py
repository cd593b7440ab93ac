"""No sum that is shown tells of fewer than five people, by itself or by taking one from another."""

from typing import Any

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from songbang.portfolio.policy.shown_cells import ALL, K, shown_cells

GROUPS = st.sampled_from(["a", "b", "c"])
SUMS = st.sampled_from([0, 0, 1, 7, None])
PEOPLE = st.lists(st.tuples(GROUPS, SUMS, SUMS, SUMS), min_size=1, max_size=40)


@settings(max_examples=150, deadline=None)
@given(PEOPLE)
def test_nothing_shown_tells_of_fewer_than_five(people: list[tuple[Any, ...]]) -> None:
    groups = pl.Series([one[0] for one in people])
    sums = [pl.Series([one[at] for one in people], dtype=pl.Int64) for at in (1, 2, 3)]
    found = shown_cells(groups, sums)

    for (nth, name), cell in found.items():
        own = [one[nth + 1] for one in people if name in (ALL, one[0])]
        behind = sum(1 for value in own if value)
        assert cell.withheld or behind == 0 or behind >= K
        assert cell.withheld or cell.value == sum(value or 0 for value in own)
        assert cell.people is None or cell.people == 0 or cell.people >= K
        assert cell.unknown is None or cell.unknown == 0 or cell.unknown >= K
        for other in range(nth):
            apart = sum(1 for one in people if name in (ALL, one[0]) and one[nth + 1] != one[other + 1])
            assert cell.withheld or found[other, name].withheld or apart == 0 or apart >= K
    for nth in range(3):
        made = {one[0] for one in people if one[nth + 1]}
        hidden = [name for name in set(groups) if found[nth, name].withheld and name in made]
        left = sum(1 for one in people if one[0] in hidden and (one[nth + 1] or 0) > 0)
        assert found[nth, ALL].withheld or not hidden or (len(hidden) > 1 and left >= K)


def test_enough_people_alike_are_shown() -> None:
    found = shown_cells(pl.Series(["a"] * 6), [pl.Series([1] * 6), pl.Series([1] * 6), pl.Series([0] * 6)])

    assert [found[nth, "a"].value for nth in range(3)] == [6, 6, 0]


def test_of_a_small_group_nothing_is_told_and_no_nought_where_all_is_unknown() -> None:
    groups = pl.Series(["a"] * 6 + ["b"] * 2 + ["c"] * 7)
    found = shown_cells(groups, [pl.Series([1] * 6 + [0] * 2 + [None] * 7, dtype=pl.Int64)])

    assert found[0, "a"].value == 6
    assert (found[0, "b"].value, found[0, "b"].unknown) == (None, None)
    assert (found[0, "c"].value, found[0, "c"].unknown) == (None, 7)
    assert (found[0, ALL].value, found[0, ALL].unknown) == (6, 7)
