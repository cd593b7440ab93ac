"""No person, number, address or firm leaves a decision; what the court masked, and what names the case, stays."""

import re

import pytest
from tests.judgments.told import TOLD, dev_texts, text_of

from songbang.basis.span import Span
from songbang.judgments.deidentify import deidentified
from songbang.judgments.divide import divide
from songbang.redaction.surnames import COMMON

TEXT = """上海市浦东新区人民法院
民事判决书
（2011）浦民一（民）初字第20154号
原告：上海甲辰科技有限公司，住所地上海市浦东新区。
法定代表人：林北辰，董事长。
委托诉讼代理人：宋知秋、欧阳渡，上海某律师事务所律师。
被告：沈砚舟，男，汉族，1990年1月1日出生，住上海市徐汇区漕溪北路88号3号楼501室，公民身份号码310104199001011234，电话13812345678。
原告上海甲辰科技有限公司（以下简称甲辰公司）与被告沈砚舟竞业限制纠纷一案，本院受理。
经审理查明，沈砚舟入职甲辰公司，任前台。沈砚舟的同事陈某作证。2010年其入职上海乙巳网络股份有限公司。
本院认为，沈砚舟属于普通员工。判决如下：
驳回甲辰公司的诉讼请求。
案件受理费10元，由甲辰公司负担。
审　判　长　　楚　怀
人民陪审员　贺听雨
二〇一一年七月四日
书　记　员　　卓　然
"""
PERSONAL = (
    "林北辰",
    "宋知秋",
    "欧阳渡",
    "沈砚舟",
    "楚　怀",
    "贺听雨",
    "卓　然",
    "310104199001011234",
    "13812345678",
    "漕溪北路",
)


def test_persons_and_their_numbers_are_hidden_wherever_they_stand() -> None:
    hidden = deidentified(divide(TEXT)).text

    assert not [words for words in PERSONAL if words in hidden]
    assert hidden.count("〔姓名4〕") == TEXT.count("沈砚舟")


def test_firms_are_hidden_unless_enough_decisions_name_them() -> None:
    parts = divide(TEXT)
    hidden = deidentified(parts).text
    shown = deidentified(parts, named=["上海甲辰科技有限公司"]).text

    assert "甲辰" not in hidden
    assert "乙巳" not in hidden
    assert hidden.count("〔公司1〕") == TEXT.count("上海甲辰科技有限公司") + TEXT.count("甲辰公司")
    assert "上海甲辰科技有限公司（以下简称甲辰公司）" in shown
    assert "乙巳" not in shown


def test_what_the_court_masked_and_what_names_the_case_stay() -> None:
    hidden = deidentified(divide(TEXT)).text

    assert "（2011）浦民一（民）初字第20154号" in hidden
    assert "上海市浦东新区人民法院" in hidden
    assert "同事陈某作证" in hidden
    assert "任前台" in hidden


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("股东为林某的岳母沈敏，持股100%", "沈敏"),
        ("证人卓行到庭作证", "卓行"),
        ("其配偶贺兰于2020年设立该公司", "贺兰"),
        ("案外人凤鸣、关山出资", "关山"),
    ],
)
def test_others_are_hidden_by_what_binds_them_to_the_case(words: str, name: str) -> None:
    assert name not in deidentified(divide(f"经审理查明，{words}。本院认为，依法处理。")).text


@pytest.mark.parametrize(
    "words",
    ["任项目经理", "任前台", "按3000+5000元支付", "《解除通知书》", "股东会决议", "同事关系", "员工手册", "证人证言"],
)
def test_plain_words_stay(words: str) -> None:
    assert words in deidentified(divide(f"经审理查明，林某{words}。本院认为，依法处理。")).text


def test_an_excerpt_tells_what_the_whole_tells_there() -> None:
    found = deidentified(divide(TEXT))
    start = TEXT.index("沈砚舟入职甲辰公司")

    assert found.words(Span(start, start + 9)) == "〔姓名4〕入职〔公司1〕"
    assert found.words(Span(start + 1, start + 6)) == "〔姓名4〕入职〔公司1〕"
    assert found.words(Span(start + 3, start + 5)) == "入职"
    assert found.words(Span(start, start)) == ""


@pytest.mark.parametrize("text", [*(text_of(told) for told in TOLD), *dev_texts()[::6]])
def test_nothing_is_lost_beside_what_is_hidden(text: str) -> None:
    found = deidentified(divide(text))
    ends = [0, *(one.end for one in found.hidden)]
    starts = [*(one.start for one in found.hidden), len(text)]
    kept = [text[left:right] for left, right in zip(ends, starts, strict=True)]

    assert all(left <= right for left, right in zip(ends, starts, strict=True))
    assert found.text == "".join(a + b for a, b in zip(kept, [*(one.token for one in found.hidden), ""], strict=True))


def test_no_name_of_a_style_is_left() -> None:
    parts = [divide(text_of(told)) for told in TOLD]
    told = [(one, deidentified(one).text) for one in parts]

    assert [
        (party.name, hidden[:20])
        for one, hidden in told
        for party in one.named
        if "某" not in party.name and party.name in hidden
    ] == []


@pytest.mark.parametrize("given", ["清扬", "敏", "志远"])
def test_no_person_of_a_decision_is_left_whatever_the_name(given: str) -> None:
    masked = re.compile(rf"([{COMMON}]) ?某{{1,2}}(?![公食药物])")
    left = []
    for text in dev_texts()[::2]:
        named = masked.sub(lambda hit: hit[1] + given, text)
        hidden = deidentified(divide(named)).text
        left += [hidden[max(hit.start() - 12, 0) : hit.end()] for hit in re.finditer(f"[{COMMON}]{given}", hidden)]

    assert left == []
