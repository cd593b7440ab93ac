"""How a text is matched, split into articles, and its quantities are read."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

import cn2an
import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.basis.words import Words
from songbang.law.against.cited import Copy
from songbang.law.against.figures import measures
from songbang.law.against.numerals import value
from songbang.law.against.outcome import Matched, Unmatched, Why
from songbang.law.against.quantities import Kind, quantities
from songbang.law.against.texts import match
from songbang.law.against.titles import catalogue
from songbang.law.instrument import Instrument

COURT = "最高人民法院"


def held(name: str, title: str, issuer: str = "", number: str = "", day: date = date(2000, 1, 1)) -> Instrument:
    return Instrument(name, Words(title, name), issuer, number, day, day, None, "", ())


KNOWN = catalogue(
    [
        held("lcl", "劳动合同法", day=date(2007, 6, 29)),
        held("regulation", "劳动合同法实施条例"),
        held("arbitration", "劳动争议调解仲裁法"),
        held("one", f"{COURT}关于审理劳动争议案件适用法律问题的解释（一）", COURT, "法释〔2020〕26号"),
        held("two", f"{COURT}关于审理劳动争议案件适用法律问题的解释（二）", COURT, "法释〔2025〕12号"),
        held("four", f"{COURT}关于审理劳动争议案件适用法律若干问题的解释（四）", COURT, "法释〔2013〕4号"),
        held("civil", "民法典"),
        held("aml-2019", "反不正当竞争法（2019年修正）", day=date(2019, 4, 23)),
        held("aml-2025", "反不正当竞争法（2025年修订）", day=date(2025, 6, 27)),
        held("case", f"{COURT}指导案例184号", COURT),
    ]
)


@pytest.mark.parametrize(
    ("name", "first", "instrument", "by"),
    [
        ("劳动合同法.md", "", "lcl", "name"),
        ("法律/劳动合同法(2012-12-28).md", "", "lcl", "name"),
        ("1. 中华人民共和国劳动合同法（2012年修正）.txt", "", "lcl", "name"),
        ("《劳动合同法》全文_20121228.md", "", "lcl", "name"),
        ("a.md", "# **中华人民共和国劳动合同法**", "lcl", "heading"),
        ("a.md", "---\ntitle: 中华人民共和国劳动合同法\n---", "lcl", "heading"),
        ("劳动合同法实施条例.md", "", "regulation", "name"),
        ("a.md", "中华人民共和国劳动合同法实施条例", "regulation", "heading"),
        ("调解仲裁法.txt", "第五条 发生劳动争议，当事人不愿协商", "arbitration", "short_name"),
        ("a.txt", "最高人民法院\n关于审理劳动争议案件适用法律\n问题的解释(一)", "one", "heading"),
        ("关于审理劳动争议案件适用法律若干问题的解释（四）.txt", "", "four", "name"),
        ("劳动争议司法解释（二）.txt", "", "two", "short_name"),
        ("法释[2013]4号.md", "", "four", "number"),
        ("a.md", "（法释〔2025〕12号）", "two", "heading"),
        ("民法典/总则编.md", "第一编 总则", "civil", "folder"),
        ("指导案例184号：某诉某竞业限制纠纷案.md", "", "case", "name"),
        ("反不正当竞争法(2019-04-23).md", "", "aml-2019", "name"),
        ("反不正当竞争法.md", "反不正当竞争法\n2025年6月27日修订", "aml-2025", "heading"),
    ],
)
def test_a_file_is_matched_with_its_instrument(name: str, first: str, instrument: str, by: str) -> None:
    assert match(name, first, KNOWN) == Matched(name, instrument, by)


@pytest.mark.parametrize(
    ("name", "first", "why"),
    [
        ("合同法.md", "# 中华人民共和国合同法", Why.NOT_HELD),
        ("合同法.md", "第一条 为了保护合同当事人的合法权益", Why.NOT_HELD),
        ("仲裁法.md", "第一条 为保证公正、及时地仲裁经济纠纷", Why.NOT_HELD),
        ("劳动法.md", "第一条 为了保护劳动者的合法权益", Why.NOT_HELD),
        ("劳动合同法释义.md", "劳动合同法释义", Why.NOT_HELD),
        ("解释（三）.md", "最高人民法院关于审理劳动争议案件适用法律若干问题的解释（三）", Why.NOT_HELD),
        ("笔记.txt", "周一开会", Why.NOT_HELD),
        ("劳动合同法.md", "# 中华人民共和国劳动合同法实施条例", Why.NAME_AND_HEADING_DIFFER),
        ("劳动合同法.md", "# 中华人民共和国劳动法", Why.NAME_AND_HEADING_DIFFER),
        ("反不正当竞争法.md", "", Why.SEVERAL),
        ("劳动合同法(1999-01-01).md", "", Why.OLDER),
    ],
)
def test_what_is_not_plain_is_left_unmatched_and_told(name: str, first: str, why: Why) -> None:
    found = match(name, first, KNOWN)

    assert isinstance(found, Unmatched)
    assert found.why is why


def passage(text: str, citation: str) -> tuple[str, int, bool] | None:
    found = Copy("a", text).passage(citation)
    return (found.text, found.line, found.exact) if found else None


SAMPLE = """# 某法
目录
第一条 目的
第二条 范围
第二章 附则

第一条 为了甲，制定本法。
**第二条**　乙的情形：
（一）子；
（二）丑。
第一条规定的甲，不在此限。
## 第 三 条
丙的一句话，
接到下一行。
第4条 丁。
第四条之一 戊。
第二章 附则
第一百零五条：己。
"""


@pytest.mark.parametrize(
    ("citation", "found"),
    [
        ("1", ("为了甲，制定本法。", 7, True)),
        ("2(1)", ("乙的情形：（一）子；（二）丑。", 8, True)),
        ("2(1)(2)", ("（二）丑。", 10, True)),
        ("2(2)", ("第一条规定的甲，不在此限。", 11, True)),
        ("3", ("丙的一句话，接到下一行。", 12, True)),
        ("4", ("丁。", 15, True)),
        ("4-1", ("戊。", 16, True)),
        ("105", ("己。", 18, True)),
        ("6", None),
        ("105(2)", ("己。", 18, False)),
        ("2(1)(9)", ("乙的情形：（一）子；（二）丑。", 8, False)),
    ],
)
def test_a_citation_finds_its_article_paragraph_and_item(citation: str, found: tuple[str, int, bool] | None) -> None:
    assert passage(SAMPLE, citation) == found


def test_a_text_on_one_line_is_split_too() -> None:
    text = "某法 第一条 甲。 第二条 下列：（一）子；（二）丑。第三条 丙。"

    assert passage(text, "2(1)(2)") == ("（二）丑。", 1, True)
    assert passage(text, "3") == ("丙。", 1, True)


def test_a_text_without_articles_is_split_at_its_points() -> None:
    assert passage("会议纪要\n一、甲。\n二、乙，三个月。\n", "2") == ("乙，三个月。", 3, True)
    assert passage("会议纪要\n一、总的\n1. 甲。\n2. 乙。\n二、其他\n3. 丙。", "3") == ("丙。", 6, True)


def test_an_amendment_holds_the_article_it_amends() -> None:
    text = "一、将第二十条修改为：“甲。\n“乙，二年。”\n二、在第二十条后增加一条，作为第二十条之一：“丙。”"

    assert passage(text, "20(2)") == ("“乙，二年。”", 2, True)
    assert passage(text, "20-1") == ("“丙。”", 3, True)


@pytest.mark.parametrize(
    "text",
    [
        "关键词 民事\n裁判要点\n约定的期间不计入。\n相关法条\n第二条",
        "【裁判要点】约定的期间不计入。\n【相关法条】第二条",
        "## 裁判要点\n\n约定的期间不计入。\n\n## 相关法条\n第二条",
        "一、裁判要点：约定的期间不计入。\n二、相关法条",
    ],
)
def test_a_citation_in_words_names_a_heading(text: str) -> None:
    found = passage(text, "裁判要点")

    assert found is not None
    assert found[0] == "约定的期间不计入。"


def test_words_that_head_nothing_are_looked_for_in_the_articles() -> None:
    text = "第一条 目的。\n第二条 经济补偿不低于30%。\n第三条 超过一年的，经济补偿不低于50%。"

    assert passage(text, "经济补偿") == ("经济补偿不低于30%。 超过一年的，经济补偿不低于50%。", 2, True)
    assert passage(text, "违约金") is None


def read(text: str) -> list[tuple[str, Fraction]]:
    return [(one.kind.value, one.value) for one in quantities(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("不得超过二年", [("months", 24)]),
        ("三个月", [("months", 3)]),
        ("十二个月", [("months", 12)]),
        ("一年半，两个半月，半年，半个月", [("months", 18), ("months", "5/2"), ("months", 6), ("months", "1/2")]),
        ("三至六个月", [("months", 3), ("months", 6)]),
        ("十五日内，30日，３０天，5个工作日", [("days", 15), ("days", 30), ("days", 30), ("days", 5)]),
        ("30%，３０％，百分之三十", [("share", "3/10")] * 3),
        (
            "二分之一，三分之二，千分之五，一半",
            [("share", "1/2"), ("share", "2/3"), ("share", "1/200"), ("share", "1/2")],
        ),
        ("20%-60%", [("share", "1/5"), ("share", "3/5")]),
        ("百分之二十至百分之六十", [("share", "1/5"), ("share", "3/5")]),
        ("百分之二十至六十", [("share", "1/5"), ("share", "3/5")]),
        ("五百元以上二千元以下", [("money", 500), ("money", 2000)]),
        (
            "3000000元，三百万元，300万元，1,200.50元，￥80",
            [("money", 3000000)] * 3 + [("money", "2401/2"), ("money", 80)],
        ),
        ("十二倍，5倍，双倍，两倍", [("times", 12), ("times", 5), ("times", 2), ("times", 2)]),
        ("十二个月工资", [("months", 12), ("times", 12)]),
        ("二十人以上，3名", [("count", 20), ("count", 3)]),
        ("第二十四条第二款，第 三 项，上年度，每年，按月，一般，一方，十分", []),
        ("2008年1月1日起施行，二〇〇八年五月，1月1日，法释〔2020〕26号，第1825次", []),
        ("第二年，第三日", []),
        ("百万元，万一，千元", []),
    ],
)
def test_quantities_are_read_as_written(text: str, found: list[tuple[str, int | str]]) -> None:
    assert read(text) == [(kind, Fraction(amount)) for kind, amount in found]


@given(st.integers(1, 99_999_999), st.sampled_from(["low", "up"]))
def test_chinese_numbers_are_read_back(number: int, mode: str) -> None:
    written = cn2an.an2cn(number, mode)

    assert value(written) == number
    assert read(f"处{written}元以下的罚款") == [("money", Fraction(number))]
    assert value(f"{number:,}") == number


@given(st.integers(1, 99), st.integers(1, 99), st.sampled_from(["年", "个月", "日", "倍"]))
def test_durations_are_read_back_in_either_numerals(low: int, high: int, unit: str) -> None:
    kinds = {"年": (Kind.MONTHS, 12), "个月": (Kind.MONTHS, 1), "日": (Kind.DAYS, 1), "倍": (Kind.TIMES, 1)}
    kind, factor = kinds[unit]
    text = f"期限为{cn2an.an2cn(low)}{unit}以上{high}{unit}以下"

    assert read(text) == [(kind.value, Fraction(low * factor)), (kind.value, Fraction(high * factor))]


@given(st.text())
def test_no_text_stops_the_reading_of_quantities(text: str) -> None:
    assert all(one.start >= 0 for one in quantities(text))


@pytest.mark.parametrize(
    ("name", "figure", "kind", "amount"),
    [
        ("share", "1/3", Kind.SHARE, "1/3"),
        ("over_share", "0.30", Kind.SHARE, "3/10"),
        ("months", 24, Kind.MONTHS, 24),
        ("reminder_months", "1", Kind.MONTHS, 1),
        ("years", 2, Kind.MONTHS, 24),
        ("probation_days", 3, Kind.DAYS, 3),
        ("times", 5, Kind.TIMES, 5),
        ("unused_fine", "3000000", Kind.MONEY, 3000000),
        ("fine_low", 500, Kind.MONEY, 500),
        ("arbitrators", 3, None, 3),
    ],
)
def test_the_name_of_a_figure_tells_what_it_measures(
    name: str, figure: str | int, kind: Kind | None, amount: int | str
) -> None:
    (one,) = measures(name, figure)

    assert (one.kind, one.value) == (kind, Fraction(amount))


@pytest.mark.parametrize("figure", ["average_wage_12m", ("全国", "全球"), "", ("1", "x"), ()])
def test_words_are_no_figures(figure: str | tuple[str, ...]) -> None:
    told: Iterable[object] = measures("of", figure)

    assert told == ()
