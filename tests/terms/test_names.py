"""The firms of a list as entities: their names as written, other names, group companies, and where they stand."""
# ruff: noqa: E501 - a table of sentences reads better unbroken

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.readings.made import paper
from tests.terms.stated import term, terms

from songbang.clauses.clause import Kind
from songbang.passages.divide import divide
from songbang.terms.firm import Firm, firms_of, told
from songbang.terms.firm_words import firm
from songbang.terms.same_firm import firm_key, merged

NC = Kind.NON_COMPETE


def taken_apart(words: str) -> tuple[str, list[str], bool, str | None] | None:
    passages = divide(paper(words))
    one = firm(passages, 0, len(passages.folded.text))
    if one is None:
        return None
    assert one.span.of(words) == one.name
    return one.name, list(one.aliases), one.affiliates, one.remarks


@pytest.mark.parametrize(
    ("words", "name", "aliases"),
    [
        ("甲木有限公司（简称“甲木”）", "甲木有限公司", ["甲木"]),
        ("甲木有限公司(以下简称甲木)", "甲木有限公司", ["甲木"]),
        ("北京甲木科技有限公司，下称“甲木”", "北京甲木科技有限公司", ["甲木"]),
        ("甲木科技（Jiamu Inc.）", "甲木科技", ["Jiamu Inc."]),
        ("Jiamu Robotics（甲木机器人）", "Jiamu Robotics", ["甲木机器人"]),
        ("甲木科技有限公司（曾用名：乙水数据有限公司，英文名 Jiamu Tech Co., Ltd.）",
         "甲木科技有限公司", ["乙水数据有限公司", "Jiamu Tech Co., Ltd."]),
        ("“甲木”（北京甲木科技有限公司）", "甲木", ["北京甲木科技有限公司"]),
        ("甲木科技有限公司（甲木）", "甲木科技有限公司", ["甲木"]),
        ("甲木科技/Jiamu", "甲木科技", ["Jiamu"]),
        ("甲木科技有限公司Jiamu Technology Co., Ltd.", "甲木科技有限公司", ["Jiamu Technology Co., Ltd."]),
        ("甲木科技，简称甲木", "甲木科技", ["甲木"]),
        ("聯發示例科技有限公司（簡稱「聯發示例」）", "聯發示例科技有限公司", ["聯發示例"]),
        ("Zeta Robotics Inc. (formerly known as Yotta Motion Ltd.)", "Zeta Robotics Inc.", ["Yotta Motion Ltd."]),
        ('Zeta Robotics Inc. ("Zeta")', "Zeta Robotics Inc.", ["Zeta"]),
        ("Old Quay Brokers, LLC d/b/a Old Quay", "Old Quay Brokers, LLC", ["Old Quay"]),
    ],
)  # fmt: skip
def test_other_names_stand_beside_a_name(words: str, name: str, aliases: list[str]) -> None:
    assert taken_apart(words) == (name, aliases, False, None)


@pytest.mark.parametrize(
    "name",
    [
        "稷示电子设计（北京）有限公司",
        "甲木健康（海口）",
        "Zeta Robotics (HK) Limited",
        "甲木（集团）股份有限公司",
        "甲木资本（有限合伙）",
        "Larkspur Clinical（中国）",
        "原野示例科技",
        "即墨甲木食品有限公司",
        "商号街事务所",
        "the China offices of Pell Partners",
        "称心如意示例餐饮",
    ],
)
def test_what_belongs_to_a_name_stays_with_it(name: str) -> None:
    assert taken_apart(name) == (name, [], False, None)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("甲木集团及其控股子公司、分公司", "甲木集团"),
        ("甲木科技（含其全部子公司）", "甲木科技"),
        ("甲木科技有限公司及其实际控制的企业", "甲木科技有限公司"),
        ("甲木科技及其关联公司", "甲木科技"),
        ("Acme Widgets, including its subsidiaries", "Acme Widgets"),
        ("Zeta Robotics Inc. and its affiliates", "Zeta Robotics Inc."),
        ("甲木科技有限公司及其聯屬公司", "甲木科技有限公司"),
    ],
)
def test_group_companies_of_one_entry(words: str, name: str) -> None:
    assert taken_apart(words) == (name, [], True, None)


@pytest.mark.parametrize(
    ("words", "name", "remark"),
    [
        ("甲木科技有限公司，主营机器人", "甲木科技有限公司", "主营机器人"),
        ("甲木科技（股票代码：688000）", "甲木科技", "股票代码：688000"),
        ("甲木网络科技有限公司：短视频平台", "甲木网络科技有限公司", "短视频平台"),
    ],
)
def test_what_a_firm_does_is_no_name(words: str, name: str, remark: str) -> None:
    assert taken_apart(words) == (name, [], False, remark)


def entities(words: str) -> list[tuple[str, list[str], bool]]:
    found = term(NC, "named_competitors", words)
    assert found is not None
    firms = firms_of(found.flag("entities"))
    for one in firms:
        assert one.span.of(words) == one.name
    assert found.value == [one.name for one in firms]
    return [(one.name, list(one.aliases), one.affiliates) for one in firms]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "乙方离职后一年内不得到竞争单位任职，具体为北京甲木科技有限公司（以下简称“甲木”）、上海乙水数据有限公司（简称“乙水”）和丙火机械。",
            [("北京甲木科技有限公司", ["甲木"], False), ("上海乙水数据有限公司", ["乙水"], False), ("丙火机械", [], False)],
        ),
        (
            "乙方离职后一年内不得加入甲木科技（Jiamu Inc.）、乙水数据（曾用名：丁土数据）及其关联公司。",
            [("甲木科技", ["Jiamu Inc."], True), ("乙水数据", ["丁土数据"], True)],
        ),
        (
            "乙方不得入职甲木科技及其子公司、乙水数据、丙火机械及其控股公司任职。",
            [("甲木科技", [], True), ("乙水数据", [], False), ("丙火机械", [], True)],
        ),
        (
            "乙方离职后一年内不得到下列企业任职：1、甲木科技有限公司；2、乙水数据有限公司；3、丙火机械。",
            [("甲木科技有限公司", [], False), ("乙水数据有限公司", [], False), ("丙火机械", [], False)],
        ),
        (
            "离职后两年内，不得加入甲木科技有限公司、乙水数据有限公司（以下合称“竞争对手”）及上述公司的关联企业。",
            [("甲木科技有限公司", [], True), ("乙水数据有限公司", [], True)],
        ),
        (
            "名单上的公司是：“甲木”（北京甲木科技有限公司）、“乙水”（上海乙水信息有限公司），离职后不要去。",
            [("甲木", ["北京甲木科技有限公司"], False), ("乙水", ["上海乙水信息有限公司"], False)],
        ),
        (
            "乙方離職後十二個月內不得受僱於甲木科技有限公司（簡稱「甲木」）、乙水數據有限公司及其聯屬公司。",
            [("甲木科技有限公司", ["甲木"], True), ("乙水數據有限公司", [], True)],
        ),
        (
            'The Employee shall not, for one year, join Zeta Robotics Inc. ("Zeta"), Omega Motion Co., Ltd. and its affiliates, or Foxglove Labs (formerly known as Bluebell Labs).',
            [("Zeta Robotics Inc.", ["Zeta"], False), ("Omega Motion Co., Ltd.", [], True), ("Foxglove Labs", ["Bluebell Labs"], False)],
        ),
        (
            "The Employee shall not be employed by any of the following companies: Zeta Robotics Limited (中文名：泽塔机器人有限公司), Omega Motion Limited and Foxglove Labs.",
            [("Zeta Robotics Limited", ["泽塔机器人有限公司"], False), ("Omega Motion Limited", [], False), ("Foxglove Labs", [], False)],
        ),
    ],
)  # fmt: skip
def test_the_firms_of_a_sentence(words: str, found: list[tuple[str, list[str], bool]]) -> None:
    assert entities(words) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "乙方不得任职于下述主体：（a）甲木科技有限公司及其分支机构；（b）乙水数据（集团）股份有限公司；（c）丙火机械有限责任公司。",
            ["甲木科技有限公司", "乙水数据（集团）股份有限公司", "丙火机械有限责任公司"],
        ),
        ("离职后6个月别去这几家：甲木、乙水、丙火示例。", ["甲木", "乙水", "丙火示例"]),
        (
            "凡甲木科技、乙水数据、丙火机械三家及其控制的公司，乙方一年内不得入职。",
            ["甲木科技", "乙水数据", "丙火机械"],
        ),
        (
            "僱員離職後六個月內不得受聘於甲木科技有限公司、乙水（香港）有限公司或其任何附屬公司。",
            ["甲木科技有限公司", "乙水（香港）有限公司"],
        ),
        ("乙方承诺两年内不去腾木示例、飞水示例、字火示例这三家互联网公司上班。", ["腾木示例", "飞水示例", "字火示例"]),
        (
            "The Executive shall not be employed by any of Acme Robotics Inc., Beta Motion LLC and Gamma Drives Ltd. or any other competitor.",
            ["Acme Robotics Inc.", "Beta Motion LLC", "Gamma Drives Ltd."],
        ),
        (
            '"Restricted Company" means each of Acme Robotics (HK) Limited, Beta Motion Limited and their respective subsidiaries.',
            ["Acme Robotics (HK) Limited", "Beta Motion Limited"],
        ),
    ],
)
def test_names_in_more_forms(words: str, found: list[str]) -> None:
    named = term(NC, "named_competitors", words)
    assert named is not None
    assert named.value == found


@pytest.mark.parametrize(
    "words",
    [
        "乙方离职后一年内不得到甲方的客户及供应商处任职。",
        "乙方不得从事研发、生产、销售同类产品的业务。",
        "乙方离职后一年内，不得在北京、上海、广州从事同类业务。",
        "乙方不得以顾问、合伙、参股等方式参与竞争业务。",
        "乙方不得持有上市公司百分之五以上的股份。",
        "The Employee shall not, directly or indirectly, in Hong Kong, Macau and Singapore, compete with the Company.",
        "The Employee may hold up to 3% of the shares of any company listed on a stock exchange.",
    ],
)
def test_no_firm_is_named(words: str) -> None:
    assert term(NC, "named_competitors", words) is None


def test_places_are_no_firms() -> None:
    words = "乙方离职后一年内，不得受雇于以昆明、丽江、三亚为运营基地的其他航空公司。"
    assert term(NC, "named_competitors", words) is None


def test_firms_named_in_the_sentence_behind_a_clause() -> None:
    clause = "乙方离职后一年内不得替别家做种子生意。"
    text = f"承诺书\n一、{clause}甲木农科、乙水种业有限公司及两家的控股公司，视作别家。\n二、其他。\n"
    (found,) = terms(text, (NC, clause))
    named = found.term("named_competitors")
    assert named is not None
    assert named.value == ["甲木农科", "乙水种业有限公司"]
    group = found.term("affiliates")
    assert group is not None
    assert group.value is True


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("甲木科技有限公司", "甲木科技"),
        ("甲木科技有限公司", "甲木科技股份有限公司"),
        ("甲木（上海）科技有限公司", "甲木(上海)科技有限公司"),
        ("Zeta Robotics, Inc.", "ZETA ROBOTICS INC"),
        ("Ｚｅｔａ Robotics Co., Ltd.", "zeta robotics"),
        ("甲木 科技", "甲木科技公司"),
        ("聯發示例", "联发示例"),
    ],
)
def test_writings_of_one_firm(one: str, other: str) -> None:
    assert firm_key(one) == firm_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("北京甲木科技有限公司", "上海甲木科技有限公司"),
        ("甲木科技", "甲木智能"),
        ("甲木集团", "甲木"),
        ("Zeta Robotics", "Zeta Motion"),
        ("甲木一厂", "甲木二厂"),
    ],
)
def test_two_firms_stay_two(one: str, other: str) -> None:
    assert firm_key(one) != firm_key(other)


def test_a_short_name_of_one_firm_is_that_firm_and_of_two_is_neither() -> None:
    at = divide(paper("甲木")).span(0, 2)
    full = Firm("北京甲木科技有限公司", at, ("甲木",))
    short = Firm("甲木", at)
    twin = Firm("上海甲木信息有限公司", at, ("甲木",))
    assert [one.name for one in merged([full, short])] == ["北京甲木科技有限公司"]
    assert len(merged([full, twin, short])) == 3


NAME = st.text("甲乙丙丁木水火土科技有限公司集团（）“”,、及其关联A b.", min_size=1, max_size=40)


@given(NAME)
def test_any_words_are_taken_apart_without_losing_their_place(words: str) -> None:
    passages = divide(paper(words))
    text = passages.paper.text
    one = firm(passages, 0, len(passages.folded.text))
    if one is not None:
        assert 0 <= one.span.start < one.span.end <= len(text)
        assert firms_of(told((one,))) == (one,)


@given(st.lists(NAME, max_size=12))
def test_every_firm_is_merged_into_one(names: list[str]) -> None:
    at = divide(paper("甲木")).span(0, 2)
    firms = [Firm(name, at) for name in names]
    found = merged(firms)
    assert {firm_key(one.name) for one in found} == {firm_key(name) for name in names}
    assert len({firm_key(one.name) for one in found}) == len(found)
