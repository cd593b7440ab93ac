"""What business a restraint closes: the words, and whether they close a whole technology or industry."""

import re
from collections.abc import Iterator

from songbang.basis.term import Term
from songbang.terms.inline_names import inline
from songbang.terms.scope_forms import FORMS, LEADS, POINTS
from songbang.terms.source import Source
from songbang.terms.territory import places
from songbang.terms.wide_scope import wide

_MEANT = re.compile(r"竞争|业务|行业|从事|compet|business|products?")
_BUSINESS = re.compile(r"竞争(?!对手$)|业务|行业|领域|[Cc]ompet|[Bb]usiness|Field")
_TIME = re.compile(r"Period|Date|Term$|期(?:限|间)?$")
_MOST = 3  # terms a clause: a sentence that closes more is read by the person, not by us


def scope(source: Source) -> list[Term]:
    """Return the clause's ``scope`` as its words, one term for each stretch that closes something.

    ``technology_wide`` stands beside it where a whole technology or industry is closed.
    """
    meant = [*_meant(source)]
    terms = [made(source, at, _without_names(words)) for at, words in meant]
    own = [made(source, source.start, place) for place in _telling(source.text, meant=bool(terms))]
    return [*terms, *own, *_wide_beside([*terms, *own], source)][:_MOST]


def _wide_beside(terms: list[Term], source: Source) -> Iterator[Term]:
    """Yield what closes a whole technology or industry and is not told yet: 在整个半导体行业任职."""
    told = [term.span for term in terms if term.span]
    for place in wide(source.text):
        term = source.term(
            "scope", source.written(*(source.start + edge for edge in place)), source.start, place, technology_wide=True
        )
        if term.span and not any(term.span.meets(span) for span in told):
            told.append(term.span)
            yield term


def _meant(source: Source) -> Iterator[tuple[int, str]]:
    """Yield the definitions of the business that the clause uses, or gives itself."""
    used = {at for at, _ in source.meanings}
    for given in source.passages.definitions:
        inside = source.start <= given.start < source.start + len(source.text)
        if (given.meaning_at in used or inside) and (
            (_BUSINESS.search(given.word) and not _TIME.search(given.word))
            or (not inside and _MEANT.search(given.meaning))
        ):
            yield given.meaning_at, given.meaning


def made(source: Source, at: int, place: tuple[int, int]) -> Term:
    """Return a ``scope`` whose words stand at ``place`` in the stretch that begins at folded ``at``."""
    value = source.written(at + place[0], at + place[1])
    if _is_wide(source.passages.folded.text, at + place[0], at + place[1]):
        return source.term("scope", value, at, place, technology_wide=True)
    return source.term("scope", value, at, place)


def _is_wide(text: str, left: int, right: int) -> bool:
    """Tell whether what stands at a place of the folded text closes a whole technology or industry."""
    before = re.split(r"[。;]", text[max(0, left - _REACH) : left])[-1]
    after = re.split(r"[。;]", text[right : right + _REACH])[0]
    start, end = len(before), len(before) + right - left
    return any(a < end and start < b for a, b in wide(before + text[left:right] + after))


_REACH = 40  # characters: what 任何 before and 的企业 behind make of the words


def _without_names(words: str) -> tuple[int, int]:
    """The part of a definition that tells the business, up to the firms that it names."""
    cut = re.search(
        r"[,;](?:包括|含|例如|如|以及上述)(?=[^。]{0,40}(?:公司|科技|集团))|, (?:including|such as|namely)\b(?=[^.;]{0,60} [A-Z][a-z])",
        words,
    )
    value = words[: cut.start() if cut else len(words)].strip(" 。;,:")
    left = words.find(value)
    return left, left + len(value)


def _telling(words: str, *, meant: bool) -> list[tuple[int, int]]:
    """What is found, without mere pointers and names of firms where something else tells the business."""
    found = _found(words)
    named = inline(words)
    telling = [
        (left, right)
        for left, right in found
        if not _PARTY.fullmatch(words, left, right)
        and not POINTS.match(words, left, right)
        and not any(a < right and left < b for a, b in named)
    ]
    return telling if telling or meant else [place for place in found if not _PARTY.fullmatch(words, *place)]


# The employer itself is no business that is closed: 在本公司任职.
_PARTY = re.compile(r"(?:本|我|贵|该|各)?(?:公司|集团|单位|企业|机构|厂|店)")


def _found(words: str) -> list[tuple[int, int]]:
    """The stretches of every form in turn, those that overlap an earlier one left out.

    In English the one that begins first stays: ``export credit for any other bank`` over ``any other bank``.
    """
    found: list[tuple[int, int]] = []
    where = places(words)
    for form in FORMS:
        for left, right in _hits(form, words, where):
            inside = [(a, b) for a, b in found if left <= a < right]
            if inside and words.isascii():
                found = [place for place in found if place not in inside]
            if not any(a < right and left < b for a, b in found):
                found.append((left, right))
    return found[:_MOST]


def _hits(form: re.Pattern[str], words: str, where: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of one form, without the places and verbs that stand before the business."""
    for hit in form.finditer(words):
        left, right = hit.span("w")
        for start, end in where:
            if left <= start <= left + _NEAR and end < right:
                left = end
        lead = LEADS.match(words, left, right)
        left = lead.end() if lead else left
        if right - left > _SHORTEST:
            yield left, right


_SHORTEST = 2  # characters: 团队 or 公司 alone tells no business
_NEAR = 4  # characters: 在 or 任何 before a place
