"""What came out of reading a pile: kept in memory while there is room, and read again where it is not."""

from collections import OrderedDict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from threading import Lock
from typing import Any

from songbang.findings.finding import Outcome
from songbang.store.folder import Folder
from songbang.store.store import Store
from songbang.web.jobs.job import Job, Work
from songbang.web.jobs.pool import Pool

_KEPT = 64
"""Readings that are remembered; one that goes on is never forgotten."""
_Key = tuple[str, int, str | None, date]


@dataclass(slots=True)
class Outcomes:
    """Asks for the reading of a pile once, however many pages want it."""

    store: Store
    pool: Pool
    pictures: Path | None
    _jobs: OrderedDict[_Key, Job] = field(default_factory=OrderedDict)
    _lock: Lock = field(default_factory=Lock)

    def job(self, pile: Folder, place: str | None, day: date, *, again: bool = False) -> Job | None:
        """Return the job that reads the pile as it is now, for a place and a day; ``None`` where the line is full.

        ``again`` reads anew where an earlier reading failed or was stopped.
        """
        key = (pile.id, pile.version, place, day)
        with self._lock:
            job = self._jobs.get(key)
            if job is None or (again and job.is_over and job.result is None):
                job = self.pool.submit("read", pile.id, Work("read", lambda: self._ready(pile, place, day)))
                if job is None:
                    return None
                self._jobs[key] = job
            self._jobs.move_to_end(key)
            over = [name for name, one in self._jobs.items() if one.is_over][: max(len(self._jobs) - _KEPT, 0)]
            for name in over:
                del self._jobs[name]
            return job

    def forget(self, folder: str) -> None:
        """Stop reading a pile and forget what came out of it."""
        with self._lock:
            for key in [key for key in self._jobs if key[0] == folder]:
                del self._jobs[key]
            self.pool.forget(folder)

    @contextmanager
    def _ready(self, pile: Folder, place: str | None, day: date) -> Iterator[Mapping[str, Any]]:
        pictures = None if self.pictures is None else str(self.pictures)
        with self.store.folders.checked_out(pile.id, self.pool.now(), write=False) as folder:
            yield {"folder": str(folder), "place": place, "day": day, "pictures": pictures}


def outcome_of(job: Job) -> Outcome | None:
    """Return what a finished reading came to."""
    return job.result if isinstance(job.result, Outcome) else None
