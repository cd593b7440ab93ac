"""The law browser: every provision in three languages, honest about force and dates, calm about wrong questions."""

import re
from collections.abc import Iterator
from datetime import date
from html import unescape

import pytest
from starlette.testclient import TestClient
from tests.languages.one_language import check_page
from tests.web.front import opened

from songbang.basis.case_rows import FIRST_YEAR, LAST_YEAR
from songbang.basis.standing import NOT_LAW
from songbang.law.read import load

LANGUAGES = ("zh", "zh-Hant", "en")
CAP = "cn.duration.cap"
SHARE = "cn.compensation.default"


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    with opened(tmp_path_factory.mktemp("law")) as one:
        yield one


def words(client: TestClient, address: str, lang: str = "en", status: int = 200) -> str:
    """What a page says, without its markup, in one line."""
    answer = client.get(f"{address}{'&' if '?' in address else '?'}lang={lang}")
    assert answer.status_code == status, answer.text
    assert check_page(answer.text, lang) == []
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", answer.text)).split())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_in_force_is_told_by_topic(client: TestClient, lang: str) -> None:
    page = words(client, "/law?place=cn-sh&on=2026-11-22", lang)

    told = load().in_force("cn-sh", date(2026, 11, 22))
    beside = sum(one.force in NOT_LAW for one in told)
    assert str(len(told)) in page
    assert str(beside) in page
    assert {"zh": "上海", "zh-Hant": "上海", "en": "Shanghai"}[lang] in page


def test_a_provision_is_told_with_source_force_and_review(client: TestClient) -> None:
    page = words(client, "/law?place=cn&on=2026-11-22&topic=duration")

    assert "a non-compete runs 24 months at most" in page
    assert "Labour Contract Law art. 24(2)" in page
    assert "https://flk.npc.gov.cn/" in page
    assert "statute; " in page
    assert "reviewed Sunday 22 November 2026" in page
    assert "practice (not law)" in page


def test_the_law_of_another_day_is_that_of_the_day(client: TestClient) -> None:
    before = words(client, "/law?on=2019-01-01&topic=compensation")
    assert "Interpretation (IV)" in before
    assert "Interpretation (I) on" not in before
    page = words(client, "/law?on=1990-01-01")
    assert "No provision in force on this day is held here." in page
    assert "What is recorded here begins on" in page


def test_what_begins_later_is_told_apart(client: TestClient) -> None:
    page = words(client, "/law?on=2025-08-20")
    assert "Provisions that begin later:" in page
    assert "From Monday 1 September 2025:" in page


@pytest.mark.parametrize("name", ["Heilongjiang", "黑龙江", "黑龍江省", "cn-hl"])
def test_a_place_without_law_of_its_own_says_so(client: TestClient, name: str) -> None:
    page = words(client, f"/law?place={name}&on=2026-11-22&topic=duration")
    assert "No law of this place itself is held here; what follows is that of mainland China." in page
    assert "24 months at most" in page


def test_the_minimum_wage_of_the_day_is_told_with_its_source(client: TestClient) -> None:
    page = words(client, "/law?place=Suzhou&on=2020-06-01&topic=compensation")
    assert "Minimum wage" in page
    assert "CNY 2,020" in page
    assert "tier 1" in page


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("query", "kept"),
    [
        ("place=Atlantis", "Atlantis"),
        ("place=hk", "hk"),
        ("place=%00%1b[31m", ""),
        ("place=%3Cscript%3Ealert(1)%3C/script%3E", "&lt;script&gt;alert(1)"),
        ("on=2026-02-30", "2026-02-30"),
        ("on=yesterday", "yesterday"),
        ("topic=love", "love"),
        ("place=x&on=y&topic=z", ""),
    ],
)
def test_a_wrong_question_is_answered_beside_the_field(client: TestClient, query: str, kept: str, lang: str) -> None:
    answer = client.get(f"/law?{query}&lang={lang}")
    assert answer.status_code == 422
    assert 'aria-invalid="true"' in answer.text
    assert kept in answer.text
    assert "<script>alert" not in answer.text
    assert 'name="place"' in answer.text


def test_a_form_that_names_nothing_asks_for_the_country_today(client: TestClient) -> None:
    page = words(client, "/law?place=&on=&topic=")
    assert "mainland China" in page
    assert "provisions are in force" in page


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_provision_has_its_page_in_every_language(client: TestClient, lang: str) -> None:
    every = [name for place in load().places.values() for name in place.versions]
    for name in every[:: 5 if lang != "en" else 3]:
        assert words(client, f"/law/{name}?on=2026-11-22", lang)


def test_a_provision_tells_why_and_in_what_it_ends(client: TestClient) -> None:
    page = words(client, f"/law/{CAP}?on=2026-11-22")

    assert "In force on Sunday 22 November 2026." in page
    assert "the term does not bind beyond the limit" in page
    assert "the worker" in page
    assert "the day of signing" in page
    assert "How many months does the non-compete run?" in page
    assert "Suppose: months of the non-compete: 25." in page
    assert "Does not meet the rule 25 months are agreed; what goes beyond 24 is void, the first 24 stand." in page
    assert "25 > 24" in page
    assert "Asked for Monday 31 December 2007: enacted, not yet in force." in page
    assert CAP in page


def test_what_it_said_before_and_after_is_told_by_date(client: TestClient) -> None:
    now = words(client, f"/law/{SHARE}?on=2026-11-22")
    assert "From Friday 1 January 2021: the day you ask about" in now
    assert "Friday 1 February 2013 to Thursday 31 December 2020" in now
    before = words(client, f"/law/{SHARE}?on=2019-05-01")
    assert "In force on Wednesday 1 May 2019." in before
    assert "Friday 1 February 2013 to Thursday 31 December 2020 the day you ask about" in before
    coming = words(client, f"/law/{CAP}?on=2007-12-31")
    assert "Not yet in force on Monday 31 December 2007" in coming
    unknown = words(client, f"/law/{CAP}?on=2001-01-01")
    assert "What applied on Monday 1 January 2001 is not recorded here." in unknown


def test_what_stands_in_its_place_and_against_it_is_named(client: TestClient) -> None:
    page = words(client, f"/law/{SHARE}?on=2026-11-22")
    assert "Displaced by" in page
    assert "In unsettled conflict with" in page
    local = words(client, "/law/cn-gd-sz.compensation.default?on=2026-11-22")
    assert "In place of" in local
    assert "30% of the average wage" in local


def test_what_is_no_law_says_so_on_its_page(client: TestClient) -> None:
    law = load()
    beside = next(one for one in law.places["cn"].provisions if one.force in NOT_LAW)
    assert "This is not law: a court may look at it and need not follow it." in words(client, f"/law/{beside.id}")


def test_reported_cases_stand_with_what_they_were_held_on(client: TestClient) -> None:
    page = words(client, "/law/cn.duration.unsaid?on=2026-11-22")
    assert "Reported cases" in page
    assert "took two years as the limit" in page


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/law/nope", 404),
        ("/law/cn.duration", 404),
        ("/law/..%2f..%2fetc%2fpasswd", 404),
        ("/law/%3Cscript%3E", 404),
        (f"/law/{CAP}?on=2026-13-01", 422),
        (f"/law/{CAP}?on={'9' * 50}", 422),
        (f"/law/{CAP}?on={'9' * 500}", 422),
        (f"/law/{CAP}?place=Atlantis", 422),
        (f"/law/{'x' * 500}", 422),
        (f"/law?place={'x' * 500}", 422),
    ],
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_unknown_provision_or_day_is_a_page_with_a_next_step(
    client: TestClient, address: str, status: int, lang: str
) -> None:
    answer = client.get(f"{address}{'&' if '?' in address else '?'}lang={lang}")
    assert answer.status_code == status
    assert "<script>" not in answer.text
    assert answer.text.count("<h1>") == 1


@pytest.mark.parametrize(
    ("day", "status"),
    [(f"{FIRST_YEAR:04}-01-01", 200), (f"{LAST_YEAR:04}-12-31", 200), ("0001-01-01", 422), ("9999-12-31", 422)],
)
def test_the_first_and_the_last_day_that_can_be_asked_for(client: TestClient, day: str, status: int) -> None:
    for address in ("/law", f"/law/{CAP}"):
        assert client.get(address, params={"on": day}).status_code == status


def test_nothing_of_the_page_comes_from_elsewhere_or_runs_by_itself(client: TestClient) -> None:
    page = client.get("/law?place=cn-sh").text + client.get(f"/law/{CAP}").text
    loaded = re.findall(r'<(?:link|script|img)[^>]+(?:href|src)="([^"]+)"', page)
    assert loaded
    assert all(one.startswith("/") for one in loaded)
    assert " style=" not in page
    outside = re.findall(r'<a href="(https?://[^"]+)"([^>]*)>', page)
    assert outside
    assert all("noreferrer" in rest for _, rest in outside)
