"""What is paid for the restraint."""

import pytest
from tests.terms.stated import quoted, term, value

from songbang.basis.term import Value
from songbang.clauses.clause import Kind

AFTER = "竞业限制期间，甲方每月支付乙方补偿，标准为乙方"


def paid(words: str) -> dict[str, Value]:
    found = value(Kind.COMPENSATION, "compensation", words)
    assert isinstance(found, dict), found
    return found


@pytest.mark.parametrize(
    ("words", "share", "of"),
    [
        (f"{AFTER}离职前十二个月平均工资的30%。", "0.3", "average_wage_12m"),
        (f"{AFTER}离职前12个月月均收入的百分之五十。", "0.5", "average_wage_12m"),
        (f"{AFTER}离职前12个月月均税前收入的百分之五十。", "0.5", "average_wage_12m"),
        (f"{AFTER}上一年度月平均工资的三分之一。", "0.3333", "average_wage_12m"),
        (f"{AFTER}基本工资的40%。", "0.4", "basic_wage"),
        (f"{AFTER}离职前十二个月平均基本工资的40%。", "0.4", "basic_wage"),
        (f"{AFTER}离职前最后一个月工资的一半。", "0.5", "last_month_wage"),
        (f"{AFTER}所在地最低工资的100%。", "1", "minimum_wage"),
        (f"{AFTER}年度净利润的1%。", "0.01", "other"),
        ("限制期內，僱主每月按僱員底薪之50%支付補償。", "0.5", "basic_wage"),
        (f"{AFTER}離職前十二個月平均工資的30%。", "0.3", "average_wage_12m"),
        (
            "During the restricted period the Company pays monthly compensation of 30% of the average wage.",
            "0.3",
            "average_wage_12m",
        ),
        ("The Company shall pay 50% of the last monthly salary per month.", "0.5", "last_month_wage"),
        ("The Company shall pay 50% of the basic salary per month.", "0.5", "basic_wage"),
    ],
)
def test_a_share_of_what(words: str, share: str, of: str) -> None:
    found = paid(words)
    assert (found["share"], found["of"], found["amount"], found["per"]) == (share, of, None, "month")


def test_the_floor_of_the_minimum_wage_is_not_the_base() -> None:
    words = f"{AFTER}离职前十二个月平均工资的30%，不低于劳动合同履行地最低工资标准。"
    assert (paid(words)["share"], paid(words)["of"]) == ("0.3", "average_wage_12m")


@pytest.mark.parametrize(
    ("words", "amount", "currency", "per"),
    [
        ("竞业限制期间，甲方每月支付乙方补偿金3000元。", "3000", "CNY", "month"),
        ("竞业限制期间，甲方按月支付乙方补偿金人民币叁仟元整。", "3000", "CNY", "month"),
        ("竞业限制补偿标准为5,000元/月。", "5000", "CNY", "month"),
        ("竞业限制期间，甲方每季度支付乙方补偿金9000元。", "9000", "CNY", "quarter"),
        ("竞业限制期间，甲方每年支付乙方补偿金6万元。", "60000", "CNY", "year"),
        ("甲方在乙方离职时一次性支付竞业限制补偿金共计12万元。", "120000", "CNY", "total"),
        ("限制期內，僱主每月支付補償港幣二萬元。", "20000", "HKD", "month"),
        ("The Company shall pay HK$20,000 per month during the restricted period.", "20000", "HKD", "month"),
        ("The Company shall pay RMB 60,000 per year during the restricted period.", "60000", "CNY", "year"),
    ],
)
def test_a_sum_for_a_period(words: str, amount: str, currency: str, per: str) -> None:
    found = paid(words)
    assert (found["amount"], found["currency"], found["per"]) == (amount, currency, per)
    assert found["share"] is None
    assert found["of"] is None


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("竞业限制期间，甲方每月支付乙方补偿金3000元。", "monthly_after"),
        ("竞业限制期间，甲方每季度支付乙方补偿金9000元。", "monthly_after"),
        ("乙方的月工资中已包含竞业限制补偿金500元。", "in_wages"),
        ("竞业限制补偿金随工资每月发放，为500元。", "in_wages"),
        ("甲方在乙方離職時一次性支付競業限制補償金12萬元。", "at_exit"),
        ("甲方于办理离职手续当日一次性支付竞业限制补偿12万元。", "at_exit"),
        ("竞业限制补偿12万元于期满后一次性支付。", "at_end"),
        ("乙方離職時，甲方一次性支付競業限制補償金12萬元。", "at_exit"),
        ("办理离职手续时，甲方一次性支付竞业限制补偿12万元。", "at_exit"),
        ("竞业限制期满后，甲方一次性支付补偿12万元。", "at_end"),
        ("竞业限制补偿为离职前十二个月平均工资的30%。", "unsaid"),
        ("The compensation of RMB 500 is included in the monthly salary.", "in_wages"),
        ("The Company shall pay 50% of the basic salary per month.", "monthly_after"),
        ("The Company shall pay a lump sum at the end of the restricted period.", "at_end"),
    ],
)
def test_when_it_is_paid(words: str, when: str) -> None:
    assert paid(words)["when"] == when


@pytest.mark.parametrize(
    "words",
    [
        "竞业限制期间，甲方每月支付乙方补偿金____元。",
        "竞业限制期间，甲方每月支付乙方离职前十二个月平均工资____%的补偿。",
        "競業限制期間，甲方每月支付乙方補償金【】元。",
    ],
)
def test_a_price_left_open(words: str) -> None:
    found = term(Kind.COMPENSATION, "compensation", words)
    assert found is not None
    assert found.flag("blank") is True
    assert isinstance(found.value, dict)
    assert (found.value["share"], found.value["amount"]) == (None, None)
    assert found.value["per"] == "month"


def test_by_company_policy_states_neither_share_nor_amount() -> None:
    found = paid("竞业限制期间，甲方按照公司制度支付补偿。")
    assert (found["share"], found["amount"], found["when"]) == (None, None, "unsaid")


def test_neither_price_nor_time_is_no_term() -> None:
    assert value(Kind.COMPENSATION, "compensation", "乙方有权获得竞业限制补偿。") == "none"


def test_it_is_quoted_where_the_price_stands() -> None:
    assert quoted(Kind.COMPENSATION, "compensation", f"{AFTER}离职前十二个月平均工资的３０％。") == "３０％"


def test_a_multiple_of_the_minimum_wage() -> None:
    found = paid("竞业限制期间，甲方每月按当地最低工资标准的1.5倍支付补偿。")
    assert (found["share"], found["of"]) == ("1.5", "minimum_wage")
