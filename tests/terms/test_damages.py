"""Agreed damages: how much, of what, and for which duty."""

import pytest
from tests.terms.stated import term, terms, value

from songbang.basis.term import Term, Value
from songbang.clauses.clause import Clause, Kind

LD = Kind.LIQUIDATED_DAMAGES
BREACH = "乙方违反竞业限制义务的，应当向甲方支付"


def agreed(words: str) -> Value:
    return value(LD, "liquidated_damages", words)


def without_duty(row: Value) -> dict[str, Value]:
    assert isinstance(row, dict)
    return {name: part for name, part in row.items() if name != "for"}


@pytest.mark.parametrize(
    ("words", "amount", "currency"),
    [
        (f"{BREACH}违约金50万元。", "500000", "CNY"),
        (f"{BREACH}违约金人民币伍拾万元整（¥500,000）。", "500000", "CNY"),
        ("乙方違反競業限制義務的，應當向甲方支付違約金人民幣伍拾萬元。", "500000", "CNY"),
        ("For any breach of the non-compete the Employee shall pay HK$300,000 as liquidated damages.", "300000", "HKD"),
    ],
)
def test_a_fixed_sum(words: str, amount: str, currency: str) -> None:
    assert agreed(words) == {"amount": amount, "currency": currency, "for": "non_compete"}


@pytest.mark.parametrize(
    ("words", "multiple", "of"),
    [
        (f"{BREACH}离职前十二个月工资总额3倍的违约金。", "3", "annual_wage_before_exit"),
        (f"{BREACH}离职前一年总收入的三倍作为违约金。", "3", "annual_wage_before_exit"),
        (f"{BREACH}相当于离职前一年工资总额的违约金。", "1", "annual_wage_before_exit"),
        (f"{BREACH}违约金，金额为月工资的24倍。", "24", "monthly_wage"),
        (f"{BREACH}相当于二十四个月工资的违约金。", "24", "monthly_wage"),
        (f"{BREACH}违约金，数额为竞业限制补偿金总额的五倍。", "5", "total_compensation"),
        (f"{BREACH}违约金，数额为每月补偿金的十倍。", "10", "monthly_compensation"),
        (f"{BREACH}违约金，数额为已支付补偿金的两倍。", "2", "compensation_paid"),
        (f"{BREACH}违约金，数额为甲方已支付的补偿金总额的双倍。", "2", "compensation_paid"),
        (f"{BREACH}违约金，数额为所获利润的两倍。", "2", "other"),
        ("乙方違反競業限制義務的，應支付相當於補償總額三倍之違約金。", "3", "total_compensation"),
        (
            "On breach of the non-compete the Employee shall pay three times the total compensation.",
            "3",
            "total_compensation",
        ),
        (
            "On breach of the non-compete the Employee shall pay liquidated damages of six months' salary.",
            "6",
            "monthly_wage",
        ),
        (
            "On breach of the non-compete the Employee shall pay twice the annual salary.",
            "2",
            "annual_wage_before_exit",
        ),
    ],
)
def test_a_multiple_of_what(words: str, multiple: str, of: str) -> None:
    assert without_duty(agreed(words)) == {"multiple": multiple, "of": of}


def rows(words: str) -> tuple[list[dict[str, Value]], Term]:
    found = term(LD, "liquidated_damages", words)
    assert found is not None
    assert isinstance(found.value, list)
    return [without_duty(row) for row in found.value], found


def test_the_higher_of_two() -> None:
    words = f"{BREACH}违约金50万元，或离职前十二个月工资总额的3倍，以两者孰高为准。"
    found, whole = rows(words)
    assert found == [{"amount": "500000", "currency": "CNY"}, {"multiple": "3", "of": "annual_wage_before_exit"}]
    assert whole.flag("rule") == "higher_of"


def test_the_sum_of_two() -> None:
    found, whole = rows(f"{BREACH}违约金，数额为5万元与补偿金总额的两倍之和。")
    assert len(found) == 2
    assert whole.flag("rule") == "sum"


def test_two_sums_and_nothing_said_of_the_two() -> None:
    found, whole = rows(
        "On breach of the non-compete the Employee shall pay HK$100,000 or three times the total compensation."
    )
    assert len(found) == 2
    assert whole.flag("rule") is None


@pytest.mark.parametrize("blank", ["____元", "【】万元", "人民币XX元"])
def test_a_sum_left_open(blank: str) -> None:
    found = term(LD, "liquidated_damages", f"{BREACH}违约金{blank}。")
    assert found is not None
    assert found.flag("blank") is True


def test_a_multiple_left_open() -> None:
    found = term(LD, "liquidated_damages", f"{BREACH}违约金，数额为补偿金总额的____倍。")
    assert found is not None
    assert found.flag("blank") is True
    assert isinstance(found.value, dict)
    assert (found.value["multiple"], found.value["of"]) == (None, "total_compensation")


@pytest.mark.parametrize(
    "words",
    [
        "乙方违反本协议的，应当承担违约责任。",
        "乙方违约的，应当返还已收取补偿金的两倍。",
        "乙方违约的，应当赔偿甲方的损失。",
    ],
)
def test_no_sum_is_no_term(words: str) -> None:
    assert agreed(words) == "none"


AGREEMENT = """保密与竞业限制协议
第一条 保密。乙方不得泄露甲方的商业秘密。
第二条 竞业限制。乙方离职后一年内不得到同业公司任职。
第三条 不招揽。乙方离职后一年内不得招揽甲方的员工。
第四条 报告。乙方应当每月向甲方报告就业情况。
第五条 违约责任。{breach}应当支付违约金10万元。
"""
DUTIES = (
    (Kind.CONFIDENTIALITY, "乙方不得泄露甲方的商业秘密。"),
    (Kind.NON_COMPETE, "乙方离职后一年内不得到同业公司任职。"),
    (Kind.NON_SOLICIT_EMPLOYEES, "乙方离职后一年内不得招揽甲方的员工。"),
    (Kind.EMPLOYMENT_REPORTING, "乙方应当每月向甲方报告就业情况。"),
)
ALL = [kind.value for kind, _ in DUTIES]


def duty_of(breach: str, form: str = AGREEMENT, duties: tuple[tuple[Kind, str], ...] = DUTIES) -> Value:
    text = form.format(breach=breach)
    last = next(line for line in text.split("\n") if "违约金" in line)
    clause: Clause = terms(text, *duties, (LD, last.partition(" ")[2]))[-1]
    found = clause.term("liquidated_damages")
    assert found is not None
    assert isinstance(found.value, dict)
    return found.value.get("for")


@pytest.mark.parametrize(
    ("breach", "duties"),
    [
        ("乙方违反第二条的，", "non_compete"),
        ("乙方违反第三条约定的，", "non_solicit_employees"),
        ("乙方违反第1条的，", "confidentiality"),
        ("乙方违反第一条、第三条的，", ["confidentiality", "non_solicit_employees"]),
        ("乙方违反第二条或者第三条的，", ["non_compete", "non_solicit_employees"]),
        ("乙方违反第二条至第四条的，", ["non_compete", "non_solicit_employees", "employment_reporting"]),
        ("乙方违反竞业限制义务的，", "non_compete"),
        ("乙方违反保密义务的，", "confidentiality"),
        ("乙方违反保密义务或者竞业限制义务的，", ["non_compete", "confidentiality"]),
        ("乙方未按时履行报告义务的，", "employment_reporting"),
        ("乙方违反本协议的，", ALL),
        ("乙方违反本协议任何一条的，", ALL),
        ("乙方违反上述任何一条的，", ALL),
        ("乙方违反上条约定的，", "employment_reporting"),
    ],
)
def test_for_which_duty(breach: str, duties: Value) -> None:
    found = duty_of(breach)
    if isinstance(duties, list):
        assert isinstance(found, list)
        assert set(map(str, found)) == set(map(str, duties))
    else:
        assert found == duties


def test_for_which_duty_in_decimal_numbers() -> None:
    form = """员工协议
4 离职后的义务
4.1 乙方不得泄露甲方的商业秘密。
4.2 乙方离职后一年内不得到同业公司任职。
5 责任
5.1 {breach}应当支付违约金10万元。
"""
    duties = DUTIES[:2]
    assert duty_of("乙方违反4.2的，", form, duties) == "non_compete"
    assert duty_of("乙方违反第4.1条的，", form, duties) == "confidentiality"
    both = duty_of("乙方违反第4条的，", form, duties)
    assert isinstance(both, list)
    assert set(map(str, both)) == {"confidentiality", "non_compete"}


def test_for_which_duty_in_english() -> None:
    text = (
        "Employee Covenants\n1. Secrecy\nThe Employee shall keep all secrets.\n"
        "2. Covenant\nThe Employee shall not join a rival for six months after leaving.\n"
        "3. Damages\nFor breach of Clause 2 the Employee shall pay HK$100,000.\n"
    )
    clauses = terms(
        text,
        (Kind.CONFIDENTIALITY, "The Employee shall keep all secrets."),
        (Kind.NON_COMPETE, "The Employee shall not join a rival for six months after leaving."),
        (LD, "For breach of Clause 2 the Employee shall pay HK$100,000."),
    )
    found = clauses[2].term("liquidated_damages")
    assert found is not None
    assert found.value == {"amount": "100000", "currency": "HKD", "for": "non_compete"}


@pytest.mark.parametrize(
    ("words", "back"),
    [
        ("乙方违约的，应当返还已经收取的全部补偿金。", "all"),
        ("乙方违反竞业限制的，应将甲方已付补偿退回。", "all"),
        ("乙方違約的，應返還已收取之補償金。", "all"),
        ("乙方应当返还自违约之日起收取的补偿金。", "since_breach"),
        ("乙方应当退还违约期间取得的补偿。", "since_breach"),
        ("乙方应当双倍返还已收取的补偿金。", {"multiple": "2"}),
        ("乙方应当按已收取补偿金的三倍返还。", {"multiple": "3"}),
        ("The Employee shall repay all compensation received.", "all"),
        ("The Employee shall repay the compensation received since the date of breach.", "since_breach"),
    ],
)
def test_what_goes_back(words: str, back: Value) -> None:
    assert value(Kind.RETURN_OF_COMPENSATION, "return", words) == back
