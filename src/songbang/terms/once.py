"""What is read from a whole paper and asked for by each of its clauses."""

from collections.abc import Callable
from typing import TypeVar

from songbang.passages.passages import Passages

_Read = TypeVar("_Read")


def once_a_paper(read: Callable[[Passages], _Read]) -> Callable[[Passages], _Read]:
    """Return the reader with a memory of the last paper: a thousand clauses ask for the same, and it is read once."""
    kept: tuple[Passages, _Read] | None = None

    def remembered(passages: Passages) -> _Read:
        nonlocal kept
        last = kept  # another thread may read another paper meanwhile
        if last is None or last[0] is not passages:
            kept = last = (passages, read(passages))
        return last[1]

    return remembered
