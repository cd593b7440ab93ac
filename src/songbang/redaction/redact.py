"""Personal data of several texts become tokens, the same data the same token; whatever fails, nothing comes out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from songbang.redaction.flat import bare, flat
from songbang.redaction.kind import Found, Kind
from songbang.redaction.recognisers import RECOGNISERS
from songbang.redaction.repeats import Repeats
from songbang.redaction.short_names import other_words
from songbang.redaction.tokens import TOKEN, Tokens

_LOOKS = 4
"""How often what came out is looked at again. What still holds something then is not given out."""


class RedactionError(Exception):
    """Something failed, and therefore nothing is given out; the recogniser at fault is named."""


@dataclass(frozen=True, slots=True)
class Redacted:
    """The texts with tokens, in the order given; ``tokens`` tells what each stands for, as it was first written."""

    texts: tuple[str, ...]
    tokens: Mapping[str, str]
    counts: Mapping[Kind, int]


def redact(
    texts: Sequence[str],
    keep: Iterable[Kind] = (),
    known: Iterable[tuple[Kind, str]] = (),
    lang: str = "zh",
) -> Redacted:
    """Replace personal data of every kind that is not to be kept; ``known`` is what else is looked for everywhere.

    Raises ``RedactionError`` where a recogniser fails, or where what came out still holds something.
    """
    left, told = frozenset(keep), [*known]
    tokens = Tokens(lang)
    done = [*texts]
    for _ in range(_LOOKS):
        flats = [_masked(text) for text in done]
        found = [_found(text) for text in flats]
        repeats = Repeats(_words(flats, found, told))
        places = [_merged([*one, *repeats.find(text)], left) for text, one in zip(flats, found, strict=True)]
        if not any(places):
            return Redacted(tuple(done), dict(tokens.values), dict(tokens.counts))
        told += [(kind, word) for word, (kind, _) in _words(flats, found, told).items()]
        done = [_replaced(text, one, repeats, tokens) for text, one in zip(done, places, strict=True)]
    raise RedactionError("second look")


def places(text: str, keep: Iterable[Kind] = ()) -> list[Found]:
    """Return the places of one text that would be replaced at first sight, in order, none over another."""
    plain = flat(text)
    found = _found(plain)
    repeats = Repeats(_words([plain], [found], []))
    return _merged([*found, *repeats.find(plain)], frozenset(keep))


def _masked(text: str) -> str:
    """Return the flat text with tokens blotted out: what was replaced is not looked at again."""
    return flat(TOKEN.sub(lambda hit: "\n" * len(hit.group()), text))


def _found(text: str) -> list[Found]:
    found: list[Found] = []
    for name, find in RECOGNISERS.items():
        try:
            found += find(text)
        except Exception as error:
            raise RedactionError(name) from error
    return [_trimmed(text, one) for one in found if text[one.start : one.end].strip()]


def _trimmed(text: str, found: Found) -> Found:
    words = text[found.start : found.end]
    start = found.start + len(words) - len(words.lstrip())
    return Found(found.kind, start, start + len(words.strip()))


def _words(
    flats: Sequence[str], found: Sequence[Sequence[Found]], known: Iterable[tuple[Kind, str]]
) -> dict[str, tuple[Kind, str]]:
    """Return every word to look for in all texts, with its kind and the words it stands for."""
    words: dict[str, tuple[Kind, str]] = {}
    for kind, value in known:
        plain = flat(value).strip()
        for word in {plain, *other_words(plain, Found(kind, 0, len(plain)))}:
            words.setdefault(word, (kind, plain))
    for text, many in zip(flats, found, strict=True):
        for one in many:
            for word in other_words(text, one):
                words.setdefault(word, (one.kind, text[one.start : one.end]))
    return {word: told for word, told in words.items() if bare(word)}


def _merged(found: Iterable[Found], keep: frozenset[Kind]) -> list[Found]:
    """Join what overlaps: the longer one names the kind, and all of it goes."""
    merged: list[Found] = []
    for one in sorted((one for one in found if one.kind not in keep), key=lambda one: (one.start, -one.end)):
        last = merged[-1] if merged else None
        if last is None or one.start >= last.end:
            merged.append(one)
        elif one.end > last.end:
            kind = one.kind if one.end - one.start > last.end - last.start else last.kind
            merged[-1] = Found(kind, last.start, one.end)
    return merged


def _replaced(text: str, found: Sequence[Found], repeats: Repeats, tokens: Tokens) -> str:
    pieces, done = [], 0
    for one in found:
        words = text[one.start : one.end]
        pieces += [text[done : one.start], tokens.of(one.kind, repeats.first(words), words)]
        done = one.end
    return "".join((*pieces, text[done:]))
