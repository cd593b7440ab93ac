"""The firms that one paper closes by name."""

from collections.abc import Iterator

from songbang.clauses.clause import Kind
from songbang.readings.reading import Reading
from songbang.terms.firm import Firm, firms_of

NAMED = "named_competitors"


def rivals(reading: Reading) -> Iterator[tuple[str, Firm]]:
    """Yield each firm that a non-compete names or points to, or that a list calls a competitor, in reading order.

    With it the name of the paper in which its span counts: a clause may point to a list that stands in another.
    """
    for clause in reading.of_kind(Kind.NON_COMPETE):
        for term in clause.terms:
            if term.name == NAMED:
                paper = str(term.flag("listed_in") or reading.paper.name)
                yield from ((paper, firm) for firm in firms_of(term.flag("entities")))
    for listed in reading.firm_lists:
        if listed.rivals:
            yield from ((reading.paper.name, firm) for firm in listed.firms)
