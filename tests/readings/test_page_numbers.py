"""Numbers printed on pages, and articles that are counted through."""

import pytest
from tests.readings.made import paper, reading_of, written

from songbang.basis.span import Span
from songbang.papers.paper import Page, Paper
from songbang.readings.page_numbers import PrintedPage, printed_pages


def with_footer(*left_out: str) -> Paper:
    made = paper("竞业限制协议\n第一条 保密。\n")
    return Paper(made.name, made.sha256, "pdf", made.text, made.blocks, (Page(1, Span(0, 5), 1.0, left_out),))


@pytest.mark.parametrize(
    ("line", "number", "total"),
    [
        ("第 3 页 共 5 页", 3, 5),
        ("第三页，共五页", 3, 5),
        ("共5页 第3页", 3, 5),
        ("第 3 頁／共 5 頁", 3, 5),
        ("青禾示例科技 竞业限制协议 第3页/共5页", 3, 5),
        ("3 / 5", 3, 5),
        ("- 3/5 -", 3, 5),
        ("Page 3 of 5", 3, 5),
        ("PAGE 3 OF 5", 3, 5),
        ("- 3 -", 3, None),
        ("— 3 —", 3, None),
        ("3", 3, None),
        ("第3页", 3, None),
        ("Page 3", 3, None),
    ],
)
def test_page_numbers(line: str, number: int, total: int | None) -> None:
    assert printed_pages(with_footer("青禾示例科技", line)) == (PrintedPage(number, total),)


@pytest.mark.parametrize(
    "line",
    [
        "合同编号：2025-03",
        "2025/03/01",
        "5/3",
        "版本 3.2",
        "电话 010-12345678",
        "第三条",
        "第 9 页 共 5 页",
        "2025",
        "A-3",
        "",
        "机密",
    ],
)
def test_what_is_no_page_number(line: str) -> None:
    assert printed_pages(with_footer(line)) == (None,)


def test_a_single_page_may_keep_its_number_in_the_text() -> None:
    made = paper("第四条 乙方应当保密。\n第2页 共4页\n")
    page = Page(1, Span(0, len(made.text)))
    assert printed_pages(Paper("a.jpg", made.sha256, "jpg", made.text, made.blocks, (page,))) == (PrintedPage(2, 4),)


def counted(*numbers: str) -> str:
    return "竞业限制协议\n" + "".join(f"第{number}条 乙方应当遵守公司的各项规定。\n" for number in numbers)


@pytest.mark.parametrize(
    ("numbers", "missing"), [("一二三五", (4,)), ("一二三四七八九", (5, 6)), ("一三四五", (2,)), ("一二三四六", (5,))]
)
def test_articles_that_are_jumped_over(numbers: str, missing: tuple[int, ...]) -> None:
    assert reading_of(counted(*numbers)).missing_articles == missing


COMPLETE = {
    "counted through": counted(*"一二三四五六"),
    "two counts": counted(*"一二三") + counted(*"一二三"),
    "from the middle": counted(*"四五七"),
    "too few": counted(*"一三"),
    "an excerpt": "员工手册（节选）\n" + counted(*"一二三五"),
    "far apart": counted("一", "二", "三", "二十", "三十"),
    "law quoted below": counted(*"一二三四", "二十三", "二十四"),
    "opens in the middle of a line": counted(*"一二三")
    + "乙方应当保密。第四条 乙方应当归还资料。\n"
    + "第五条 其他。\n",
    "out of order": counted(*"一二四三"),
    "none": "今天的菜单：番茄炒蛋，米饭，汤。",
}


@pytest.mark.parametrize("text", COMPLETE.values(), ids=COMPLETE)
def test_no_article_is_missing(text: str) -> None:
    assert reading_of(text).missing_articles == ()


def test_a_reference_to_an_article_is_not_the_article() -> None:
    text = counted(*"一二三") + "第五条 乙方违反第四条的约定的，应当支付违约金五万元。\n"
    assert reading_of(text).missing_articles == (4,)


def test_english_articles() -> None:
    text = "AGREEMENT\n" + "".join(
        f"Article {at} The Employee shall keep the rules of the Company.\n" for at in (1, 2, 3, 5)
    )
    assert reading_of(text).missing_articles == (4,)


def test_a_paper_without_pages_has_no_page_numbers() -> None:
    assert printed_pages(written("第 3 页 共 5 页")) == ()
