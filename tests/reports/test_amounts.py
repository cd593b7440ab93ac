from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.basis.words import Words
from songbang.reports.amounts import join, money, months, percent, plain


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("500000", "500,000"),
        ("500000.00", "500,000"),
        ("1234.50", "1,234.5"),
        (Decimal("1E+6"), "1,000,000"),
        (0, "0"),
        ("两倍", "两倍"),
        ("NaN", "NaN"),
        ("1234567890123456789012345678901234567.50", "1,234,567,890,123,456,789,012,345,678,901,234,567.5"),
        ("1E+999999", "1E+999999"),
    ],
)
def test_numbers_are_written_as_people_write_them(number: object, shown: str) -> None:
    assert plain(number) == shown


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12, places=2))
def test_a_number_keeps_its_value(number: Decimal) -> None:
    assert Decimal(plain(number).replace(",", "")) == number


@pytest.mark.parametrize(
    ("share", "shown"),
    [
        ("0.3", "30%"),
        ("1", "100%"),
        ("0.3333", "33.33%"),
        ("0.05", "5%"),
        ("1/3", "1/3"),
        ("NaN", "NaN"),
        ("9" * 40, "9" * 40),
    ],
)
def test_shares_are_told_as_per_cent(share: str, shown: str) -> None:
    assert percent(share) == shown


def test_money_has_its_currency() -> None:
    assert money("500000") == Words("500,000 元", "CNY 500,000")
    assert money("8000.5", "HKD") == Words("HKD 8,000.5", "HKD 8,000.5")


def test_one_month_is_one_month() -> None:
    assert months(1) == Words("1 个月", "1 month")
    assert months(24) == Words("24 个月", "24 months")


def test_messages_are_joined_by_the_mark_of_each_language() -> None:
    assert join([Words("甲", "a"), Words("乙", "b")], "、") == Words("甲、乙", "a, b")
