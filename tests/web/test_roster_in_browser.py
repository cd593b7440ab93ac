"""The pages of a roster as a person, a screen reader and a guard see them; by keyboard alone."""

from pathlib import Path

from tests.web.browser import NEEDS_CHROMIUM, browser, person, served
from tests.web.test_rosters import ASKED
from tests.web.test_whole_way import Look

pytestmark = NEEDS_CHROMIUM


def test_from_a_roster_to_its_files(tmp_path: Path) -> None:
    roster = tmp_path / "a.csv"
    roster.write_bytes(ASKED)
    with served(tmp_path) as app, browser() as window:
        room = person(window, app, "en", "phone")
        page = room.pages[0]
        root = page.url.rsplit("/", 1)[0]
        look = Look(page, root, "en", "phone")
        page.goto(f"{root}/rosters")
        look(page, "roster-new")
        page.set_input_files("#files", roster)
        page.focus(".send > button")
        page.keyboard.press("Enter")
        page.wait_for_selector("#h-roles")
        look(page, "roster-asked")
        page.locator("#h-asked ~ form select").first.select_option("avg12")
        page.locator("#h-asked ~ form button").focus()
        page.keyboard.press("Enter")
        page.wait_for_selector("#h-asked", state="detached")
        page.fill("#purpose", "批量起诉离职员工")
        page.keyboard.press("Enter")
        page.wait_for_selector("#declined")
        page.fill("#purpose", "核对并补付欠付的补偿")
        page.keyboard.press("Enter")
        page.wait_for_selector("form[action$=no-purpose]")
        for one in page.locator("details > summary").all():
            one.click()
        look(page, "roster-purpose")

    assert [one for one in look.wrong if "422 (Unprocessable" not in one] == []  # the purpose that was declined
