"""Sums, shares and multiples as papers write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.papers.folded import fold
from songbang.terms.amounts import plain, sums
from songbang.terms.numbers import english, number
from songbang.terms.shares import shares


def told(words: str) -> list[tuple[str | None, str]]:
    return [(found.written, found.currency) for found in sums(fold(words).text)]


@pytest.mark.parametrize(
    ("words", "written", "currency"),
    [
        ("支付违约金500000元", "500000", "CNY"),
        ("支付违约金500,000元", "500000", "CNY"),
        ("支付违约金５００，０００元", "500000", "CNY"),
        ("支付违约金人民币500,000.00元", "500000", "CNY"),
        ("支付违约金50万元", "500000", "CNY"),
        ("支付违约金1.5万元", "15000", "CNY"),
        ("支付违约金人民币伍拾万元整", "500000", "CNY"),
        ("支付违约金人民币壹佰贰拾万圆整", "1200000", "CNY"),
        ("支付違約金人民幣伍拾萬元整", "500000", "CNY"),
        ("支付违约金三千元", "3000", "CNY"),
        ("支付违约金￥120,000", "120000", "CNY"),
        ("支付违约金¥120,000元", "120000", "CNY"),
        ("支付违约金RMB 80,000", "80000", "CNY"),
        ("pay RMB80,000 to the Company", "80000", "CNY"),
        ("pay HK$200,000 to the Company", "200000", "HKD"),
        ("支付港幣20萬元", "200000", "HKD"),
        ("支付200,000港元", "200000", "HKD"),
        ("支付1000美元", "1000", "USD"),
        ("pay US$1.2 million to the Company", "1200000", "USD"),
        ("每月补偿3333.33元", "3333.33", "CNY"),
        ("罚款0.5万元", "5000", "CNY"),
        ("支付一亿元", "100000000", "CNY"),
    ],
)
def test_a_sum(words: str, written: str, currency: str) -> None:
    assert told(words) == [(written, currency)]


@pytest.mark.parametrize(
    "words",
    [
        "违约金人民币伍拾万元整（¥500,000.00）",
        "违约金人民币500,000元（大写：伍拾万元整）",
        "违约金50万元（人民币伍拾万元整）",
    ],
)
def test_a_sum_given_twice_is_one(words: str) -> None:
    assert told(words) == [("500000", "CNY")]


def test_two_sums_are_two() -> None:
    assert told("违反第一条的支付5万元，违反第二条的支付10万元") == [("50000", "CNY"), ("100000", "CNY")]


@pytest.mark.parametrize("words", ["违约金____元", "违约金【】万元", "违约金人民币XX元", "違約金＿＿＿元", "HK$____"])
def test_a_sum_left_open(words: str) -> None:
    assert [written for written, _ in told(words)] == [None]


@pytest.mark.parametrize("words", ["公元2024年", "第五条", "三十日内", "24个月", "员工应当保密", ""])
def test_what_is_no_sum(words: str) -> None:
    assert told(words) == []


@pytest.mark.parametrize(
    ("words", "share"),
    [
        ("平均工资的30%", "0.3"),
        ("平均工资的３０％", "0.3"),
        ("平均工资的33.3%", "0.333"),
        ("平均工资的百分之五十", "0.5"),
        ("平均工资的三分之一", "0.3333"),
        ("平均工资的三成", "0.3"),
        ("平均工资的一半", "0.5"),
        ("平均工資的百分之三十", "0.3"),
        ("thirty per cent of the wage", "0.3"),
        ("30% of the wage", "0.3"),
        ("one-half of the wage", "0.5"),
    ],
)
def test_a_share(words: str, share: str) -> None:
    assert [found.value for found in shares(fold(words).text)] == [Decimal(share)]


@pytest.mark.parametrize("words", ["平均工资的____%", "平均工资的【】%"])
def test_a_share_left_open(words: str) -> None:
    assert [found.value for found in shares(fold(words).text)] == [None]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("24", 24), ("二十四", 24), ("贰拾肆", 24), ("廿四", 24), ("两", 2), ("一百零五", 105), ("1,200,000", 1200000),
        ("伍拾万", 500000), ("三万五千", 35000), ("1.5万", 15000), ("十", 10), ("abc", None), ("", None),
    ],
)  # fmt: skip
def test_a_number(written: str, value: int | None) -> None:
    assert number(written) == (None if value is None else Decimal(value))


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("twelve", 12),
        ("Twenty-four", 24),
        ("twenty four", 24),
        ("ninety", 90),
        ("one hundred", 100),
        ("36", 36),
        ("some", None),
    ],
)
def test_an_english_number(written: str, value: int | None) -> None:
    assert english(written) == (None if value is None else Decimal(value))


@given(st.integers(1, 99_999_999))
def test_figures_with_and_without_thousands_mean_the_same(amount: int) -> None:
    assert told(f"违约金{amount}元") == told(f"违约金{amount:,}元") == [(str(amount), "CNY")]


@given(st.decimals(0, 10**9, places=2))
def test_a_plain_decimal_keeps_its_value_and_no_exponent(value: Decimal) -> None:
    written = plain(value)
    assert Decimal(written) == value
    assert "E" not in written
    assert not ("." in written and written.endswith("0"))


@given(st.text(max_size=120))
def test_any_words_are_looked_through(words: str) -> None:
    text = fold(words).text
    for found in sums(text):
        assert 0 <= found.start < found.end <= len(text)
    for share in shares(text):
        assert 0 <= share.start < share.end <= len(text)
    number(words)
    english(words)
