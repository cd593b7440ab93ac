"""A progress bar on standard error for a long pile or for pictures, only where somebody can see it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from math import ceil
from time import monotonic
from typing import TYPE_CHECKING

from songbang.basis.words import Words
from songbang.reports.script import tell

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

LONG = 8
"""From so many files on a pile is long."""

_LOOKING = Words("认图 {done}/{total}", "Pictures {done}/{total}")
_SECONDS = Words("，还要约 {count} 秒", ", about {count} s left")
_MINUTES = Words("，还要约 {count} 分钟", ", about {count} min left")


class Watch:
    """What is told how far the reading is; this one shows nothing."""

    def files(self, done: int, total: int, name: str) -> None:
        """Take how many files are done, of how many, and which one is read now."""

    def pictures(self, done: int, total: int, known: int) -> None:
        """Take how many pictures are done, of how many, and how many of those done were known from earlier."""


@dataclass(slots=True)
class _Bar(Watch):
    bar: "Progress"
    task: "TaskID"
    lang: str
    since: float | None = None

    def files(self, done: int, total: int, name: str) -> None:
        self.bar.update(self.task, completed=done, total=total, description=_safe(name[-32:]), visible=total >= LONG)

    def pictures(self, done: int, total: int, known: int) -> None:
        now = monotonic()
        self.since = now if self.since is None or done == known else self.since
        left = seconds_left(done, total, known, now - self.since)
        said = _LOOKING.fill(done=done, total=total)
        shown = tell(said, self.lang) + (tell(_time(left), self.lang) if left else "")
        self.bar.update(self.task, completed=done, total=total, description=_safe(shown), visible=done < total)


def seconds_left(done: int, total: int, known: int, elapsed: float) -> float | None:
    """Return how long the rest will take at the pace so far, ``None`` where nothing has been looked at yet.

    What was ``known`` from an earlier run took no time and says nothing about the pace.
    """
    looked = done - known
    return (total - done) * elapsed / looked if looked > 0 else None


@contextmanager
def watched(lang: str) -> Iterator[Watch]:
    """Give what is to be told how far the reading is."""
    if not sys.stderr.isatty():
        yield Watch()
        return
    from rich.console import Console  # noqa: PLC0415 - only a terminal pays for it
    from rich.progress import BarColumn, Progress, TextColumn  # noqa: PLC0415

    console = Console(stderr=True)
    columns = TextColumn("{task.description}"), BarColumn(), TextColumn("{task.percentage:>3.0f}%")
    with Progress(*columns, console=console, transient=True) as bar:
        yield _Bar(bar, bar.add_task("", total=None, visible=False), lang)


def _safe(text: str) -> str:
    from rich.markup import escape  # noqa: PLC0415

    return escape(text)


def _time(seconds: float) -> Words:
    if seconds < 90:
        return _SECONDS.fill(count=max(ceil(seconds / 5) * 5, 5))
    return _MINUTES.fill(count=ceil(seconds / 60))
