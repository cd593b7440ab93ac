"""Papers in the order in which they came, some of which wait until their pictures were looked at."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Final

from songbang.basis.problem import Problem
from songbang.papers.guard import guarded
from songbang.papers.paper import Paper
from songbang.papers.pending import Pending, PutRight
from songbang.papers.problems import problem
from songbang.scans.scan import Scan

Looking = Callable[[int, int, int], None]
"""Told how many pictures are done, of how many, and how many of those done had been seen in an earlier run."""

_MOST_BYTES: Final = 200 * 1024 * 1024
"""When so much waits, its pictures are looked at before anything else is read."""


class WaitingRoom:
    """Takes what the readers return, one after the other; the rest of the arguments as those of ``finish``."""

    def __init__(self, cache: Path | None, looking: Looking | None, put_right: PutRight | None) -> None:
        self._finish = partial(finish, cache=cache, looking=looking, put_right=put_right)
        self._all: list[Paper | Problem] = []
        self._waiting: list[tuple[int, str, Pending]] = []
        self._size = 0

    def take(self, name: str, result: Paper | Problem | Pending) -> None:
        """Take the next result of the file of this name."""
        if not isinstance(result, Pending):
            self._all.append(result)
            return
        self._waiting.append((len(self._all), name, result))
        self._all.append(problem("unreadable", name))
        self._size += result.size
        if self._size > _MOST_BYTES:
            self._look()

    def leave(self) -> list[Paper | Problem]:
        """Return everything that was taken, in its order, every paper finished."""
        if self._waiting:
            self._look()
        return self._all

    def _look(self) -> None:
        waiting, self._waiting, self._size = self._waiting, [], 0
        finished = self._finish([(name, pending) for _, name, pending in waiting])
        for (at, _, _), result in zip(waiting, finished, strict=True):
            self._all[at] = result


def finish(
    waiting: Sequence[tuple[str, Pending]],
    cache: Path | None = None,
    looking: Looking | None = None,
    put_right: PutRight | None = None,
) -> list[Paper | Problem]:
    """Look at the pictures of all papers (each with its name) side by side, and finish the papers in their order.

    ``cache`` is the folder of what was seen in earlier runs.
    """
    # Looking at pictures takes libraries that reading text does not.
    from songbang.scans.cache import Cache  # noqa: PLC0415
    from songbang.scans.crew import look_at  # noqa: PLC0415

    pictures = [picture for _, pending in waiting for picture in pending.pictures]
    seen = iter(look_at(pictures, Cache(cache) if cache else None, looking))
    finished: list[Paper | Problem] = []
    for name, pending in waiting:
        looked = list(islice(seen, len(pending.pictures)))
        finished.append(guarded(name, partial(pending.finish, looked, put_right or _as_seen)))
    return finished


def _as_seen(_digest: str, _page: int, scan: Scan) -> Scan:
    return scan
