"""The pages of the market as a person, a screen reader and a guard see them; by keyboard alone."""

from pathlib import Path

from tests.web.browser import NEEDS_CHROMIUM, browser, person, served
from tests.web.test_whole_way import Look

pytestmark = NEEDS_CHROMIUM

FIRMS = ("Jiachen", "Yisi", "Bingwu", "Dingwei", "Wushen")
LISTS = "\n".join(
    ["firm,listed,year", *(f"{firm},{'; '.join(FIRMS[:at])},2024" for at, firm in enumerate(FIRMS) if at)]
)


def test_sliders_are_moved_and_lists_are_ranked(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(LISTS, encoding="utf-8")
    with served(tmp_path) as app, browser() as window:
        room = person(window, app, "en", "phone", dark=True)
        page = room.pages[0]
        look = Look(page, app.root, "en", "phone")
        page.goto(f"{app.root}/market")
        look(page, "market")
        page.focus("a[href='/lab']")
        page.keyboard.press("Enter")
        page.wait_for_selector("#sliders.live")
        before = page.locator("#answer").inner_text()
        page.focus("input[data-for='bound']")
        with page.expect_response("**/lab/answer?*"):
            page.keyboard.press("Home")
        page.wait_for_function("text => document.querySelector('#answer').innerText !== text", arg=before)
        assert page.input_value("#bound") == "0"
        assert "+0.0%" in page.locator("#told").inner_text()
        with page.expect_response("**/lab/answer?*"):
            page.select_option("#policy", "cap_months")
        assert page.locator("#cap_months-months").is_visible()
        assert not page.locator("#pay_line-line").is_visible()
        with page.expect_response("**/lab/answer?*"):
            page.fill("#bound", "many")
        page.wait_for_selector("#answer .wrong")
        page.goto(f"{app.root}/lab")
        for one in page.locator("#answer details > summary").all():
            one.press("Enter")
        look(page, "sliders")
        page.goto(f"{app.root}/market/rank")
        page.set_input_files("#files", tmp_path / "a.csv")
        page.focus(".send > button")
        page.keyboard.press("Enter")
        page.wait_for_selector("#again")
        page.wait_for_selector(".graph.live")
        look(page, "lists-ranked")
        assert page.locator(".order:visible").count() == 1

        assert look.wrong == []
        room.close()
