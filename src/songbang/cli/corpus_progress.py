"""How far a run over many documents is: a bar where somebody sees it, else a line now and then on standard error."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import ceil

from songbang.basis.words import Words
from songbang.corpus.progress import Progress
from songbang.reports.script import tell

SHOWN = Words(
    "{documents} 份，{done}/{total} MB，{rate} MB/秒{left}",
    "{documents} documents, {done}/{total} MB, {rate} MB/s{left}",
)
LEFT = Words("，还要约 {minutes} 分钟", ", about {minutes} min left")
_MB = 1_000_000
_EVERY = 60.0
"""Seconds between two lines where no terminal shows a bar: a log is read afterwards."""
_LONG = 60.0


def shown(progress: Progress) -> Words:
    """Return how far it is: documents, megabytes of all, the rate, and the time left where that is over a minute."""
    left = progress.left
    minutes = LEFT.fill(minutes=ceil(left / 60)) if left is not None and left >= _LONG else Words("", "")
    return SHOWN.fill(
        documents=f"{progress.documents:,}",
        done=f"{progress.done / _MB:.1f}",
        total=f"{progress.total / _MB:.1f}",
        rate=f"{progress.rate / _MB:.1f}",
        left=minutes,
    )


@contextmanager
def telling(lang: str) -> Iterator[Callable[[Progress], None]]:
    """Give what is to be told how far the run is."""
    if not sys.stderr.isatty():
        yield _Lines(lang)
        return
    from rich.console import Console  # noqa: PLC0415 - only a terminal pays for it
    from rich.progress import BarColumn, TextColumn  # noqa: PLC0415
    from rich.progress import Progress as Bar  # noqa: PLC0415

    with Bar(TextColumn("{task.description}"), BarColumn(), console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)
        yield lambda now: bar.update(task, completed=now.done, total=now.total, description=tell(shown(now), lang))


class _Lines:
    """Writes a line a minute."""

    def __init__(self, lang: str) -> None:
        self._lang, self._told = lang, 0.0

    def __call__(self, progress: Progress) -> None:
        if progress.seconds - self._told >= _EVERY:
            self._told = progress.seconds
            sys.stderr.write(f"{tell(shown(progress), self._lang)}\n")
