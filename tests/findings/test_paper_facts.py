"""The facts that a pile tells, each with the words that tell it."""

from datetime import date
from itertools import permutations

import pytest
from tests.findings.piles import pile

from songbang.basis.fact_kinds import KINDS
from songbang.findings.finding import Outcome
from songbang.findings.paper_facts import PaperFact

AGREEMENT = """竞业限制协议
甲方：甲辰科技有限公司
乙方：林某
第一条 乙方离职后二十四个月内，不得到任何使用Transformer架构的企业任职。
第二条 竞业限制期间，甲方每月向乙方支付离职前十二个月平均工资的30%作为竞业限制补偿。
第三条 乙方违反竞业限制义务的，应当返还已付的全部补偿，并向甲方支付违约金500,000元。
第四条 本协议在甲方于乙方离职之日书面通知后生效。
第五条 竞业限制期间，乙方应当每季度结束后十日内向甲方报告就业情况。
"""
OFFER = "录用通知书\n林某：公司录用你。你离职后十二个月内不得到与公司有竞争关系的企业任职。\n"
SECRETS = "保密协议\n甲方：甲辰科技有限公司\n乙方：林某\n第一条 乙方作为员工应当保守甲方的商业秘密。\n"


def facts(outcome: Outcome) -> dict[str, PaperFact]:
    return {fact.name: fact for fact in outcome.told.facts}


def test_each_fact_stands_where_it_says() -> None:
    outcome = pile(AGREEMENT, names=["协议.txt"])
    told = facts(outcome)
    assert told["nc_months"].value == 24
    assert told["comp_share"].value == "0.3"
    assert told["return_agreed"].value is True
    assert told["return"].value == "all"
    assert told["scope_technology_wide"].value is True
    assert set(told) <= set(KINDS)
    assert (outcome.told.employer, outcome.told.worker) == ("甲辰科技有限公司", "林某")
    assert {"scope", "technology_wide", "reporting"} <= {part.name for part in outcome.told.agreement}
    text = outcome.readings[0].paper.text
    for fact in (*outcome.told.facts, *outcome.told.agreement):
        if fact.name != "clauses":
            assert fact.paper == "协议.txt"
            assert fact.span is not None
            assert fact.span.of(text) == fact.text != ""


def test_what_no_words_tell_is_left_out() -> None:
    told = facts(pile(OFFER))
    assert not {"affiliates", "scope_technology_wide", "return_agreed", "damages", "activation"} & set(told)
    assert told["comp_stated"].value is False
    assert "不得到与公司有竞争关系的企业任职" in told["comp_stated"].text


def test_a_pile_without_a_non_compete_tells_who_and_no_facts() -> None:
    told = pile(SECRETS).told
    assert (told.employer, told.worker) == ("甲辰科技有限公司", "林某")
    assert told.facts == ()
    assert pile().told == pile("").told


@pytest.mark.parametrize("order", [*permutations(range(3))])
def test_the_agreement_tells_and_another_paper_that_differs_is_named(order: tuple[int, ...]) -> None:
    papers = [(AGREEMENT, "协议.txt"), (OFFER, "录用.txt"), (SECRETS, "保密.txt")]
    texts, names = zip(*(papers[at] for at in order), strict=True)
    months = facts(pile(*texts, names=names))["nc_months"]
    assert (months.value, months.paper, months.others) == (24, "协议.txt", (12,))


def test_the_day_of_signing_is_that_of_the_agreement() -> None:
    signed = AGREEMENT + "甲方（盖章）：甲辰科技有限公司 2023年5月8日\n乙方（签字）：林某 2023年5月8日\n"
    assert pile(signed, SECRETS).told.signed == date(2023, 5, 8)
    assert pile(AGREEMENT).told.signed is None
