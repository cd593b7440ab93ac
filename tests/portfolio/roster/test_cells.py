"""What one cell says, in the ways people write it."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.portfolio.roster.cells.days import read_day_cell
from songbang.portfolio.roster.cells.said import Said
from songbang.portfolio.roster.cells.shares import read_multiple_cell, read_share_cell
from songbang.portfolio.roster.cells.sums import read_sum_cell
from songbang.portfolio.roster.cells.words import (
    read_choice_cell,
    read_months_cell,
    read_place_cell,
    read_yes_cell,
)
from songbang.portfolio.roster.columns import columns

FIRST_OF_MARCH = (
    *("2024-03-01", "2024.3.1", "20240301", "2024/3/1", "2024年3月1日", "2024年03月01号", "45352", "24年3月1日"),
    *("2024-03-01 00:00:00", "２０２４．３．１", "二〇二四年三月一日", "1 March 2024", "2024.3.1离职"),
)


@pytest.mark.parametrize("written", FIRST_OF_MARCH)
def test_a_day_is_read_however_it_is_written(written: str) -> None:
    assert read_day_cell("left", written) == Said({"left": date(2024, 3, 1)})


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("2024年3月", "day_missing"),
        ("2024-03", "day_missing"),
        ("2024.3", "day_missing"),
        ("202403", "day_missing"),
        ("2024", "day_missing"),
        ("3/1/24", "day_unclear"),
        ("01/03/2024", "day_unclear"),
        ("2024-02-30", "no_day"),
        ("20241301", "no_day"),
        ("长期", "no_day"),
    ],
)
def test_what_is_no_whole_day_is_told_and_never_guessed(written: str, code: str) -> None:
    assert read_day_cell("left", written) == Said(wrong=code)


@pytest.mark.parametrize("written", ["", "-", "在职", "至今", "N/A", "不详"])
def test_nobody_has_left_where_no_day_is_told(written: str) -> None:
    assert read_day_cell("left", written) == Said()


@given(st.dates(date(1950, 1, 1), date(2150, 12, 31)), st.sampled_from(["%Y-%m-%d", "%Y.%m.%d", "%Y%m%d", "%Y/%m/%d"]))
def test_every_day_comes_back(day: date, form: str) -> None:
    assert read_day_cell("left", day.strftime(form)).values == {"left": day}


@pytest.mark.parametrize(
    ("written", "cents"),
    [
        ("12000", 1_200_000),
        ("12,000元/月", 1_200_000),
        ("1.2万", 1_200_000),
        ("税前15k", 1_500_000),
        ("￥12,000.50", 1_200_050),
        ("一万二千", 1_200_000),
        ("１２０００", 1_200_000),
        ("月薪1.5万元", 1_500_000),
        ("RMB 12,000", 1_200_000),
        ("12345.675", 1_234_568),
    ],
)
def test_a_wage_is_read_in_cents(written: str, cents: int) -> None:
    assert read_sum_cell("avg12", written) == Said({"avg12": cents})


@pytest.mark.parametrize("written", ["年薪30万", "30万/年", "300,000元/年", "annual 300000"])
def test_a_yearly_wage_is_made_monthly_and_that_is_told(written: str) -> None:
    assert read_sum_cell("wage_monthly", written) == Said({"wage_monthly": 2_500_000}, note="made_monthly_year")


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("1万-1.2万", "sum_range"),
        ("税后8000", "after_tax"),
        ("-500", "sum_negative"),
        ("(500)", "sum_negative"),
        ("US$3000", "other_currency"),
        ("5000港币", "other_currency"),
        ("300元/天", "sum_per_day"),
        ("1.2E+17", "digits_lost"),
        ("面议", "no_sum"),
        ("9" * 30, "no_sum"),
    ],
)
def test_what_is_no_sum_is_told(written: str, code: str) -> None:
    assert read_sum_cell("avg12", written) == Said(wrong=code)


def test_the_head_tells_the_unit_of_a_bare_number() -> None:
    assert read_sum_cell("damages_amount", "50", 10_000) == Said({"damages_amount": 50_000_000})
    assert read_sum_cell("damages_amount", "50万", 10_000) == Said(wrong="sum_unit")
    assert read_sum_cell("comp_amount", "5000", 1, "month").values["comp_per"] == "month"
    assert (
        read_months_cell("nc_months", "2", 12) == read_months_cell("nc_months", "24个月", 12) == Said({"nc_months": 24})
    )


def test_a_cell_may_hold_a_share_or_a_multiple_instead_of_a_sum() -> None:
    share = read_sum_cell("comp_amount", "前12个月平均工资的30%")
    assert share == Said({"comp_share": "0.3", "comp_of": "average_wage_12m"})
    assert read_sum_cell("damages_amount", "3倍年薪") == Said(
        {"damages_multiple": "3", "damages_of": "annual_wage_before_exit"}
    )
    assert read_sum_cell("damages_amount", "24个月工资") == Said(
        {"damages_multiple": "24", "damages_of": "monthly_wage"}
    )


def test_none_is_nothing_where_money_is_agreed_and_unknown_where_it_is_a_wage() -> None:
    assert read_sum_cell("comp_amount", "无") == Said({"comp_amount": 0})
    assert read_sum_cell("paid", "未付") == Said({"paid": 0})
    assert read_sum_cell("avg12", "无") == Said()


@pytest.mark.parametrize(
    ("written", "share"),
    [("30%", "0.3"), ("0.3", "0.3"), ("三成", "0.3"), ("1/3", "1/3"), ("三分之一", "1/3"), ("50 per cent", "0.5")],
)
def test_a_share_is_exact(written: str, share: str) -> None:
    assert read_share_cell("comp_share", written) == Said({"comp_share": share})


def test_a_bare_number_is_a_percentage_only_where_it_can_be_nothing_else() -> None:
    assert read_share_cell("comp_share", "30") == Said({"comp_share": "0.3"}, note="read_as_percent")
    assert read_share_cell("comp_share", "30", 100) == Said({"comp_share": "0.3"})
    assert {read_share_cell("comp_share", one).wrong for one in ("1", "1.5", "300")} == {"share_unclear"}
    assert read_share_cell("comp_share", "120%").wrong == "no_share"


@given(st.integers(1, 10_000))
def test_a_percentage_comes_back_exactly(hundredths: int) -> None:
    written = f"{Decimal(hundredths) / 100}%"

    assert Decimal(str(read_share_cell("comp_share", written).values["comp_share"])) == Decimal(hundredths) / 10_000


def test_multiples_lengths_words_and_places() -> None:
    assert read_multiple_cell("damages_multiple", "1.5倍") == Said({"damages_multiple": "1.5"})
    assert read_multiple_cell("damages_multiple", "很多").wrong == "no_multiple"
    assert [
        read_months_cell("nc_months", one).values.get("nc_months") for one in ("2年", "24月", "二十四个月", "1.5年")
    ] == [24, 24, 24, 18]
    assert read_months_cell("nc_months", "看情况").wrong == "no_months"
    assert [
        read_yes_cell("agreement", one).values.get("agreement") for one in ("是", "已签", "Y", "√", "未签", "否", "0")
    ] == [*(True, True, True, True, False, False, False)]
    assert read_yes_cell("agreement", "部分").wrong == "no_yes"
    assert read_place_cell("place", "上海市浦东新区").values == {"place": "cn-sh"}
    assert read_place_cell("place", "深圳").values == {"place": "cn-gd-sz"}
    assert read_place_cell("place", "北京/上海") == Said({"place": "北京/上海"}, wrong="no_place")


@pytest.mark.parametrize(
    ("name", "written", "value"),
    [
        ("role", "高级技术人员", "senior_technical"),
        ("role", "高级管理人員", "senior_manager"),
        ("role", "普通员工", "other"),
        ("role", "Senior manager", "senior_manager"),
        ("employment_kind", "劳务派遣", "dispatched"),
        ("employment_kind", "实习生", "intern"),
        ("comp_per", "按月", "month"),
        ("comp_of", "离职前十二个月平均工资", "average_wage_12m"),
        ("damages_of", "补偿总额", "total_compensation"),
    ],
)
def test_a_choice_is_read_by_the_words_people_have_for_it(name: str, written: str, value: str) -> None:
    assert read_choice_cell(name, written, columns()[name].values) == Said({name: value})


def test_words_that_are_no_choice_are_told() -> None:
    assert read_choice_cell("role", "外星人", columns()["role"].values).wrong == "no_choice"


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("宁波", "cn-zj-nb"),
        ("浙江省宁波市鄞州区", "cn-zj-nb"),
        ("珠海", "cn-gd-zh"),
        ("杭州", "cn-zj-hz"),
        ("中山", "cn-gd-zs"),
        ("上海市南京西路1号", "cn-sh"),
        ("江苏", "cn-js"),
    ],
)
def test_the_nearest_place_counts_and_no_street_is_one(written: str, code: str) -> None:
    assert read_place_cell("place", written) == Said({"place": code})


@pytest.mark.parametrize("written", ["0.3", "30", "1", "100"])
def test_a_number_that_may_be_a_share_is_no_sum(written: str) -> None:
    assert read_sum_cell("comp_amount", written) == Said(wrong="sum_or_share")


def test_a_small_sum_with_its_unit_is_one() -> None:
    assert read_sum_cell("comp_amount", "30元").values["comp_amount"] == 3000
    assert read_sum_cell("comp_amount", "0") == Said({"comp_amount": 0, "comp_per": None})
    assert read_sum_cell("comp_amount", "0.6", 10_000).values["comp_amount"] == 600_000


@pytest.mark.parametrize("written", ["3个月", "20.000,00", "1,2", "1,00,000"])
def test_months_and_commas_that_part_no_thousands_make_no_sum(written: str) -> None:
    assert read_sum_cell("paid", written) == Said(wrong="no_sum")


def test_a_range_of_months_is_no_length() -> None:
    assert {read_months_cell("nc_months", one).wrong for one in ("12-24个月", "12个月至24个月", "24个月或12个月")} == {
        "months_range"
    }
