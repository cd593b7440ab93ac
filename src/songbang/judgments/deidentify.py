"""A decision without personal data: what stands for a person, a number, an address or a firm is a token."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from songbang.basis.span import Span
from songbang.judgments.case_numbers import case_numbers
from songbang.judgments.deidentify_names import firms, persons
from songbang.judgments.parts import Parts
from songbang.judgments.posts import class_of
from songbang.papers.folded import fold
from songbang.redaction.flat import bare
from songbang.redaction.kind import Found, Kind
from songbang.redaction.redact import places
from songbang.redaction.tokens import Tokens

_KEPT: Final = frozenset({Kind.NUMBER})  # numbers of cases and papers: the decision is public under them
# The court masked the person already (林某某), or the word is none: a paper, a payment.
_NO_PERSON = re.compile(r"某|支付|[书款金费函表单证件约]$")
_SHORTEST_PHONE = 7  # digits: fewer are a sum (3000+5000)
_LONGEST_POST = 8  # characters behind what looks like a name
_FIRM_LED = re.compile(r"^(?:驳回|撤销|确认|准许|支持|(?:再审)?申请人|被?上诉人|原告|被告|第三人|入职|系)+(?=.{4})")


@dataclass(frozen=True, slots=True)
class Hidden:
    """A place of the decision's text and the token that stands for it."""

    start: int
    end: int
    token: str


@dataclass(frozen=True, slots=True)
class Deidentified:
    """A decision and what is hidden in it, in order, none over another."""

    source: str
    hidden: tuple[Hidden, ...]

    @property
    def text(self) -> str:
        """The whole decision with tokens."""
        return self.words(Span(0, len(self.source)))

    def words(self, span: Span) -> str:
        """Return what stands at a place, with tokens; one that begins or ends inside it is told whole."""
        first = bisect_right(self.hidden, span.start, key=lambda one: one.end)
        pieces, done = [], span.start
        for one in self.hidden[first:]:
            if one.start >= span.end:
                break
            pieces += [self.source[done : max(one.start, done)], one.token]
            done = one.end
        return "".join((*pieces, self.source[done : span.end]))


def deidentified(parts: Parts, named: Collection[str] = ()) -> Deidentified:
    """Hide persons, their numbers, addresses, birthdays, and firms, whoever names them.

    ``named`` are the firms that may stay: those that enough decisions of the collection name. Names that the court
    masked (林某) and numbers of cases stay. Raises ``RedactionError`` where a recogniser fails: then nothing is told.
    """
    tokens = Tokens("zh")
    kept = frozenset(bare(name) for name in named)
    same = {bare(short): bare(party.name) for party in parts.named for short in party.short_names}
    hidden: list[Hidden] = []
    for one in _apart(parts):
        words = bare(parts.text[one.start : one.end])
        key = same.get(words, words)
        if not {words, key} & kept:
            hidden.append(Hidden(one.start, one.end, tokens.of(one.kind, key, words)))
    return Deidentified(parts.text, tuple(hidden))


def _apart(parts: Parts) -> list[Found]:
    """Return the places to hide in order, none over another; the names the decision gives itself are sure."""
    told = list(_told(parts))
    numbers = [parts.span(one.start, one.end) for one in case_numbers(parts.folded)]
    settled = [*((one.start, one.end) for one in told), *((one.start, one.end) for one in numbers)]
    sure = _Taken(sorted(settled))
    free = [one for one in _recognised(parts.text) if not sure.meets(one.start, one.end)]
    return sorted((*told, *free), key=lambda one: one.start)


@dataclass(frozen=True, slots=True)
class _Taken:
    """Places of a text that are settled, by their beginnings; none over another."""

    places: Sequence[tuple[int, int]]

    def meets(self, start: int, end: int) -> bool:
        """Tell whether a range shares a character with one of the places."""
        at = bisect_left(self.places, (end, 0)) - 1
        return at >= 0 and self.places[at][1] > start


def _told(parts: Parts) -> Iterator[Found]:
    """Yield every place of the names that the decision gives in the list of parties and at its foot."""
    kinds = dict.fromkeys(firms(parts), Kind.FIRM) | dict.fromkeys(persons(parts), Kind.NAME)
    pattern = _any_of(kinds)
    for hit in pattern.finditer(parts.folded) if pattern else ():
        place = parts.span(*hit.span())
        yield Found(kinds[hit.group()], place.start, place.end)


def _any_of(names: Iterable[str]) -> re.Pattern[str] | None:
    forms = sorted(map(re.escape, set(names)), key=lambda form: (-len(form), form))
    return re.compile("|".join(forms)) if forms else None


def _recognised(text: str) -> Iterator[Found]:
    """Yield what the recognisers of personal data find in running text, without what a decision writes otherwise."""
    for one in places(text, _KEPT):
        words = text[one.start : one.end]
        if one.kind is Kind.NAME and (_NO_PERSON.search(words) or _is_post(text, one)):
            continue
        if one.kind is Kind.PHONE and sum(sign.isdigit() for sign in words) < _SHORTEST_PHONE:
            continue
        led = _FIRM_LED.match(words) if one.kind is Kind.FIRM else None
        yield Found(one.kind, one.start + (led.end() if led else 0), one.end)


def _is_post(text: str, found: Found) -> bool:
    """Tell whether 任 is no family name but the verb before a post: 任前台, 任项目经理."""
    if text[found.start] != "任":
        return False
    behind = fold(text[found.start + 1 : found.end + _LONGEST_POST]).text
    return any(class_of(behind[:length]) for length in range(2, len(behind) + 1))
