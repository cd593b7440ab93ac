"""Which papers name which: another paper by its title, an annex by its number."""

from collections.abc import Sequence

from songbang.findings.finding import Reference
from songbang.findings.known_papers import KnownPapers, plain
from songbang.readings.annex import Annex
from songbang.readings.reading import Reading


def references(readings: Sequence[Reading], unread: Sequence[str] = ()) -> tuple[Reference, ...]:
    """Return every naming of another paper or annex, with the paper of the pile that it is, if any.

    ``unread`` are the names of papers that lie in the pile and could not be read: they are not missing. An annex that
    stands in the paper that names it is found in that paper.
    """
    known = KnownPapers(readings, unread)
    return tuple(reference for reading in readings for reference in _named_by(reading, known))


def _named_by(reading: Reading, known: KnownPapers) -> list[Reference]:
    name = reading.paper.name
    by_title = {plain(annex.title): annex for annex in reading.annexes if annex.title}
    told = {plain(mention.title) for mention in reading.mentions}
    found = []
    for mention in reading.mentions:
        annex = by_title.pop(plain(mention.title), None)
        held = (_annex(annex, name, known) if annex else None) or known.titled(mention.title, besides=name)
        if held is None and _stands_in(mention.title, reading):
            held = name
        found.append(Reference(name, mention.title, held, annex.label if annex else None, mention.span))
    for annex in reading.annexes:
        if not (annex.title and plain(annex.title) in told):
            held = _annex(annex, name, known)
            found.append(Reference(name, annex.title or annex.label, held, annex.label, annex.span))
    return sorted(found, key=lambda one: one.span.start if one.span else 0)


def _annex(annex: Annex, name: str, known: KnownPapers) -> str | None:
    """The paper in which an annex stands: its own, one with its title, one with its number."""
    if annex.here:
        return name
    titled = known.titled(annex.title, besides=name) if annex.title else None
    if titled or (annex.title and not annex.number):
        return titled
    return known.numbered(annex.number, besides=name) if annex.number else known.annex(besides=name)


def _stands_in(title: str, reading: Reading) -> bool:
    """Tell whether the paper has a line that is the title of this annex, and not only its name in brackets."""
    wanted = plain(title)
    text = reading.paper.text
    lines = (block.span.of(text) for block in reading.paper.blocks if len(block.span) <= len(title) + 60)
    likely = (line for line in lines if title[:1] in line and f"《{title}》" not in line)
    return any(wanted in (line := plain(words)) and len(line) <= len(wanted) + 24 for words in likely)
