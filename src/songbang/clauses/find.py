"""From passages to clauses: what each sentence shows, neighbours joined, and where the result stands."""

from collections.abc import Sequence

from songbang.basis.span import Span
from songbang.clauses.clause import Clause, Kind
from songbang.clauses.cuts import breaches_apart
from songbang.clauses.kinds import kinds_shown
from songbang.clauses.runs import Run, runs_of
from songbang.clauses.sight import Sight, sights
from songbang.passages.passages import Passages


def find(passages: Passages, paper_number: int = 0) -> tuple[Clause, ...]:
    """Return the clauses of one paper in reading order, without terms; ids are ``p<paper>.c<clause>``."""
    seen = sights(passages)
    clauses: list[Clause] = []
    for run in runs_of(seen, kinds_shown(passages, seen)):
        number = passages.items[seen[run.first].item].number
        for span in _spans(passages, seen, run):
            page = passages.paper.page_at(span.start)
            clauses.append(Clause(f"p{paper_number}.c{len(clauses)}", run.kind, span, number, page))
    return tuple(clauses)


def _spans(passages: Passages, seen: Sequence[Sight], run: Run) -> list[Span]:
    """Return the place of a run; two places where one sentence sets a sum for each of two breaches."""
    sentence = seen[run.first].sentence
    if run.kind is not Kind.LIQUIDATED_DAMAGES or run.first != run.last:
        return [_span(passages, seen, run)]
    return [
        passages.span(sentence.start + left, sentence.start + right) for left, right in breaches_apart(sentence.text)
    ]


def _span(passages: Passages, seen: Sequence[Sight], run: Run) -> Span:
    """Return the place of a run, with the words that open its list."""
    start = seen[run.first].sentence.start
    if seen[run.first].lead and run.first and seen[run.first - 1].words == seen[run.first].lead:
        start = seen[run.first - 1].sentence.start
    return passages.span(start, seen[run.last].sentence.end)
