"""How a restraint starts, how it is waived, what is to be reported."""

import pytest
from tests.terms.stated import term, value

from songbang.basis.term import Value
from songbang.clauses.clause import Kind


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("竞业限制义务自乙方离职之日起自动生效。", "automatic"),
        ("競業限制義務自乙方離職之日起自動生效。", "automatic"),
        ("竞业限制自乙方离职之日起即行生效，甲方无需另行告知。", "automatic"),
        ("乙方离职时，甲方无需另行通知，竞业限制即行生效。", "automatic"),
        ("甲方未在乙方离职前书面豁免的，视为要求乙方履行竞业限制义务。", "automatic"),
        ("The covenant takes effect automatically on termination.", "automatic"),
        ("甲方在乙方离职时以书面通知启动竞业限制。", "on_notice"),
        ("甲方未在离职后十日内书面通知的，乙方无需履行竞业限制义务。", "on_notice"),
        ("公司未發出啟動通知的，員工無須履行競業限制義務。", "on_notice"),
        ("The covenant is activated by written notice; by notice the Company may elect to require it.", "on_notice"),
        ("甲方向乙方支付首月补偿后，竞业限制义务开始生效。", "on_payment"),
        ("甲方未支付补偿金的，竞业限制义务自动终止。", "on_payment"),
        ("乙方离职后是否履行竞业限制，由甲方单方决定。", "employer_choice"),
        ("The Company may at its sole discretion require the Employee to keep the covenant.", "employer_choice"),
    ],
)
def test_how_it_starts(words: str, start: str) -> None:
    assert value(Kind.ACTIVATION, "activation", words) == start


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("甲方应在乙方离职后十日内以书面通知启动竞业限制。", 10),
        ("甲方应在乙方离职后5个工作日内书面通知乙方履行竞业限制义务。", 5),
        ("甲方应在乙方离职后两周内以书面通知启动竞业限制。", 14),
        ("甲方以书面通知启动竞业限制。", None),
    ],
)
def test_within_how_many_days_notice_comes(words: str, days: int | None) -> None:
    found = term(Kind.ACTIVATION, "activation", words)
    assert found is not None
    assert (found.value, found.flag("notice_days")) == ("on_notice", days)


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("甲方有权随时解除竞业限制协议。", 0),
        ("甲方可随时书面通知乙方豁免其竞业限制义务。", 0),
        ("甲方有權隨時豁免乙方的競業限制義務。", 0),
        ("甲方可提前三十日书面通知乙方解除竞业限制。", 30),
        ("甲方可提前一个月书面通知乙方解除竞业限制。", 30),
        ("甲方可提前三十（30）日书面告知乙方终止竞业限制。", 30),
        ("甲方有权单方解除竞业限制。", None),
        ("The Company may at any time release the Employee from the covenant.", 0),
        ("The Company may waive the covenant on thirty days' notice.", 30),
    ],
)
def test_how_the_employer_lets_go(words: str, days: int | None) -> None:
    assert value(Kind.ACTIVATION, "waiver", words) == {"by": "employer", "notice_days": days}


def test_a_mere_waiver_starts_nothing() -> None:
    assert value(Kind.ACTIVATION, "activation", "甲方可提前三十日书面通知乙方解除竞业限制。") == "none"


def test_a_mere_start_waives_nothing() -> None:
    assert value(Kind.ACTIVATION, "waiver", "甲方在乙方离职时以书面通知启动竞业限制。") == "none"


def test_what_the_worker_may_end_is_no_waiver_of_the_employer() -> None:
    assert value(Kind.ACTIVATION, "waiver", "乙方有权在甲方三个月未支付补偿时解除竞业限制。") == "none"


@pytest.mark.parametrize(
    ("words", "every", "within"),
    [
        ("乙方应当每月5日前向甲方报告就业情况。", "month", 5),
        ("乙方應當每月五日前向甲方報告就業情況。", "month", 5),
        ("乙方应当按月向甲方报告就业情况。", "month", None),
        ("乙方应当每季度首月10日前提交社保缴纳证明。", "quarter", 10),
        ("乙方应当每三个月向甲方报告一次。", "quarter", None),
        ("乙方应当每两个月向甲方报告一次。", "2 months", None),
        ("乙方应当每半年向甲方报告一次。", "6 months", None),
        ("乙方应当每年向甲方提交在职证明。", "year", None),
        ("乙方入职新单位后三日内，应当书面告知甲方。", None, 3),
        ("乙方入职新单位后十个工作日内，应当书面告知甲方。", None, 10),
        ("乙方入职新单位后一周内，应当书面告知甲方。", None, 7),
        ("乙方应当向甲方告知其新单位。", None, None),
        ("The Employee shall report the new employer within seven days.", None, 7),
        ("The Employee shall report monthly.", "month", None),
        ("The Employee shall report every six months.", "6 months", None),
    ],
)
def test_how_often_to_report(words: str, every: str | None, within: int | None) -> None:
    assert value(Kind.EMPLOYMENT_REPORTING, "reporting", words) == {"every": every, "within_days": within}


def test_a_period_and_an_event_are_two() -> None:
    words = "乙方应当每月10日前提交社保证明；更换单位的，应当在三日内告知甲方。"
    expected: list[Value] = [{"every": "month", "within_days": 10}, {"every": None, "within_days": 3}]
    assert value(Kind.EMPLOYMENT_REPORTING, "reporting", words) == expected
