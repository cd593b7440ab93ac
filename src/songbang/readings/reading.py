"""A paper with everything that was read from it."""

from dataclasses import dataclass

from songbang.basis.span import Span
from songbang.clauses.clause import Clause, Kind
from songbang.papers.paper import Paper


@dataclass(frozen=True, slots=True)
class Mention:
    """Another paper named in this one: its title as written between 《》, and where."""

    title: str
    span: Span


@dataclass(frozen=True, slots=True)
class Reading:
    """What one paper says: language (zh-Hans, zh-Hant, en), paper kind, place, parties, mentions, clauses.

    ``place`` is ISO 3166-2 in lower case or ``None``; ``place_from`` is ``paper``, ``option`` or ``None``.
    """

    paper: Paper
    language: str
    kind: str
    place: str | None
    place_from: str | None
    employer: str | None
    worker: str | None
    mentions: tuple[Mention, ...]
    clauses: tuple[Clause, ...]

    def of_kind(self, *kinds: Kind) -> tuple[Clause, ...]:
        """Return the clauses of these kinds in reading order."""
        return tuple(clause for clause in self.clauses if clause.kind in kinds)
