"""The part of the report that lists the firms, and how a clause with a list reads."""

from dataclasses import replace
from typing import Any

import pytest
from lxml import html
from tests.reports.make_outcome import law, outcome

from songbang.basis.span import Span
from songbang.basis.term import Term
from songbang.findings.competitors import Competitor, NamedAt
from songbang.findings.finding import Outcome
from songbang.reports.html.page import report_html
from songbang.reports.script import tell
from songbang.reports.term_words import term_line

AGREEMENT = "入职/竞业限制协议.txt"


def with_firms(count: int = 2) -> Outcome:
    firms = [
        Competitor(f"朱槿云{at}科技", ("Zhujin <b>",), at == 0, "机器人", (NamedAt(AGREEMENT, Span(0, 2)),) * 2)
        for at in range(count)
    ]
    return replace(outcome(), competitors=tuple(firms))


def page_of(made: Outcome, lang: str = "zh") -> Any:
    return html.fromstring(report_html(made, law(), lang))


def section(made: Outcome, lang: str = "zh") -> Any:
    (found,) = page_of(made, lang).xpath("//section[@id='firms']")
    return found


def test_every_firm_stands_with_its_names_and_its_papers() -> None:
    found = section(with_firms())
    rows = found.xpath(".//tbody/tr")
    assert ["朱槿云0科技" in rows[0].text_content(), "朱槿云1科技" in rows[1].text_content()] == [True, True]
    assert "连同关联公司" in rows[0].text_content()
    assert "连同关联公司" not in rows[1].text_content()
    assert "Zhujin <b>" in rows[0].text_content()
    assert rows[0].xpath(".//a/@href") == ["#paper-0"]


def test_the_part_is_there_only_where_a_firm_is_named() -> None:
    page = page_of(outcome())
    assert page.xpath("//section[@id='firms']") == []
    assert page.xpath("//nav//a[@href='#firms']") == []
    assert page_of(with_firms()).xpath("//nav//a[@href='#firms']")


@pytest.mark.parametrize(("count", "is_open"), [(3, True), (300, False)])
def test_a_long_list_is_folded(count: int, *, is_open: bool) -> None:
    (details,) = section(with_firms(count)).xpath(".//details")
    assert ("open" in details.attrib) is is_open


@pytest.mark.parametrize(
    ("lang", "words"), [("zh", "名单上的公司"), ("zh-Hant", "名單上的公司"), ("en", "Firms on the lists")]
)
def test_the_part_speaks_the_readers_language(lang: str, words: str) -> None:
    assert section(with_firms(), lang).xpath("./h2")[0].text_content() == words


@pytest.mark.parametrize(
    ("kind", "zh", "en"),
    [
        ("closed", "写在上面的才算", "only the firms on it"),
        ("examples", "只是举例", "examples"),
        ("employer_updates", "公司可以自己改名单", "may change the list by itself"),
    ],
)
def test_a_list_says_how_open_it_is(kind: str, zh: str, en: str) -> None:
    line = term_line(Term("named_competitors", ["朱槿云科技"], None, (("open_list", True), ("list_kind", kind))))
    said = [one.words for one in line.said if one.words]
    assert any(zh in tell(words, "zh") and en in tell(words, "en") for words in said)


def test_a_list_in_another_paper_says_where() -> None:
    line = term_line(Term("named_competitors", ["朱槿云科技"], None, (("listed_in", "附件1.xlsx"),)))
    assert any(one.words and "附件1.xlsx" in one.words.zh and "附件1.xlsx" in one.words.en for one in line.said)


def test_a_long_list_is_cut_in_its_clause_and_counted() -> None:
    line = term_line(Term("named_competitors", [f"朱槿云{at}" for at in range(500)]))
    assert sum(one.quote is not None for one in line.said) == 20
    assert any(one.words and "500" in one.words.zh for one in line.said)
