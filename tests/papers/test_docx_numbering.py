"""Automatic numbers: written before the paragraph as a reader sees them."""

import pytest
from tests.papers.word_maker import abstract, level, listed, num, p, paper, table

from songbang.papers.paper import Paper

_TWO_LEVELS = abstract(0, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2")) + num(1, 0)


def _lines(paper: Paper) -> list[str]:
    return paper.text.split("\n")


def _numbered(*places: tuple[int, int], numbering: str, styles: str = "") -> list[str]:
    body = "".join(p("款", props=listed(num_id, at)) for num_id, at in places)
    return [line.removesuffix("款") for line in _lines(paper(body, numbering=numbering, styles=styles))]


def test_articles_are_numbered_as_chinese_contracts_number_them() -> None:
    numbering = abstract(0, level(0, "chineseCountingThousand", "第%1条"), level(1, "chineseCounting", "（%2）")) + num(
        7, 0
    )
    body = (
        p("定义", props=listed(7)) + p("本协议所称离职", props=listed(7, 1)) + p("本协议所称单位", props=listed(7, 1))
        + p("义务", props=listed(7)) + p("乙方不得", props=listed(7, 1))
    )  # fmt: skip
    read = paper(body, numbering=numbering)
    assert _lines(read) == [
        "第一条 定义",
        "（一） 本协议所称离职",
        "（二） 本协议所称单位",
        "第二条 义务",
        "（一） 乙方不得",
    ]
    assert [(block.number, block.level) for block in read.blocks] == [
        ("第一条", 0), ("（一）", 1), ("（二）", 1), ("第二条", 0), ("（一）", 1),
    ]  # fmt: skip


def test_a_deeper_level_starts_again_after_a_higher_one() -> None:
    places = [(1, 0), (1, 1), (1, 1), (1, 0), (1, 1)]
    assert _numbered(*places, numbering=_TWO_LEVELS) == ["1. ", "1.1 ", "1.2 ", "2. ", "2.1 "]


def test_a_deeper_level_that_comes_first_shows_where_the_higher_one_would_start() -> None:
    assert _numbered((1, 1), (1, 0), numbering=_TWO_LEVELS) == ["1.1 ", "1. "]


def test_a_level_may_never_start_again() -> None:
    numbering = abstract(0, level(0, "decimal", "%1."), level(1, "decimal", "%2)", '<w:lvlRestart w:val="0"/>')) + num(
        1, 0
    )
    assert _numbered((1, 0), (1, 1), (1, 0), (1, 1), numbering=numbering) == ["1. ", "1) ", "2. ", "2) "]


def test_a_level_may_start_again_only_after_a_certain_one() -> None:
    third = level(2, "decimal", "%3)", '<w:lvlRestart w:val="1"/>')
    numbering = abstract(0, level(0, "decimal", "%1."), level(1, "decimal", "%2."), third) + num(1, 0)
    places = [(1, 0), (1, 1), (1, 2), (1, 1), (1, 2), (1, 0), (1, 2)]
    assert _numbered(*places, numbering=numbering) == ["1. ", "1. ", "1) ", "2. ", "2) ", "2. ", "1) "]


def test_lists_with_one_definition_go_on_counting_and_one_with_its_own_start_does_not() -> None:
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    numbering = abstract(0, level(0, "decimal", "%1.")) + num(1, 0) + num(2, 0) + num(3, 0, again)
    places = [(1, 0), (2, 0), (3, 0), (3, 0), (1, 0)]
    assert _numbered(*places, numbering=numbering) == ["1. ", "2. ", "1. ", "2. ", "3. "]


def test_a_list_may_replace_a_level() -> None:
    other = f'<w:lvlOverride w:ilvl="0">{level(0, "upperRoman", "%1)", start=4)}</w:lvlOverride>'
    numbering = abstract(0, level(0, "decimal", "%1.")) + num(1, 0, other)
    assert _numbered((1, 0), (1, 0), numbering=numbering) == ["IV) ", "V) "]


def test_a_list_starts_where_it_is_told() -> None:
    numbering = abstract(0, level(0, "japaneseCounting", "第%1章", start=9)) + num(1, 0)
    assert _numbered((1, 0), (1, 0), (1, 0), numbering=numbering) == ["第九章 ", "第十章 ", "第十一章 "]


@pytest.mark.parametrize(("gap", "text"), [("tab", "一、 款"), ("space", "一、 款"), ("nothing", "一、款")])
def test_the_gap_behind_the_number_is_one_space_or_none(gap: str, text: str) -> None:
    numbering = abstract(0, level(0, "chineseCounting", "%1、", f'<w:suff w:val="{gap}"/>')) + num(1, 0)
    assert paper(p("　款", props=listed(1)), numbering=numbering).text == text


def test_legal_numbering_writes_every_level_in_digits() -> None:
    second = level(1, "decimal", "%1.%2", "<w:isLgl/>")
    numbering = abstract(0, level(0, "chineseCounting", "第%1条"), second) + num(1, 0)
    assert _numbered((1, 0), (1, 1), numbering=numbering) == ["第一条 ", "1.1 "]


def test_a_style_numbers_its_paragraphs_on_the_level_that_names_it() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Tiao"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Kuan"><w:basedOn w:val="Base"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    numbering = (
        abstract(
            0,
            level(0, "chineseCounting", "第%1条", '<w:pStyle w:val="Tiao"/>'),
            level(1, "decimal", "%2.", '<w:pStyle w:val="Base"/>'),
        )
        + num(1, 0)
    )  # fmt: skip
    body = p("义务", props='<w:pStyle w:val="Tiao"/>') + p("乙方", props='<w:pStyle w:val="Kuan"/>')
    assert _lines(paper(body, numbering=numbering, styles=styles)) == ["第一条 义务", "1. 乙方"]


def test_a_paragraph_takes_itself_out_of_the_list_of_its_style() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    body = p("甲", props='<w:pStyle w:val="L"/>') + p("乙", props=f'<w:pStyle w:val="L"/>{listed(0)}')
    assert _lines(paper(body, numbering=_TWO_LEVELS, styles=styles)) == ["1. 甲", "乙"]


def test_the_default_style_numbers_paragraphs_that_name_none() -> None:
    props = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    styles = f'<w:style w:type="paragraph" w:default="1" w:styleId="a">{props}</w:style>'
    assert paper(p("甲"), numbering=_TWO_LEVELS, styles=styles).text == "1. 甲"


def test_a_definition_may_point_at_another_through_a_numbering_style() -> None:
    styles = (
        '<w:style w:type="numbering" w:styleId="N"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    numbering = (
        abstract(0, level(0, "decimal", "§%1"), more='<w:styleLink w:val="N"/>')
        + abstract(1, more='<w:numStyleLink w:val="N"/>')
        + num(1, 0)
        + num(2, 1)
    )
    assert _numbered((2, 0), (1, 0), numbering=numbering, styles=styles) == ["§1 ", "§2 "]


def test_a_definition_that_points_at_itself_does_not_hang() -> None:
    styles = (
        '<w:style w:type="numbering" w:styleId="N"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    numbering = abstract(0, more='<w:numStyleLink w:val="N"/>') + num(1, 0)
    assert _numbered((1, 0), numbering=numbering, styles=styles) == [""]


def test_styles_based_on_each_other_do_not_hang() -> None:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{one}"><w:basedOn w:val="{other}"/></w:style>'
        for one, other in (("A", "B"), ("B", "A"))
    )
    assert paper(p("甲", props='<w:pStyle w:val="A"/>'), styles=styles).text == "甲"


@pytest.mark.parametrize(("form", "text"), [("bullet", "\uf0b7"), ("none", ""), ("decimal", "")])
def test_a_bullet_is_no_number(form: str, text: str) -> None:
    read = paper(p("甲", props=listed(1)), numbering=abstract(0, level(0, form, text)) + num(1, 0))
    assert (read.text, read.blocks[0].number) == ("甲", None)


def test_a_list_that_is_not_defined_numbers_nothing() -> None:
    assert paper(p("甲", props=listed(9)), numbering=_TWO_LEVELS).text == "甲"
    assert paper(p("甲", props=listed(9))).text == "甲"


def test_old_formatting_kept_by_tracked_changes_does_not_number() -> None:
    body = p("甲", props=f'<w:pPrChange w:id="1"><w:pPr>{listed(1)}</w:pPr></w:pPrChange>') + p("乙", props=listed(1))
    assert _lines(paper(body, numbering=_TWO_LEVELS)) == ["甲", "1. 乙"]


def test_an_empty_cell_with_a_number_shows_it() -> None:
    body = table([p(props=listed(1)), "甲公司"], [p(props=listed(1)), "乙公司"])
    assert paper(body, numbering=_TWO_LEVELS).text == "1.\t甲公司\n2.\t乙公司"


def test_a_paragraph_that_is_deleted_whole_is_not_counted() -> None:
    gone = p(
        '<w:del w:id="1"><w:r><w:delText>乙方放弃补偿</w:delText></w:r></w:del>',
        props=listed(1) + '<w:rPr><w:del w:id="2"/></w:rPr>',
    )
    body = p("甲", props=listed(1)) + gone + p("丙", props=listed(1))
    read = paper(body, numbering=_TWO_LEVELS)
    assert _lines(read) == ["1. 甲", "2. 丙"]
    assert [(note.kind, note.text) for note in read.notes] == [("deletion", "乙方放弃补偿")]


def test_numbers_out_of_all_reason_in_a_damaged_file_cost_nothing() -> None:
    numbering = abstract(0, level(0, "upperRoman", "%1.", start=999_999_999)) + num(1, 0)
    assert _numbered((1, 0), numbering=numbering) == ["999999999. "]
