"""From a paper to items and sentences that lead back into it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.papers.word_maker import p, package, read
from tests.readings.made import paper, written

from songbang.papers.html import read_words
from songbang.passages.divide import divide
from songbang.passages.passages import Passages


def cut(words: str) -> list[str]:
    """The sentences of a text, as they are matched."""
    return [sentence.text for item in divide(paper(words)).items for sentence in item.sentences]


@pytest.mark.parametrize(
    ("words", "sentences"),
    [
        ("员工应当保密。公司可以检查。", ["员工应当保密。", "公司可以检查。"]),
        ("员工应当保密；公司可以检查；其他。", ["员工应当保密;", "公司可以检查;", "其他。"]),
        ("员工应当保密（包括图纸；报价）并交还。", ["员工应当保密(包括图纸;报价)并交还。"]),
        ("公司说：“不得外传。”员工应当照办。", ["公司说:“不得外传。”", "员工应当照办。"]),
        ("能否兼职？不能！", ["能否兼职?", "不能!"]),
        (
            "The Employee shall keep secrets. The Company may check.",
            ["The Employee shall keep secrets.", "The Company may check."],
        ),
        ("Lakeside Ltd. shall pay Mr. Poon 3.5 per cent. He accepts.", None),
        ("没有句号的一行", ["没有句号的一行"]),
        ("", []),
        (" \n\t\n", []),
    ],
)
def test_sentences(words: str, sentences: list[str] | None) -> None:
    expected = sentences or (
        ["Lakeside Ltd. shall pay Mr. Poon 3.5 per cent.", "He accepts."] if words.startswith("Lake") else []
    )
    assert cut(words) == expected


def test_a_sentence_broken_by_hand_is_one() -> None:
    words = (
        "员工离职后十二个月内，不得到与公司有竞争关系的企业任职，也不得自己开办\n"
        "与公司同类的企业，更不得以他人的名义从事与公司相同的业务，但公司书面\n"
        "同意的除外。\n"
    )
    passages = divide(paper(words))
    assert len(passages.items) == 1
    (sentence,) = passages.items[0].sentences
    assert "自己开办与公司同类" in sentence.text
    assert passages.span(sentence.start, sentence.end).of(words) == words.strip()


def test_lines_that_stand_apart_stay_apart() -> None:
    words = "甲方：青禾示例有限公司\n乙方：林某\n\n第一条 员工应当遵守制度。\n第二条 员工应当保密。\n"
    assert len(divide(paper(words)).items) == 4


def test_an_empty_line_parts_two_paragraphs() -> None:
    assert len(divide(paper("员工应当按照公司的规定办理全部工作交接手续\n\n公司按月发放工资")).items) == 2


def test_broken_english_lines_are_joined_with_a_space() -> None:
    words = "The Employee shall not disclose any confidential information of the\nCompany to any person.\n"
    (item,) = divide(paper(words)).items
    assert "of the Company to" in item.sentences[0].text


@pytest.mark.parametrize(
    "title", ["竞业限制", "第五条 竞业限制", "五、竞业限制与补偿", "Post-Termination Restrictions"]
)
def test_a_short_line_without_a_duty_is_a_heading(title: str) -> None:
    body = "员工应当遵守公司的规定，按时到岗，不得迟到，不得早退，因故不能到岗的，应当事先向部门负责人请假。"
    items = divide(paper(f"{title}\n{body}\n")).items
    assert [item.is_heading for item in items] == [True, False]
    assert items[1].headings == (title.removeprefix("第五条 ").removeprefix("五、"),)


@pytest.mark.parametrize("line", ["员工不得兼职", "应当交还电脑", "离职后两年内保密", "甲方：____", "2026年8月1日"])
def test_a_short_line_with_a_duty_a_day_or_a_blank_is_none(line: str) -> None:
    assert [item.is_heading for item in divide(paper(line)).items] == [False]


def test_the_title_in_the_line_of_its_article_stands_over_what_follows() -> None:
    (item,) = divide(paper("第九条 竞业限制。员工离职后一年内不得到同业公司任职。")).items
    assert "竞业限制。" in item.headings


def test_what_word_calls_a_heading_is_one() -> None:
    data = package(p("员工应当知道的那些事，一共是三件", props='<w:outlineLvl w:val="0"/>') + p("不得迟到。"))
    items = divide(read("a.docx", data)).items
    assert [item.is_heading for item in items] == [True, False]
    assert items[1].headings == ("员工应当知道的那些事,一共是三件",)


@pytest.mark.parametrize(
    ("words", "word", "meaning"),
    [
        ("乙方离职后二十四个月（以下简称“限制期”）内不得任职。", "限制期", "乙方离职后二十四个月"),
        ("“竞争业务”是指短途货运平台的开发与运营。乙方不得从事竞争业务。", "竞争业务", "短途货运平台的开发与运营"),
        ("「競爭單位」係指與公司經營同類產品的企業。", "竞争单位", "与公司经营同类产品的企业"),
        ("本协议所称竞争单位，是指生产同类轴承的企业。", "竞争单位", "生产同类轴承的企业"),
        ("“Rival Trade” means any trade in bearings. It is closed.", "Rival Trade", "any trade in bearings"),
        ("“Restricted Period” means six months after leaving.", "Restricted Period", "six months after leaving"),
    ],
)
def test_a_word_that_is_given_a_meaning(words: str, word: str, meaning: str) -> None:
    passages = divide(paper(words))
    found = {definition.word: definition for definition in passages.definitions}
    assert word in found
    assert found[word].meaning.strip() == meaning
    start = found[word].meaning_at
    assert passages.folded.text[start : start + len(found[word].meaning)] == found[word].meaning


@pytest.mark.parametrize(
    "words", ["青禾示例有限公司（以下简称“甲方”）", "林某（以下简称“乙方”）", "本合同（以下简称“本合同”）"]
)
def test_the_name_of_a_party_is_no_definition(words: str) -> None:
    assert divide(paper(words)).definitions == ()


def test_a_cell_stands_under_the_head_of_its_column_and_of_its_row() -> None:
    rows = (("职级", "期限", "补偿"), ("总监", "24个月", "50%"))
    table = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    items = divide(read_words(f"<table>{table}</table>".encode())).items
    cell = next(item for item in items if item.cell and (item.cell.row, item.cell.column) == (1, 2))
    assert cell.headings[-2:] == ("补偿", "总监")


def assert_whole(passages: Passages) -> None:
    """Items stand in order and apart, sentences inside their item and apart, and all of it leads back."""
    text, source = passages.folded.text, passages.paper.text
    at = 0
    for item in passages.items:
        assert at <= item.start < item.end <= len(text)
        at = item.end
        inside = item.start
        for sentence in item.sentences:
            assert inside <= sentence.start < sentence.end <= item.end
            inside = sentence.end
            assert text[sentence.start : sentence.end] == sentence.text
            span = passages.span(sentence.start, sentence.end)
            assert span.of(source).strip()
            assert passages.folded.at(span.start) == sentence.start
    for definition in passages.definitions:
        assert 0 <= definition.start < definition.end <= len(text)
        assert definition.word


PIECES = st.one_of(
    st.sampled_from(
        ["第三条 ", "第十六条", "一、", "（二）", "4.2 ", "(a) ", "①", "附件一", "Article 5 ", "• ", "# ", "| "]
    ),
    st.sampled_from(
        ["\n", "\n\n", "。", "；", "，", "：", "“", "”", "（", "）", "《", "》", "____", "【】", "\t", "\u3000"]
    ),
    st.sampled_from(
        ["\u200b", "\ufeff", "\x00", "𠮷", "é", "员工", "離職後", "二十四個月", "不得", "以下简称", "是指"]
    ),
    st.sampled_from(["The Employee shall not", "employment. ", "Ltd. ", "500,000元", "30%", "**", "means "]),
)


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=60).map("".join)))
def test_any_text_is_divided_and_leads_back(words: str) -> None:
    assert_whole(divide(written(words)))


def test_a_sentence_without_end_is_cut_at_a_comma_and_loses_nothing() -> None:
    """What runs on for pages without a full stop still has to be read in a bounded time."""
    duty = "员工离职后两年内不得到有竞争关系的单位任职，"
    parts = cut(duty * 1000)
    assert len(parts) > 1
    assert all(part.endswith(",") for part in parts)
    assert "".join(parts) == duty.replace("，", ",") * 1000


def test_a_row_of_characters_without_a_comma_is_cut_all_the_same() -> None:
    """A line of digits or blanks is no sentence, but it is in the paper."""
    row = "9" * 30_000
    assert "".join(cut(row)) == row


@pytest.mark.parametrize("first", ["违反第4条，赔3万元；", "离职后不得兼职。"])
def test_a_short_first_sentence_that_lays_something_down_is_no_title(first: str) -> None:
    """A clause that opens its article in a few words must not vanish into the heading."""
    item = divide(paper(f"8. {first}违反第5条，带走一个会员赔500元。")).items[0]
    assert not item.headings


def test_a_short_first_sentence_that_only_names_is_a_title() -> None:
    """``保密义务。`` says what the article is about."""
    assert divide(paper("8. 保密义务。乙方应当保守公司的秘密。")).items[0].headings == ("保密义务。",)
