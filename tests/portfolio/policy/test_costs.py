"""What policies cost: as it is, the audit's own sums; dropped, nothing after the closing-out; delay saves nothing."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from functools import cache

import polars as pl
import pytest
from tests.portfolio.audit.rosters import DAY, roster
from tests.portfolio.policy.rosters import rows_of

from songbang.basis.words import Words
from songbang.law.read import load
from songbang.portfolio.audit.audit import audit
from songbang.portfolio.policy.compare import compare
from songbang.portfolio.policy.people import Asked, people_under
from songbang.portfolio.policy.policy import Active, Keeps, Policy
from songbang.portfolio.policy.read_policy import read_policy

LAW = load()
AS_IS = Policy("as_is", Words("维持", "as is"), Words("", ""))
ROWS = rows_of(20261122, 60)
DROP = replace(AS_IS, name="drop", keeps=(), active=Active.RELEASE)
COMPENSATION = ("active", "if_started")
MANAGERS = Keeps(roles=("senior_manager",))
TWO_HIGH = Keeps(roles=("senior_manager", "senior_technical"))


@cache
def asked() -> Asked:
    frame = roster(ROWS)
    return Asked(frame, audit(frame, LAW, DAY), LAW, None)


@cache
def under(policy: Policy) -> pl.DataFrame:
    return people_under(asked(), policy).rows


def no_more(less: pl.DataFrame, more: pl.DataFrame, name: str) -> bool:
    """Of no person is the first more than the second; what is not known under one is compared under neither."""
    pairs = zip(less[name], more[name], strict=True)
    return all(one <= other for one, other in pairs if one is not None and other is not None)


def test_as_it_is_costs_what_the_audit_says() -> None:
    results = asked().found.results
    found = under(AS_IS)
    bound, employed = results.filter(state="bound"), results.filter(state="employed")

    assert found["active"].sum() == bound["still_to_come"].sum()
    assert found["closing_out"].sum() == bound["extra"].sum()
    assert found["if_started"].sum() == employed["whole_term"].sum()


def test_dropping_all_costs_no_compensation_after_the_closing_out() -> None:
    found = under(DROP).filter(pl.col("state") != "unknown")

    assert found["active"].fill_null(0).sum() == 0
    assert found["if_started"].sum() == 0


def test_a_policy_that_keeps_fewer_never_costs_more_compensation() -> None:
    wide = under(AS_IS)
    high = under(replace(AS_IS, keeps=(TWO_HIGH,), active=Active.RELEASE))
    few = under(replace(AS_IS, keeps=(MANAGERS,), active=Active.RELEASE))

    for name in COMPENSATION:
        assert no_more(few, high, name)
        assert no_more(high, wide, name)


@pytest.mark.parametrize(("one", "other"), [(0, 6), (7, 24)])
def test_a_shorter_cap_never_costs_more(one: int, other: int) -> None:
    shorter, longer = sorted((one, other))
    short, long = (under(replace(AS_IS, cap_months=cap)) for cap in (shorter, longer))

    assert no_more(short, long, "if_started")
    assert no_more(long, under(AS_IS), "if_started")
    assert short["active"].equals(long["active"])  # who has left keeps the term agreed


@pytest.mark.parametrize(("one", "other"), [(Fraction(3, 10), Fraction(1, 2))])
def test_more_pay_never_costs_less_and_nobody_gets_less_than_agreed(one: Fraction, other: Fraction) -> None:
    low, high = (under(replace(AS_IS, share=share)) for share in sorted((one, other)))

    for name in COMPENSATION:
        assert no_more(low, high, name)
        assert no_more(under(AS_IS), low, name)


@pytest.mark.parametrize("days", [1, 200])
def test_a_later_day_never_costs_less_compensation(days: int) -> None:
    later = replace(DROP, start=DAY + timedelta(days=days))

    assert no_more(under(DROP), under(later), "active")
    assert under(replace(DROP, start=DAY - timedelta(days=days))).equals(under(DROP))


@pytest.mark.parametrize("held", [3_000_000])
def test_holding_pay_back_never_lowers_what_any_policy_costs(held: int) -> None:
    paid = [{**row, "paid": row["paid"] and row["paid"] + held} for row in ROWS]
    late = [{**row, "paid": row["paid"]} for row in ROWS]
    policies = [AS_IS, DROP, replace(AS_IS, name="half", share=Fraction(1, 2))]
    before, after = (compare(roster(one), policies, LAW, DAY) for one in (paid, late))

    for one, other in zip(before.costs, after.costs, strict=True):
        owed = one.line("owed"), other.line("owed")
        assert owed[0].mid is None or owed[1].mid is None or owed[0].mid <= owed[1].mid
        assert [line.mid for line in one.lines if line.name != "owed"] == [
            line.mid for line in other.lines if line.name != "owed"
        ]


@pytest.mark.parametrize("months", [1, 5])
def test_further_months_are_those_of_the_law_or_more(months: int) -> None:
    by_law = under(DROP)["closing_out"]
    own = under(replace(DROP, months=months))["closing_out"]
    law = LAW.ask("cn.waiver.release", "cn", DAY).values["months"]  # type: ignore[union-attr]

    for one, other in zip(by_law, own, strict=True):
        assert (one is None) == (other is None)
        if one is not None:
            assert other * int(str(law)) == one * max(months, int(str(law)))


def test_what_the_law_says_of_a_policy_is_told_with_its_force() -> None:
    low = replace(AS_IS, name="low", share=Fraction(1, 5), cap_months=36)
    short = replace(DROP, months=1)
    told = compare(roster([{"place": "上海"}]), [AS_IS, low, short], LAW, DAY).costs
    by_name = {one.policy.name: {check.provision.id for check in one.checks} for one in told}

    assert by_name["as_is"] == set()
    assert {"cn.compensation.guided_share", "cn.duration.cap", "cn.compensation.agreed_low"} <= by_name["low"]
    assert "cn.waiver.release" in by_name["drop"]
    guidance = next(one for one in told[1].checks if one.provision.id == "cn.compensation.guided_share")
    assert "指引不是法律" in guidance.says.zh


def test_a_day_that_is_past_counts_from_the_day_asked_and_says_so() -> None:
    told = compare(roster([{"place": "上海"}]), [replace(DROP, start=date(2025, 5, 1))], LAW, DAY).costs[0]

    assert told.start == DAY
    assert "2025-05-01" in told.notes[0].zh


def test_every_shipped_policy_can_be_compared() -> None:
    names = ["as_is", "only_two_high", "half_pay", "cap_six_months", "drop_all_on_a_day"]
    policies = [one for name in names if isinstance(one := read_policy(name), Policy)]
    rows = [{"role": "other", "place": "上海", "avg12": 1_000_000, "comp_share": "0.3", "comp_of": "average_wage_12m"}]
    found = compare(roster([{**rows[0], "nc_months": 12, "left": date(2026, 5, 31)}] * 6), policies, LAW, DAY)

    active = [one.line("active").mid for one in found.costs]
    assert active[1] == active[4] == 0
    assert active[0] == active[3]
    assert active[0] is not None
    assert active[2] is not None
    assert active[2] > active[0]
    assert [one.line("closing_out").mid for one in found.costs] == [0, 6 * 900_000, 0, 0, 6 * 900_000]
