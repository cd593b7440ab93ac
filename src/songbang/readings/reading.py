"""A paper with everything that was read from it."""

from dataclasses import dataclass

from songbang.basis.span import Span
from songbang.clauses.clause import Clause, Kind
from songbang.papers.paper import Paper
from songbang.readings.annex import Annex
from songbang.readings.fingerprint import Fingerprint
from songbang.readings.page_numbers import PrintedPage
from songbang.readings.signature import Signature
from songbang.terms.firm import FirmList


@dataclass(frozen=True, slots=True)
class Mention:
    """Another paper named in this one: its title as written between 《》, and where."""

    title: str
    span: Span


@dataclass(frozen=True, slots=True)
class Reading:
    """What one paper says: language (zh-Hans, zh-Hant, en), paper kind, place, parties, mentions, clauses.

    ``place`` is ISO 3166-2 in lower case or ``None``; ``place_from`` is ``paper``, ``option`` or ``None``.
    ``titles`` are the lines at its head, folded; ``printed`` is what is printed as page number on each page;
    ``articles`` are the numbers of the articles in reading order, ``missing_articles`` those jumped over.
    ``firm_lists`` are the lists of firms that stand in it by themselves.
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
    titles: tuple[str, ...] = ()
    annexes: tuple[Annex, ...] = ()
    signatures: tuple[Signature, ...] = ()
    printed: tuple[PrintedPage | None, ...] = ()
    articles: tuple[int, ...] = ()
    missing_articles: tuple[int, ...] = ()
    fingerprint: Fingerprint | None = None
    firm_lists: tuple[FirmList, ...] = ()

    def of_kind(self, *kinds: Kind) -> tuple[Clause, ...]:
        """Return the clauses of these kinds in reading order."""
        return tuple(clause for clause in self.clauses if clause.kind in kinds)
