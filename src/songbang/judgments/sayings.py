"""What a decision says, sentence by sentence, and how far each is settled: found, held, ordered, or only said by a party."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from songbang.basis.span import Span
from songbang.judgments.once import once
from songbang.judgments.parts import Parts
from songbang.judgments.voices import Voice, switching
from songbang.passages.sentences import sentences


@dataclass(frozen=True, slots=True)
class Saying:
    """One sentence on the folded copy: where it begins, its words, who speaks, and the words before it by the same voice."""

    start: int
    words: str
    voice: Voice
    lead: str

    def span(self, parts: Parts, start: int, end: int) -> Span:
        """Return the place in the decision's text of ``words[start:end]``."""
        return parts.passages.span(self.start + start, self.start + end)


_LEAD = 160  # characters: how far back a numbered list leans on the sentence that opens it


@once
def sayings(parts: Parts) -> tuple[Saying, ...]:
    """Return the sentences of a decision in order, without its head, list of parties, history and foot."""
    found: list[Saying] = []
    words = parts.passages.folded.text
    for start, end, voice in _turns(parts):
        for left, right in sentences(words, start, end):
            found.append(Saying(left, words[left:right], voice, words[max(start, left - _LEAD) : left]))
    return tuple(found)


def _turns(parts: Parts) -> Iterator[tuple[int, int, Voice]]:
    """Yield the stretches of the folded text in order, each with the voice that speaks in it."""
    text, at = parts.passages.folded, 0
    told = _told(parts)
    # What belongs to no part is evidence that was laid before the court, unless nothing else tells the facts: a
    # shortened decision has facts without a heading.
    loose = Voice.SHOWN if parts.found or parts.below else Voice.FOUND
    opened = parts.history.end if parts.history else 0
    silent = [part for part in (parts.head, parts.parties, _history(parts), parts.foot) if part]
    known = sorted([(part, voice) for part, voice in told] + [(part, None) for part in silent], key=lambda row: row[0])
    for part, voice in [*known, (Span(len(parts.text), len(parts.text)), None)]:
        start, end = text.at(part.start), text.at(part.end)
        if start > at:
            yield from switching(text.text, at, start, Voice.FOUND if start <= text.at(opened) else loose)
        at = max(at, end)
        if voice is Voice.BELOW_FOUND or (voice in _MAY_TURN and (parts.reasons is None or parts.found is None)):
            yield from switching(text.text, start, end, voice)
        elif voice is not None:
            yield start, end, voice


# Where a part was not found, its words stand in the part before it.
_MAY_TURN = (Voice.SAID, Voice.FOUND)
_HISTORY_ENDS = re.compile("审理终结[。;]|审查终结[。;]")


def _history(parts: Parts) -> Span | None:
    """How the case came here, up to the sentence that closes it: facts told item by item may follow without a word."""
    if parts.history is None:
        return None
    closed = _HISTORY_ENDS.search(parts.text, parts.history.start, parts.history.end)
    return Span(parts.history.start, closed.end()) if closed else parts.history


def _told(parts: Parts) -> list[tuple[Span, Voice]]:
    rows = (
        (parts.claims, Voice.SAID),
        (parts.below, Voice.BELOW_FOUND),
        (parts.found, Voice.FOUND),
        (parts.reasons, Voice.HELD),
        (parts.orders, Voice.ORDERED),
    )
    return [(part, voice) for part, voice in rows if part]
