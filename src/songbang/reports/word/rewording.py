"""Which words of a paper a rule would have otherwise: the words of one term, and nothing around them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from songbang.basis.span import Span
from songbang.basis.term import Term
from songbang.basis.words import Words
from songbang.clauses.clause import Clause
from songbang.findings.finding import Finding
from songbang.papers.folded import fold
from songbang.readings.reading import Reading
from songbang.reports.script import tell
from songbang.reports.word.places import Place
from songbang.terms.lengths import stretches

_HAN = re.compile("[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Rewording:
    """Words of a clause (``was``, at ``span``) and those that would meet the rule a finding is about (``now``).

    ``fits`` is false where the words cannot be replaced alone: they hold more than the figure, or the clause writes
    the figure twice.
    """

    clause: str
    span: Span
    was: str
    now: str
    finding: Finding
    fits: bool = True


@dataclass(frozen=True, slots=True)
class Reworded:
    """A rewording and, where it was not written as a tracked change, where its words stand."""

    what: Rewording
    apart: Place | None = None

    @property
    def is_written(self) -> bool:
        """Whether it is a tracked change of the file."""
        return self.what.fits and self.apart is None


def rewordings(reading: Reading, findings: Iterable[Finding]) -> tuple[Rewording, ...]:
    """Return what would be worded otherwise in a paper, the more pressing findings first, no words twice."""
    taken: list[Span] = []
    kept = []
    for one in _all(reading, findings):
        if not any(span.meets(one.span) for span in taken):
            taken.append(one.span)
            kept.append(one)
    return tuple(kept)


def _all(reading: Reading, findings: Iterable[Finding]) -> Iterator[Rewording]:
    held = {clause.id: clause for clause in reading.clauses}
    for finding in findings:
        for wording in finding.wordings:
            for clause in (held[name] for name in finding.clauses if name in held):
                term = clause.term(wording.term)
                if term is not None and term.span and clause.span.holds(term.span) and _is_figure(term):
                    was = term.span.of(reading.paper.text)
                    now = _as_written(wording.says, was, reading.language)
                    yield Rewording(clause.id, term.span, was, now, finding, _is_alone(term, clause, reading))


def _as_written(says: Words, was: str, language: str) -> str:
    """Return the words in the language and script of those that they replace."""
    if not _HAN.search(was) and (language == "en" or re.search("[A-Za-z]", was)):
        return says.en
    return tell(says, "zh-Hant") if language == "zh-Hant" else says.zh


def _is_figure(term: Term) -> bool:
    """Tell whether a term states one length, or none that ends; several by rank, and a blank, are left alone."""
    return isinstance(term.value, int) or (term.value is None and bool(term.flag("open_ended")))


def _is_alone(term: Term, clause: Clause, reading: Reading) -> bool:
    """Tell whether the words of the term are one length of time and nothing else, and the clause writes it once."""
    if not isinstance(term.value, int) or term.span is None:
        return False
    words = fold(term.span.of(reading.paper.text)).text
    own = [one for one in stretches(words) if (one.start, one.end) == (0, len(words))]
    every = stretches(fold(clause.span.of(reading.paper.text)).text)
    return len(own) == 1 and sum(one.months == own[0].months for one in every) == 1
