"""When the worker joined the former employer, and when the employment ended."""

from collections.abc import Iterable, Iterator

from songbang.judgments.best import FACTS, Reading, best, contended
from songbang.judgments.days_told import days
from songbang.judgments.job_events import event, served
from songbang.judgments.parts import Parts
from songbang.judgments.sayings import Saying, sayings
from songbang.judgments.value import Value
from songbang.judgments.voices import Voice

FIELDS = ("joined", "left")


def read(parts: Parts) -> Iterable[Value]:
    """Read both days; a day that belongs to another firm is none of them."""
    told = [row for saying in sayings(parts) if saying.voice in FACTS for row in _in_sentence(parts, saying)]
    for field in FIELDS:
        yield from best(field, [reading for kind, reading in told if kind == field])


def _in_sentence(parts: Parts, saying: Saying) -> Iterator[tuple[str, Reading]]:
    told = days(saying.words, saying.lead)
    for at, day in enumerate(told):
        found = served(saying.words, told, at, parts.employer) or event(saying.words, told, at, parts.employer)
        if found.kind:
            settled = FACTS[Voice.SAID] if contended(saying.words, day.start) else FACTS[saying.voice]
            yield found.kind, Reading(day.day, saying.span(parts, day.start, day.end), settled + found.sure)
