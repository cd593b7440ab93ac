"""What the law of a place says on a day: as sentences with their sources, and as JSON."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from songbang import __version__
from songbang.basis.provision import Provision
from songbang.basis.shown import yuan
from songbang.basis.standing import NOT_LAW, Topic
from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.law.wages import Wage
from songbang.reports.condition_words import condition_words
from songbang.reports.days import day_words
from songbang.reports.labels import TOPICS
from songbang.reports.labels import place as place_name
from songbang.reports.phrases import PHRASES
from songbang.reports.plain_values import Json, plain_value
from songbang.reports.script import tell
from songbang.reports.source_words import force_words, source_words

_SAYS = Words("[{topic}] {says}", "[{topic}] {says}")
_BELOW = Words("    {line}", "    {line}")
_TOPICS = {topic: at for at, topic in enumerate(Topic)}
"""In which order the topics are told."""


@dataclass(frozen=True, slots=True)
class LawAnswer:
    """The provisions in force in a place on a day, those that begin later, and the minimum wages of that day.

    ``known_from`` is the first day for which anything is recorded.
    """

    place: str
    day: date
    reviewed: date
    provisions: tuple[Provision, ...]
    coming: tuple[Provision, ...]
    wages: tuple[Wage, ...] = ()
    known_from: date | None = None

    @property
    def unreviewed_since(self) -> date | None:
        """Return the day of the last review where the day asked about lies after it."""
        return self.reviewed if self.day > self.reviewed else None


def law_json(answer: LawAnswer, lang: str) -> dict[str, Json]:
    """Return the answer as one JSON object."""
    return {
        "songbang": __version__,
        "command": "law",
        "law": {
            "on": answer.day.isoformat(),
            "places": {answer.place: {"reviewed": answer.reviewed.isoformat()}},
        },
        "known_from": plain_value(answer.known_from, lang),
        "unreviewed_since": plain_value(answer.unreviewed_since, lang),
        "provisions": [_provision(provision, lang) for provision in answer.provisions],
        "coming": [_provision(provision, lang) for provision in answer.coming],
        "minimum_wages": [_wage(wage) for wage in answer.wages],
    }


def told_in_order(provisions: Iterable[Provision]) -> list[Provision]:
    """Return provisions as they are told: by topic, and of one topic the law before what is none, own law first."""
    return sorted(provisions, key=lambda one: (_TOPICS[one.topic], one.force in NOT_LAW))


def law_text(answer: LawAnswer, law: Law, lang: str) -> str:
    """Return the answer as lines of text: a sentence each, its source and its force below it."""
    return "\n".join(tell(line, lang) for line in _lines(answer, law)) + "\n"


def _lines(answer: LawAnswer, law: Law) -> Iterator[Words]:
    place = law.places[answer.place].name if answer.place in law.places else place_name(answer.place)
    yield PHRASES["law_on"].fill(place=place, day=day_words(answer.day), reviewed=day_words(answer.reviewed))
    held = next((one for one in law.line(answer.place) if one.provisions), None)
    if held is not None and held.id != answer.place:
        yield PHRASES["law_of_above"].fill(place=held.name)
    if answer.unreviewed_since:
        yield PHRASES["law_unreviewed"].fill(day=day_words(answer.unreviewed_since))
    if not answer.provisions:
        yield PHRASES["law_none"]
        if answer.known_from is not None and answer.day < answer.known_from:
            yield PHRASES["law_known_from"].fill(day=day_words(answer.known_from))
    for provision in told_in_order(answer.provisions):
        yield Words("", "")
        yield from _sentences(provision, law)
    yield from _wages(answer.wages, law)
    if answer.coming:
        yield Words("", "")
        yield PHRASES["law_coming"]
    for provision in answer.coming:
        yield Words("", "")
        yield PHRASES["law_from"].fill(day=day_words(provision.start))
        yield from _sentences(provision, law)
    yield Words("", "")
    yield PHRASES["disclaimer"]


def _sentences(provision: Provision, law: Law) -> Iterator[Words]:
    topic = TOPICS[provision.topic]
    yield _SAYS.fill(topic=topic, says=provision.says)
    for condition in condition_words(provision):
        yield _BELOW.fill(line=condition)
    for line in (*source_words(provision, law), force_words(provision)):
        yield _BELOW.fill(line=line)


def _wages(wages: tuple[Wage, ...], law: Law) -> Iterator[Words]:
    for wage in wages:
        checked = PHRASES["wage_verified" if wage.verified else "wage_unverified"]
        held = law.places.get(wage.place)
        place = held.name if held else place_name(wage.place)
        yield Words("", "")
        yield PHRASES["law_wage"].fill(
            place=place, tier=wage.tier, wage=yuan(wage.monthly), day=day_words(wage.start), checked=checked
        )


def _wage(wage: Wage) -> dict[str, Json]:
    return {
        "place": wage.place,
        "tier": wage.tier,
        "monthly": f"{wage.monthly:f}",
        "from": wage.start.isoformat(),
        "until": wage.until.isoformat() if wage.until else None,
        "verified": wage.verified,
        "reviewed": wage.reviewed.isoformat(),
        "source": wage.source,
    }


def _provision(provision: Provision, lang: str) -> dict[str, Json]:
    told = plain_value(provision, lang)
    if not isinstance(told, dict):
        raise TypeError("a provision is told as an object")
    told["from"] = told.pop("start")
    return told
