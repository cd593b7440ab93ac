"""A clause together with the paper it stands in."""

from collections.abc import Iterable
from dataclasses import dataclass

from songbang.clauses.clause import Clause
from songbang.readings.reading import Reading


@dataclass(frozen=True, slots=True)
class Stated:
    """A clause and the paper it stands in."""

    reading: Reading
    clause: Clause

    @property
    def words(self) -> str:
        """The clause as the paper writes it."""
        return self.clause.span.of(self.reading.paper.text)


def stated(readings: Iterable[Reading]) -> tuple[Stated, ...]:
    """Return every clause of these papers with its paper."""
    return tuple(Stated(reading, clause) for reading in readings for clause in reading.clauses)
