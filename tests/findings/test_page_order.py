"""Pages that are missing, doubled or out of order, and single pages that make up one paper."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from tests.findings.piles import DAY, law
from tests.readings.made import paper, reading_of

from songbang.basis.span import Span
from songbang.findings.find import find
from songbang.papers.notices import NOTICES
from songbang.papers.paper import Page
from songbang.readings.read import reading
from songbang.readings.reading import Reading
from songbang.reports.gist import notices, unread

WORDS = (
    "乙方在职期间接触甲方的技术秘密，应当妥善保管，不得带离办公场所。",
    "乙方应当按时到岗，请假须提前一天书面提出，由直属上级批准后方可离岗。",
    "甲方按月足额支付劳动报酬，并依法缴纳社会保险和住房公积金。",
    "本合同一式两份，双方各执一份，未尽事宜由双方协商解决。",
    "乙方离职时应当归还全部资料、设备和证件，并办理工作交接手续。",
    "因履行本合同发生争议的，双方可以向劳动争议仲裁委员会申请仲裁。",
)


def scanned(footers: Sequence[str | None], name: str = "合同.pdf", bodies: Sequence[int] | None = None) -> Reading:
    """A paper with these footers, page by page; ``bodies`` are the words of each page."""
    lines = [WORDS[at % len(WORDS)] + f"（{at}）" for at in (bodies or range(len(footers)))]
    made = paper("劳动合同书\n" + "\n".join(lines), name)
    pages, at = [], 0
    for number, (line, footer) in enumerate(zip(lines, footers, strict=True), 1):
        end = made.text.index(line, at) + len(line)
        pages.append(Page(number, Span(at, end), 1.0, (footer,) if footer else ()))
        at = end
    return reading(replace(made, format="pdf", pages=tuple(pages)), 0)


def told(*readings: Reading) -> list[tuple[str, str, str]]:
    """Paper, code and Chinese words of each notice."""
    outcome = find(readings, (), law(), DAY)
    assert unread(outcome) == ()
    return [(one.paper, one.code, one.says.zh) for one in notices(outcome)]


def of(total: int, *numbers: int | None) -> list[str | None]:
    return [f"第 {number} 页 共 {total} 页" if number else None for number in numbers]


WRONG = {
    "one lacks": (of(5, 1, 2, 4, 5), "pages_missing", "缺第 3 页"),
    "the end lacks": (of(5, 1, 2, 3), "pages_missing", "缺第 4–5 页"),
    "the beginning lacks": (of(4, 3, 4), "pages_missing", "缺第 1–2 页"),
    "without a total": (["- 1 -", "- 2 -", "- 4 -"], "pages_missing", "缺第 3 页"),
    "English": (["Page 1 of 3", "Page 3 of 3"], "pages_missing", "缺第 2 页"),
    "swapped": (of(4, 1, 3, 2, 4), "pages_out_of_order", "1, 3, 2, 4"),
    "backwards": (of(3, 3, 2, 1), "pages_out_of_order", "3, 2, 1"),
    "second first": (of(3, 2, 1, 3), "pages_out_of_order", "2, 1, 3"),
}


@pytest.mark.parametrize(("footers", "code", "words"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_with_the_pages(footers: list[str | None], code: str, words: str) -> None:
    ((name, found, says),) = told(scanned(footers))
    assert (name, found) == ("合同.pdf", code)
    assert words in says


def test_a_page_that_is_in_it_twice() -> None:
    ((_, code, says),) = told(scanned(of(3, 1, 2, 2, 3), bodies=(0, 1, 1, 2)))
    assert code == "pages_doubled"
    assert "第 2 页" in says


RIGHT = {
    "in order": of(3, 1, 2, 3),
    "no numbers": [None, None, None],
    "a page without a number": of(4, 1, 2, None, 4),
    "a cover": [None, *of(3, 1, 2, 3)],
    "an annex without numbers": [*of(5, 1, 2, 3), None, None],
    "two papers in one file": [*of(2, 1, 2), *of(3, 1, 2, 3)],
    "two of one length": of(2, 1, 2, 1, 2),
    "two without totals": ["- 1 -", "- 2 -", "- 3 -", "- 1 -", "- 2 -"],
    "one number misread": ["- 1 -", "- 2 -", "- 8 -", "- 4 -", "- 5 -"],
    "begins with 3": ["- 3 -", "- 4 -", "- 5 -"],
    "contract numbers": ["合同编号 2025-03", "合同编号 2025-03", "合同编号 2025-03"],
    "one page": of(1, 1),
}


@pytest.mark.parametrize("footers", RIGHT.values(), ids=RIGHT)
def test_nothing_is_said_of_pages_in_order(footers: list[str | None]) -> None:
    assert told(scanned(footers)) == []


def test_the_same_number_on_two_different_pages_is_no_page_doubled() -> None:
    assert told(scanned(of(3, 1, 2, 2, 3), bodies=(0, 1, 2, 3))) == []


def photo(name: str, text: str, footer: str | None = None) -> Reading:
    made = paper(text, name)
    page = Page(1, Span(0, len(made.text)), 1.0, (footer,) if footer else ())
    return reading(replace(made, format="jpg", pages=(page,)), 0)


FIRST = (
    "劳动合同书\n甲方：青禾示例科技有限公司\n第一条 乙方应当保密。\n第二条 乙方应当按时到岗。\n"
    "第三条 甲方按月支付报酬。\n"
)
SECOND = "第四条 乙方应当爱护公司的设备。\n第五条 乙方离职时应当办理交接。\n"


def test_photos_with_page_numbers_belong_together_in_their_order() -> None:
    pile = [photo("照片/IMG_001.jpg", SECOND, "第2页 共4页"), photo("照片/IMG_002.jpg", FIRST, "第1页 共4页"),
            photo("照片/IMG_003.jpg", "第八条 其他。\n第九条 附则。\n", "第4页 共4页")]  # fmt: skip
    ((_, code, says),) = told(*pile)
    assert code == "pages_of_one_paper"
    assert says.index("IMG_002.jpg") < says.index("IMG_001.jpg") < says.index("IMG_003.jpg")
    assert "缺第 3 页" in says


def test_photos_whose_articles_go_on_belong_together() -> None:
    ((paper_, code, says),) = told(photo("IMG_001.jpg", FIRST), photo("IMG_002.jpg", SECOND))
    assert (paper_, code) == ("IMG_001.jpg", "pages_of_one_paper")
    assert "IMG_002.jpg" in says


def test_one_photo_of_several_pages_lacks_the_others() -> None:
    ((_, code, says),) = told(photo("IMG_001.jpg", SECOND, "第2页 共4页"))
    assert code == "pages_missing"
    assert "1, 3–4" in says


APART = {
    "other totals": (photo("1.jpg", FIRST, "第1页 共1页"), photo("2.jpg", SECOND, "第1页 共1页")),
    "articles that begin anew": (photo("1.jpg", FIRST), photo("2.jpg", "保密协议\n第一条 乙方应当保密。\n")),
    "articles that jump": (photo("1.jpg", FIRST), photo("2.jpg", "第九条 乙方应当爱护公司的设备。\n")),
    "a title of its own": (photo("1.jpg", FIRST), photo("2.jpg", "保密协议\n第四条 乙方应当保密。\n")),
    "other folders": (photo("甲/1.jpg", FIRST), photo("乙/2.jpg", SECOND)),
    "text files": (reading_of(FIRST, "1.txt"), reading_of(SECOND, "2.txt")),
    "no numbers": (photo("1.jpg", "番茄炒蛋"), photo("2.jpg", "米饭和汤")),
}


@pytest.mark.parametrize("readings", APART.values(), ids=APART)
def test_what_does_not_belong_together(readings: tuple[Reading, ...]) -> None:
    assert [one for one in told(*readings) if one[1] == "pages_of_one_paper"] == []


def test_articles_that_are_jumped_over_are_a_quiet_notice() -> None:
    text = "竞业限制协议\n" + "".join(f"第{number}条 乙方应当遵守规定。\n" for number in "一二三五六")
    ((_, code, says),) = told(reading_of(text, "a.txt"))
    assert code == "articles_missing"
    assert "第 4 条" in says


def test_a_notice_is_nothing_unread() -> None:
    codes = {
        "duplicate",
        "pages_missing",
        "pages_doubled",
        "pages_out_of_order",
        "pages_of_one_paper",
        "articles_missing",
    }
    assert codes == set(NOTICES)
