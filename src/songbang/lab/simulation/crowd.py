"""A crowd of workers followed through the months, part by part and on all cores; what comes out hangs on neither."""

import os
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

import numpy as np

from songbang.lab.simulation.lives import COUNTED, TOLD, Counts, live
from songbang.lab.simulation.market import Course

PART: Final = 1 << 15
"""Workers that are followed in one go; more would only take more memory."""
_AHEAD: Final = 4
"""Parts a thread may be ahead of who adds them up, so that they do not pile up."""


@dataclass(frozen=True, slots=True)
class Crowd:
    """So many ``workers`` who live through so many ``months``; ``seed`` and ``stream`` tell what they draw."""

    workers: int
    months: int
    course: Course
    seed: int
    stream: int


@dataclass(frozen=True, slots=True)
class Part:
    """Some workers: what was counted of them month by month, and what is told of each (see ``lives``)."""

    counts: Counts
    told: Counts


def cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def parts(crowd: Crowd, threads: int | None = None) -> Iterator[Part]:
    """Follow a crowd and yield its parts in order; the loop holds no lock, so threads run side by side."""
    threads = threads or cores()
    key = np.random.SeedSequence((crowd.seed, crowd.stream)).generate_state(1, np.uint64)[0]

    def followed(first: int) -> Part:
        counts = np.zeros((crowd.months + 1, COUNTED), np.int64)
        told = np.empty((min(PART, crowd.workers - first), TOLD), np.int64)
        live((key, first), crowd.course.plan, crowd.course.tables, counts, told)
        return Part(counts, told)

    with ThreadPoolExecutor(threads, "workers") as pool:
        ahead: deque[Future[Part]] = deque()
        for first in range(0, crowd.workers, PART):
            ahead.append(pool.submit(followed, first))
            if len(ahead) > threads * _AHEAD:
                yield ahead.popleft().result()
        while ahead:
            yield ahead.popleft().result()
