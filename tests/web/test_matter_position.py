"""The position of a matter on a page: the same words as the report, on any day, and as files."""

import json
import re
from collections.abc import Iterator

import pytest
from icalendar import Calendar
from starlette.testclient import TestClient
from tests.languages.one_language import check_page
from tests.web.front import opened
from tests.web.matters import BARE, SCRIPT, made, said, text_of

ON = "on=2026-11-22"


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    with opened(tmp_path_factory.mktemp("position")) as found:
        yield found


@pytest.fixture(scope="module")
def home(client: TestClient) -> str:
    return made(client)


def test_the_first_lines_answer_the_fear(client: TestClient, home: str) -> None:
    page = said(client.get(f"{home}?{ON}&lang=en").text)

    head = page.partition("On which day")[0]
    assert "the non-compete binds you" in head
    assert "Friday 31 March 2028" in head
    assert "51,600 yuan" in head
    assert "A next small step" in head


def test_it_shows_every_part_that_the_report_shows(client: TestClient, home: str) -> None:
    page = client.get(f"{home}?{ON}").text

    ids = set(re.findall(r'<section id="([\w-]+)"', page))
    assert {"picture", "money", "dates", "options", "readings", "disputes", "months", "all-dates"} <= ids
    assert {"each-option", "flips", "missing", "law", "told", "sources"} <= ids
    assert page.count("<svg") == 6


@pytest.mark.parametrize("lang", ["zh-Hant", "en"])
def test_a_page_speaks_one_language(client: TestClient, home: str, lang: str) -> None:
    client.post(f"{home}/drafts", data={"kind": "reminder", "lang": "zh"})
    draft = re.search(rf'href="{home}/drafts/([^"]+)"', client.get(f"{home}/drafts").text)
    assert draft is not None
    ends = ("", "/facts", "/facts?fact=damages", "/events", "/events?kind=judgment_received", "/payments", "/parties")
    more = ("/wages", "/move", "/drafts", f"/drafts/{draft[1]}", "/evidence?claim=arrears", "/files")
    for end in (*ends, *more):
        page = client.get(f"{home}{end}{'&' if '?' in end else '?'}lang={lang}")
        assert page.status_code == 200, end
        assert check_page(page.text, lang) == [], end


def test_another_day_has_another_answer(client: TestClient, home: str) -> None:
    assert 'class="status-employed"' in client.get(f"{home}?on=2025-06-01").text
    assert 'class="status-free"' in client.get(f"{home}?on=2029-01-01").text
    assert f'href="{home}?on=2028-04-01"' in client.get(home).text


@pytest.mark.parametrize(
    "day", ["2026-13-01", "22.11.2026", "9999-12-31", "0001-01-01", "x" * 300, "2026-11-22x", "<b>"]
)
def test_what_is_no_day_is_told(client: TestClient, home: str, day: str) -> None:
    for end in ("", "/calendar.ics", "/position.json", "/timeline.svg", "/position.html"):
        page = client.get(f"{home}{end}", params={"on": day})
        assert page.status_code == 422
        assert "<b>" not in page.text


@pytest.mark.parametrize("day", ["1900-01-01", "2199-12-31"])
def test_the_ends_of_the_calendar_have_an_answer(client: TestClient, home: str, day: str) -> None:
    for end in ("", "/calendar.ics", "/position.json", "/timeline.svg"):
        assert client.get(f"{home}{end}?on={day}").status_code == 200


def test_the_files_are_what_they_say(client: TestClient, home: str) -> None:
    document = json.loads(client.get(f"{home}/position.json?{ON}").content)
    assert (document["command"], document["on"], document["status"]) == ("stand", "2026-11-22", "bound")
    dates = Calendar.from_ical(client.get(f"{home}/calendar.ics?{ON}").content)
    assert len(dates.walk("VEVENT")) == len(document["deadlines"])
    assert client.get(f"{home}/timeline.svg?{ON}").content.startswith(b"<svg")
    page = client.get(f"{home}/position.html?{ON}")
    assert "Content-Security-Policy" in page.text
    for end in ("position.html", "position.json", "calendar.ics", "timeline.svg"):
        kept = client.get(f"{home}/{end}?{ON}").headers["content-disposition"]
        assert kept.startswith(f'attachment; filename="{end}"')


def test_it_is_printed_as_pdf(client: TestClient, home: str) -> None:
    page = client.get(f"{home}/position.pdf?{ON}&lang=en")

    assert page.headers["content-type"] == "application/pdf"
    assert page.content.startswith(b"%PDF-")


@pytest.mark.parametrize("end", ["", "/wages", "/facts?fact=clauses", "/events?kind=paid", "/move"])
def test_no_page_has_script_or_style_of_its_own(client: TestClient, home: str, end: str) -> None:
    page = client.get(f"{home}{end}").text

    assert not re.search(r"<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=|javascript:", page)


def test_a_missing_fact_is_told_right_there(client: TestClient) -> None:
    home = made(client, {"matter.toml": BARE + b'place = "cn-sh"\n[[event]]\ndate = 2026-03-31\nkind = "left"\n'})
    before = client.get(home).text
    version = re.search(r'name="seen" value="(\d+)"', before)
    assert version is not None
    assert 'id="q-nc_months"' in before

    fact = {"name": "nc_months", "value": "24", "seen": version[1], "from": "position"}
    after = client.post(f"{home}/facts", data=fact)

    assert after.status_code == 200
    assert "nc_months = 24" in text_of(client, home)
    assert 'id="q-nc_months"' not in after.text


def test_what_could_not_be_read_stands_on_the_page_with_its_line(client: TestClient) -> None:
    home = made(client, {"matter.toml": BARE + b'place = "cn-sh"\n[facts]\nnc_months = "many"\nnonsense = 1\n'})

    page = client.get(home)

    assert page.status_code == 200
    told = said(page.text.partition('id="unread"')[2])
    assert "第 4 行" in told
    assert "第 5 行" in told


def test_text_of_a_matter_is_never_markup(client: TestClient) -> None:
    toml = (
        f'songbang = 1\nplace = "cn-sh"\n[employer]\nname = "{SCRIPT}"\n'
        f'[facts]\nnc_months = 24\nterritory = "{SCRIPT}"\n'
        f'[[source]]\nfact = "nc_months"\npaper = "{SCRIPT}"\ntext = "{SCRIPT}"\n'
        f'[[event]]\ndate = 2026-03-31\nkind = "left"\nnote = "{SCRIPT}"\n'
        f'[[event]]\ndate = 2026-08-01\nkind = "joined_firm"\nfirm = "{SCRIPT}"\n'
    )
    home = made(client, {"matter.toml": toml.encode()})

    for end in ("", "/facts", "/events", "/filled", "/parties", "/files", "/timeline.svg", "/drafts", "/move"):
        page = client.get(f"{home}{end}")
        assert page.status_code == 200, end
        assert SCRIPT not in page.text, end
