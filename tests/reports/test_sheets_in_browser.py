"""The pages of ranks and flows in a real browser: wide enough, whole without a script, one firm alone by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright
from tests.reports.flows.made import flows, moves, shares
from tests.reports.rank.made import EVIL, lists, ranking
from tests.reports.test_browser import CHROMIUM, NEEDS_CHROMIUM

from songbang.reports.flows import files as flow_side
from songbang.reports.rank import files as rank_side

pytestmark = NEEDS_CHROMIUM
WIDTHS = {"phone": 390, "desk": 1280}
OVER_THE_EDGE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("sheets")
    (made / "rank.html").write_bytes(rank_side.rank_files(lists(), ranking(), "en")[rank_side.PAGE])
    (made / "flows.html").write_bytes(flow_side.flow_files(moves(), flows(), shares(), "zh")[flow_side.PAGE])
    return made


@pytest.fixture(scope="module")
def window() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        one = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield one
        one.close()


def opened(window: Browser, path: Path, width: str, *, dark: bool = False, script: bool = True) -> Page:
    room = window.new_context(
        viewport={"width": WIDTHS[width], "height": 900},
        color_scheme="dark" if dark else "light",
        java_script_enabled=script,
    )
    page = room.new_page()
    errors: list[str] = []
    page.on("console", lambda message: errors.append(message.text))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(path.as_uri())
    assert errors == []
    return page


@pytest.mark.parametrize(("name", "width"), [("rank", "phone"), ("flows", "desk")])
def test_nothing_hangs_over_the_edge_and_everybody_can_read_it(
    window: Browser, folder: Path, name: str, width: str
) -> None:
    page = opened(window, folder / f"{name}.html", width, dark=width == "phone")
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    assert page.evaluate(OVER_THE_EDGE) == 0
    found = Axe().run(page).response["violations"]
    assert not [(one["id"], one["nodes"][0]["html"][:200]) for one in found]
    page.set_viewport_size({"width": sum(WIDTHS.values()) - WIDTHS[width], "height": 900})
    assert page.evaluate(OVER_THE_EDGE) == 0
    page.context.close()


def test_one_firm_is_shown_by_pointer_keyboard_and_search(window: Browser, folder: Path) -> None:
    page = opened(window, folder / "rank.html", "desk")
    panel, first = page.locator(".panel"), page.locator(".order-0 .node").first
    first.focus()
    assert "Lists that name it (4)" in panel.inner_text()
    page.keyboard.press("ArrowDown")
    assert panel.locator("h3").inner_text() == "乙巳智能"
    assert "rank 2, 90 % interval 1–3" in panel.inner_text()
    page.keyboard.press("Enter")
    assert page.locator(".order-0 .node[aria-pressed=true]").count() == 1
    seen = {
        tuple(one.get_attribute(name) for name in ("data-from", "data-to"))
        for one in page.locator(".order-0 .arc.on").all()
    }
    assert seen == {("1", "0"), ("1", "2"), ("2", "1"), ("3", "1")}
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    assert panel.locator("h3").count() == 0

    page.locator("#graph-search").fill("script")
    assert panel.locator("h3").inner_text() == EVIL
    page.locator("#graph-search").fill("")
    assert panel.locator("h3").count() == 0

    page.locator(".order-0 .node").nth(2).click()
    page.get_by_label("2024", exact=True).check()
    assert "Its list names (2)" in panel.inner_text()
    assert page.locator(".order-0 .arc:visible").count() == 4
    page.get_by_label("PageRank", exact=True).check()
    assert page.locator(".order-3 .node").first.is_visible() and page.locator(".order-0").is_hidden()
    assert page.locator(".order-3 .node[tabindex='0']").count() == 1
    page.context.close()


def test_the_page_is_whole_without_a_script(window: Browser, folder: Path) -> None:
    page = opened(window, folder / "rank.html", "phone", script=False)
    assert page.locator(".order-0 .arc:visible").count() == 12
    assert page.locator(".panel").is_hidden() and page.locator("#graph-search").is_hidden()
    page.get_by_label("2024", exact=True).check()
    assert page.locator(".order-0 .arc:visible").count() == 4
    page.locator("summary", has_text="Whom each list names").click()
    assert page.get_by_role("cell", name="Firms on its list 丙午数据, 乙巳智能").is_visible()
    page.context.close()
