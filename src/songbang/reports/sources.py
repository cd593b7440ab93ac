"""The instruments that findings rest on, each once, with the articles that were cited."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from songbang.basis.provision import Cite
from songbang.basis.standing import Force
from songbang.basis.words import Words
from songbang.findings.finding import Finding, Outcome
from songbang.law.instrument import Instrument


@dataclass(frozen=True, slots=True)
class Source:
    """One cited instrument: its articles in the order of citing, how binding it is, how well it was checked.

    ``forces`` are those of the rules that cite it. ``reviewed`` are the days up to which the law of the places that
    cite it was reviewed. ``checked`` names the phrase that tells how much of it was compared with a text.
    """

    id: str
    title: Words
    number: str
    address: str
    articles: Sequence[str]
    forces: Sequence[Force]
    reviewed: Sequence[date]
    checked: str


def sources(outcome: Outcome, known: Mapping[str, Instrument]) -> tuple[Source, ...]:
    """Return the instruments that the findings cite, in the order in which they are first cited."""
    cited: dict[str, list[tuple[Cite, Finding]]] = {}
    for finding in outcome.findings:
        for cite in finding.because.cites:
            cited.setdefault(cite.instrument, []).append((cite, finding))
    return tuple(_source(pairs, known, outcome.reviewed) for pairs in cited.values())


def _source(
    pairs: Sequence[tuple[Cite, Finding]], known: Mapping[str, Instrument], reviewed: Mapping[str, date]
) -> Source:
    first = pairs[0][0]
    instrument = known.get(first.instrument)
    stated = [finding.force for _, finding in pairs if finding.force]
    places = [finding.place for _, finding in pairs if finding.place in reviewed]
    return Source(
        id=first.instrument,
        title=instrument.title if instrument else Words(first.title, first.title),
        number=instrument.number if instrument else "",
        address=instrument.address if instrument else "",
        articles=tuple(dict.fromkeys(cite.article for cite, _ in pairs if cite.article)),
        forces=tuple(dict.fromkeys(stated)),
        reviewed=tuple(dict.fromkeys(reviewed[place] for place in places if place)),
        checked=checked([finding.verified for _, finding in pairs]),
    )


def checked(verified: Collection[bool]) -> str:
    """Return the phrase for rules of which some, all or none were compared with a text."""
    if all(verified):
        return "verified"
    return "verified_partly" if any(verified) else "unverified"
