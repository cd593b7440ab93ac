"""Where a span of a PDF's reading text stands on its pages."""

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.papers.pdf_maker import Words, column, make, read

from songbang.basis.span import Span
from songbang.papers.pdf_places import PageBox, places

ROWS = [
    "第一条 员工离职后六个月内不得到与蓝屿公司有竞争关系的单位任职蓝屿公司应",
    "当按月支付补偿。",
    "第二条 员工应当保守秘密。",
]
DATA = make([*column(ROWS), Words("1", 290, 40)], [*column(["第三条 本协议自签字之日起生效。"]), Words("2", 290, 40)])
TURNED = make(column(ROWS, top=560), rotate=90)
PAPER = read("a.pdf", DATA)


def words_in(data: bytes, box: PageBox) -> str:
    number, left, bottom, right, top = box
    document = pypdfium2.PdfDocument(data)
    page = document[number - 1]
    text = page.get_textpage()
    found = "".join(
        text.get_text_range(at, 1)
        for at in range(text.count_chars())
        for middle in [text.get_charbox(at, loose=True)]
        if left <= (middle[0] + middle[2]) / 2 <= right and bottom <= (middle[1] + middle[3]) / 2 <= top
    )
    document.close()
    return bare(found)


def bare(text: str) -> str:
    return "".join(text.split())


@given(st.tuples(st.integers(0, len(PAPER.text)), st.integers(0, len(PAPER.text))).map(sorted))
@settings(deadline=None, max_examples=40)
def test_the_letters_in_the_boxes_are_those_of_the_span(edges: list[int]) -> None:
    span = Span(*edges)
    found = "".join(words_in(DATA, box) for box in places(DATA, PAPER, span))
    assert bare(found) == bare(span.of(PAPER.text))


def test_a_span_over_two_lines_has_two_boxes() -> None:
    start = PAPER.text.index("蓝屿公司应当")
    boxes = places(DATA, PAPER, Span(start, start + 6))
    assert [(box[0], words_in(DATA, box)) for box in boxes] == [(1, "蓝屿公司应"), (1, "当")]


def test_a_span_on_the_second_page_names_it() -> None:
    start = PAPER.text.index("第三条")
    assert [box[0] for box in places(DATA, PAPER, Span(start, start + 3))] == [2]


def test_places_on_a_rotated_page_lie_in_the_page_as_it_is_in_the_file() -> None:
    paper = read("b.pdf", TURNED)
    start = paper.text.index("保守秘密")
    (box,) = places(TURNED, paper, Span(start, start + 4))
    assert words_in(TURNED, box) == "保守秘密"


def test_a_span_beyond_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="ends at"):
        places(DATA, PAPER, Span(0, len(PAPER.text) + 1))
