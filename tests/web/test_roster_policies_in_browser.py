"""The page of policies as a person, a screen reader and a guard see it; by keyboard alone."""

from pathlib import Path

from tests.cli.test_policy import HEAD, LEFT, STAYS
from tests.web.browser import NEEDS_CHROMIUM, browser, person, served
from tests.web.test_whole_way import Look

pytestmark = NEEDS_CHROMIUM


def test_policies_are_chosen_and_seen(tmp_path: Path) -> None:
    roster = tmp_path / "a.csv"
    roster.write_text("\n".join([HEAD, *LEFT, *STAYS, ""]), encoding="utf-8")
    with served(tmp_path) as app, browser() as window:
        room = person(window, app, "en", "phone", dark=True)
        page = room.pages[0]
        root = page.url.rsplit("/", 1)[0]
        look = Look(page, root, "en", "phone")
        page.goto(f"{root}/rosters")
        page.set_input_files("#files", roster)
        page.focus(".send > button")
        page.keyboard.press("Enter")
        page.wait_for_selector("#h-roles")
        page.focus("a[href$='/policies']")
        page.keyboard.press("Enter")
        page.wait_for_selector("#policy-as_is")
        look(page, "policies-new")
        page.fill("#mid", "15")
        page.fill("#started", "50")
        page.keyboard.press("Enter")
        page.wait_for_selector("figure.drawn")
        look(page, "policies-shown")
        assert look.wrong == []
        assert page.locator("figure.drawn svg").first.bounding_box()
        room.close()
