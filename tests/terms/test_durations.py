"""How long a duty lasts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.terms.stated import quoted, term, terms, value

from songbang.clauses.clause import Kind

NC = Kind.NON_COMPETE


@pytest.mark.parametrize(
    ("words", "months", "quote"),
    [
        ("乙方离职后二十四个月内不得到同业公司任职。", 24, "二十四个月"),
        ("乙方离职后贰拾肆个月内不得到同业公司任职。", 24, "贰拾肆个月"),
        ("乙方离职后24个月内不得到同业公司任职。", 24, "24个月"),
        ("乙方离职后２４个月内不得到同业公司任职。", 24, "２４个月"),
        ("乙方离职后二十四（24）个月内不得到同业公司任职。", 24, "二十四（24）个月"),
        ("乙方离职后两年内不得到同业公司任职。", 24, "两年"),
        ("乙方离职后二年内不得到同业公司任职。", 24, "二年"),
        ("乙方离职后贰年内不得到同业公司任职。", 24, "贰年"),
        ("乙方离职后一年半内不得到同业公司任职。", 18, "一年半"),
        ("乙方离职后1.5年内不得到同业公司任职。", 18, "1.5年"),
        ("乙方离职后十八个月内不得到同业公司任职。", 18, "十八个月"),
        ("乙方离职后一年零六个月内不得到同业公司任职。", 18, "一年零六个月"),
        ("乙方离职后半年内不得到同业公司任职。", 6, "半年"),
        ("乙方离职后730日内不得到同业公司任职。", 24, "730日"),
        ("乙方离职后三百六十五日内不得到同业公司任职。", 12, "三百六十五日"),
        ("乙方离职后九十天内不得到同业公司任职。", 3, "九十天"),
        ("乙方離職後六個月內不得受僱於競爭機構。", 6, "六個月"),
        ("僱員離職後壹年內，不得受僱於競爭機構。", 12, "壹年"),
        ("竞业限制期限：自劳动合同解除之日起 12 个月。", 12, "12 个月"),
        ("竞业限制期限为三个自然年。", 36, "三个自然年"),
        ("乙方离职后十二\n个月内不得到同业公司任职。", 12, "十二\n个月"),
        ("The Employee shall not compete for twelve (12) months after termination.", 12, "twelve (12) months"),
        ("The Employee shall not compete for a period of 6 months after termination.", 6, "6 months"),
        ("The Employee shall not compete for one year after termination.", 12, "one year"),
        ("The Employee shall not compete for twenty-four months after termination.", 24, "twenty-four months"),
        ("The Employee shall not compete within 180 days after termination.", 6, "180 days"),
        ("限制期自2026年3月15日至2027年3月14日。", 12, "2026年3月15日至2027年3月14日"),
        ("限制期自2026年3月1日至2027年2月28日。", 12, "2026年3月1日至2027年2月28日"),
    ],
)
def test_a_length_in_whole_months(words: str, months: int, quote: str) -> None:
    assert value(NC, "duration_months", words) == months
    assert quoted(NC, "duration_months", words) == quote


@pytest.mark.parametrize(
    "words",
    [
        "乙方离职后____个月内不得到同业公司任职。",
        "乙方离职后【】年内不得到同业公司任职。",
        "乙方离职后【  】个月内不得到同业公司任职。",
        "乙方离职后XX个月内不得到同业公司任职。",
        "乙方離職後＿＿個月內不得到同業公司任職。",
        "The Employee shall not compete for ____ months after termination.",
    ],
)
def test_a_length_left_open(words: str) -> None:
    found = term(NC, "duration_months", words)
    assert found is not None
    assert found.value is None
    assert found.flag("blank") is True


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (Kind.CONFIDENTIALITY, "乙方离职后仍应永久保守甲方的商业秘密。"),
        (Kind.CONFIDENTIALITY, "保密义务不因劳动合同的解除而终止。"),
        (Kind.CONFIDENTIALITY, "保密期限直至该信息公开为止。"),
        (Kind.CONFIDENTIALITY, "保密義務無限期有效。"),
        (Kind.CONFIDENTIALITY, "The duty of secrecy shall survive the end of employment."),
        (NC, "乙方离职后终身不得到同业公司任职。"),
        (NC, "乙方离职后永久不得经营与甲方相同的业务。"),
    ],
)
def test_a_length_without_an_end(kind: Kind, words: str) -> None:
    found = term(kind, "duration_months", words)
    assert found is not None
    assert found.value is None
    assert found.flag("open_ended") is True


@pytest.mark.parametrize(
    "words",
    [
        "乙方离职后不得招揽离职前十二个月内接触过的客户。",
        "乙方应提前三十日通知甲方。",
        "乙方离职后不得到同业公司任职，补偿按离职前12个月平均工资计算。",
        "竞业限制期间，乙方应当在收到通知后10日内答复。",
        "The Employee shall not deal with clients of the preceding twelve months.",
    ],
)
def test_a_stretch_that_is_no_length_of_the_duty(words: str) -> None:
    assert value(NC, "duration_months", words) == "none"


def test_the_length_after_leaving_wins_over_the_one_before() -> None:
    words = "乙方离职后六个月内，不得招揽其离职前二十四个月内服务过的客户。"
    assert value(Kind.NON_SOLICIT_CUSTOMERS, "duration_months", words) == 6


def test_a_length_said_through_a_defined_word_is_read_where_it_is_defined() -> None:
    text = "“限制期”是指乙方离职后的九个月。\n乙方在限制期不得到同业公司任职。"
    (clause,) = terms(text, (NC, "乙方在限制期不得到同业公司任职。"))
    found = clause.term("duration_months")
    assert found is not None
    assert found.span is not None
    assert (found.value, found.span.of(text)) == (9, "九个月")


def test_the_said_period_is_the_one_of_the_restraint_before() -> None:
    text = "乙方离职后十五个月内不得到同业公司任职。\n在上述期限内，乙方不得招揽甲方的客户。"
    first, second = text.split("\n")
    found = terms(text, (NC, first), (Kind.NON_SOLICIT_CUSTOMERS, second))[1].term("duration_months")
    assert found is not None
    assert found.value == 15


@given(st.integers(1, 60))
def test_every_count_of_months_is_read_in_figures_and_in_words(months: int) -> None:
    tens, ones = divmod(months, 10)
    numerals = "零一二三四五六七八九"
    spoken = ("" if tens == 0 else "十" if tens == 1 else numerals[tens] + "十") + (numerals[ones] if ones else "")
    for count in (str(months), spoken):
        assert value(NC, "duration_months", f"乙方离职后{count}个月内不得到同业公司任职。") == months


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("乙方离职后一年内不得到同业公司任职。", "end_of_employment"),
        ("竞业限制期自劳动合同终止之日起十二个月。", "end_of_employment"),
        ("竞业限制期自甲方书面通知送达之日起十二个月。", "notice"),
        ("竞业限制期自本协议签署之日起三年。", "signature"),
        ("竞业限制期自离职之日或股权转让之日（以较晚者为准）起十二个月。", "other"),
        ("僱員離職後六個月內不得受僱於競爭機構。", "end_of_employment"),
        ("The Employee shall not compete for six months after termination of employment.", "end_of_employment"),
    ],
)
def test_from_when_it_runs(words: str, start: str) -> None:
    assert value(NC, "starts", words) == start


@pytest.mark.parametrize(
    ("kind", "words", "months"),
    [
        (Kind.SERVICE_PERIOD, "乙方培训结束后应在甲方连续工作不少于五年。", 60),
        (Kind.SERVICE_PERIOD, "服务期三年，自2026年3月1日起至2029年2月28日止。", 36),
        (Kind.SERVICE_PERIOD, "教师须任教满两学年，不满的按月退还。", 24),
        (Kind.EQUITY_CLAWBACK, "公司有权追回其离职前十二个月内取得的收益，应在接到通知后六十日内交回。", 12),
        (Kind.SUSPENSION, "竞业限制期限由二十四个月缩短为六个月。", 6),
        (NC, "乙方自离职之日起满十八个月前，不得到同业公司任职。", 18),
        (NC, "For half a year after your employment ends you may not work for a rival.", 6),
    ],
)
def test_the_length_that_the_kind_asks_for(kind: Kind, words: str, months: int) -> None:
    assert value(kind, "duration_months", words) == months


@pytest.mark.parametrize(
    "words",
    [
        "员工在职或离职，均不得对外透露客户资料。",
        "无论时间过去多久，本人均应保守秘密。",
        "The duty lasts until the information has lawfully become public.",
    ],
)
def test_secrecy_without_an_end_in_more_words(words: str) -> None:
    found = term(Kind.CONFIDENTIALITY, "duration_months", words)
    assert found is not None
    assert found.flag("open_ended") is True


def test_a_clause_in_the_same_period_shares_its_length() -> None:
    first, second = "乙方离职后九个月内不得到同业公司任职。", "同期内，乙方不得招揽甲方员工。"
    found = terms(first + second, (NC, first), (Kind.NON_SOLICIT_EMPLOYEES, second))[1].term("duration_months")
    assert found is not None
    assert found.value == 9


def test_garden_leave_lasts_as_long_as_the_notice() -> None:
    leave = "公司可要求员工在通知期内无须上班，工资照付。"
    found = terms("任何一方可提前两个月书面通知解除合同。" + leave, (Kind.OTHER_RESTRAINT, leave))[0].term(
        "duration_months"
    )
    assert found is not None
    assert found.value == 2
