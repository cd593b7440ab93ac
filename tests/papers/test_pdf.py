"""Text PDF: what is read, what is named as a problem."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.papers.pdf_maker import Words, column, make, read

from songbang.papers.paper import Paper, Role
from songbang.papers.problems import PaperError
from songbang.papers.read import read_bytes


def lines(paper: Paper) -> list[str]:
    return paper.text.split("\n")


def wrapped(text: str, letters: int = 40) -> list[str]:
    return [text[at : at + letters] for at in range(0, len(text), letters)]


SENTENCE = (
    "第五条 员工离职后六个月内不得到与蓝屿公司有竞争关系的单位任职也不得自己开办这样的单位"
    "蓝屿公司应当在这段时间里按月付给员工补偿标准由双方在离职时另行书面约定约定不成的按照法律的规定办理。"
)


def test_wrapped_lines_are_one_paragraph_and_numbers_begin_a_new_one() -> None:
    second = "第六条 本协议一式两份。"
    paper = read("a.pdf", make(column([*wrapped(SENTENCE), second])))
    assert lines(paper) == [SENTENCE, second]
    assert [block.span.of(paper.text) for block in paper.blocks] == [SENTENCE, second]


def test_a_reference_at_the_start_of_a_line_begins_no_paragraph() -> None:
    first = "员工违反约定的应当向公司支付违约金具体的数额由双方另外协商确定但是依照本协议"
    first = first.ljust(40, "的")
    rest = "第三条的规定可以减少。"
    assert read("a.pdf", make(column([first, rest, "完"]))).text == f"{first}{rest}\n完"


def test_lines_are_read_from_top_to_bottom_whatever_their_order_in_the_file() -> None:
    words = column(["第一条 甲。", "第二条 乙。", "第三条 丙。"])
    assert read("a.pdf", make(words[::-1])).text == read("a.pdf", make(words)).text


def test_an_indented_line_and_a_wider_gap_begin_a_paragraph() -> None:
    full = "字" * 40
    indented = read("a.pdf", make([*column([full]), *column(["字" * 38], left=93, top=742)]))
    apart = read("a.pdf", make([*column([full, full, full]), *column(["字" * 30], top=682)]))
    assert len(indented.blocks) == 2
    assert [len(block.span) for block in apart.blocks] == [120, 30]


def test_latin_words_are_joined_with_a_space_and_a_broken_word_without_its_hyphen() -> None:
    text = [
        "The Employee shall keep secret all communica-",
        "tions that are sent or received in the course of",
        "business.",
    ]
    words = [Words(line, 72, 760 - 15 * at, 12, latin=True) for at, line in enumerate(text)]
    assert read("a.pdf", make(words)).text == (
        "The Employee shall keep secret all communications that are sent or received in the course of business."
    )


def test_the_hyphen_of_a_compound_stays() -> None:
    text = ["The Employee is bound by the terms of this non-", "compete clause after the end of employment."]
    words = [Words(line, 72, 760 - 15 * at, 12, latin=True) for at, line in enumerate(text)]
    assert "non-compete clause" in read("a.pdf", make(words)).text


def test_a_sentence_over_a_page_break_is_one_block_on_two_pages() -> None:
    rows = wrapped(SENTENCE)
    first = [*column(["第四条 略。", rows[0], rows[1]], top=130, pitch=18), Words("第 1 页 共 2 页", 260, 40)]
    second = [*column([*rows[2:], "第六条 完。"], top=760), Words("第 2 页 共 2 页", 260, 40)]
    paper = read("a.pdf", make(first, second))
    assert lines(paper) == ["第四条 略。", SENTENCE, "第六条 完。"]
    assert [page.left_out for page in paper.pages] == [("第 1 页 共 2 页",), ("第 2 页 共 2 页",)]
    assert paper.pages[1].span.of(paper.text) == rows[2] + "\n第六条 完。"
    assert paper.page_at(paper.text.index(rows[1])) == 1
    assert paper.page_at(paper.text.index(rows[2])) == 2


def test_a_heading_at_the_foot_of_a_page_stays_apart_from_the_next_page() -> None:
    paper = read("a.pdf", make(column(["字" * 40, "第三章 违约责任"], top=130), column(["字" * 40, "字。"])))
    assert lines(paper)[1] == "第三章 违约责任"
    assert paper.blocks[1].role is Role.HEADING


def test_a_rotated_page_is_read_upright() -> None:
    paper = read("a.pdf", make(column([*wrapped(SENTENCE), "第六条 完。"], top=560), rotate=90))
    assert lines(paper) == [SENTENCE, "第六条 完。"]


def test_text_that_is_not_drawn_is_noted_and_not_read() -> None:
    paper = read("a.pdf", make([*column(["看得见的字"]), Words("看不见的字", 72, 700, mode=3)]))
    assert paper.text == "看得见的字"
    assert [(note.kind, note.text) for note in paper.notes] == [("hidden", "看不见的字")]


def test_letters_beyond_the_basic_plane_keep_every_offset_right() -> None:
    paper = read("a.pdf", make(column(["甲\U00020bb7乙", "第二条 丙。"])))
    assert paper.text == "甲\U00020bb7乙\n第二条 丙。"
    assert [block.span.of(paper.text) for block in paper.blocks] == ["甲\U00020bb7乙", "第二条 丙。"]


def looked_at(data: bytes) -> Paper:
    pytest.importorskip("rapidocr", reason="the engine is not installed: pip install 'songbang[scan]'")
    paper = read_bytes("a.pdf", data)
    assert isinstance(paper, Paper)
    return paper


def test_a_grey_page_is_empty_and_the_others_are_read() -> None:
    paper = looked_at(make(column(["第一条 甲。"]), [], column(["第二条 乙。"]), picture=frozenset({2})))
    assert paper.text == "第一条 甲。\n第二条 乙。"
    assert len(paper.pages) == 3
    assert paper.page_at(paper.text.index("第二条")) == 3


def test_a_picture_behind_text_is_no_scan() -> None:
    paper = looked_at(make(column(wrapped(SENTENCE)), picture=frozenset({1})))
    assert (paper.text, paper.problems) == (SENTENCE, ())


def test_a_page_of_private_use_letters_is_garbled() -> None:
    paper = looked_at(make(column(["\ue010\ue011\ue012\ue013" * 8]), column(["第二条 乙。"])))
    assert paper.text == "第二条 乙。"
    assert [(found.code, found.page) for found in paper.problems] == [("garbled_text", 1)]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"%PDF-1.7 and then nothing", "unreadable"),
        (make(column(["字"]), locked=True), "encrypted"),
        (make(column(["字"]))[:300], "unreadable"),
    ],
)
def test_what_cannot_be_opened_says_why(data: bytes, code: str) -> None:
    with pytest.raises(PaperError) as error:
        read("a.pdf", data)
    assert error.value.code == code


WHOLE = make(*(column([*wrapped(SENTENCE), f"第{at}条 完。"]) for at in range(1, 4)))


@pytest.mark.parametrize("part", [0.05, 0.3, 0.5, 0.7, 0.9, 0.99])
def test_a_truncated_file_is_read_as_far_as_it_goes_or_named(part: float) -> None:
    try:
        paper = read("a.pdf", WHOLE[: int(len(WHOLE) * part)])
    except PaperError as error:
        assert error.code == "unreadable"
    else:
        assert all(line in read("a.pdf", WHOLE).text for line in lines(paper))


@given(st.data())
@settings(deadline=None, max_examples=30)
def test_damaged_bytes_never_end_in_another_error(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(WHOLE) - 20))
    spoilt = WHOLE[:at] + data.draw(st.binary(min_size=1, max_size=20)) + WHOLE[at + 20 :]
    try:
        paper = read("a.pdf", spoilt)
    except PaperError as error:
        assert error.code in {"unreadable", "encrypted", "too_large"}
    else:
        assert all(block.span.end <= len(paper.text) for block in paper.blocks)


@given(st.lists(st.lists(st.integers(1, 40), max_size=8), min_size=1, max_size=4))
@settings(deadline=None, max_examples=30)
def test_blocks_and_pages_cover_the_text(pages: list[list[int]]) -> None:
    paper = read("a.pdf", make(*(column(["第一条 " + "字" * count + "。" for count in page]) for page in pages)))
    covered = {at for block in paper.blocks for at in range(block.span.start, block.span.end)}
    assert {paper.text[at] for at in set(range(len(paper.text))) - covered} <= {"\n", "\t"}
    assert [paper.pages[0].span.start, paper.pages[-1].span.end] == [0, len(paper.text)]
    assert all(page.span.end == after.span.start for page, after in pairwise(paper.pages))
    kept = paper.text + "".join(line for page in paper.pages for line in page.left_out)
    assert kept.count("字") == sum(map(sum, pages))
