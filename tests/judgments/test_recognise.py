"""Which decisions are about the non-compete of an employee, and which only come close."""

import re
from typing import Any

import pytest
from tests.judgments.told import NAMES, TOLD, dev_texts, text_of

from songbang.judgments.divide import divide
from songbang.judgments.recognise import is_non_compete
from songbang.judgments.recognise_signs import needed_patterns, sign, signs
from songbang.papers.folded import fold

ROWS = [(kind, row) for kind, rows in signs().items() for row in rows]
CJK = (*range(0x2E80, 0x2FE0), *range(0x3400, 0xA000), *range(0xF900, 0xFB00), *range(0x20000, 0x2FA20))
HEAD = "某市某区人民法院\n民事判决书\n（2021）沪0101民初1号\n原告：甲辰科技有限公司。\n被告：林某，男，汉族。\n"


@pytest.mark.parametrize(("kind", "row"), ROWS, ids=[f"{kind}-{row['name']}" for kind, row in ROWS])
def test_every_sign_finds_its_examples_and_no_counter_example(kind: str, row: dict[str, Any]) -> None:
    raw = kind == "needed"
    pattern = re.compile(needed_patterns()[signs()["needed"].index(row)]) if raw else sign(kind)

    find = pattern.match if kind == "damages" else pattern.search

    assert all(find(one if raw else fold(one).text) for one in row["examples"])
    assert not any(find(one if raw else fold(one).text) for one in row["counter_examples"])
    assert len(row["counter_examples"]) >= min(2, len(row["examples"]))
    assert row["reason"]


def test_the_patterns_for_raw_text_hold_every_form_of_their_characters() -> None:
    written = {char for row in signs()["needed"] for char in row["pattern"] if char > "\u2e80"}
    folded = dict(zip(map(chr, CJK), fold("".join(map(chr, CJK))).text, strict=True))
    meant = {folded[char] for char in written if char in folded}

    assert {char for char, form in folded.items() if form in meant} <= written


@pytest.mark.parametrize("told", TOLD, ids=NAMES)
def test_decisions_of_every_style_are_recognised(told: dict[str, Any]) -> None:
    found = is_non_compete(divide(text_of(told)))

    assert found is not None
    assert found.sign == told["recognised"]


def test_nothing_is_recognised_without_a_needed_pattern() -> None:
    texts = [text for text in dev_texts() if is_non_compete(divide(text))]

    assert len(texts) > 30
    assert all(any(re.search(pattern, text) for pattern in needed_patterns()) for text in texts)


@pytest.mark.parametrize(
    "body",
    [
        "原告与被告劳动争议一案，本院立案。原告向本院提出诉讼请求：1.被告支付违约金5万元。事实和理由：被告违反竞业限制约定。本院认为，不予支持。判决如下：\n驳回诉讼请求。",
        "原告诉被告劳动合同纠纷一案，本院受理。原告诉称，请求判令：被告返还竞業限制補償金一萬元。判决如下：\n驳回诉讼请求。",
        "原告与被告劳动争议一案。原告请求支付工资。本院认为，员工离职。判决如下：\n原告付给竞 业 限 制补偿1万元。",
        "原告与被告劳动争议一案，本院受理。原告向本院提出诉讼请求：确认双方不竞争协议对劳动者无效。判决如下：\n驳回。",
        "原告与被告竞业禁止纠纷一案，本院受理。双方系劳动关系。判决如下：\n驳回。",
    ],
)
def test_what_is_asked_or_ordered_tells_a_dispute(body: str) -> None:
    assert is_non_compete(divide(HEAD + body)) is not None


@pytest.mark.parametrize(
    "body",
    [
        # a dismissal; the duty is only mentioned
        "原告与被告劳动争议一案，本院立案。被告请求支付违法解除劳动合同赔偿金10万元。原告辩称，被告在职期间违反竞业限制义务。本院认为，员工手册规定了竞业限制，但解除违法。判决如下：\n支付赔偿金5万元。",
        # the defence is no claim
        "原告诉被告追索劳动报酬纠纷一案，本院受理。原告诉称：请求支付工资1万元。被告辩称：原告应先支付竞业限制违约金。判决如下：\n支付工资1万元。",
        # a director in office
        "原告与被告损害公司利益责任纠纷一案，本院受理。原告请求：被告停止违反竞业禁止义务的行为。依照《中华人民共和国公司法》第一百四十八条，判决如下：\n驳回。",
        # a dispute on the duty of directors that names it so
        "原告诉被告竞业禁止纠纷一案，本院受理。被告系原告董事。依照《中华人民共和国公司法》第一百四十九条，判决如下：\n驳回。",
        # traders
        "原告与被告特许经营合同纠纷一案，本院受理。原告请求：被告支付违反竞业限制条款的违约金。其前员工亦离职。判决如下：\n支付违约金。",
        "原告与被告不正当竞争纠纷一案，本院受理。被告原系员工，签有竞业限制协议。请求：停止侵权。判决如下：\n驳回。",
        # a service period
        "原告与被告劳动争议一案，本院受理。原告请求：被告支付服务期违约金3万元。双方另签有竞业限制协议。本院认为，服务期约定有效。判决如下：\n支付3万元。",
        # nothing of it
        "原告与被告劳动争议一案，本院受理。原告请求支付加班费。判决如下：\n驳回。",
    ],
)
def test_what_only_comes_close_is_none(body: str) -> None:
    assert is_non_compete(divide(HEAD + body)) is None
