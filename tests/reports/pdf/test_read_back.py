"""The PDF of a report and of a position, read back: the same words as the page, with bookmarks, numbers and fonts."""

import io
import re
from functools import cache
from itertools import pairwise
from typing import Any

import pikepdf
import pytest
from lxml import html
from tests.reports.make_outcome import law, outcome
from tests.reports.pdf.read_back import NEEDS_FONT, actions, bookmarks, fonts, ink, pages, running, squeezed
from tests.reports.positions import disputed, matter, page_of
from tests.reports.positions import law as law_of_position

from songbang.basis.problem import Problem
from songbang.reports.html.page import report_html
from songbang.reports.pdf.report_pdf import report_pdf
from songbang.reports.pdf.stand_pdf import stand_pdf
from songbang.reports.phrases import PHRASES
from songbang.reports.script import tell
from songbang.reports.stand.sheets import sheets
from songbang.reports.stand.stand_phrases import PAGE

LANGS = {"zh": "zh-CN", "zh-Hant": "zh-HK", "en": "en-GB"}
NUMBERS = {"zh": "第 {} 页，共 {} 页", "zh-Hant": "第 {} 頁，共 {} 頁", "en": "Page {} of {}"}
KINDS = ["report", "stand"]
LEFT_OUT = "ancestor-or-self::*[self::nav or self::style or self::svg or self::title or @id='papers' or @id='picture'"
OF_THE_SCREEN = f"{LEFT_OUT} or contains(@class,'skip') or contains(@class,'keep') or contains(@class,'links')]"

pytestmark = NEEDS_FONT


@cache
def made(kind: str, lang: str) -> bytes:
    if kind == "report":
        found = report_pdf(outcome(), law(), lang)
    else:
        found = stand_pdf(disputed(), sheets(disputed(), matter()), law_of_position(), lang)
    assert not isinstance(found, Problem), found
    return found


@cache
def page(kind: str, lang: str) -> Any:
    return html.document_fromstring(
        report_html(outcome(), law(), lang) if kind == "report" else page_of(disputed(), lang)
    )


def title(kind: str, lang: str) -> str:
    return tell(PHRASES["title"] if kind == "report" else PAGE["title"], lang)


def whole(kind: str, lang: str) -> str:
    return running(made(kind, lang), head=title(kind, lang), foot=tell(PHRASES["disclaimer"], lang))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", KINDS)
def test_it_says_every_word_that_the_page_says(kind: str, lang: str) -> None:
    told, tree = whole(kind, lang), page(kind, lang)
    said = {squeezed(one) for one in tree.xpath(f"//body//text()[not({OF_THE_SCREEN})]")}
    # What stands at the head and the foot of each printed page was taken away above.
    said -= {"", squeezed(title(kind, lang)), squeezed(tell(PHRASES["disclaimer"], lang))}
    assert len(said) > 60
    assert [one for one in sorted(said) if one not in told] == []


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", KINDS)
def test_bookmarks_are_the_headings_of_the_page(kind: str, lang: str) -> None:
    found = bookmarks(made(kind, lang))
    parts = [squeezed(one.text_content()) for one in page(kind, lang).xpath("//h2[not(@id='h-papers')]")]
    assert [squeezed(title) for deep, title in found if deep == 1] == parts
    assert all(after[0] <= before[0] + 1 for before, after in pairwise(found))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", KINDS)
def test_every_page_has_its_number_and_is_not_blank(kind: str, lang: str) -> None:
    texts = pages(made(kind, lang))
    assert len(texts) >= 3
    for at, text in enumerate(texts, 1):
        assert squeezed(NUMBERS[lang].format(at, len(texts))) in squeezed(text)
        assert squeezed(tell(PHRASES["disclaimer"], lang)) in squeezed(text)
    assert min(ink(made(kind, lang))) > 0.002


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", KINDS)
def test_every_font_is_embedded_and_one_has_chinese(kind: str, lang: str) -> None:
    found = fonts(made(kind, lang))
    assert found and all(found.values())
    assert [name for name in found if re.search("CJK|Song|Hei|Ming|Fang|Han", name)]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_in_it_runs_or_asks_for_anything_elsewhere(kind: str, lang: str) -> None:
    assert actions(made(kind, lang)) == set()


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", KINDS)
def test_it_is_tagged_and_names_its_title_author_and_language(kind: str, lang: str) -> None:
    with pikepdf.open(io.BytesIO(made(kind, lang))) as pdf:
        assert str(pdf.Root.Lang) == LANGS[lang]
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.docinfo["/Title"]) == title(kind, lang)
        assert str(pdf.docinfo["/Author"]) and str(pdf.docinfo["/Keywords"])
        assert b"pdfuaid:part" in pdf.Root.Metadata.read_bytes()
        width, height = (round(float(one)) for one in list(pdf.pages[0].MediaBox)[2:])
    assert (width, height) == (595, 842)


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_input_gives_the_same_bytes(kind: str) -> None:
    first = made(kind, "zh")
    made.cache_clear()
    assert made(kind, "zh") == first


@pytest.mark.parametrize("lang", LANGS)
def test_pictures_are_told_in_words(lang: str) -> None:
    with pikepdf.open(io.BytesIO(made("stand", lang))) as pdf:
        told = [
            str(one.Alt) for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/Figure"
        ]
    assert len(told) == 3
    assert all("2026-11-22" in one or "2026" in one for one in told)
    assert [one for one in told if "742,500" in one] and [one for one in told if "4,500" in one]
