"""The whole way of a person: from dropping the pile to a letter in hand, in a real browser.

As a program (``python -m tests.web.whole_way FOLDER``) it goes the way once and keeps everything in the folder.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect
from tests.house.tree import HOUSE
from tests.web.browser import browser, person, served

PILE = HOUSE / "examples" / "pile"
ANSWERS = {
    "left": "2026-03-31",
    "months": "24",
    "paid": "no",
    "notices": "no",
    "place": "cn-sh",
    "agreed": "30%",
    "wage": "30000",
    "basic_wage": "20000",
}
"""What this person knows; to the rest the answer is “I do not know”."""
PATIENCE = 60_000
Seen = Callable[[Page, str], None]


def whole_way(page: Page, root: str, seen: Seen) -> Path:
    """Go the way and return the letter; ``seen`` is given every page with a name for it."""
    page.set_default_timeout(PATIENCE)
    seen(page, "home")
    _hand_in(page)
    seen(page, "report")
    _words_and_back(page)
    _begin_matter(page)
    seen(page, "filled")
    _answer(page, seen)
    seen(page, "position")
    matter = page.url.partition("?")[0]
    for name in ("facts", "events", "wages", "evidence", "move", "files", "drafts"):
        page.goto(f"{matter}/{name}")
        seen(page, name)
    letter = _letter(page, f"{matter}/drafts", seen)
    for name, path in (
        ("law", "/law?place=cn-sh"),
        ("kept", "/kept"),
        ("matters", "/matters"),
        ("nowhere", "/nowhere"),
    ):
        page.goto(f"{root}{path}")
        seen(page, name)
    page.goto(f"{root}/law?place=cn-sh&topic=duration")
    page.locator('main a[href^="/law/"]:visible').first.click()
    seen(page, "provision")
    return letter


def _hand_in(page: Page) -> None:
    page.set_input_files("#files", sorted(str(file) for file in PILE.iterdir() if file.is_file()))
    page.locator("#hand-in button:not([type])").click()
    expect(page.locator("#report")).to_be_visible(timeout=PATIENCE)
    page.wait_for_load_state("load")  # its script has run then


def _words_and_back(page: Page) -> None:
    """Click a clause, see its words; click the words, see what was said of them."""
    page.locator('a[href^="#m-"]:visible').first.click()
    words = page.locator("#papers mark:visible").first
    expect(words).to_be_in_viewport()


def _begin_matter(page: Page) -> None:
    page.goto(page.url.partition("#")[0])
    page.locator('a[href^="/matters/new?pile="]').click()
    page.locator('form[action="/matters"] button').click()
    page.wait_for_url("**/filled")


def _answer(page: Page, seen: Seen) -> None:
    page.locator('a[href$="/questions"]').click()
    form = page.locator("form.question")
    for at in range(9):
        if form.count() == 0:
            return
        if at == 0:
            seen(page, "question")
        asked = form.locator('input[name="question"]').input_value()
        if asked in ANSWERS:
            form.locator("#typed").fill(ANSWERS[asked])
        before = page.url
        form.locator(f'button[value="{"answer" if asked in ANSWERS else "unknown"}"]').click()
        page.wait_for_load_state()
        assert page.url != before or form.locator('input[name="question"]').input_value() != asked, asked
    raise AssertionError("more questions than are ever asked")


def _letter(page: Page, drafts: str, seen: Seen) -> Path:
    page.goto(drafts)
    page.locator('a[href*="/drafts/"], button[name="kind"]').first.click()
    page.wait_for_load_state()
    seen(page, "draft")
    with page.expect_download() as waiting:
        page.locator("a[download]:visible, main form button:visible").first.click()
    return Path(waiting.value.path())


def main() -> int:
    """Go the way once."""
    folder = Path(sys.argv[1])
    with served(folder) as app, browser() as window:
        room = person(window, app, "zh", "phone")
        letter = whole_way(room.pages[0], app.root, lambda _page, name: print(name))  # noqa: T201
        return 0 if letter.read_bytes().startswith(b"PK") else 1


if __name__ == "__main__":
    sys.exit(main())
