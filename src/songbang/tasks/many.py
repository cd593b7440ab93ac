"""What many people, many judgments and the market need beside the rest, and what is said where it is missing."""

from collections.abc import Iterator
from contextlib import contextmanager

from songbang.basis.words import Words
from songbang.tasks.refusal import Refusal

NOT_STARTED = 1
MISSING = Words("这一步需要的程序包没有装（{name}）。", "A package that this needs is not installed ({name}).")
INSTALL = Words("运行：pip install 'songbang[{extra}]'", "Run: pip install 'songbang[{extra}]'")


@contextmanager
def needs_many(extra: str = "many") -> Iterator[None]:
    """Have a package that is not there come out as a ``Refusal`` that says what to install."""
    try:
        yield
    except ModuleNotFoundError as error:
        raise Refusal(MISSING.fill(name=error.name), INSTALL.fill(extra=extra), NOT_STARTED) from None
