"""A million rows and one person: the same law, the same formulas, the same cents."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from songbang.answers.many.people import RESULTS, position_of_many
from songbang.answers.replay_case import replay_case
from songbang.law.read import load
from songbang.sums.months import add_months

DAY = date(2026, 11, 22)
PLACES = ["cn-sh", "cn-bj", "cn-gd-sz", "cn-zj-hz", "cn-js-nj"]
CENTS = st.integers(100_000, 10_000_000)
FIGURES = {"monthly_due": "monthly", "arrears": "arrears", "total_compensation": "total_compensation",
           "damages_contract": "damages_contract"}  # fmt: skip
ROWS = st.fixed_dictionaries({
    "place": st.sampled_from(PLACES),
    "protects_technical_secret": st.sampled_from([True, False, None]),
    "average_wage": CENTS,
    "agreed": st.none() | CENTS,
    "left": st.dates(date(2022, 1, 1), date(2024, 6, 30)),
    "nc_months": st.integers(1, 40),
    "months": st.integers(0, 24),
    "paid": st.none() | st.integers(0, 3_000_000),
    "damages_multiple": st.integers(1, 10),
})  # fmt: skip


def one_person(row: dict[str, Any]) -> dict[str, Decimal | None]:
    """The same row as the facts of a case, months counted from the first day."""
    kept = add_months(row["left"], min(row["months"], row["nc_months"]))
    days = {"from": row["left"] + timedelta(days=1), "to": kept}
    facts = {
        "protects_technical_secret": row["protects_technical_secret"],
        "avg12": Decimal(row["average_wage"]) / 100,
        "comp_amount": None if row["agreed"] is None else Decimal(row["agreed"]) / 100,
        "comp_per": "month",
        "left": row["left"],
        "nc_months": row["nc_months"],
        "performed_until": kept,
        "paid": [] if row["paid"] is None else [{"amount": Decimal(row["paid"]) / 100, **days}],
        "damages": [{"multiple": str(row["damages_multiple"]), "of": "annual_wage_before_exit"}],
        "part_month": "21.75",
    }
    figures = replay_case(facts, load(), row["place"], DAY).figures
    return {ours: known(figures[name].value, figures[name].missing) for name, ours in FIGURES.items()}


def known(value: object, missing: tuple[str, ...]) -> Decimal | None:
    """A sum whose minimum wage is not known is none at all in a column."""
    return value if isinstance(value, Decimal) and "minimum_wage" not in missing else None


@settings(max_examples=40, deadline=None)
@given(st.lists(ROWS, min_size=1, max_size=6))
def test_each_row_is_the_case_of_one_person_to_the_cent(rows: list[dict[str, Any]]) -> None:
    frame = pl.DataFrame(rows, schema_overrides={"agreed": pl.Int64, "paid": pl.Int64, "left": pl.Date,
                                                 "protects_technical_secret": pl.Boolean})  # fmt: skip
    found = position_of_many(frame, load(), DAY)
    for row, mine in zip(rows, found.iter_rows(named=True), strict=True):
        told = {name: None if mine[name] is None else Decimal(mine[name]) / 100 for name in FIGURES.values()}
        assert told == one_person(row)


def test_what_is_absent_is_unknown_and_nothing_is_guessed() -> None:
    frame = pl.DataFrame({"place": ["cn-sh", "cn-sh"], "left": [date(2023, 1, 31), None]})
    found = position_of_many(frame, load(), DAY)

    assert found.columns == list(RESULTS)
    assert all(found[name].null_count() == 2 for name in RESULTS)


def test_where_the_tier_of_a_place_is_not_settled_the_floor_and_what_rests_on_it_are_unknown() -> None:
    row = {"average_wage": 1_000_000, "left": date(2023, 1, 31), "nc_months": 12, "months": 2}
    found = position_of_many(pl.DataFrame([{"place": "cn-cq", **row}, {"place": "cn-sh", **row}]), load(), DAY)

    assert found["due"].to_list() == [None, 600_000]
    assert found["monthly"].to_list() == [None, 300_000]


@pytest.mark.parametrize("frame", [pl.DataFrame(), pl.DataFrame({"place": []}, schema={"place": pl.String})])
def test_no_people_are_no_rows(frame: pl.DataFrame) -> None:
    assert position_of_many(frame, load(), DAY).height == 0


def test_a_place_whose_law_is_not_held_is_told() -> None:
    with pytest.raises(LookupError, match="the law of hk is not held"):
        position_of_many(pl.DataFrame({"place": ["hk"], "left": [date(2023, 1, 31)]}), load(), DAY)
