"""Money and months: examples worked by hand, and properties."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.basis.shown import percent
from songbang.sums.agreed import agreed_monthly, agreed_share, agreed_total, below, compensation_stated
from songbang.sums.choose import larger, part_of, round_to_cent, share_of, smaller
from songbang.sums.compensation import further_months, monthly_compensation, total_compensation
from songbang.sums.damages import damages_amount, damages_ratio
from songbang.sums.months import MonthEnd, add_months, end_of_restraint

MONEY = st.decimals("0", "1000000", places=2)
SHARE = st.fractions(0, 1, max_denominator=100)


def test_the_choosers() -> None:
    assert larger(Decimal(2), Decimal(3)) == Decimal(3)
    assert smaller(Decimal(2), Decimal(3)) == Decimal(2)
    assert round_to_cent(Decimal("0.005")) == Decimal("0.01")
    assert share_of(Decimal(9), Fraction(1, 3)) == part_of(Decimal(9), 1, 3) == Decimal(3)


def test_thirty_per_cent_and_its_floor() -> None:
    assert monthly_compensation(Decimal(10000), Fraction("0.3")) == Decimal(3000)
    assert monthly_compensation(Decimal(5000), Fraction("0.3"), Decimal(2740)) == Decimal(2740)
    assert total_compensation(Decimal("3000.50"), 24) == Decimal("72012.00")
    assert further_months(Decimal(5000), 3) == Decimal(15000)


@given(MONEY, SHARE, MONEY)
def test_compensation_is_never_below_the_floor_nor_the_share(wage: Decimal, share: Fraction, floor: Decimal) -> None:
    due = monthly_compensation(wage, share, floor)

    assert due >= floor
    assert due >= monthly_compensation(wage, share)
    assert due in {floor, monthly_compensation(wage, share)}


@given(MONEY, MONEY, SHARE)
def test_a_higher_wage_never_brings_less(one: Decimal, other: Decimal, share: Fraction) -> None:
    low, high = sorted([one, other])

    assert monthly_compensation(low, share) <= monthly_compensation(high, share)


@pytest.mark.parametrize(
    ("facts", "monthly"),
    [
        ({"comp_amount": Decimal(6000), "comp_per": "month"}, "6000"),
        ({"comp_amount": "6000", "comp_per": "quarter"}, "2000"),
        ({"comp_amount": "62876", "comp_per": "year"}, "5239.67"),
        ({"comp_amount": "240000", "comp_per": "total", "nc_months": 24}, "10000"),
        ({"comp_share": "0.3", "comp_of": "average_wage_12m", "avg12": "32000"}, "9600"),
        ({"comp_share": "0.5", "comp_of": "basic_wage", "basic_wage": "8000"}, "4000"),
        ({"comp_share": "1", "comp_of": "minimum_wage", "minimum_wage": "2740"}, "2740"),
        ({"comp_share": "0.3", "comp_of": "last_month_wage", "wage_monthly": "10000"}, "3000"),
    ],
)
def test_what_is_agreed_comes_to_a_sum_a_month(facts: dict[str, object], monthly: str) -> None:
    assert agreed_monthly(facts) == Decimal(monthly)


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"comp_amount": "240000", "comp_per": "total"},
        {"comp_amount": "240000", "comp_per": "total", "nc_months": 0},
        {"comp_share": "0.3", "comp_of": "other", "avg12": "32000"},
        {"comp_share": "0.3", "avg12": "32000"},
        {"comp_share": "0.3", "comp_of": "average_wage_12m"},
        {"comp_amount": "-1", "comp_per": "month"},
    ],
)
def test_what_does_not_follow_is_not_guessed(facts: dict[str, object]) -> None:
    assert agreed_monthly(facts) is None


def test_an_agreed_sum_as_a_share() -> None:
    assert agreed_share({"comp_amount": "3000", "comp_per": "month", "avg12": "10000"}) == Decimal("0.3")
    assert agreed_share({"comp_share": "0.3", "comp_of": "average_wage_12m"}) == Decimal("0.3")
    assert agreed_share({"comp_amount": "3000", "comp_per": "month", "avg12": "0"}) is None
    assert agreed_total({"comp_amount": "3000", "comp_per": "month", "nc_months": 24}) == Decimal(72000)


def test_whether_compensation_is_promised() -> None:
    assert compensation_stated({"comp_stated": False}) is False
    assert compensation_stated({"comp_share": "0.3"}) is True
    assert compensation_stated({}) is None


@pytest.mark.parametrize(
    ("damages", "facts", "ratio"),
    [
        ({"multiple": "5", "of": "total_compensation"}, {}, "5"),
        ({"multiple": "12", "of": "monthly_compensation"}, {"nc_months": 24}, "0.5"),
        ({"multiple": "3", "of": "annual_wage_before_exit"},
         {"nc_months": 24, "comp_share": "0.3", "comp_of": "average_wage_12m"}, "5"),
        ({"multiple": "24", "of": "monthly_wage"},
         {"nc_months": 24, "comp_share": "0.5", "comp_of": "average_wage_12m"}, "2"),
        ({"amount": "314380"}, {"comp_amount": "20958.66", "comp_per": "year", "nc_months": 24}, "7.5"),
        ({"amount": "314380"}, {}, None),
        ({"multiple": "3", "of": "other"}, {"avg12": "1", "nc_months": 2}, None),
        ({"multiple": "3", "of": "monthly_wage"}, {"nc_months": 0}, None),
    ],
)  # fmt: skip
def test_damages_against_the_compensation_of_the_whole_term(
    damages: dict[str, object], facts: dict[str, object], ratio: str | None
) -> None:
    found = damages_ratio(damages, facts)

    assert found is None if ratio is None else found is not None and abs(found - Decimal(ratio)) < Decimal("0.001")


def test_damages_in_yuan() -> None:
    assert damages_amount({"multiple": "3", "of": "annual_wage_before_exit"}, {"avg12": "20000"}) == Decimal(720000)
    assert damages_amount({"amount": "500000", "currency": "CNY"}, {}) == Decimal(500000)
    assert damages_amount({"multiple": "2", "of": "monthly_compensation"}, {}) is None


@given(
    st.decimals("0.01", "3", places=2),
    st.integers(1, 36),
    st.integers(1, 50),
    st.decimals("1000", "99999", places=2),
)
def test_a_ratio_from_terms_alone_is_the_ratio_of_the_sums(share: Decimal, months: int, n: int, wage: Decimal) -> None:
    facts = {"comp_share": share, "comp_of": "average_wage_12m", "nc_months": months}
    damages = {"multiple": str(n), "of": "monthly_wage"}
    told = damages_ratio(damages, facts)
    amount, total = damages_amount(damages, facts | {"avg12": wage}), agreed_total(facts | {"avg12": wage})

    assert told is not None
    assert amount is not None
    assert total is not None
    assert abs(amount - told * total) <= told * months * Decimal("0.01") + Decimal("0.01")


def test_months_on_the_calendar() -> None:
    assert end_of_restraint(date(2024, 7, 8), 24) == date(2026, 7, 8)
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert add_months(date(2028, 1, 31), 1) == date(2028, 2, 29)
    assert add_months(date(2026, 1, 31), 1, MonthEnd.NEXT_FIRST) == date(2026, 3, 1)
    assert add_months(date(2025, 12, 15), 1) == date(2026, 1, 15)
    assert add_months(date(2026, 1, 31), 999999) == date.max


@given(st.dates(date(1990, 1, 1), date(2090, 12, 31)), st.integers(0, 600), st.sampled_from(MonthEnd))
def test_months_never_run_backward_and_the_roundings_differ_by_a_day(start: date, months: int, to: MonthEnd) -> None:
    found = add_months(start, months, to)

    assert found >= start
    assert add_months(start, months) <= found <= add_months(start, months) + timedelta(days=1)
    assert add_months(start, months + 1, to) > found


@pytest.mark.parametrize(
    ("share", "shown"),
    [(Fraction(1, 3), "1/3"), (Decimal("0.666666667"), "2/3"), (Decimal("0.3333"), "33.33%"),
     (Decimal("0.125"), "12.5%"), (Fraction(1, 2), "50%"), (Decimal("0.12345"), "12.35%")],
)  # fmt: skip
def test_a_share_without_an_end_is_told_as_its_fraction(share: Decimal | Fraction, shown: str) -> None:
    assert percent(share) == shown


def test_a_third_as_facts_hold_it_is_not_below_a_third() -> None:
    assert not below(Decimal("0.333333333"), Fraction(1, 3))
    assert not below(Decimal(1) / 3, Fraction(1, 3))
    assert below(Decimal("0.3333"), Fraction(1, 3))
