import pytest

from songbang.basis.term import Term, Value
from songbang.reports.contract_words import BASES, PAID, PERIODS
from songbang.reports.script import tell
from songbang.reports.term_words import term_line


def said(name: str, value: Value, lang: str = "zh", **beside: Value) -> list[str]:
    line = term_line(Term(name, value, None, tuple(beside.items())))
    shown = []
    for one in line.said:
        words = tell(one.words, lang) if one.words else f"“{one.quote}”"
        shown.append(f"{one.who}：{words}" if one.who else words)
    return shown


PAY: dict[str, Value] = {"share": "0.3", "of": "average_wage_12m", "amount": None, "currency": "CNY", "per": "month",
                         "when": "monthly_after"}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "value", "zh", "en"),
    [
        ("duration_months", 24, "24 个月", "24 months"),
        ("starts", "end_of_employment", "离职之日", "the end of employment"),
        ("affiliates", True, "包括关联公司", "included"),
        (
            "compensation",
            PAY,
            "每月按离职前十二个月平均工资的 30%，离职后按期支付",
            "30% of the average wage of the 12 months before leaving per month, paid periodically after leaving",
        ),
        (
            "compensation",
            PAY | {"share": None, "of": None, "amount": "1000", "when": "in_wages"},
            "每月 1,000 元，随在职工资发放",
            "CNY 1,000 per month, said to be paid with the wages while employed",
        ),
        (
            "compensation",
            {"share": None, "amount": None, "when": "unsaid"},
            "没有写数额，没有写何时支付",
            "no amount is stated, no time of payment is stated",
        ),
        (
            "liquidated_damages",
            {"amount": "450000", "currency": "CNY", "for": ["non_compete", "employment_reporting"]},
            "450,000 元（针对：离职后竞业限制、报告新工作）",
            "CNY 450,000 (for: non-compete after leaving, reporting the new job)",
        ),
        (
            "liquidated_damages",
            {"multiple": "3", "of": "monthly_wage"},
            "月工资的 3 倍",
            "3 times the monthly wage",
        ),
        ("return", "since_breach", "退还违约之后收到的补偿", "what was paid since the breach is returned"),
        ("return", {"multiple": "2"}, "按已付补偿的 2 倍退还", "2 times what was paid is returned"),
        ("activation", "employer_choice", "由公司决定，没有写时间", "the employer decides, no time is set"),
        (
            "waiver",
            {"by": "employer", "notice_days": 0},
            "公司可以随时解除",
            "the employer may release you at any time",
        ),
        (
            "waiver",
            {"by": "employer", "notice_days": None},
            "公司可以解除，没有写提前几天",
            "the employer may release you, no notice is stated",
        ),
        ("reporting", {"every": "2 months", "within_days": 5}, "每 2 个月，5 日内", "every 2 months, within 5 days"),
        ("reporting", {"every": None, "within_days": 7}, "一次，7 日内", "once, within 7 days"),
    ],
)
def test_a_value_is_told_in_both_languages(name: str, value: Value, zh: str, en: str) -> None:
    assert said(name, value) == [zh]
    assert said(name, value, "en") == [en]


def test_what_the_paper_wrote_is_quoted_and_never_converted() -> None:
    assert said("scope", "从事软件业务的企业", "zh-Hant") == ["“从事软件业务的企业”"]
    assert said("named_competitors", ["甲云", "乙联"], "en") == ["“甲云”", "“乙联”"]


def test_blanks_and_open_ends_are_told() -> None:
    assert said("duration_months", None, blank=True) == ["留空未填"]
    assert said("duration_months", None, open_ended=True) == ["没有写到何时结束"]
    assert said("compensation", PAY | {"share": None}, blank=True)[-1] == "留空未填"
    assert said("liquidated_damages", [{"amount": None, "blank": True}]) == ["留空未填"]


def test_several_values_with_their_rule() -> None:
    sums: Value = [{"amount": "5", "for": "non_compete"}, {"multiple": "2", "of": "annual_wage_before_exit"}]
    assert said("liquidated_damages", sums, rule="higher_of")[-1] == "取较高的一项"
    assert len(said("liquidated_damages", sums, rule="higher_of")) == 3


def test_ranks_of_a_table_are_named_as_written() -> None:
    ranks: Value = [{"value": 24, "who": "总监"}, {"value": 12, "who": "主管"}]
    assert said("duration_months", ranks) == ["总监：24 个月", "主管：12 个月"]
    assert said("compensation", [PAY | {"who": "P8"}])[0].startswith("P8：每月按")


def test_notice_days_stand_beside_the_activation() -> None:
    assert said("activation", "on_notice", notice_days=30) == ["公司通知后才开始", "通知期 30 天"]


def test_words_of_the_contract_have_words_for_people() -> None:
    assert set(BASES) >= {"average_wage_12m", "basic_wage", "last_month_wage", "minimum_wage", "other"}
    assert set(PERIODS) == {"month", "quarter", "year", "total"}
    assert set(PAID) == {"monthly_after", "in_wages", "at_exit", "at_end", "unsaid"}


@pytest.mark.parametrize("value", [True, 0, "x", [], {}, None, ["a", None], {"value": None}, {"for": []}])
@pytest.mark.parametrize(
    "name", ["compensation", "liquidated_damages", "return", "reporting", "waiver", "starts", "new"]
)
def test_no_value_breaks_the_report(name: str, value: Value) -> None:
    assert all(isinstance(words, str) for words in said(name, value, "en"))
