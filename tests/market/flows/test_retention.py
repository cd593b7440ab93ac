"""Curves of how long people stay: what they tell of spells, of ends and of what goes on is never of a few."""

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.market.flows.retention import retention_of
from songbang.market.flows.spells import SPELLS
from songbang.market.flows.told import K

Spell = tuple[str, str | None, int, bool]
MANY = st.lists(st.tuples(st.sampled_from("AB"), st.sampled_from(["x", "y", None]), st.integers(0, 40), st.booleans()))


def frame(spells: list[Spell]) -> pl.DataFrame:
    return pl.DataFrame(spells, schema=SPELLS, orient="row")


@given(MANY.filter(bool), st.sampled_from([1, 6]))
def test_no_few_people_follow_from_what_curves_tell(spells: list[Spell], times: int) -> None:
    told = retention_of(frame([*spells * times, *[("C", None, 9, True)] * 6]))

    for by in ("firm", "group"):
        parts = [one for one in told if one.by == by]
        whole = next(iter(told))
        rest = whole.n - sum(one.n for one in parts), whole.ended - sum(one.ended for one in parts)
        for n, ended in [rest, *((one.n, one.ended) for one in told)]:
            assert not any(0 < count < K for count in (n, ended, n - ended))


@pytest.mark.parametrize("on", [1, K])
def test_a_few_spells_that_go_on_are_left_out(on: int) -> None:
    ends: list[Spell] = [("A", None, months, True) for months in range(12)]
    told = retention_of(frame([*ends, *[("A", None, 30, False)] * on]))

    assert {(one.n, one.all_ended) for one in told} == ({(12, True)} if on < K else {(12 + on, False)})
