"""A matter in a real browser: half an answer outlives the page, questions lead to a position, a letter is a file."""

import re
from pathlib import Path

import pytest
from docx import Document
from playwright.sync_api import Page, expect
from tests.web.browser import NEEDS_CHROMIUM, browser, person, served

pytestmark = NEEDS_CHROMIUM

ANSWERS = (
    "2026-03-31",
    "24",
    "no",
    "no",
    "Shanghai",
    "30% of the average wage",
    "30000",
    "senior technical, had access",
)


def fits(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))


@pytest.mark.parametrize("width", ["phone", "desk"])
def test_from_half_an_answer_to_a_letter(tmp_path: Path, width: str) -> None:
    with served(tmp_path) as app, browser() as window:
        room = person(window, app, "en", width)
        page = room.pages[0]
        complaints: list[str] = []
        room.on("console", lambda message: complaints.append(message.text))
        page.goto(f"{app.root}/matters/new")
        page.get_by_label("A name for this matter").fill("甲辰")
        with page.expect_navigation():
            page.get_by_role("button", name="Begin").click()

        # half an answer is typed, the page is closed and opened again: it is there
        address = page.url
        with page.expect_response(re.compile("/typed/")):
            page.locator("#typed").press_sequentially("2026-0")
        page.close()
        page = room.new_page()
        page.goto(address)
        expect(page.locator("#typed")).to_have_value("2026-0")

        for answer in ANSWERS:
            assert fits(page)
            page.locator("#typed").fill(answer)
            with page.expect_navigation():
                page.get_by_role("button", name="Go on").click()
        expect(page).to_have_url(re.compile(r"/matters/[0-9a-f]{32}$"))
        expect(page.locator("h1")).to_contain_text("binds you")
        expect(page.locator(".picture:visible svg").first).to_be_visible()
        assert fits(page)

        home = page.url
        for end in ("/events?kind=paid", "/facts?fact=damages", "/payments", "/wages", "/move", "/evidence", "/files"):
            page.goto(f"{home}{end}")
            assert fits(page), end
        page.goto(f"{home}/drafts")
        with page.expect_navigation():
            page.locator('button[value="reminder"]').click()
        with page.expect_download() as waiting:
            page.get_by_role("link", name="Save the Word file").click()
        assert Document(str(waiting.value.path())).paragraphs
        assert complaints == []


def test_closing_the_browser_in_the_middle_of_a_form_loses_nothing(tmp_path: Path) -> None:
    with served(tmp_path) as app, browser() as window:
        room = person(window, app)
        page = room.pages[0]
        page.goto(f"{app.root}/matters/new")
        with page.expect_navigation():
            page.locator("main form button").first.click()
        home = page.url.removesuffix("/questions")
        page.goto(f"{home}/events?kind=left")
        with page.expect_response(re.compile("/typed/")):
            page.locator("#date").fill("2026-03-")
        with page.expect_response(re.compile("/typed/")):
            page.get_by_label("怎样结束的").select_option("employer")
        room.close()

        again = person(window, app).pages[0]
        again.goto(f"{home}/events?kind=left")
        expect(again.locator("#date")).to_have_value("2026-03-")
        expect(again.get_by_label("怎样结束的")).to_have_value("employer")
