"""Every money formula gives one person and a column of people the same sum, to the cent."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import polars as pl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from songbang.sums import breach, compensation, part_month, reduction, service_period
from songbang.sums.choose import larger, part_of, share_of, smaller, where

CENTS = st.integers(0, 10**9)
SMALL = st.integers(1, 60)
SHARES = st.builds(Fraction, st.integers(0, 120), st.integers(1, 30))
PAID_DAYS = Fraction("21.75")
Row = tuple[int, int, int, int]
ROWS = st.lists(st.tuples(CENTS, CENTS, SMALL, SMALL), min_size=1, max_size=20)

FORMULAS: dict[str, Callable[[Any, Any, Any, Any, Fraction], Any]] = {
    "larger": lambda a, b, _m, _n, _s: larger(a, b),
    "smaller": lambda a, b, _m, _n, _s: smaller(a, b),
    "share_of": lambda a, _b, m, _n, s: share_of(a, s, m),
    "part_of": lambda a, _b, m, n, _s: part_of(a, m, n),
    "monthly": lambda a, b, m, _n, s: compensation.monthly_compensation(a, s, b, months=m),
    "monthly without a floor": lambda a, _b, m, _n, s: compensation.monthly_compensation(a, s, months=m),
    "total": lambda a, _b, m, _n, _s: compensation.total_compensation(a, m),
    "further months": lambda a, _b, _m, _n, _s: compensation.further_months(a, 3),
    "over stretches": lambda a, b, m, n, _s: compensation.due_over([(larger(a, b), m), (larger(a, b + b), n)]),
    "arrears": lambda a, b, _m, _n, _s: compensation.arrears(a, b),
    "calendar part": lambda a, _b, m, n, _s: part_month.by_calendar(a, m, n),
    "paid days": lambda a, _b, m, _n, _s: part_month.by_paid_days(a, m, PAID_DAYS),
    "multiple": lambda a, _b, _m, _n, s: breach.multiple_of(a, s, 12),
    "returned": lambda a, _b, _m, _n, s: breach.returned(a, s),
    "returned since": lambda a, _b, m, n, _s: breach.returned_since(a, m, n),
    "exposure": lambda a, b, _m, _n, _s: breach.exposure(a, b),
    "training bond": lambda a, b, m, n, _s: service_period.training_bond(a, b, m, n),
    "ceiling": lambda a, _b, _m, _n, _s: breach.final_award_ceiling(a, 12),
    "excessive": lambda a, _b, _m, _n, s: reduction.excessive_above(a, s),
    "lowest cut": lambda a, b, _m, _n, s: reduction.reduction_range(a, b, s)[0],
    "highest cut": lambda a, b, _m, _n, s: reduction.reduction_range(a, b, s)[1],
}


def yuan(cents: int) -> Decimal:
    return Decimal(cents) / 100


@pytest.mark.parametrize("name", sorted(FORMULAS))
@settings(max_examples=60, deadline=None)
@given(rows=ROWS, share=SHARES)
@example(rows=[(100025, 0, 3, 1)], share=Fraction(3, 10))  # half a cent behind a repeating average
@example(rows=[(300001, 1, 1, 1)], share=Fraction(1, 2))
def test_one_person_and_a_column_agree_to_the_cent(name: str, rows: list[Row], share: Fraction) -> None:
    formula = FORMULAS[name]
    frame = pl.DataFrame(rows, schema=dict.fromkeys("abmn", pl.Int64), orient="row")
    column = frame.select(found=formula(pl.col("a"), pl.col("b"), pl.col("m"), pl.col("n"), share))["found"]
    single = [formula(yuan(a), yuan(b), m, n, share) for a, b, m, n in rows]

    assert [yuan(cents) for cents in column] == single


@pytest.mark.parametrize("name", sorted(FORMULAS))
def test_an_unknown_sum_in_a_column_stays_unknown(name: str) -> None:
    frame = pl.DataFrame({"a": [None], "b": [None], "m": [2], "n": [3]}, schema=dict.fromkeys("abmn", pl.Int64))
    found = frame.select(found=FORMULAS[name](pl.col("a"), pl.col("b"), pl.col("m"), pl.col("n"), Fraction(3, 10)))[
        "found"
    ]

    assert found.to_list() == [None]


@pytest.mark.parametrize(("a", "b"), [(None, 5), (5, None)])
def test_one_unknown_of_two_makes_the_larger_unknown(a: int | None, b: int | None) -> None:
    frame = pl.DataFrame({"a": [a], "b": [b]}, schema={"a": pl.Int64, "b": pl.Int64})

    assert frame.select(found=larger(pl.col("a"), pl.col("b")))["found"].to_list() == [None]
    assert frame.select(found=smaller(pl.col("a"), pl.col("b")))["found"].to_list() == [None]


def test_where_chooses_by_row_and_leaves_an_unknown_condition_unknown() -> None:
    frame = pl.DataFrame({"yes": [True, False, None], "a": [1, 1, 1], "b": [2, 2, 2]})
    found = frame.select(found=where(pl.col("yes"), pl.col("a"), pl.col("b")))["found"]

    assert found.to_list() == [1, 2, None]
    assert where(condition=True, then=Decimal(1), otherwise=Decimal(2)) == 1


def test_an_average_of_fewer_than_twelve_months_is_that_of_those_months() -> None:
    wages = [Decimal(10000), Decimal("10000.05"), Decimal("10000.20")]

    assert compensation.monthly_compensation(compensation.average_wage(wages), Fraction(3, 10)) == Decimal("3000.03")
    assert compensation.monthly_compensation(sum(wages, Decimal(0)), Fraction(3, 10), months=3) == Decimal("3000.03")
