"""Answers as people type them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.matter.event import EventKind
from songbang.matter.matter import Matter
from songbang.matter.read import read_text
from songbang.tasks.matter.pay_takes import agreed, post
from songbang.tasks.matter.takes import left, months, notices, paid
from songbang.tasks.spoken import (
    not_known,
    spoken_day,
    spoken_months,
    spoken_place,
    spoken_share,
    spoken_sum,
    spoken_yes,
)

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "typed",
    [
        *("2026-03-31", "2026.3.31", "2026/3/31", "2026年3月31日", "20260331", "２０２６年３月３１日", "31 March 2026"),
        *("二〇二六年三月三十一日", "March 31, 2026", " 是2026年03月31日离职的 "),
    ],
)
def test_a_day_in_any_spelling(typed: str) -> None:
    assert spoken_day(typed) == date(2026, 3, 31)


@pytest.mark.parametrize("typed", ["2026-02-30", "3月31日", "在职", "20261331", "1026-03-31", "去年", "2026年3月"])
def test_what_is_no_whole_day(typed: str) -> None:
    assert spoken_day(typed) is None


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        *(
            ("1.2万", 12000),
            ("12,000元", 12000),
            ("一万二千", 12000),
            ("12k", 12000),
            ("¥12000", 12000),
            ("约3万", 30000),
        ),
        *(("3w", 30000), ("每月9000元", 9000), ("9,000 a month", 9000), ("9000/月", 9000), ("税前三万元", 30000)),
    ],
)
def test_money_in_any_spelling(typed: str, amount: int) -> None:
    assert spoken_sum(typed) == amount


@pytest.mark.parametrize(
    "typed", ["US$300", "HKD 9000", "30%", "很多", "24个月每月9000", "", "-5", "−9000", "-9000元", "-¥3万", "负五万"]
)
def test_what_is_no_sum_of_yuan(typed: str) -> None:
    assert spoken_sum(typed) is None


def test_shares_lengths_places() -> None:
    assert {spoken_share(one) for one in ("30%", "百分之三十", "三成", "0.3", "平均工资的30%")} == {Decimal("0.3")}
    assert spoken_share("三分之一") == spoken_share("1/3") == Decimal("0.333333333")
    assert [spoken_share(one) for one in ("9000.50", "-30%", "-0.3")] == [None] * 3
    assert {spoken_months(one) for one in ("24", "24个月", "两年", "2 years", "二十四", "24 months")} == {24}
    assert spoken_months("一年半") == 18
    assert [spoken_place(one) for one in ("上海", "深圳南山", "CN-SH", "beijing", "火星")] == [
        *("cn-sh", "cn-gd-sz", "cn-sh", "cn-bj", None),
    ]


def test_of_two_places_none_is_taken() -> None:
    assert [spoken_place(one) for one in ("北京和上海", "Shanghai or Beijing", "广东深圳", "广东省")] == [
        *(None, None, "cn-gd-sz", "cn-gd"),
    ]


@pytest.mark.parametrize(
    "typed", ["", "  ", "?", "？", "不知道", "我不清楚。", "I don't know", "I don’t know", "忘了", "unknown"]
)
def test_not_known(typed: str) -> None:
    assert not_known(typed)


def test_yes_and_no() -> None:
    assert [spoken_yes(one) for one in ("有", "是的", "yes", "接触过")] == [True] * 4
    assert [spoken_yes(one) for one in ("没有", "没", "No", "没接触过", "没有付过")] == [False] * 5
    assert [spoken_yes(one) for one in ("也许", "没有付清", "2026-01-01")] == [None] * 3
    assert not any(not_known(one) for one in ("没有", "no", "在职"))


def after(take: object, typed: str, text: str = "") -> Matter | None:
    """Return what an answer makes of a matter."""
    matter = read_text(text)
    assert isinstance(matter, Matter)
    assert callable(take)
    changes = take(typed, matter, TODAY)
    if changes is None:
        return None
    for change in changes:
        made = change(text)
        assert isinstance(made, str)
        text = made
    read = read_text(text)
    assert isinstance(read, Matter)
    assert read.problems == ()
    return read


def facts_after(take: object, typed: str, text: str = "") -> dict[str, object] | None:
    matter = after(take, typed, text)
    return None if matter is None else dict(matter.facts)


GONE = '[[event]]\ndate = 2026-03-31\nkind = "left"\n'


@pytest.mark.parametrize(
    ("typed", "since"),
    [
        *(
            ("没有", date(2026, 4, 1)),
            ("no", date(2026, 4, 1)),
            ("一直没付过", date(2026, 4, 1)),
            ("一分没付", date(2026, 4, 1)),
            ("公司从来没给过钱。", date(2026, 4, 1)),
            ("nothing at all", date(2026, 4, 1)),
            ("2026-05-31", date(2026, 6, 1)),
        ),
        *(("付到2026年5月31日", date(2026, 6, 1)), ("2026-06-01起没付", date(2026, 6, 1))),
        *(("nothing since 2026-06-01", date(2026, 6, 1)), ("2026-05-31以后没付", date(2026, 6, 1))),
        *(
            ("没付全", None),
            ("有几个月没付", None),
            ("没有付清", None),
            ("付了一部分", None),
            ("every month but May", None),
            ("除了五月都付了", None),
            ("每月都付了一半", None),
            ("2026-01-01", None),
            ("付过", None),
        ),
    ],
)
def test_up_to_when_pay_came(typed: str, since: date | None) -> None:
    matter = after(paid, typed, GONE)
    if since is None:
        assert matter is None
    else:
        assert matter is not None
        assert [one.fields for one in matter.events if one.kind is EventKind.UNPAID] == [{"from": since}]


@pytest.mark.parametrize("typed", ["都付了", "in full", "每月都付", "2026-11-30"])
def test_all_was_paid(typed: str) -> None:
    assert facts_after(paid, typed, GONE) == {"months_unpaid": 0}


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("没有", []),
        ("neither", []),
        ("解除 2026-04-01", [("released", date(2026, 4, 1))]),
        ("released April 1, 2026", [("released", date(2026, 4, 1))]),
        ("2026年3月31日啟動", [("notice_received", date(2026, 3, 31))]),
        ("2026年3月31日启动", [("notice_received", date(2026, 3, 31))]),
        ("启动 2026-03-31，解除 2026-04-01", [("notice_received", date(2026, 3, 31)), ("released", date(2026, 4, 1))]),
        ("没有解除，2026-03-31启动", [("notice_received", date(2026, 3, 31))]),
        ("解除劳动合同时通知启动 2026-03-31", [("notice_received", date(2026, 3, 31))]),
        ("不用守了 2026-04-01", [("released", date(2026, 4, 1))]),
        ("2026-03-31 解除劳动合同", None),
        ("2026-03-31 和公司解除了劳动关系", None),
        ("released from my job 2026-03-31", None),
        ("不解除 2026-04-01", None),
        ("2026-04-01 公司拒绝解除", None),
        ("2026-04-01 不同意解除", None),
        ("refused to release me 2026-04-01", None),
        ("我2026-04-01申请解除", None),
        ("I asked for a release on 2026-04-01", None),
        ("2026-03-31 没有通知解除", None),
        ("2026-04-01", None),
        ("有", None),
    ],
)
def test_notices_of_the_employer(typed: str, told: list[tuple[str, date]] | None) -> None:
    matter = after(notices, typed)
    if told is None:
        assert matter is None
    else:
        assert matter is not None
        assert [(event.kind.value, event.day) for event in matter.events] == told


@pytest.mark.parametrize(
    ("typed", "facts"),
    [
        ("前12个月平均工资的30%", {"comp_stated": True, "comp_share": Decimal("0.3"), "comp_of": "average_wage_12m"}),
        ("基本工资的一半", {"comp_stated": True, "comp_share": Decimal("0.5"), "comp_of": "basic_wage"}),
        ("30%", {"comp_stated": True, "comp_share": Decimal("0.3")}),
        ("每月9000元", {"comp_stated": True, "comp_amount": Decimal(9000), "comp_per": "month"}),
        ("120,000 a year", {"comp_stated": True, "comp_amount": Decimal(120000), "comp_per": "year"}),
        ("没有约定", {"comp_stated": False}),
        ("no", {"comp_stated": False}),
        ("包含在工资里", {"comp_stated": True, "comp_in_wages": True}),
        (
            "每月1000元，随工资发放",
            {"comp_stated": True, "comp_amount": Decimal(1000), "comp_per": "month", "comp_in_wages": True},
        ),
        ("每月1000元，不含在工资里", {"comp_stated": True, "comp_amount": Decimal(1000), "comp_per": "month"}),
        ("9000", None),
        ("130%", None),
        ("按公司规定", None),
    ],
)
def test_what_is_agreed(typed: str, facts: dict[str, object] | None) -> None:
    assert facts_after(agreed, typed) == facts


@pytest.mark.parametrize(
    ("typed", "facts"),
    [
        ("高级技术，接触过", {"role": "senior_technical", "access_to_secrets": True}),
        ("其他，没接触", {"role": "other", "access_to_secrets": False}),
        ("other, no access", {"role": "other", "access_to_secrets": False}),
        ("不是高管，接触过", {"access_to_secrets": True}),
        ("其他，接触不到", {"role": "other", "access_to_secrets": False}),
        ("account manager, no access", {"access_to_secrets": False}),
        ("算法工程师", None),
    ],
)
def test_post_and_secrets(typed: str, facts: dict[str, object] | None) -> None:
    assert facts_after(post, typed) == facts


def test_leaving_and_the_term() -> None:
    assert {str(facts_after(left, one)) for one in ("在职", "在職", "還沒離職", "still employed", "no")} == {
        "{'employed': True}"
    }
    assert facts_after(left, "辞职") is None
    assert facts_after(months, "没有期限") == {"nc_open_ended": True}
    assert facts_after(months, "沒寫") == {"nc_term_stated": False}
    assert facts_after(months, "没写") == {"nc_term_stated": False}
    assert facts_after(months, "很久") is None


@given(st.text(max_size=30))
def test_no_answer_raises_and_what_is_kept_can_be_read(typed: str) -> None:
    for take in (left, months, paid, notices, agreed, post):
        after(take, typed, GONE)
    assert spoken_place(typed) is None or spoken_place(typed)
