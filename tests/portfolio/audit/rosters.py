"""Rows as rosters have them: most cells told, some not, every form of agreement, every kind of place."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import polars as pl
from hypothesis import strategies as st

from songbang.portfolio.roster.columns import TYPES, columns

DAY = date(2026, 11, 22)
PLACES = ["上海", "cn-bj", "深圳", "cn-zj-hz", "cn-zj-nb", "cn-js-nj", "cn-cq", "cn-gd-zh", "cn-tj", "cn", "cn-hl"]
SUMS = st.integers(0, 10_000_000)
WAGES = st.integers(1, 10_000_000) | st.sampled_from([0, 99, 10**9 - 1])
DAYS = st.dates(date(2008, 1, 1), date(2027, 6, 30)) | st.dates(date(2024, 6, 1), date(2026, 12, 31))
YES = st.sampled_from([True, False])

CELLS: dict[str, st.SearchStrategy[Any]] = {
    "role": st.sampled_from(["senior_manager", "senior_technical", "other"]),
    "access_to_secrets": YES,
    "protects_technical_secret": YES,
    "employment_kind": st.sampled_from(["employee", "intern", "dispatched", "rehired_retiree", "investor"]),
    "place": st.sampled_from(PLACES),
    "signed": DAYS,
    "left": DAYS,
    "avg12": WAGES,
    "wage_monthly": WAGES,
    "basic_wage": WAGES,
    "nc_months": st.integers(0, 40),
    "comp_amount": SUMS,
    "comp_per": st.sampled_from(["month", "quarter", "year", "total"]),
    "comp_share": st.sampled_from(["0.3", "0.5", "1/3", "2/3", "0", "0.2999", "1", "1.5"]),
    "comp_of": st.sampled_from(["average_wage_12m", "basic_wage", "last_month_wage", "minimum_wage", "other"]),
    "damages_amount": st.integers(0, 10**9),
    "damages_multiple": st.sampled_from(["0", "0.5", "2", "5", "10", "1/3"]),
    "damages_of": st.sampled_from(
        ["annual_wage_before_exit", "monthly_wage", "total_compensation", "monthly_compensation", "compensation_paid"]
    ),
    "told_in_writing": YES,
    "activated": YES,
    "paid": st.integers(0, 20_000_000) | st.just(0),
    "released_on": DAYS,
}
USUAL = {"place", "avg12", "nc_months", "left", "role"}
"""Cells that most rosters tell."""


@st.composite
def people(draw: st.DrawFn) -> dict[str, Any]:
    row = {}
    for name, cells in CELLS.items():
        told = draw(st.integers(0, 9)) < (9 if name in USUAL else 6)
        row[name] = draw(cells) if told else None
    return row


def roster(rows: Sequence[dict[str, Any]]) -> pl.DataFrame:
    kinds = {one.name: TYPES[one.kind] for one in columns().values() if any(one.name in row for row in rows)}
    return pl.DataFrame(rows, schema=kinds)
