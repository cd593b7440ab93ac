"""What could not be read, as a value with a place: an error that is reported and never thrown away."""

from dataclasses import dataclass

from songbang.basis.words import Words


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that stood in the way: which paper, which page or line of it, what, and what to do next."""

    code: str
    paper: str
    says: Words
    do: Words
    page: int | None = None
    line: int | None = None
