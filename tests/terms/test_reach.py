"""What a restraint closes: places, business, names, group companies."""

import pytest
from tests.papers.word_maker import p, package, read
from tests.terms.stated import quoted, term, terms, value

from songbang.basis.span import Span
from songbang.basis.term import Term
from songbang.clauses.clause import Clause, Kind
from songbang.passages.divide import divide
from songbang.terms.read import with_terms

NC = Kind.NON_COMPETE


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("乙方离职后一年内，不得在浙江省内从事同类业务。", "浙江省"),
        ("竞业限制的地域范围：长三角地区。", "长三角地区"),
        ("竞业限制的地域范围为中华人民共和国境内。", "中华人民共和国境内"),
        ("競業限制的地域範圍為廣東省。", "廣東省"),
        ("乙方离职后一年内，不得在全国范围内从事同类业务。", "全国范围"),
        ("本限制不受地域限制。", "不受地域限制"),
        ("乙方离职后一年内，不得在江苏省、浙江省从事同类业务。", "江苏省、浙江省"),
        ("The Employee shall not compete within Hong Kong for six months.", "Hong Kong"),
        ("The Employee shall not compete anywhere in the world.", "the world"),
    ],
)
def test_the_words_that_say_where(words: str, place: str) -> None:
    # 内 and 境内 may go with the place or not.
    assert str(value(NC, "territory", words)).removesuffix("内") == place.removesuffix("内")
    assert quoted(NC, "territory", words) == value(NC, "territory", words)


def test_a_colon_is_no_part_of_the_place() -> None:
    assert value(NC, "territory", "竞业限制的地域范围为：长三角地区。") == "长三角地区"


@pytest.mark.parametrize(
    "words",
    [
        "乙方离职后一年内不得到同业公司任职。",
        "The Employee shall not join a competitor within the Restricted Period.",
        "乙方在离职后不得经营同类业务。",
    ],
)
def test_nowhere_said(words: str) -> None:
    assert value(NC, "territory", words) == "none"


def test_a_place_left_open() -> None:
    found = term(NC, "territory", "竞业限制的地域范围为____。")
    assert found is not None
    assert (found.value, found.flag("blank")) == (None, True)


@pytest.mark.parametrize(
    "words",
    [
        "乙方离职后一年内，不得到任何使用深度学习技术的企业任职。",
        "乙方离职后一年内，不得到任何人工智能企业任职。",
        "乙方离职后一年内，不得在整个半导体行业的企业任职。",
        "乙方離職後一年內，不得到任何使用深度學習技術的企業任職。",
    ],
)
def test_a_whole_technology_is_closed(words: str) -> None:
    found = term(NC, "scope", words)
    assert found is not None
    assert found.flag("technology_wide") is True


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("乙方离职后一年内，不得到与甲方有竞争关系的企业任职。", "竞争关系"),
        ("乙方离职后一年内，不得到生产深沟球轴承的企业任职。", "深沟球轴承"),
        ("The Employee shall not work for any business that makes bearings for one year after leaving.", "bearings"),
    ],
)
def test_what_business_is_closed(words: str, part: str) -> None:
    found = term(NC, "scope", words)
    assert found is not None
    assert found.flag("technology_wide") is None
    assert part in str(found.value)
    assert part in quoted(NC, "scope", words)


@pytest.mark.parametrize(
    ("words", "included"),
    [
        ("乙方不得到竞争公司及其关联公司任职。", True),
        ("乙方不得到競爭公司及其關聯公司任職。", True),
        ("乙方不得到竞争公司的子公司任职。", True),
        ("The Employee shall not join a competitor or its affiliates.", True),
        ("乙方不得到竞争公司任职。", "none"),
    ],
)
def test_group_companies(words: str, *, included: object) -> None:
    assert value(NC, "affiliates", words) == included


NAMES = ["甲木科技", "乙水股份", "丙火机械"]


@pytest.mark.parametrize(
    "words",
    [
        "乙方离职后一年内不得到下列单位任职，包括但不限于：甲木科技、乙水股份、丙火机械等。",
        "乙方离职后一年内不得到竞争单位（包括甲木科技、乙水股份、丙火机械）任职。",
        "乙方离职后一年内不得到竞争单位任职，具体为甲木科技、乙水股份和丙火机械。",
    ],
)
def test_names_in_the_sentence(words: str) -> None:
    assert value(NC, "named_competitors", words) == NAMES


@pytest.mark.parametrize("name", ["丁土信息", "晴日网络", "半月数据"])
def test_names_with_everyday_signs_in_them(name: str) -> None:
    words = f"乙方离职后一年内不得到竞争单位任职，具体为甲木科技、{name}、乙水股份。"
    assert value(NC, "named_competitors", words) == ["甲木科技", name, "乙水股份"]


def annexed(text: str, clause: str) -> Term | None:
    return terms(text, (NC, clause))[0].term("named_competitors")


def test_names_in_an_annex() -> None:
    clause = "乙方离职后一年内不得到附件一所列企业任职。"
    text = f"竞业限制协议\n第一条 {clause}\n附件一：竞争企业名单\n1. 甲木科技\n2. 乙水股份\n3. 丙火机械\n"
    found = annexed(text, clause)
    assert found is not None
    assert found.value == NAMES
    assert found.span is not None
    assert found.span.of(text) == "甲木科技\n2. 乙水股份\n3. 丙火机械"


def test_names_in_a_table() -> None:
    rows = [("序号", "企业名称"), ("1", "甲木科技"), ("2", "乙水股份"), ("3", "丙火机械")]
    table = "".join("<w:tr>" + "".join(f"<w:tc>{p(cell)}</w:tc>" for cell in row) + "</w:tr>" for row in rows)
    clause = "乙方离职后一年内不得到附件一所列企业任职。"
    paper = read("a.docx", package(p(clause) + p("附件一：竞争企业名单") + f"<w:tbl>{table}</w:tbl>"))
    start = paper.text.index(clause)
    made = Clause("p0.c0", NC, Span(start, start + len(clause)), None, None)
    found = with_terms(divide(paper), (made,))[0].term("named_competitors")
    assert found is not None
    assert found.value == NAMES


@pytest.mark.parametrize(
    "clause",
    ["乙方离职后一年内不得到附件一所列企业任职。", "乙方离职后一年内不得到《竞争企业名单》中的企业任职。"],
)
def test_a_list_that_is_promised_and_not_there(clause: str) -> None:
    found = annexed(f"竞业限制协议\n第一条 {clause}\n第二条 其他事项双方协商。\n", clause)
    assert found is not None
    assert (found.value, found.flag("blank")) == (None, True)


def test_no_list_is_no_term() -> None:
    assert value(NC, "named_competitors", "乙方离职后一年内不得到与甲方有竞争关系的企业任职。") == "none"


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (
            "乙方离职后一年内不得入职以下公司：甲木智能有限公司、Blue Fin Labs或者乙水数据。",
            ["甲木智能有限公司", "Blue Fin Labs", "乙水数据"],
        ),
        (
            "乙方离职后一年内不得入职以下公司：甲木智能有限公司、乙水数据有限公司或者丙火软件有限公司。",
            ["甲木智能有限公司", "乙水数据有限公司", "丙火软件有限公司"],
        ),
        (
            "乙方离职后一年内不得入职以下公司：甲木智能有限公司以及丙火软件有限公司。",
            ["甲木智能有限公司", "丙火软件有限公司"],
        ),
        ("请停止为甲木市乙水网络实验室及其关联企业提供服务。", ["甲木市乙水网络实验室"]),
        ("乙方离职后一年内不得到“甲木科技”“乙水数据”两家公司上班。", ["甲木科技", "乙水数据"]),
        (
            "The Employee shall not join a competitor, including Zeta Robotics Inc. and Omega Motion Co., Ltd.",
            ["Zeta Robotics Inc.", "Omega Motion Co., Ltd."],
        ),
    ],
)
def test_names_in_other_forms(words: str, names: list[str]) -> None:
    assert value(NC, "named_competitors", words) == names


@pytest.mark.parametrize(
    "words",
    [
        "乙方离职后一年内不得做甲类家具、乙类帐篷的公司上班，具体以另行约定为准，即双方同意的内容。",
        "竞业限制的业务范围包括精密加工、特种工艺处理。",
    ],
)
def test_what_only_looks_like_names(words: str) -> None:
    assert value(NC, "named_competitors", words) == "none"


def test_the_business_of_a_definition() -> None:
    clause = "乙方离职后一年内不得从事竞争业务。"
    found = terms("“竞争业务”是指甲类阀门的研发和销售。\n" + clause, (NC, clause))[0].term("scope")
    assert found is not None
    assert found.value == "甲类阀门的研发和销售"
