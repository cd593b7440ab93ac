"""Where terms are read from: a clause's words on the folded copy, and the definitions it leans on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from songbang.basis.span import Span
from songbang.basis.term import Term, Value
from songbang.clauses.clause import Clause, Kind
from songbang.passages.passages import Passages
from songbang.terms.firm import FirmList


@dataclass(frozen=True, slots=True)
class Source:
    """One clause to be read: its folded words, the item it stands in, and every other clause of its paper.

    ``start`` is where the words begin in the folded text. ``meanings`` are the definitions that the words use, as
    (folded start, words). Term readers look into ``text`` first and into the meanings after. ``lists`` are the lists of
    firms that stand in the paper by themselves.
    """

    passages: Passages
    clause: Clause
    clauses: tuple[Clause, ...]
    start: int
    text: str
    meanings: tuple[tuple[int, str], ...]
    lists: tuple[FirmList, ...] = ()

    @property
    def kind(self) -> Kind:
        """The clause's kind."""
        return self.clause.kind

    def looks(self) -> Iterator[tuple[int, str]]:
        """Yield the stretches to be searched, nearest first: (folded start, words)."""
        yield self.start, self.text
        yield from self.meanings

    def span(self, start: int, end: int) -> Span:
        """Return the place in the paper of a range of the folded text."""
        return self.passages.span(start, end)

    def written(self, start: int, end: int) -> str:
        """Return the paper's own words of a range of the folded text, with line breaks and wide gaps taken out."""
        words = self.span(start, end).of(self.passages.paper.text)
        return (
            re.sub(r"(?<=[A-Za-z,.;)])\s+(?=[A-Za-z(])", " ", words) if words.isascii() else re.sub(r"\s+", "", words)
        )

    def term(self, name: str, value: Value, at: int, found: "re.Match[str] | tuple[int, int]", **beside: Value) -> Term:
        """Make a term from a match found in a stretch that begins at ``at``."""
        left, right = found.span() if isinstance(found, re.Match) else found
        return Term(name, value, self.span(at + left, at + right), tuple(beside.items()))


def source(passages: Passages, clause: Clause, clauses: tuple[Clause, ...], lists: tuple[FirmList, ...] = ()) -> Source:
    """Return the source for one clause of a paper."""
    folded = passages.folded
    start, end = folded.at(clause.span.start), folded.at(clause.span.end)
    text = folded.text[start:end]
    return Source(passages, clause, clauses, start, text, tuple(_meanings(passages, text, start, end)), lists)


def _meanings(passages: Passages, text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Yield the definitions that the words use, then those that these lean on (竞争单位 → 竞争业务)."""
    reach = text
    used: set[int] = set()
    for _ in range(2):
        found = [
            d for d in passages.definitions if d.start not in used and d.word in reach and not start <= d.start < end
        ]
        used |= {d.start for d in found}
        yield from ((d.meaning_at, d.meaning) for d in found)
        reach = "\n".join(d.meaning for d in found)
