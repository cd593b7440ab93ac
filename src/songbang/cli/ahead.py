"""What is needed once the papers are read, fetched while they are: pdfium and the eye work outside Python meanwhile."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from threading import Event, Thread
from typing import Final

_TURN: Final = 0.0005
"""Seconds for which a thread may keep the interpreter: reading must not wait longer after each page."""


@contextmanager
def fetched_ahead() -> Iterator[None]:
    """Load the rooms that come after reading in a second thread, as long as the body runs."""
    done = Event()
    usual = sys.getswitchinterval()
    sys.setswitchinterval(_TURN)
    thread = Thread(target=_fetch, args=(done,), daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()
        sys.setswitchinterval(usual)


def _fetch(done: Event) -> None:
    for _ in _steps():
        if done.is_set():
            break


def _steps() -> Iterator[None]:
    for room in ("cli.reading", "cli.told", "reports.html.page"):
        import_module(f"songbang.{room}")
        yield
    import_module("songbang.law.read").load()
    yield
    yield from import_module("songbang.clauses.ready").cues_made_ready()
