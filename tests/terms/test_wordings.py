"""Ordinary wordings of terms, as forms and law-firm papers say them."""

import pytest
from tests.terms.stated import term, terms, value

from songbang.clauses.clause import Kind


@pytest.mark.parametrize(
    ("words", "months"),
    [
        ("自通知送达之日起九个月内，乙方不得为任何从事骨科器械的公司工作。", 9),
        ("乙方在收到通知后九十日内应当办理交接，离职后一年内不得到竞争单位任职。", 12),
        ("解除日后六个月内，乙方不得加入从事海上风电业务的公司。", 6),
    ],
)
def test_how_long_the_restraint_holds(words: str, months: int) -> None:
    assert value(Kind.NON_COMPETE, "duration_months", words) == months


@pytest.mark.parametrize(
    ("words", "months"),
    [
        ("对方员工离职不足一年的，己方录用前须取得对方同意。", 12),
        ("签署之日起三年内，双方不得录用对方员工，也不得录用离职不满六个月的人员。", 36),
    ],
)
def test_a_condition_is_the_length_only_where_no_other_is_said(words: str, months: int) -> None:
    assert value(Kind.NO_POACH, "duration_months", words) == months


def test_the_same_period_starts_where_the_other_duty_starts() -> None:
    first = "自员工离职或者退伙之日（以孰晚为准）起两年内，不投身相竞争的事业；"
    second = "上述两年内，不挖角集团的骨干；"
    clauses = terms(first + second, (Kind.NON_COMPETE, first), (Kind.NON_SOLICIT_EMPLOYEES, second))
    starts = [found.value for clause in clauses if (found := clause.term("starts"))]
    assert starts == ["other", "other"]


@pytest.mark.parametrize(
    ("words", "how"),
    [
        ("只有在公司于离职后十四天内送达《执行通知》的情况下，第二条才对员工有约束力。", "on_notice"),
        ("乙方离职手续办结之次日，本条自行启动，无须甲方另行书面通知。", "automatic"),
        ("公司把首月补偿汇入账户之日，第一条开始产生效力；未汇款的不受限制。", "on_payment"),
        ("您须自2026年9月1日起至2027年8月31日止履行竞业限制义务。", "on_notice"),
    ],
)
def test_how_it_starts(words: str, how: str) -> None:
    assert value(Kind.ACTIVATION, "activation", words) == how


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("本通知发出之日起第30日起，您不再受第三条的约束。", 30),
        ("公司可以在任何时候提前两周书面通知您，使第二条不再适用。", 14),
        ("经研究，现确认不启用竞业限制条款，自离职之日起您不受约束。", 0),
        ("公司决定免除您离职后的竞业限制义务。", 0),
    ],
)
def test_how_long_before_it_is_waived(words: str, days: int) -> None:
    assert value(Kind.ACTIVATION, "waiver", words) == {"by": "employer", "notice_days": days}


def test_an_entry_of_an_article_is_what_the_sum_is_for() -> None:
    duties = "第二条\n① 离职后一年内不得到竞争单位任职。\n② 离职后一年内不得联络客户。\n"
    text = duties + "第三条 违反第二条第②项的，每人3000元。"
    marked = (
        (Kind.NON_COMPETE, "离职后一年内不得到竞争单位任职。"),
        (Kind.NON_SOLICIT_CUSTOMERS, "离职后一年内不得联络客户。"),
        (Kind.LIQUIDATED_DAMAGES, "违反第二条第②项的，每人3000元。"),
    )
    owed = terms(text, *marked)[-1].term("liquidated_damages")
    assert owed is not None
    assert isinstance(owed.value, dict)
    assert owed.value["for"] == "non_solicit_customers"


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (
            "不得在以下主体工作：（1）出行类：甲木出行、乙水出行；（2）地图类：丙火地图、丁土地图。",
            ["甲木出行", "乙水出行", "丙火地图", "丁土地图"],
        ),
        ("不得到从事手游发行的公司（甲木游戏、乙水网络等）就职。", ["甲木游戏", "乙水网络"]),
    ],
)
def test_names_by_class_and_in_brackets(words: str, names: list[str]) -> None:
    assert value(Kind.NON_COMPETE, "named_competitors", words) == names


def test_a_list_left_open_is_blank() -> None:
    found = term(Kind.NON_COMPETE, "named_competitors", "与甲方有竞争关系的用人单位为：1.________；2.________。")
    assert found is not None
    assert found.value is None
    assert found.flag("blank") is True


def test_whoever_says_the_group_says_its_companies() -> None:
    duty = "员工离职后一年内不得挖角集团的骨干。"
    text = f"海棠公司（以下连同其子公司统称“集团”）与员工约定。\n{duty}"
    found = terms(text, (Kind.NON_SOLICIT_EMPLOYEES, duty))[0].term("affiliates")
    assert found is not None
    assert found.value is True


def test_as_much_as_was_gained() -> None:
    words = "违反本条的，应承担与其所得收益同等金额的违约金。"
    found = term(Kind.LIQUIDATED_DAMAGES, "liquidated_damages", words)
    assert found is not None
    assert isinstance(found.value, dict)
    assert (found.value["multiple"], found.value["of"]) == ("1", "other")
