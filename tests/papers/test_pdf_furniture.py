"""Running headers, footers and page numbers of a PDF."""

import pytest
from tests.papers.pdf_maker import Words, column, make, read

BODY = ["第一条 员工应当保守公司的秘密。", "第二条 本协议一式两份。"]


@pytest.mark.parametrize(
    "form",
    [
        "第 1 页 共 3 页",
        "第1页",
        "1 / 3",
        "- 1 -",
        "— 1 —",
        "1",
        "共 3 页 第 1 页",
        "第 1 页，共 3 页",
        "第一页",
        "页码：1",
        "Page 1 of 3",
        "p. 1",
        "1/1",
    ],
)
@pytest.mark.parametrize("base", [40, 805])
def test_a_page_number_on_a_single_page_is_known_by_its_form(form: str, base: float) -> None:
    paper = read("a.pdf", make([*column(BODY), Words(form, 280, base, 9)]))
    assert paper.text.split("\n") == BODY
    assert paper.pages[0].left_out == (form,)


@pytest.mark.parametrize("line", ["第一条", "本页无正文", "共 3 份", "附件一", "2025 年 1 月 1 日", "违约金 10 万元"])
def test_words_at_the_foot_of_a_single_page_stay(line: str) -> None:
    paper = read("a.pdf", make([*column(BODY), Words(line, 280, 60)]))
    assert paper.text.split("\n")[-1] == line
    assert paper.pages[0].left_out == ()


def test_lines_that_come_again_at_the_same_height_are_left_out() -> None:
    pages = [
        [
            Words("蓝屿公司｜员工手册", 72, 805, 9),
            *column([f"第{at}条 " + "字" * at + "。"]),
            Words(f"内部资料 {at + 11}", 72, 40, 9),
        ]
        for at in (1, 2, 3)
    ]
    paper = read("a.pdf", make(*pages))
    assert [page.left_out for page in paper.pages] == [
        ("蓝屿公司｜员工手册", f"内部资料 {at + 11}") for at in (1, 2, 3)
    ]
    assert paper.text == "第1条 字。\n第2条 字字。\n第3条 字字字。"


def test_headers_of_left_and_right_pages_are_left_out() -> None:
    pages = [
        [Words(("员工手册", "蓝屿公司")[at % 2], 72, 805, 9), *column([f"第{at}条 " + "字" * at])]
        for at in (1, 2, 3, 4)
    ]
    assert all(page.left_out for page in read("a.pdf", make(*pages)).pages)


def test_clause_headings_at_the_head_of_two_pages_stay() -> None:
    paper = read("a.pdf", make(column(["第三条", "甲" * 20], top=780), column(["第四条", "乙" * 20], top=780)))
    assert paper.text.split("\n") == ["第三条", "甲" * 20, "第四条", "乙" * 20]


def test_the_same_words_at_another_height_stay() -> None:
    paper = read("a.pdf", make(column(["保密义务", "甲。"], top=790), column(["保密义务", "乙。"], top=740)))
    assert paper.text.count("保密义务") == 2
