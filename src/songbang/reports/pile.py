"""How the papers of a pile hang together, for the report: who names whom, versions, copies, pages, signatures."""

from dataclasses import dataclass

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.findings.finding import Outcome, Reference
from songbang.findings.signing import signing
from songbang.reports.gist import notices


@dataclass(frozen=True, slots=True)
class PaperInPile:
    """One paper: its name, who signed it where that can be told, and what it names, each title once."""

    name: str
    signed: Words | None
    names: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class Pile:
    """The picture of a pile; ``papers`` are only those of which there is something to say."""

    papers: tuple[PaperInPile, ...]
    versions: tuple[tuple[str, ...], ...]
    notices: tuple[Problem, ...]

    def __bool__(self) -> bool:
        """Tell whether there is anything to show."""
        return bool(self.papers or self.versions or self.notices)


def pile_of(outcome: Outcome) -> Pile:
    """Return how the papers hang together; of a copy nothing is said but that it is one."""
    copied = {copy.paper for copy in outcome.copies}
    named: dict[str, dict[str, Reference]] = {}
    for reference in outcome.references:
        named.setdefault(reference.paper, {}).setdefault(reference.title, reference)
    papers = (
        PaperInPile(name, signing(reading), tuple(named.get(name, {}).values()))
        for reading in outcome.readings
        for name in (reading.paper.name,)
        if name not in copied
    )
    return Pile(tuple(one for one in papers if one.signed or one.names), outcome.versions, notices(outcome))
