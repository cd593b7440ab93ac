"""How far a run is."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """Documents and bytes that are done, of how many bytes; of those, what an earlier run had done; seconds so far."""

    documents: int
    done: int
    total: int
    earlier: int
    seconds: float

    @property
    def rate(self) -> float:
        """Bytes a second in this run; 0 before anything is done."""
        return (self.done - self.earlier) / self.seconds if self.seconds > 0 else 0.0

    @property
    def left(self) -> float | None:
        """Seconds that are left at this rate; ``None`` before there is one."""
        return (self.total - self.done) / self.rate if self.rate > 0 else None


Telling = Callable[[Progress], None]
"""Told after each unit, and once before the first."""
