"""The files of the lab: a model that says so, both sides alike, misses flagged, no word as markup or formula."""

import csv
import io
import itertools
import re
from base64 import b64encode
from dataclasses import replace
from functools import cache
from hashlib import sha256
from typing import Any

import pytest
from lxml import etree, html
from tests.reports.lab.made import EVIL, FORMULA, bare, card, whole
from tests.reports.pdf.read_back import NEEDS_FONT, pages, squeezed

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.lab.definitions import lines, measures
from songbang.lab.limits import left_out, unmeasured
from songbang.lab.published.compare import compared, misses
from songbang.lab.published.counter import counters
from songbang.reports.charts.sheet_page import sheet_html
from songbang.reports.lab import files as side
from songbang.reports.lab.files import MEMO, PAGE, PRINTED, lab_files
from songbang.reports.lab.forest_words import published_words
from songbang.reports.lab.memo import MOST_GROUPS, MOST_POLICIES, memo
from songbang.reports.lab.memo_pdf import memo_pdf
from songbang.reports.lab.page import lab_sheet

LANGS = {"zh": "zh-Hans", "en": "en"}
NOTE = Words("要说的话", "a note")


@cache
def files(lang: str) -> dict[str, bytes]:
    return dict(lab_files(whole(), lang, (NOTE,)))


@cache
def tree(lang: str, name: str = PAGE) -> Any:
    return html.document_fromstring(files(lang)[name].decode("utf-8"))


def section(name: str, lang: str) -> str:
    return " ".join(tree(lang).xpath(f"//section[@id='{name}']")[0].text_content().split())


def rows(name: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(files("zh")[name].decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("lang", LANGS)
def test_the_page_says_first_that_it_is_a_model_and_what_was_noted(lang: str) -> None:
    page = tree(lang)
    leads = [one.text_content() for one in page.xpath("//p[@class='lead']")]
    assert "model and no forecast" in leads[0] or "模型，不是预测" in leads[0]
    assert NOTE.say(lang) in leads
    assert page.get("lang") == LANGS[lang]
    assert len(page.xpath("//h1")) == 1


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", [PAGE, MEMO])
def test_nothing_runs_nothing_is_loaded_and_a_name_is_no_markup(lang: str, name: str) -> None:
    text, page = files(lang)[name].decode(), tree(lang, name)
    policy = str(page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0])
    (style,) = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    assert f"style-src 'sha256-{b64encode(sha256(style.encode()).digest()).decode()}'" in policy
    assert "default-src 'none'" in policy and "script-src 'none'" in policy
    assert not page.xpath("//script | //@style | //@src | //@onload | //@onclick")
    assert EVIL not in text
    assert EVIL in page.text_content()
    assert not [one for one in page.xpath("//@href") if not one.startswith("#")]


@pytest.mark.parametrize("lang", LANGS)
def test_headings_tables_and_pictures_are_named(lang: str) -> None:
    page = tree(lang)
    levels = [int(one.tag[1]) for one in page.xpath("//h1 | //h2 | //h3")]
    assert all(below <= above + 1 for above, below in itertools.pairwise(levels))
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {one for names in page.xpath("//@aria-labelledby") for one in names.split()} <= set(ids)
    for table in page.xpath("//table"):
        assert table.xpath("./caption")[0].text_content().strip()
        assert table.xpath("./tbody/tr/th[@scope='row']")
    assert {one.lstrip("#") for one in page.xpath("//nav//@href")} <= set(ids)


def test_english_speaks_english() -> None:
    said = " ".join(tree("en").xpath("//body//text()"))
    for firm in ("甲辰科技", "乙巳智能", "丙午数据"):
        said = said.replace(firm, "")
    assert not re.findall(r"[\u4e00-\u9fff]+", said)


def test_each_measure_stands_before_after_and_as_a_change_with_its_range_and_its_definition() -> None:
    outcome = whole()
    text, meanings = section("policy-1", "en"), section("meanings", "en")
    for one in measures().values():
        assert one.label.en in text
        assert one.says.en in meanings
    change = outcome.policies[0].groups[0].figure("job_to_job").change
    assert change.low is not None
    assert f"{change.value:+.1%}" in text and f"({change.low:+.1%} to {change.high:+.1%})" in text
    assert "nobody" in text, "after a ban nobody is bound, and that is no zero"


def test_both_sides_pay_on_the_same_scale_with_every_line() -> None:
    part = tree("en").xpath("//section[@id='pays']")[0]
    employers, workers = part.xpath(".//table")
    marks = [[one.text for one in table.xpath(".//thead//*[@class='sf-mark']")] for table in (employers, workers)]
    assert marks[0] == marks[1] != []
    sizes = [[len(row) for row in table.xpath(".//tbody/tr")] for table in (employers, workers)]
    assert sizes[0] == sizes[1] and len(sizes[0]) == 1 + len(whole().policies)
    assert all(one.label.en in section("policy-1", "en") for one in lines().values())


def test_why_wages_move_adds_up() -> None:
    for row in rows("why.csv")[1:]:
        before, after, *parts = (float(one) for one in row[3:])
        assert sum(parts) == pytest.approx(after - before, abs=1e-5)
    assert "+0.00%" in section("why", "en")


def test_published_effects_stand_under_their_definition_and_misses_are_flagged() -> None:
    text = section("published", "en")
    assert all(one.outcome.says.en in text for one in compared() if one.verdict != "not_comparable")
    for one in misses():
        assert f"{one.effect.source}: {one.effect.says.en}" in text
    assert text.count("MISS") == len(misses()) > 0
    apart = tree("en").xpath("//section[@id='published']//details")[-1].text_content()
    assert all(one.because.en in apart for one in compared() if one.verdict == "not_comparable")
    assert "a secondary page" in text


def test_no_interval_stands_where_none_was_reached() -> None:
    for one in compared():
        told = published_words(one).en
        if one.effect.estimate is not None and one.effect.se is None:
            assert "interval not reached" in told
        if one.effect.se is not None:
            assert re.search(r"standard error \d", told)
        if one.effect.estimate is None and (one.effect.low is None) != (one.effect.high is None):
            assert re.match("at least" if one.effect.high is None else "at most", told)
    drawn: Any = etree.fromstring(files("en")["published.svg"])
    letters = drawn.xpath("//*[local-name()='text']/text()")
    assert list(letters).count("MISS") == len(misses())


def test_the_way_is_drawn_in_two_readings_for_each_group() -> None:
    for at in range(len(whole().policies)):
        drawn = tree("en").xpath(f"//section[@id='policy-{at + 1}']//*[@class='panels']/svg")
        assert len(drawn) == 2
        assert all(len(one.xpath(".//polyline")) == 2 for one in drawn)
        assert "at once" in drawn[0].text_content() and "new contracts only" in drawn[0].text_content()


def test_the_game_tells_counts_with_intervals_and_what_it_takes_for_granted() -> None:
    text = section("game", "en")
    assert "12/12\n(76% to 100%)" in tree("en").xpath("//section[@id='game']")[0].text_content()
    assert "prisoner's dilemma" in text.lower() and "By the mean" in text and "Locked in" in text
    assert "drops by decree" not in text, "as it stands nobody is made to drop"
    assert "Takes for granted".lower() in text.lower()


def test_what_speaks_against_it_and_what_is_not_known_is_told() -> None:
    assert all(one.says.en in section("counter", "en") for one in counters())
    assert all(one.says.en in section("mind", "en") for one in unmeasured())
    assert all(one.says.en in section("left-out", "en") for one in left_out())
    assert "assumption (no source)" in section("card", "en")
    assert whole().card_hash in section("redo", "en")


def test_no_place_of_the_page_has_a_name_that_the_page_of_the_app_around_it_has() -> None:
    assert not {"main", "again", "files"} & {one.id for one in lab_sheet(whole(), (), "en").sections}


def test_a_level_that_was_not_worked_out_is_said_with_what_to_hand_in() -> None:
    text = sheet_html(lab_sheet(bare(), (), "en"), "en")
    assert "was not simulated" in text and "the card has no [firms]" in text
    lists = replace(bare(), card=card())
    assert "there are no lists" in sheet_html(lab_sheet(lists, (), "en"), "en")


def test_tables_open_in_a_spreadsheet_as_text_and_numbers() -> None:
    tables = [name for name in files("zh") if name.endswith(".csv")]
    assert {"figures.csv", "who-pays.csv", "why.csv", "paths.csv", "published.csv", "ridge.csv", "game-firms.csv"} <= {
        *tables
    }
    assert f"'{FORMULA}" in [row[0] for row in rows("game-firms.csv")]
    told = [cell for name in tables for row in rows(name) for cell in row]
    assert not [cell for cell in told if re.match(r"[=@+]|-(?!\d)", cell)]


def test_the_same_outcome_makes_the_same_bytes() -> None:
    again = sheet_html(lab_sheet(whole(), (NOTE,), "zh"), "zh").encode()
    assert again == files("zh")[PAGE]
    assert {name: text.encode() for name, text in side.pictures(whole(), "zh").items()} == {
        name: data for name, data in files("zh").items() if name.endswith(".svg")
    }


@NEEDS_FONT
def test_the_memo_is_one_page_with_the_words_of_its_html() -> None:
    (page,) = pages(files("en")[PRINTED])
    told = squeezed(page)
    for said in ("Results to the contrary", "What would change my mind", "MISS", whole().card_hash, NOTE.en):
        assert squeezed(said) in told
    for cell in tree("en", MEMO).xpath("//table//th[@scope='row']"):
        assert squeezed(cell.text_content()) in told


@NEEDS_FONT
def test_the_memo_of_many_policies_and_long_names_is_still_one_page_and_tells_what_is_left_out() -> None:
    outcome, long = whole(), "很长的名字 with a long name "
    group = replace(outcome.card.groups[0], says=Words(long * 9, long * 9))
    groups = tuple(replace(group, name=name) for name in ("makers", "b", "c", "d", "e"))
    parts = tuple(replace(outcome.policies[0].groups[0], group=one.name) for one in groups)
    policies = tuple(replace(one, groups=parts) for one in outcome.policies) * 6
    many = replace(outcome, card=replace(outcome.card, groups=groups, says=group.says), policies=policies)
    sheet = memo(many, (NOTE,) * 3)
    made = memo_pdf(sheet, "en")
    assert not isinstance(made, Problem)
    (page,) = pages(made)
    assert f"Further policies ({len(policies) - MOST_POLICIES}) and groups ({5 - MOST_GROUPS})" in page
    assert sheet_html(sheet, "en").count("9. ") == 0


def test_without_a_typesetter_the_memo_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(side, "memo_pdf", lambda *_: Problem("no_typst", "PDF", NOTE, Words("去装", "install it")))
    made = lab_files(bare(), "en")
    assert PRINTED not in made and "path-1.svg" not in made
    assert "install it" in made[MEMO].decode()
