"""A matter in its folder, and the law that holds where it plays."""

from pathlib import Path

from songbang.basis.problem import Problem
from songbang.law.in_force import Law
from songbang.matter.matter import Matter
from songbang.matter.read import read_matter
from songbang.tasks.asked import COUNTRY, covered
from songbang.tasks.refusal import NOTHING_READ, refused


def matter_in(folder: Path) -> Matter:
    """Return the matter of a folder, or of a ``matter.toml`` named itself; one that cannot be read is a ``Refusal``."""
    matter = read_matter(folder)
    if isinstance(matter, Problem):
        raise refused(matter, NOTHING_READ)
    return matter


def kept(problem: Problem | None) -> None:
    """Pass over a change that was written; one that was not is a ``Refusal``."""
    if problem is not None:
        raise refused(problem)


def place_of(matter: Matter, law: Law) -> str:
    """Return the place of a matter, the country where none is told; a place whose law is not held is a ``Refusal``."""
    return covered((matter.place or COUNTRY).lower(), law)
