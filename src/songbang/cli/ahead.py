"""What can be got ready while the papers are being read.

Reading a long PDF waits for the PDF library, which lets other threads run. In that time the modules that come next
are loaded and the patterns of the clause kinds are compiled, so that a pile is answered sooner.
"""

from importlib import import_module
from threading import Thread

_NEXT = ("songbang.readings.read", "songbang.findings.find", "songbang.reports.html.page")


def get_ready() -> Thread:
    """Start loading what comes after reading; join the thread before going on."""
    thread = Thread(target=_load, name="songbang-ahead", daemon=True)
    thread.start()
    return thread


def _load() -> None:
    for name in _NEXT:
        import_module(name)
    import_module("songbang.clauses.find").prepare()
