"""Papers that lie in the pile twice: the same bytes, or the same words in another format."""

from collections.abc import Sequence
from dataclasses import dataclass

from songbang.basis.problem import Problem
from songbang.papers.problems import problem
from songbang.readings.reading import Reading

_LEAST = 30  # characters: two papers with next to no words are not the same for that


@dataclass(frozen=True, slots=True)
class Copy:
    """A paper that says the same as another of the pile.

    ``same_file`` is true where it is the same byte for byte; otherwise only its format, its blanks or what stands in
    its places to sign differ.
    """

    paper: str
    of: str
    same_file: bool


def copies(readings: Sequence[Reading]) -> tuple[Copy, ...]:
    """Return every paper that is a copy of another: the most fully signed of them is kept, then the best read."""
    groups: dict[str, list[Reading]] = {}
    for reading in readings:
        groups.setdefault(_key(reading), []).append(reading)
    found = []
    for group in groups.values():
        kept = max(group, key=_worth)
        found += [
            Copy(one.paper.name, kept.paper.name, one.paper.sha256 == kept.paper.sha256)
            for one in group
            if one is not kept
        ]
    places = {reading.paper.name: at for at, reading in enumerate(readings)}
    return tuple(sorted(found, key=lambda one: places[one.paper]))


def copy_problems(found: Sequence[Copy]) -> list[Problem]:
    """Say of each copy that it is one, quietly."""
    return [problem("duplicate", one.paper, detail=one.of) for one in found]


def _worth(reading: Reading) -> tuple[int, float]:
    """How fully a copy is signed, then how well it was read."""
    return sum(one.signed is True for one in reading.signatures), reading.paper.legibility


def _key(reading: Reading) -> str:
    """What two copies share; a paper with few words only with the same file."""
    known = reading.fingerprint
    if known is None or known.characters < _LEAST:
        return reading.paper.sha256
    return known.whole
