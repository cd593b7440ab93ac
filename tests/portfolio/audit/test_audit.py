"""What an audit says of single agreements, seen from what a roster tells."""

from datetime import date, timedelta
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.portfolio.audit.rosters import DAY, roster

from songbang.law.read import load
from songbang.portfolio.audit.audit import audit
from songbang.portfolio.audit.result_columns import TYPES, result_columns

LAW = load()
LEAVER: dict[str, Any] = {
    "role": "senior_technical",
    "access_to_secrets": True,
    "place": "上海",
    "signed": date(2024, 3, 1),
    "left": date(2026, 5, 31),
    "nc_months": 12,
    "avg12": 2_000_000,
    "comp_amount": 600_000,
    "damages_amount": 50_000_000,
    "paid": 0,
}


def told(**cells: object) -> dict[str, Any]:
    """The results of one leaver whose cells are partly other ones."""
    return audit(roster([{**LEAVER, **cells}]), LAW, DAY).results.row(0, named=True)


def test_a_leaver_who_is_owed_compensation() -> None:
    found = told()

    assert found["state"] == "bound"
    assert found["holds"] == "yes"
    assert found["ends_on"] == date(2027, 5, 31)
    assert found["due_month"] == 600_000
    assert found["due_so_far"] == 600_000 * 5 + 600_000 * 22 // 30
    assert found["owes"] == found["owed"] == found["due_so_far"]
    assert found["months_unpaid"] == 5
    assert found["may_end_from"] == date(2026, 9, 1)
    assert found["damages_ratio"] == 694
    assert found["vs_multiple"] == "broken"
    assert (found["next_on"], found["next_what"]) == (date(2026, 11, 30), "pay_on")


def test_what_the_employer_owes_stands_beside_what_it_could_claim() -> None:
    sides = [one.side for one in result_columns().values() if one.side]
    found = told(paid=1_000_000)

    assert {"owes", "could_claim"} <= set(sides)
    assert found["owes"] > 0
    assert (found["damages"], found["could_go_back"]) == (50_000_000, 1_000_000)


@pytest.mark.parametrize(
    ("cells", "holds", "why"),
    [
        ({"role": "other", "access_to_secrets": False}, "no", "cn.persons.classes cn.scope.no_secret"),
        ({"role": "other", "access_to_secrets": None}, "unknown", "cn.persons.classes"),
        ({"employment_kind": "intern"}, "open", "cn.persons.interns"),
        ({"role": "senior_manager", "access_to_secrets": None}, "yes", "cn.persons.classes"),
        ({"activated": False}, "open", "cn.activation.start"),
        ({"agreement": False}, "none", None),
    ],
)
def test_whether_it_holds_and_by_which_provision(cells: dict[str, object], holds: str, why: str | None) -> None:
    found = told(**cells)

    assert (found["holds"], found["holds_why"]) == (holds, why)


def test_guidance_never_says_that_an_agreement_does_not_hold() -> None:
    found = told(role="other", told_in_writing=False, comp_amount=100_000, nc_months=24)

    assert found["reasons_told"] == found["vs_guidance"] == "broken"
    assert found["holds"] == "yes"


@pytest.mark.parametrize(
    ("cell", "named"),
    [
        ({"role": None, "access_to_secrets": None}, {"role", "access_to_secrets"}),
        ({"avg12": None, "comp_amount": 0}, {"avg12"}),
        ({"comp_amount": None}, {"comp_amount"}),
        ({"nc_months": None}, {"nc_months"}),
        ({"paid": None}, {"paid"}),
        ({"damages_amount": None}, {"damages_amount"}),
        ({"place": "火星"}, {"place"}),
        ({"role": "other"}, {"told_in_writing"}),
    ],
)
def test_what_is_not_known_names_the_column_that_would_settle_it(cell: dict[str, object], named: set[str]) -> None:
    assert named <= set(told(**cell)["missing"].split())


def test_nothing_is_missing_for_a_row_that_tells_all() -> None:
    paid = told(paid=told()["due_so_far"], told_in_writing=True)

    assert paid["missing"] is None
    assert paid["owes"] == 0


def test_who_has_no_agreement_owes_and_is_owed_nothing() -> None:
    found = told(agreement=False)

    assert found["state"] == "none"
    assert all(found[name] is None for name in ("owes", "whole_term", "damages", "ends_on", "missing"))


def test_a_blank_day_of_leaving_is_still_employed_and_an_unread_one_is_not() -> None:
    rows = roster([{**LEAVER, "left": None}] * 2).with_columns(unread=pl.Series([[], ["left"]]))
    blank, unread = audit(rows, LAW, DAY).results.iter_rows(named=True)

    assert blank["state"] == "employed"
    assert unread["state"] == unread["holds"] == "unknown"
    assert unread["owes"] is None
    assert "left" in unread["missing"].split()


def test_a_release_on_the_last_day_costs_nothing_and_a_later_one_further_months() -> None:
    early, late = told(released_on=LEAVER["left"]), told(released_on=LEAVER["left"] + timedelta(days=30))

    assert (early["state"], early["due_so_far"], early["extra"]) == ("released", 0, 0)
    assert (late["state"], late["due_so_far"], late["extra"]) == ("released", 600_000, 1_800_000)


def test_the_version_of_the_day_of_leaving_counts() -> None:
    days = [date(2009, 12, 30), date(2009, 12, 31)]
    own = {"place": "深圳", "protects_technical_secret": True, "comp_amount": 0}
    found = audit(roster([{**LEAVER, **own, "left": left} for left in days]), LAW, DAY)

    assert found.told["by_law"].to_list() == [None, 1_000_000]  # before that it was a share of another pay
    assert "last_year_pay" in found.results["missing"][0].split()


def test_places_are_read_as_people_write_them() -> None:
    written = ["上海市", "cn-sh", "广东省深圳市南山区", "Beijing", "", None, "火星", "上海、北京"]
    rows = roster([{**LEAVER, "place": one} for one in written])

    assert audit(rows, LAW, DAY, "cn-zj").told["place"].to_list() == [
        *("cn-sh", "cn-sh", "cn-gd-sz", "cn-bj", "cn-zj", "cn-zj"),
        *(None, None),
    ]


def test_no_rows_and_no_columns_are_no_error() -> None:
    for rows in (pl.DataFrame(), roster([LEAVER]).clear()):
        found = audit(rows, LAW, DAY)
        assert found.results.schema == {one.name: TYPES[one.kind] for one in result_columns().values()}
        assert found.results.height == 0


def test_every_provision_that_a_row_names_is_among_the_reasons() -> None:
    found = audit(roster([LEAVER, {**LEAVER, "comp_amount": 0, "role": "other"}]), LAW, DAY)
    columns = ("holds_why", "covered_why", "pay_why")
    named = {name for column in columns for text in found.results[column].drop_nulls() for name in text.split()}

    assert named <= {one.provision.id for one in found.because}


def test_the_order_of_rows_and_copies_of_them_change_nothing() -> None:
    rows = [
        {**LEAVER, "avg12": wage, "place": place} for wage in (900_000, 2_000_000) for place in ("上海", "重庆", "深圳")
    ]
    forth = audit(roster(rows), LAW, DAY).results
    back = audit(roster([*reversed(rows), *rows]), LAW, DAY).results

    assert back.head(len(rows)).reverse().equals(forth)
    assert back.tail(len(rows)).equals(forth)


@settings(max_examples=30)
@given(
    st.fixed_dictionaries(
        {
            "avg12": st.integers(-(2**63), 2**63 - 1),
            "comp_amount": st.none() | st.integers(-(2**63), 2**63 - 1),
            "comp_share": st.sampled_from(["9999999999.999999999", "1e9", "-1", "x", "1/0", "0.000000001"]),
            "damages_multiple": st.sampled_from(["9999999999.999999999", "∞", "", "0.3"]),
            "nc_months": st.integers(-(2**63), 2**63 - 1),
            "left": st.dates(),
            "released_on": st.dates(),
            "role": st.text(max_size=5),
            "place": st.text(max_size=5),
        }
    )
)
def test_nothing_that_a_roster_may_say_is_an_error(cells: dict[str, Any]) -> None:
    found = audit(roster([{**LEAVER, **cells, "comp_of": "average_wage_12m", "damages_amount": None}]), LAW, DAY)

    assert found.results.height == 1
    assert all(
        found.results[name][0] is None or found.results[name][0] >= 0 for name in ("owes", "damages", "due_month")
    )


def test_where_it_is_told_what_was_paid_it_is_the_months_that_lack() -> None:
    assert "months_unpaid" in told(paid=600_000)["missing"].split()
    assert "paid" not in told(paid=600_000)["missing"].split()
    assert "paid" in told(paid=None)["missing"].split()


def test_the_guidance_is_told_where_its_share_is_above_every_minimum_wage_of_a_province() -> None:
    assert told(place="浙江")["guided_month"] == 600_000
    assert told(place="浙江", avg12=300_000)["guided_month"] is None


def test_no_shortfall_is_told_where_it_is_open_whether_the_place_demands_more() -> None:
    assert told(place="江苏", comp_amount=400_000)["vs_local"] == "open"
    assert told(place="江苏", comp_amount=400_000)["short_law"] is None
    assert told(comp_amount=400_000)["short_law"] == 0
