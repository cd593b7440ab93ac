"""A pile in a real browser: dropped, watched, read; from a finding to its words and from the words to the finding."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect
from tests.house.tree import PILE
from tests.web.browser import NEEDS_CHROMIUM, WIDTHS, browser, person, served
from tests.web.piles import NON_COMPETE

from songbang.web.serve import Served

pytestmark = NEEDS_CHROMIUM
PATIENCE = 120_000
DROP = """([name, text]) => {
  const data = new DataTransfer();
  data.items.add(new File([text], name, { type: "text/plain" }));
  const told = { dataTransfer: data, bubbles: true, cancelable: true };
  for (const kind of ["dragover", "drop"]) document.getElementById("drop").dispatchEvent(new DragEvent(kind, told));
}"""
OVER_THE_EDGE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(tmp_path_factory.mktemp("browser")) as one:
        yield one


@pytest.fixture(scope="module")
def window() -> Iterator[Browser]:
    with browser() as one:
        yield one


@pytest.fixture(params=sorted(WIDTHS))
def page(request: pytest.FixtureRequest, app: Served, window: Browser) -> Iterator[Page]:
    """The first page, on a phone and on a desk; nothing may be said in the browser's console."""
    room = person(window, app, width=request.param)
    one = room.pages[0]
    one.set_default_timeout(PATIENCE)
    said: list[str] = []

    def heard(message: ConsoleMessage) -> None:
        said.append(message.text)

    one.on("console", heard)
    one.on("pageerror", lambda error: said.append(str(error)))
    yield one
    room.close()
    assert said == []


def read_example(page: Page) -> None:
    page.set_input_files("#files", sorted(str(file) for file in Path(PILE).iterdir()))
    page.get_by_role("button", name="开始读").click()
    expect(page.locator("#report")).to_be_visible(timeout=PATIENCE)
    page.wait_for_load_state("load")  # its script has run then


def test_files_are_dropped_listed_and_taken_out_again(page: Page) -> None:
    for name in ("甲.txt", "乙.txt", "乙.txt"):
        page.evaluate(DROP, [name, NON_COMPETE])
    listed = page.locator("#chosen li .name")
    expect(listed.first).to_have_text("甲.txt")
    page.get_by_role("button", name="去掉 甲.txt").click()
    expect(listed.first).to_have_text("乙.txt")
    assert page.evaluate(OVER_THE_EDGE) == 0
    page.get_by_role("button", name="开始读").click()
    expect(page.locator("#papers mark").first).to_be_attached(timeout=PATIENCE)


def test_nothing_chosen_is_told_in_place(page: Page) -> None:
    page.get_by_role("button", name="开始读").click()
    expect(page.get_by_role("alert")).to_contain_text("先选文件")
    expect(page.locator("#files")).to_be_focused()


def test_from_a_finding_to_its_words_and_back(page: Page) -> None:
    read_example(page)
    assert page.evaluate(OVER_THE_EDGE) == 0
    card = page.locator(".finding").filter(has=page.locator('a[href*="#m-"]')).first
    link = card.locator('a[href*="#m-"]').first
    name = str(link.get_attribute("href")).partition("#m-")[2]
    link.click()
    words = page.locator(f"#m-{name.replace('.', chr(92) + '.')}")
    expect(words).to_be_in_viewport()
    expect(words).to_be_focused()
    expect(page.locator("#told")).to_contain_text("原文")
    page.keyboard.press("Enter")
    expect(page.locator(".finding.looked-at")).to_be_in_viewport()
    assert card.get_attribute("id") == page.evaluate("document.activeElement.id")


def test_the_card_and_the_marked_words_can_be_clicked(page: Page) -> None:
    read_example(page)
    clause = page.locator(".clause").nth(3)
    clause.locator("blockquote").click()
    words = page.locator("mark.looked-at").first
    expect(words).to_be_in_viewport()
    words.click()
    expect(page.locator(".card.looked-at")).to_be_in_viewport()
    assert page.evaluate("document.activeElement.matches('.card')")


def test_back_leads_back(page: Page) -> None:
    read_example(page)
    at = page.url
    link = page.locator('.finding a[href*="#m-"]').first
    link.click()
    expect(page.locator("mark.looked-at").first).to_be_in_viewport()
    page.go_back()
    assert page.url == at
    expect(link).to_be_focused()
    expect(link).to_be_in_viewport()


def test_another_paper_can_be_opened_beside(page: Page) -> None:
    read_example(page)
    page.locator("#paper").select_option("3")
    expect(page.locator("#text")).to_have_attribute("data-paper", "3")
    page.locator('.of-paper h3 a[href*="paper=5"]').click()
    expect(page.locator("#text")).to_have_attribute("data-paper", "5")
    expect(page.locator("#text")).to_be_focused()


def test_an_address_that_names_words_opens_at_them(page: Page) -> None:
    read_example(page)
    name = str(page.locator('.told a[href*="paper="][href*="#m-"]').last.get_attribute("href")).partition("#")[2]
    page.goto("about:blank")
    page.go_back()
    page.evaluate("name => { location.hash = name; }", name)
    page.reload()
    expect(page.locator("mark.looked-at").first).to_be_in_viewport()


def test_it_works_without_scripts(app: Served, window: Browser, tmp_path: Path) -> None:
    (tmp_path / "协议.txt").write_text(NON_COMPETE, encoding="utf-8")
    room = window.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844}, locale="zh-CN")
    page = room.new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(app.address())
    page.set_input_files("#files", tmp_path / "协议.txt")
    page.get_by_role("button", name="开始读").click()
    page.locator("#report").wait_for(timeout=PATIENCE)
    page.wait_for_load_state("load")
    page.locator('.finding a[href*="#m-"]').first.click()
    expect(page.locator("mark:target")).to_be_in_viewport()
    page.locator("#papers a.back").first.click()
    expect(page.locator(".clause:target")).to_be_in_viewport()
    room.close()
