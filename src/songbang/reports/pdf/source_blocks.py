"""The instruments that a printed report rests on, and how a place cites them."""

from collections.abc import Iterator, Mapping, Sequence

from songbang.basis.provision import Cite
from songbang.basis.words import Words
from songbang.law.instrument import Instrument
from songbang.reports.labels import FORCES, article
from songbang.reports.pdf.document import Block, Card, Heading, Paragraph, Run
from songbang.reports.pdf.voice import Voice
from songbang.reports.sources import Source

BETWEEN = "   "


def cite_run(cite: Cite, known: Mapping[str, Instrument], voice: Voice) -> Run:
    """Return an article as it is cited, leading to its instrument."""
    title = known[cite.instrument].title if cite.instrument in known else Words(cite.title, cite.title)
    said = f"{voice.say(title)} {voice.say(article(cite.article))}" if cite.article else voice.say(title)
    return Run(said, to=place_of(cite.instrument))


def place_of(instrument: str) -> str:
    """Return the name of the place where an instrument is told."""
    return f"s-{instrument}"


def source_blocks(sources: Sequence[Source], voice: Voice) -> Iterator[Block]:
    """Yield the part on the law: each instrument, its articles, how binding it is, how well it was checked."""
    yield Heading(1, voice.told("sources"), "sources")
    if not sources:
        yield Paragraph(voice.told("sources_none"))
        return
    yield Paragraph(voice.told("force_note"), "quiet")
    for source in sources:
        yield Card(tuple(_source(source, voice)), place_of(source.id))


def _source(source: Source, voice: Voice) -> Iterator[Block]:
    number = (Run(f"  {source.number}", lang="zh-Hans"),) if source.number else ()
    yield Paragraph((Run(voice.say(source.title), "strong"), *number))
    if source.articles:
        yield Paragraph((Run(BETWEEN.join(voice.say(article(one)) for one in source.articles)),))
    checked = [voice.phrase(source.checked)]
    days = [voice.phrase("reviewed_on", day=day.isoformat()) for day in source.reviewed]
    forces = [voice.say(FORCES[force]) for force in source.forces]
    lead = voice.phrase("cited_by") if forces else ""
    yield Paragraph((Run(lead + " · ".join((*forces, *checked, *days))),), "quiet")
    if source.address:
        # As text: nothing in a printed report asks the network for anything.
        yield Paragraph((Run(f"{voice.phrase('official')}  {source.address}"),), "quiet")
