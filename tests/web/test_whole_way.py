"""The whole way in three languages; each page, in two widths, as a person, a screen reader and a guard see it."""

import os
import subprocess
import sys
from pathlib import Path

import docx
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page
from tests.house.tree import HOUSE
from tests.languages.one_language import check_page
from tests.web.browser import NEEDS_CHROMIUM, WIDTHS, browser, person, served
from tests.web.whole_way import whole_way

pytestmark = NEEDS_CHROMIUM

ALONE = HOUSE / "tests" / "web" / "alone"
NOT_SERIOUS = {"minor", "moderate", None}
HIDDEN_TABS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


class Look:
    """Looks at every page and notes what is wrong; pictures are kept where ``SONGBANG_PICTURES`` names a folder."""

    def __init__(self, page: Page, root: str, lang: str, width: str) -> None:
        self.wrong: list[str] = []
        self.lang, self.width = lang, width
        self.widths = [one for one in WIDTHS if one != width] + [width]
        self.axe = Axe()
        self.pictures = os.environ.get("SONGBANG_PICTURES")
        page.on("pageerror", lambda error: self.wrong.append(f"script: {error}"))
        page.on("console", lambda said: self.console(said.type, said.text))
        page.on(
            "request",
            lambda sent: None if sent.url.startswith((root, "data:", "blob:")) else self.wrong.append(sent.url),
        )
        page.on("response", lambda got: self.wrong.append(f"{got.status} {got.url}") if got.status >= 500 else None)

    def console(self, kind: str, text: str) -> None:
        if kind in {"error", "warning"} and "404 (Not Found)" not in text:
            self.wrong.append(f"console: {text}")

    def __call__(self, page: Page, name: str) -> None:
        self.wrong += [f"{name}: {fault}" for fault in check_page(page.content(), self.lang)]
        if page.locator("h1").count() != 1:
            self.wrong.append(f"{name}: not one h1")
        for width in self.widths:
            self.at(page, name, width)

    def at(self, page: Page, name: str, width: str) -> None:
        """Look at the page as wide as this; the last of the widths is that of the person."""
        wide, high = WIDTHS[width]
        page.set_viewport_size({"width": wide, "height": high})
        if self.pictures:
            page.screenshot(path=Path(self.pictures) / f"{name}-{width}-{self.lang}.png", full_page=False)
        found = self.axe.run(page).response["violations"]
        serious = [one for one in found if one["impact"] not in NOT_SERIOUS]
        self.wrong += [f"{name} ({width}): {one['id']}: {one['nodes'][0]['html'][:160]}" for one in serious]
        if page.evaluate(HIDDEN_TABS) > 0:
            self.wrong.append(f"{name}: wider than the window ({width})")


@pytest.mark.parametrize(("lang", "width"), [("zh", "phone"), ("zh-Hant", "desk"), ("en", "phone")])
def test_from_the_pile_to_a_letter(lang: str, width: str, tmp_path: Path) -> None:
    with served(tmp_path) as app, browser() as window:
        room = person(window, app, lang, width, dark=lang == "zh-Hant")
        look = Look(room.pages[0], app.root, lang, width)
        letter = whole_way(room.pages[0], app.root, look)
        assert look.wrong == []
        assert docx.Document(str(letter)).paragraphs
        room.close()


def test_the_whole_way_asks_nobody_outside_this_machine(tmp_path: Path) -> None:
    attempts = tmp_path / "attempts"
    here = {
        **os.environ,
        "SONGBANG_ATTEMPTS": str(attempts),
        "PYTHONPATH": os.pathsep.join([str(ALONE), str(HOUSE)]),
        "PYTHONWARNINGS": "default",
    }
    command = [sys.executable, "-m", "tests.web.whole_way", str(tmp_path / "kept")]
    (tmp_path / "kept").mkdir()
    done = subprocess.run(command, cwd=HOUSE, env=here, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    assert "provision" in done.stdout
    assert not attempts.exists(), attempts.read_text(encoding="utf-8")


def test_what_refuses_sockets_does_refuse_them(tmp_path: Path) -> None:
    attempts = tmp_path / "attempts"
    here = {**os.environ, "SONGBANG_ATTEMPTS": str(attempts), "PYTHONPATH": str(ALONE)}
    asks = "import socket; socket.create_connection(('192.0.2.1', 9), timeout=0.1)"
    done = subprocess.run([sys.executable, "-c", asks], env=here, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "192.0.2.1" in attempts.read_text(encoding="utf-8")
