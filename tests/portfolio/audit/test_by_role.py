"""Nothing that is published tells of fewer than k people, alone or by taking one figure from another."""

from datetime import date
from itertools import combinations
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.portfolio.audit.rosters import DAY, people, roster

from songbang.law.read import load
from songbang.portfolio.audit.audit import audit
from songbang.portfolio.audit.by_role import COVERED, FLAGS, SUMS, by_role, total
from songbang.portfolio.audit.groups import groups
from songbang.portfolio.audit.lacking import lacking
from songbang.portfolio.audit.withheld import Sets, beside_wholes, telling

K = 5
KEYS = st.sampled_from(["甲", "乙", "丙", None])
SETS = st.lists(st.sets(st.integers(0, 19)), min_size=1, max_size=5)


@given(st.lists(st.tuples(KEYS, KEYS), max_size=60))
def test_groups_part_the_people_and_none_is_small(keys: list[tuple[str | None, str | None]]) -> None:
    rows = pl.DataFrame(keys, schema={"key_role": pl.String, "key_place": pl.String}, orient="row")
    found = groups(rows, ("role", "place"), K)

    assert all(one.rows.len() >= K for one in found)
    assert sorted(at for one in found for at in one.rows) == (list(range(len(keys))) if len(keys) >= K else [])


@given(st.lists(st.sampled_from(COVERED), min_size=K, max_size=60))
def test_parts_that_are_told_leave_nobody_to_be_singled_out(outcomes: list[str]) -> None:
    values = pl.Series(outcomes)
    told = Sets(len(outcomes), K).parts({name: values == name for name in COVERED})
    known = [count for count in told.values() if count is not None]

    assert all(told[name] in {None, outcomes.count(name)} for name in COVERED)
    rest = [len(outcomes) - sum(some) for size in range(len(known) + 1) for some in combinations(known, size)]
    assert all(number == 0 or number >= K for number in (*known, *rest))


@given(SETS, st.integers(K, 20))
def test_no_count_that_is_told_gives_away_a_few_by_another(members: list[set[int]], size: int) -> None:
    sets, told = Sets(size, K), [set(range(size))]
    for one in ({at for at in member if at < size} for member in members):
        count = sets.count(pl.Series([at in one for at in range(size)]))
        assert count in {None, len(one)}
        if count is not None:
            told.append(one)
    for one, other in combinations(told, 2):
        if one <= other or other <= one:
            assert all(not left or len(left) >= K for left in (one - other, other - one, one & other))


@given(st.lists(st.none() | st.integers(0, 3), max_size=30))
def test_a_sum_is_told_where_enough_people_make_it(sums: list[int | None]) -> None:
    told, by = telling(pl.Series(sums, dtype=pl.Int64), K), sum(one is not None and one > 0 for one in sums)

    assert told == (sum(one or 0 for one in sums) if by == 0 or by >= K else None)


@settings(max_examples=10)
@given(st.lists(people(), min_size=1, max_size=40), st.sampled_from([("role", "place"), ("place",), None]))
def test_the_view_of_a_roster_keeps_to_it(rows: list[dict[str, Any]], by: tuple[str, ...] | None) -> None:
    view = by_role(audit(roster(rows), load(), DAY), by=by)

    assert sum(cell.people for cell in view.cells) == (view.people if view.people >= K else 0)
    for cell in view.cells:
        assert cell.people >= K
        for count in (*cell.covered.values(), *cell.flags.values()):
            assert count is None or count == 0 or K <= count <= cell.people
        assert set(cell.sums) == set(SUMS)
        assert set(cell.flags) == set(FLAGS)
    assert (total(view, "covered", "no") or 0) <= view.people


def test_one_of_a_place_is_put_together_with_others() -> None:
    rows = [{"role": "other", "place": place, "nc_months": 12} for place in ["上海"] * 9 + ["北京"] + ["深圳"] * 4]
    view = by_role(audit(roster(rows), load(), DAY), by=("role", "place"))

    assert [(cell.keys, cell.people) for cell in view.cells] == [(("other", "cn-sh"), 9), (("other", None), 5)]


def test_a_k_below_five_is_refused_and_fewer_people_have_no_cells() -> None:
    found = audit(roster([{"role": "other", "nc_months": 12}] * 4), load(), DAY)

    assert by_role(found).cells == ()
    assert by_role(found).people == 4
    with pytest.raises(ValueError, match="fewer than 5"):
        by_role(found, k=4)


def test_of_a_column_that_a_few_lack_no_number_is_told() -> None:
    rows = [{"role": "other", "nc_months": 12, "access_to_secrets": None if at < 3 else True} for at in range(12)]
    told = dict(lacking(audit(roster(rows), load(), DAY)))

    assert told["access_to_secrets"] is None
    assert told["comp_amount"] == 12


@pytest.mark.parametrize(("count", "keys"), [(40, ("role", "place")), (39, ("role",))])
def test_people_are_parted_by_place_where_the_groups_are_large_enough(count: int, keys: tuple[str, ...]) -> None:
    rows = [{"role": "other", "place": place, "nc_months": 12} for place in ("上海", "北京") for _ in range(count)]

    assert by_role(audit(roster(rows), load(), DAY)).keys == keys


LEAVER: dict[str, Any] = {"role": "other", "access_to_secrets": True, "place": "上海", "left": date(2026, 3, 31)}
LEAVER |= {"nc_months": 12, "avg12": 2_000_000, "comp_amount": 600_000, "paid": 0, "damages_amount": 5_000_000}


def test_a_restraint_that_was_not_started_is_neither_bound_nor_owed_for() -> None:
    rows = [LEAVER] * 6 + [{**LEAVER, "activated": False}] * 7
    (cell,) = by_role(audit(roster(rows), load(), DAY)).cells
    (alone,) = by_role(audit(roster([LEAVER] * 6), load(), DAY)).cells

    assert cell.flags["bound"] == 6
    assert {name: cell.sums[name] for name in ("owes", "still_to_come")} == {
        name: alone.sums[name] for name in ("owes", "still_to_come")
    }
    assert cell.sums["if_bound"] == 7 * (alone.sums["owes"] or 0) // 6 + 7 * (alone.sums["still_to_come"] or 0) // 6


def test_nought_with_people_not_known_of_says_how_many() -> None:
    rows = [{**LEAVER, "paid": None}] * 9
    (cell,) = by_role(audit(roster(rows), load(), DAY)).cells

    assert (cell.sums["owes"], cell.unknown["owes"]) == (0, 9)
    assert "still_to_come" not in cell.unknown


def test_a_sum_that_a_fact_may_raise_is_told_as_the_least() -> None:
    rows = [{**LEAVER, "place": "深圳", "avg12": 2_000_000, "comp_amount": 600_000}] * 8
    (cell,) = by_role(audit(roster(rows), load(), DAY)).cells

    assert cell.unknown["owes"] == 8


def test_damages_of_agreements_that_do_not_hold_are_no_claim() -> None:
    rows = [LEAVER] * 6 + [{**LEAVER, "access_to_secrets": False}] * 7
    (cell,) = by_role(audit(roster(rows), load(), DAY)).cells

    assert cell.sums["damages"] == 6 * 5_000_000


@given(st.lists(st.lists(st.tuples(st.sampled_from("ab"), st.booleans()), min_size=K, max_size=12), max_size=6))
def test_no_whole_leaves_over_a_few_people(parts: list[list[tuple[str, bool]]]) -> None:
    makes = [pl.Series([made for _, made in one]) for one in parts]
    whole = [pl.Series([name for name, _ in one]) for one in parts]
    enough = [sum(made for _, made in one) in {0, *range(K, 99)} for one in parts]
    kept = beside_wholes(enough, makes, whole, K)

    assert all(before or not after for before, after in zip(enough, kept, strict=True))
    for name in (None, "a", "b"):
        left = sum(
            made
            for one, told in zip(parts, kept, strict=True)
            for of, made in one
            if name in {None, of} and not (told and name in {None, *({of} if {o for o, _ in one} == {of} else ())})
        )
        inside = any(
            told and any(made for _, made in one) and (name is None or {of for of, _ in one} == {name})
            for one, told in zip(parts, kept, strict=True)
        )
        assert left == 0 or left >= K or not inside


def test_what_policies_tell_of_everybody_gives_away_no_few_beside_the_roles() -> None:
    others = [{**LEAVER, "role": "senior_technical", "paid": 99_000_000}] * 12
    rows = (
        [LEAVER] * 9
        + others
        + [{**LEAVER, "role": "senior_manager"}] * 2
        + [{**LEAVER, "role": None, "paid": 10**8}] * 3
    )
    view = by_role(audit(roster(rows), load(), DAY), by=("role",))

    assert [cell.people for cell in view.cells] == [9, 12, 5]
    assert [cell.sums["owes"] is None for cell in view.cells] == [True, False, True]
