"""What the head and the foot of a decision tell: number, court, place, level, form, day, earlier steps, outcome."""

import re
import tomllib
from datetime import date
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.judgments.told import NAMES, TOLD, dev_texts, text_of

from songbang.judgments.case_numbers import case_numbers
from songbang.judgments.codebook import codebook
from songbang.judgments.courts import place_of_court, place_of_number
from songbang.judgments.divide import divide
from songbang.judgments.read_decision import read_decision, readers
from songbang.law.names import place_titles
from songbang.papers.folded import fold

HEAD_FIELDS = {
    *("case_number", "court", "place", "level", "form", "decided", "year", "brought_by", "earlier_cases"),
    "disposition",
}
FRAME = "某市某区人民法院\n民事判决书\n（2021）苏0583民初7号\n原告：甲辰有限公司。\n被告：林某，男，汉族。\n{}"
APPEAL = (
    "某市中级人民法院\n民事判决书\n（2021）苏05民终7号\n上诉人（原审被告）：林某，男，汉族。\n"
    "被上诉人（原审原告）：甲辰有限公司。\n本院认为，依法处理。{}"
)


def told_by(text: str, field: str) -> object:
    return read_decision(text).told(field)


@pytest.mark.parametrize("told", TOLD, ids=NAMES)
def test_the_head_is_read_in_every_style(told: dict[str, Any]) -> None:
    decision = read_decision(text_of(told))
    read = {one.field: one.told for one in decision.values if one.field in HEAD_FIELDS}

    assert decision.faults == ()
    assert {name: list(value) if isinstance(value, tuple) else value for name, value in read.items()} == told[
        "head_fields"
    ]


@pytest.mark.parametrize("text", [*(text_of(told) for told in TOLD), *dev_texts()[::4]])
def test_every_value_stands_where_it_says_in_the_order_of_the_codebook(text: str) -> None:
    decision = read_decision(text)
    order = [one.name for one in codebook().fields]

    assert [one.field for one in decision.values] == sorted({one.field for one in decision.values}, key=order.index)
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in decision.values)
    number = next(one for one in decision.values if one.field == "case_number")
    assert fold(number.span.of(text)).text[-4:] == fold(str(number.told)).text[-4:]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("（2022）沪0115民初31877号", ["(2022)沪0115民初31877号"]),
        ("(2003)沪一中民五(知)初第字154号", ["(2003)沪一中民五(知)初第字154号"]),
        ("该委作出京海劳人仲字[2021]第18453号裁决", ["京海劳人仲字(2021)第18453号"]),
        ("不服沪浦劳人仲（2022）办字第5678号裁决", ["沪浦劳人仲(2022)办字第5678号"]),
        ("以深劳人仲(福田)案〔2020〕1234号", ["深劳人仲(福田)案(2020)1234号"]),
        ("（2020）川01民终×××号", ["(2020)川01民终×××号"]),
        ("（2014）深中法劳终字第1904-1905号", ["(2014)深中法劳终字第1904-1905号"]),
        ("（２０２１）最高法民申１２号和（2020）京民终3号", ["(2021)最高法民申12号", "(2020)京民终3号"]),
        ("第18号楼，京A12345号，法〔2015〕137号文，身份证号", []),
    ],
)
def test_numbers_of_cases_are_found_as_they_are_written(text: str, numbers: list[str]) -> None:
    assert [one.number for one in case_numbers(fold(text).text)] == numbers


@pytest.mark.parametrize(
    ("court", "place"),
    [
        ("广东省深圳市中级人民法院", "cn-gd-sz"),
        ("昆山市人民法院", "cn-js-sz"),
        ("江苏省高级人民法院", "cn-js"),
        ("北京市朝阳区人民法院", "cn-bj"),
        ("长春市朝阳区人民法院", "cn-jl"),
        ("河南省南阳市中级人民法院", "cn-ha"),
        ("杭州互联网法院", "cn-zj-hz"),
        ("上海市浦东新区劳动人事争议仲裁委员会", "cn-sh"),
        ("新疆生产建设兵团第八师中级人民法院", "cn-xj"),
        ("最高人民法院", None),
        ("某某区人民法院", None),
    ],
)
def test_a_court_sits_where_its_name_says(court: str, place: str | None) -> None:
    assert place_of_court(court) == place


@pytest.mark.parametrize(
    ("number", "place"),
    [
        ("(2022)沪0115民初1号", "cn-sh"),
        ("(2020)粤03民终9xxx号", "cn-gd-sz"),
        ("(2020)粤0606民初1号", "cn-gd-fs"),
        ("(2021)粤民申11632号", "cn-gd"),
        ("(2019)豫1303民初1号", "cn-ha"),
        ("(2014)深中法劳终字第1904号", None),  # an old number: its first character is the court's own
        ("(2013)浦民一(民)初字第1号", None),
        ("(2014)宁民终字第3102号", None),  # Nanjing's then, and no province's
        ("(2020)宁民终3102号", "cn-nx"),
        ("(2021)最高法民申12号", None),
        ("京海劳人仲字(2021)第18453号", None),
    ],
)
def test_a_number_of_a_case_names_its_place_since_2016(number: str, place: str | None) -> None:
    assert place_of_number(number) == place


def test_every_city_with_a_code_of_its_own_has_its_courts() -> None:
    own = files("songbang.law") / "places"
    coded = {*place_titles(), *(path.name.removesuffix(".toml") for path in own.iterdir())}
    cities = {code for code in coded if re.fullmatch(r"cn-[a-z]{2}-[a-z]{2}", code)}
    told = tomllib.loads((files("songbang.judgments") / "courts.toml").read_text(encoding="utf-8"))

    assert set(told["city"]) == cities
    assert {code for code in coded if re.fullmatch(r"cn-[a-z]{2}", code)} <= set(told["province"].values())
    assert all(told["province"][row["court"][0]] == code[:5] for code, row in told["city"].items())


def test_a_masked_court_is_placed_by_its_number() -> None:
    assert told_by(FRAME.format("判决如下：\n驳回诉讼请求。"), "place") == "cn-js-sz"


@pytest.mark.parametrize(
    ("orders", "disposition"),
    [
        ("判决如下：\n驳回原告的诉讼请求。", "accepted"),
        ("判决如下：\n一、被告支付原告1万元；\n二、驳回其他请求。", "accepted"),
        ("裁定如下：\n准许原告甲辰有限公司撤回起诉。", "withdrawn"),
        ("裁定如下：\n本案按原告撤诉处理。", "withdrawn"),
        ("裁定如下：\n驳回原告甲辰有限公司的起诉。", "dismissed"),
        ("裁定如下：\n对林某的起诉，本院不予受理。", "dismissed"),
    ],
)
def test_what_became_of_a_case_at_first(orders: str, disposition: str) -> None:
    assert told_by(FRAME.format(orders), "disposition") == disposition


@pytest.mark.parametrize(
    ("orders", "disposition"),
    [
        ("判决如下：\n驳回上诉，维持原判。", "upheld"),
        ("裁定如下：\n驳回上诉，维持原裁定。", "upheld"),
        ("判决如下：\n一、维持第一项；\n二、撤销第二项；\n三、驳回其他请求。", "changed"),
        ("判决如下：\n一、撤销原判；\n二、驳回诉讼请求。", "changed"),
        ("裁定如下：\n一、撤销原判；\n二、本案发回某区人民法院重审。", "remanded"),
        ("裁定如下：\n一、撤销原裁定；\n二、指令某区人民法院审理。", "remanded"),
        ("裁定如下：\n准许林某撤回上诉。一审判决自送达之日起发生法律效力。", "withdrawn"),
        ("裁定如下：\n一、准许甲辰有限公司撤回起诉；\n二、撤销一审判决。", "withdrawn"),
    ],
)
def test_what_became_of_an_appeal(orders: str, disposition: str) -> None:
    assert told_by(APPEAL.format(orders), "disposition") == disposition


@pytest.mark.parametrize(
    ("foot", "day"),
    [
        ("审判员　赵某\n二〇二一年五月八日\n书记员　钱某", date(2021, 5, 8)),
        ("审判员 赵某 二○二一年十二月三十一日 书记员 钱某", date(2021, 12, 31)),
        ("审判员：赵某\n2021年5月8日\n附：本案适用的法律条文\n（2012年8月31日修正）2017年6月27日", date(2021, 5, 8)),
        ("案件受理费于2021年6月30日前交纳。审判员赵某二〇二一年五月八日", date(2021, 5, 8)),
        ("审判员　赵某\n二〇二一年十三月八日", None),
        ("审判员　赵某", None),
    ],
)
def test_the_day_at_the_foot_is_the_day_of_decision(foot: str, day: date | None) -> None:
    text = FRAME.format(f"判决如下：\n驳回诉讼请求。\n案件受理费5元，由原告负担。\n{foot}")

    assert told_by(text, "decided") == day
    assert told_by(text, "year") == 2021


def test_a_day_in_the_head_counts_only_where_it_is_that_of_the_decision() -> None:
    body = "（2021）沪0101民初1号\n原告：甲辰有限公司。\n被告：林某，男。\n判决如下：\n驳回诉讼请求。"

    assert told_by(f"裁判日期：2021.03.04\n发布日期：2022-01-01\n{body}", "decided") == date(2021, 3, 4)
    assert told_by(f"发布日期：2022-01-01\n{body}", "decided") is None


def test_cases_that_are_only_cited_are_no_earlier_steps() -> None:
    text = APPEAL.format(
        "类似案件（2019）沪01民终5号亦持此见解。判决如下：\n驳回上诉，维持（2020）苏0583民初9号民事判决。"
    )

    assert told_by(text, "earlier_cases") == ("(2020)苏0583民初9号",)


EDGES = "。，；：（）()〔〕0123456789年月日万元 \n\t一二十百号第某×\ud800\x00😀原被告上诉本院认为判决如下竞业限制"


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_text_breaks_a_reader_and_every_span_holds(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from([text_of(told) for told in TOLD]))
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 300)))
        text = text[:start] + data.draw(st.text(EDGES, max_size=12)) + text[end:]
    decision = read_decision(text)

    assert decision.faults == ()
    assert all(0 <= one.span.start <= one.span.end <= len(text) for one in decision.values)
    assert all(0 <= one.asked.start <= one.asked.end <= len(text) for one in decision.claims)


def test_every_reader_reads_fields_of_the_codebook_and_all_of_them_are_read() -> None:
    known = {one.name for one in codebook().fields}
    parts = [divide(text) for text in dev_texts()[:10]]
    read = {value.field for each in parts for reader in readers().values() for value in reader(each)}

    assert HEAD_FIELDS <= read <= known
