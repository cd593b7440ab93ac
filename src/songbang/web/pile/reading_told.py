"""How far the reading of a pile is, in the figures that its page shows."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from math import ceil

from songbang.web.jobs.job import Job, State

_ENOUGH = 2
"""Pictures that must be done before the time for the rest is told: the first pays for loading what looks at them."""
_STEADY = frozenset({"pictures", "bytes"})
"""What takes about as long each: a paper may take a second or an hour."""
_STEPS = 4
_MINUTE = 60


@dataclass(frozen=True, slots=True)
class Told:
    """``before``: piles ahead in line. ``seconds`` since it began; ``left``: seconds to go, ``None`` where unknown.

    ``quarter`` goes from 0 to 4 and is what is read out: a voice that speaks at every picture helps nobody.
    """

    waits: bool
    before: int
    unit: str
    done: int
    total: int
    name: str
    seconds: int
    left: int | None
    quarter: int


def told_of(job: Job, jobs: Iterable[Job], now: datetime) -> Told:
    """Return how far a job is. The time to go is that of the pictures, or bytes, done so far, for those to come."""
    far = job.progress
    seconds = max(0.0, (now - (job.began or now)).total_seconds())
    before = sum(1 for one in jobs if one.state in (State.WAITING, State.RUNNING) and one.asked < job.asked)
    return Told(
        job.state is State.WAITING,
        before,
        far.unit,
        far.done,
        far.total,
        far.note,
        int(seconds),
        _left(far.unit, far.done, far.total, seconds),
        _STEPS * far.done // far.total if far.total else 0,
    )


def _left(unit: str, done: int, total: int, seconds: float) -> int | None:
    if unit not in _STEADY or done < _ENOUGH:
        return None
    rest = seconds / done * (total - done)
    step = 10 if rest < _MINUTE else _MINUTE
    return ceil(rest / step) * step
