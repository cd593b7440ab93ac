"""A progress bar on standard error for a long pile, only where somebody can see it."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

LONG = 8
"""From so many files on a pile is long."""


@contextmanager
def watched() -> Iterator[Callable[[int, int, str], None]]:
    """Give what is to be told how many files are done, of how many, and which one is read now."""
    if not sys.stderr.isatty():
        yield _silent
        return
    from rich.console import Console  # noqa: PLC0415 - only a terminal pays for it
    from rich.markup import escape  # noqa: PLC0415
    from rich.progress import Progress  # noqa: PLC0415

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None, visible=False)

        def tell(done: int, total: int, name: str) -> None:
            bar.update(task, completed=done, total=total, description=escape(name[-32:]), visible=total >= LONG)

        yield tell


def _silent(done: int, total: int, name: str) -> None:
    """Stand in where nobody watches."""
