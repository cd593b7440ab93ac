"""A real browser before the running app: the server in a thread, Debian's chromium, nothing but this machine."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, BrowserContext, sync_playwright
from tests.web.front import settings

from songbang.web.serve import Served

CHROMIUM = shutil.which("chromium")
NEEDS_CHROMIUM = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed (Debian: chromium)")
WIDTHS = {"phone": (390, 844), "desk": (1280, 900)}
_QUIET = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"),
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)


@contextmanager
def served(folder: Path) -> Iterator[Served]:
    """Give the app, answering on a free port of this machine; everything it keeps lies in the folder."""
    app = Served(replace(settings(folder), hosts=()))
    thread = Thread(target=app.run, daemon=True)
    thread.start()
    try:
        yield app
    finally:
        app.stop()
        thread.join(timeout=20)


@contextmanager
def browser() -> Iterator[Browser]:
    """Give a browser without a window."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=list(_QUIET))
        try:
            yield opened
        finally:
            opened.close()


def person(
    browser: Browser, app: Served, lang: str = "zh", width: str = "phone", *, dark: bool = False
) -> BrowserContext:
    """Return a browser's own room for one person, who has opened the app with its address."""
    wide, high = WIDTHS[width]
    room = browser.new_context(
        viewport={"width": wide, "height": high},
        locale={"zh": "zh-CN", "zh-Hant": "zh-HK", "en": "en-GB"}[lang],
        color_scheme="dark" if dark else "light",
        accept_downloads=True,
    )
    page = room.new_page()
    page.goto(app.address())
    return room
