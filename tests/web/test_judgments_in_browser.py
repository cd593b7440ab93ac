"""The pages of decisions as a person, a screen reader and a guard see them; by keyboard alone."""

from pathlib import Path

from tests.judgments.made import decisions
from tests.web.browser import NEEDS_CHROMIUM, browser, person, served
from tests.web.test_whole_way import Look

pytestmark = NEEDS_CHROMIUM


def test_from_decisions_to_their_tables(tmp_path: Path) -> None:
    lang, width = "zh-Hant", "phone"
    for name, text in decisions(6).items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "x.rtf").write_bytes(b" ")
    with served(tmp_path) as app, browser() as window:
        room = person(window, app, lang, width, dark=True)
        page = room.pages[0]
        root = page.url.rsplit("/", 1)[0]
        look = Look(page, root, lang, width)
        page.goto(f"{root}/judgments")
        look(page, "judgments-new")
        page.set_input_files("#files", [*tmp_path.glob("*.txt"), tmp_path / "x.rtf"])
        page.focus(".send > button")
        page.keyboard.press("Enter")
        page.wait_for_selector("#h-warning")
        look(page, "judgments-read")
        for one in page.locator("details > summary").all():
            one.focus()
            page.keyboard.press("Enter")
        look(page, "judgments-groups")
        with page.expect_download() as taken:
            page.locator("a[href$='tables.zip']").focus()
            page.keyboard.press("Enter")
        assert taken.value.suggested_filename == "songbang-judgments.zip"
        page.goto(f"{root}/kept")
        look(page, "kept-judgments")

    assert look.wrong == []
