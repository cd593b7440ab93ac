"""The law browser in a real browser: the list is asked again without leaving the page, and no page is too wide."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect
from tests.web.browser import NEEDS_CHROMIUM, WIDTHS, browser, person, served

pytestmark = NEEDS_CHROMIUM
PATIENCE = 120_000
OVER_THE_EDGE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture(scope="module", params=sorted(WIDTHS))
def page(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """The app's first page on a phone and on a desk."""
    with served(tmp_path_factory.mktemp("law")) as app, browser() as window:
        room = person(window, app, "en", request.param)
        room.set_default_timeout(PATIENCE)
        expect.set_options(timeout=PATIENCE)
        yield room.pages[0]


def test_another_place_day_and_topic_come_without_leaving_the_page(page: Page) -> None:
    page.get_by_role("link", name="The law").click()
    page.evaluate("window.stayed = true")
    page.get_by_label("Place", exact=True).fill("Shanghai")
    page.locator("#on").fill("2024-05-01")
    page.locator("#topic").select_option("damages")
    page.get_by_role("button", name="Show the law").click()

    expect(page.get_by_role("heading", level=2)).to_have_text("Shanghai: Agreed damages")
    expect(page.locator("#told")).to_contain_text("Shanghai: ")
    expect(page.get_by_text("Wednesday 1 May 2024", exact=True)).to_be_visible()
    assert page.evaluate("window.stayed") is True
    assert "on=2024-05-01" in page.url
    assert page.evaluate("document.activeElement.id") == "ask"
    assert page.evaluate(OVER_THE_EDGE) <= 0


def test_a_place_that_is_not_known_is_told_beside_the_field(page: Page) -> None:
    page.goto(page.url.partition("/law")[0] + "/law")
    page.get_by_label("Place", exact=True).fill("Atlantis")
    page.get_by_role("button", name="Show the law").click()

    place = page.get_by_label("Place", exact=True)
    expect(page.locator("#wrong-place")).to_contain_text("“Atlantis” was not recognised as a place.")
    assert place.get_attribute("aria-describedby") == "wrong-place"
    assert place.input_value() == "Atlantis"


def test_a_topic_opens_and_leads_to_why_and_back(page: Page) -> None:
    page.goto(page.url.partition("/law")[0] + "/law?place=cn&on=2026-11-22")
    page.locator("#topic-duration summary").press("Enter")
    page.locator("#topic-duration").get_by_role("link", name="Why, what stood before, examples").first.click()

    expect(page.get_by_role("heading", level=1)).to_contain_text("24 months at most")
    assert page.evaluate(OVER_THE_EDGE) <= 0
    page.get_by_role("link", name="Back to the law of mainland China").click()
    expect(page.get_by_role("heading", level=2)).to_have_text("mainland China: Length")
