"""What the list of the law shows: the answer of a place and a day, by topic, each provision with its lines."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from songbang.basis.provision import Cite, Provision
from songbang.basis.standing import NOT_LAW, Topic
from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.law.instrument import Instrument
from songbang.law.names import place_title
from songbang.reports.condition_words import when_words
from songbang.reports.labels import article
from songbang.reports.law_answer import LawAnswer, told_in_order
from songbang.reports.source_words import force_words


@dataclass(frozen=True, slots=True)
class Source:
    """An instrument that is cited: its title, the articles, and what is known of it (``None`` where nothing is)."""

    title: Words
    articles: tuple[Words, ...]
    instrument: Instrument | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A provision as it is listed. ``local`` is its place where that is not the whole country."""

    provision: Provision
    local: Words | None
    when: Words | None
    sources: tuple[Source, ...]
    force: Words
    is_law: bool
    address: str


@dataclass(frozen=True, slots=True)
class Group:
    """The provisions of one topic."""

    topic: Topic
    entries: tuple[Entry, ...]


def grouped(answer: LawAnswer, law: Law) -> tuple[Group, ...]:
    """Return what is in force by topic, in the order in which the law is told."""
    found: dict[Topic, list[Entry]] = {}
    for one in told_in_order(answer.provisions):
        found.setdefault(one.topic, []).append(entry(one, law, answer.place, answer.day))
    return tuple(Group(topic, tuple(entries)) for topic, entries in found.items())


def coming(answer: LawAnswer, law: Law) -> tuple[Entry, ...]:
    """Return what begins later, the soonest first; each leads to its page on its first day."""
    return tuple(entry(one, law, answer.place, one.start) for one in answer.coming)


def entry(provision: Provision, law: Law, place: str, day: date) -> Entry:
    """Return a provision as it is listed for a place on a day."""
    return Entry(
        provision,
        place_title(provision.place, law) if "-" in provision.place else None,
        when_words(provision),
        tuple(sources(provision.cites, law)),
        force_words(provision),
        provision.force not in NOT_LAW,
        address(provision.id, place, day),
    )


def sources(cites: Iterable[Cite], law: Law) -> Iterable[Source]:
    """Yield each instrument of the cites once, with the articles that are cited of it."""
    by_name: dict[str, list[Cite]] = {}
    for cite in cites:
        by_name.setdefault(cite.instrument, []).append(cite)
    for name, found in by_name.items():
        known = law.instruments.get(name)
        title = known.title if known else Words(found[0].title, found[0].title)
        yield Source(title, tuple(article(one.article) for one in found if one.article), known)


def address(provision: str, place: str, day: date) -> str:
    """Return the address of the page of one provision, asked from a place on a day."""
    return f"/law/{provision}?{urlencode({'on': day.isoformat(), 'place': place})}"
