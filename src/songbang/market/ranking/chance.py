"""How chance comes in: what is drawn, from which seed, on how many threads."""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from songbang.market.ranking.ranking import Sample

Out = TypeVar("Out")


@dataclass(frozen=True, slots=True)
class Chance:
    """A seed (at least 0), what the data are a sample of, and threads (all processors where ``None``)."""

    seed: int
    sample: Sample
    threads: int | None = None

    def stream(self, what: int, at: int) -> np.random.Generator:
        """Return the generator of one draw: which draw it is decides, and not which thread comes to it when."""
        return np.random.default_rng((self.seed, what, at))

    def side_by_side(self, work: Callable[[int], Out], times: int) -> list[Out]:
        """Return ``work(0)``, ``work(1)`` … in this order, worked out on all threads."""
        with ThreadPoolExecutor(self.threads or os.cpu_count() or 1, thread_name_prefix="rank") as pool:
            return list(pool.map(work, range(times)))
