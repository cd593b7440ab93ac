"""The instruments that a position rests on, each once, in the order in which they are told."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from songbang.basis.provision import Cite, Provision
from songbang.basis.words import Words
from songbang.law.instrument import Instrument
from songbang.reports.sources import Source, checked
from songbang.reports.stand.sheet import Point, Section

Cited: TypeAlias = tuple[Cite, Provision]


def cited(sections: Sequence[Section], known: Mapping[str, Instrument]) -> tuple[Source, ...]:
    """Return the instruments that the sections cite."""
    found: dict[str, list[Cited]] = {}
    for provision in {one.id: one for one in _rests(sections)}.values():
        for cite in provision.cites:
            found.setdefault(cite.instrument, []).append((cite, provision))
    return tuple(_source(pairs, known) for pairs in found.values())


def _rests(sections: Sequence[Section]) -> Iterator[Provision]:
    for section in sections:
        for block in section.blocks:
            if isinstance(block, Point):
                yield from block.rests


def _source(pairs: Sequence[Cited], known: Mapping[str, Instrument]) -> Source:
    first = pairs[0][0]
    instrument = known.get(first.instrument)
    return Source(
        id=first.instrument,
        title=instrument.title if instrument else Words(first.title, first.title),
        number=instrument.number if instrument else "",
        address=instrument.address if instrument else "",
        articles=tuple(dict.fromkeys(cite.article for cite, _ in pairs if cite.article)),
        forces=tuple(dict.fromkeys(provision.force for _, provision in pairs)),
        reviewed=tuple(dict.fromkeys(provision.reviewed for _, provision in pairs)),
        checked=checked([provision.verified for _, provision in pairs]),
    )
