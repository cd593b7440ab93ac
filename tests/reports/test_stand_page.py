"""The page of a position: readable by anyone, on a phone and on paper, and safe with any name in it."""

import itertools
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from lxml import html
from tests.reports.positions import ALL, EVENTS, disputed, event, matter, page_of
from tests.reports.test_browser import NEEDS_CHROMIUM, browse

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.matter.event import EventKind
from songbang.position.results import Position
from songbang.reports.stand.headline import headline_words

LANGS = {"zh": "zh-Hans", "zh-Hant": "zh-Hant", "en": "en"}


def tree(position: Position | None = None, lang: str = "zh") -> Any:
    return html.document_fromstring(page_of(position or disputed(), lang))


def shown(element: Any) -> str:
    return " ".join(element.text_content().split())


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", ALL)
def test_headings_go_down_one_step_at_a_time(name: str, lang: str) -> None:
    page = tree(ALL[name], lang)
    levels = [int(heading.tag[1]) for heading in page.xpath("//h1 | //h2 | //h3 | //h4")]
    assert levels.count(1) == 1 and levels[0] == 1
    assert all(below <= above + 1 for above, below in itertools.pairwise(levels))
    assert all(shown(heading) for heading in page.xpath("//h1 | //h2 | //h3"))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", ALL)
def test_names_are_used_once_and_links_lead_somewhere(name: str, lang: str) -> None:
    page = tree(ALL[name], lang)
    names = page.xpath("//@id")
    assert len(names) == len(set(names))
    assert {link[1:] for link in page.xpath("//@href") if link.startswith("#")} <= set(names)
    assert {one for named in page.xpath("//@aria-labelledby") for one in named.split()} <= set(names)


@pytest.mark.parametrize("lang", LANGS)
def test_the_page_names_its_language_its_landmarks_and_needs_nothing_from_outside(lang: str) -> None:
    page = tree(lang=lang)
    assert page.get("lang") == LANGS[lang]
    assert page.xpath("//title")[0].text
    for landmark in ("header", "main", "footer", "nav"):
        assert len(page.xpath(f"//{landmark}")) == 1, landmark
    policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy and "default-src 'none'" in policy[0]
    assert not page.xpath("//script | //link | //img | //iframe | //object | //form | //base | //*[@src]")
    assert [link for link in page.xpath("//@href") if not link.startswith("#")] == ["https://law.example/1"]
    style = page.xpath("//head/style")[0].text
    assert not re.search(r"url\(|@import|@font-face", style)


@pytest.mark.parametrize("name", ALL)
def test_tables_have_captions_and_headed_columns_and_rows(name: str) -> None:
    tables = tree(ALL[name]).xpath("//table")
    for table in tables:
        assert shown(table.xpath("./caption")[0])
        columns = len(table.xpath("./thead//th[@scope='col']"))
        for row in table.xpath("./tbody/tr"):
            assert row.xpath("./th[@scope='row']")
            assert len(row.xpath("./*")) == columns


def test_the_first_sheet_holds_answer_picture_money_dates_and_choices() -> None:
    page = tree()
    assert page.xpath("//div[@class='sheet']/section/@id") == ["picture", "money", "dates", "options"]
    said = [shown(page.xpath("//h1")[0]), *(shown(one) for one in page.xpath("//header/p[@class='lead']"))]
    assert said == [" ".join(line.zh.split()) for line in headline_words(disputed())]


def test_the_picture_is_there_for_a_screen_and_for_a_phone_with_words_for_it() -> None:
    pictures = tree().xpath("//section[@id='picture']//svg")
    assert len(pictures) == 2
    assert all(one.get("role") == "img" and one.xpath("./title") and one.xpath("./desc") for one in pictures)


def test_a_reason_leads_to_its_source() -> None:
    page = tree()
    links = page.xpath("//section[@id='readings']//p[contains(@class,'rests')]//a/@href")
    assert "#s-xx-labour" in links
    source = shown(page.xpath("//li[@id='s-xx-guide']")[0])
    assert "不是法律" in source and "没有与官方文本核对" in source


def test_names_of_a_matter_are_escaped_everywhere() -> None:
    hostile = '<img src=x onerror="alert(1)">"\'&</svg></style>'
    joined = event(EventKind.JOINED_FIRM, date(2026, 11, 3), 50, firm=hostile)
    problem = Problem("wrong_event", hostile, Words(hostile, hostile), Words("改。", "Mend."), line=3)
    position = replace(disputed(), events=(*EVENTS, joined), facts={"place": hostile, hostile: "x"})
    page: Any = html.document_fromstring(page_of(position, "zh", replace(matter(), problems=(problem,))))
    assert not page.xpath("//img | //script | //*[@onerror]")
    assert hostile in page.text_content()


def test_no_colour_is_red_and_no_letter_is_small() -> None:
    page = page_of(disputed(), "zh")
    style = page[page.index("<style>") : page.index("</style>")]
    for colour in re.findall(r'"(#[0-9a-f]{6})"', page):
        red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
        assert red <= green + 8 <= blue + 16, colour
    assert min(float(size) for size in re.findall(r"font-size: ([0-9.]+)r?em", style)) >= 0.85
    assert {float(size) for size in re.findall(r'<svg[^>]* font-size="([0-9.]+)"', page)} == {12.0, 13.0}


PROBE = """<!doctype html><title>probe</title>
<iframe id=f width={width} height=900 style="border:0" src="position.html"></iframe>
<script>f.onload = () => {{ const d = f.contentDocument, seen = e => e.getBoundingClientRect().width > 0;
const over = [...d.querySelectorAll('body *')].filter(e => seen(e) && e.getBoundingClientRect().right > {width} + 1
  && !e.closest('.skip') && !e.closest('thead') && !e.closest('defs')).map(e => e.tagName);
const texts = [...d.querySelectorAll('svg')].filter(seen).flatMap(s => [...s.querySelectorAll('text')]
  .map(t => t.getBoundingClientRect()));
let touching = 0;
for (let i = 0; i < texts.length; i++) for (let j = 0; j < i; j++) {{ const a = texts[i], b = texts[j];
  if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3) touching++; }}
document.body.dataset.hidden = d.documentElement.scrollWidth - d.documentElement.clientWidth;
document.body.dataset.over = over.join(' ');
document.body.dataset.touching = touching;
document.body.dataset.words = texts.length > 10; }}</script>"""


@NEEDS_CHROMIUM
@pytest.mark.parametrize(("lang", "width"), [("zh", 360), ("en", 360), ("en", 1000)])
def test_nothing_hangs_over_the_edge_and_no_words_of_the_picture_touch(tmp_path: Path, lang: str, width: int) -> None:
    (tmp_path / "position.html").write_text(page_of(disputed(), lang), encoding="utf-8")
    (tmp_path / "probe.html").write_text(PROBE.format(width=width), encoding="utf-8")
    more = f"--window-size={width + 100},1000"
    seen = browse(tmp_path, more, "--virtual-time-budget=4000", "--dump-dom", (tmp_path / "probe.html").as_uri())
    assert 'data-hidden="0"' in seen
    assert 'data-over=""' in seen
    assert 'data-touching="0"' in seen
    assert 'data-words="true"' in seen


@NEEDS_CHROMIUM
def test_the_first_sheet_prints_on_two_pages_at_most(tmp_path: Path) -> None:
    page = page_of(disputed(), "zh")
    first = re.sub(r'<div class="behind">.*</main>', "</main>", page, flags=re.DOTALL)
    (tmp_path / "position.html").write_text(first, encoding="utf-8")
    printed = tmp_path / "position.pdf"
    browse(tmp_path, "--no-pdf-header-footer", f"--print-to-pdf={printed}", (tmp_path / "position.html").as_uri())
    assert 1 <= len(re.findall(rb"/Type\s*/Page\b(?!s)", printed.read_bytes())) <= 2
