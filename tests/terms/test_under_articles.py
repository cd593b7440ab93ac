"""What is pointed to where entries are numbered as articles are, and what a template only reminds of."""

import pytest
from tests.readings.made import reading_of

from songbang.basis.term import Value
from songbang.clauses.clause import Kind

HEAD = "劳动合同\n甲方：青禾示例有限公司\n乙方：林某（员工）\n"


def stated(words: str, kind: Kind, name: str) -> list[Value]:
    return [
        term.value for clause in reading_of(HEAD + words).of_kind(kind) for term in clause.terms if term.name == name
    ]


def fors(words: str) -> list[object]:
    return [
        value.get("for")
        for value in stated(words, Kind.LIQUIDATED_DAMAGES, "liquidated_damages")
        if isinstance(value, dict)
    ]


def test_an_article_is_not_an_entry_of_another() -> None:
    words = (
        "三、责任\n1. 乙方应当守时。\n2. 乙方应当着装整洁。\n3. 乙方应当参加培训。\n"
        "4. 乙方离职后一年内不得到与甲方有竞争关系的企业任职。\n"
        "四、秘密\n1. 乙方应当保守甲方的商业秘密。\n五、违约\n1. 乙方违反第四条的，应支付违约金五万元。\n"
    )
    assert fors(words) == ["confidentiality"]


def test_capital_numerals_are_pointed_to() -> None:
    words = (
        "壹、秘密\n一、乙方应当保守甲方的商业秘密。\n贰、竞业\n一、乙方离职后一年内不得到与甲方有竞争关系的企业任职。\n"
        "叁、违约\n违反第壹条的，应支付违约金五万元。\n"
    )
    assert fors(words) == ["confidentiality"]


@pytest.mark.parametrize("limit", ["最长不超过二十四个月", "不得超过24个月"])
def test_the_limit_beside_a_blank_is_not_what_was_agreed(limit: str) -> None:
    words = f"乙方在劳动合同终止后____个月内（{limit}），不得到与甲方有竞争关系的企业任职。\n"
    assert stated(words, Kind.NON_COMPETE, "duration_months") == [None]


def test_a_list_may_be_opened_with_a_comma() -> None:
    words = "七、在您的聘用结束后九个月内，\n（1）您不会从事与公司相竞争的业务；\n（2）您不会雇佣公司的任何员工。\n"
    assert stated(words, Kind.NON_COMPETE, "duration_months") == [9]
    assert stated(words, Kind.NON_SOLICIT_EMPLOYEES, "duration_months") == [9]
