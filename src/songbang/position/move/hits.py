"""The names of the list that a firm meets: matches by name, and what is near enough to ask about."""

from collections.abc import Iterator, Sequence

from songbang.matter.matter import Firm
from songbang.position.move.register import Register
from songbang.position.move.result import Hit, Match, Told
from songbang.terms.name_likeness import brand, is_short, key, looks, near, placeless

SHORTEST_NEAR = 4  # characters below which one other character makes another name


def hits(firm: str, listed: Sequence[Firm], names: Register) -> tuple[Hit, ...]:
    """Return what a firm's name meets on the list, each listed firm once; questions only where nothing matches."""
    found: dict[str, Hit] = {}
    for hit in (*_same(firm, listed), *_led_to(firm, listed, names), *_short(firm, listed)):
        found.setdefault(hit.listed, hit)
    if not found:
        for hit in _questions(firm, listed):
            found.setdefault(hit.listed, hit)
    return tuple(found.values())


def _same(firm: str, listed: Sequence[Firm]) -> Iterator[Hit]:
    for one in listed:
        if key(one.name) == key(firm):
            yield Hit(one.name, Match.NAME if looks(one.name) == looks(firm) else Match.LEGAL_FORM, Told.NAMES)


def _led_to(firm: str, listed: Sequence[Firm], names: Register) -> Iterator[Hit]:
    """Yield the listed firms to which other names, or ownership, lead."""
    by_key = {key(one.name): one for one in reversed(listed)}
    for one in names.reached(firm):
        if one.name in by_key:
            yield Hit(by_key[one.name].name, one.by, one.told, one.via)


def _short(firm: str, listed: Sequence[Firm]) -> Iterator[Hit]:
    """Yield the one listed firm whose brand a short name is; where two firms share the brand it is a question."""
    if is_short(firm):
        same = [one for one in listed if brand(firm) == brand(one.name)]
        if len({key(one.name) for one in same}) == 1:
            yield Hit(same[0].name, Match.SHORT_NAME, Told.NAMES)


def _questions(firm: str, listed: Sequence[Firm]) -> Iterator[Hit]:
    for one in listed:
        for name in (one.name, *one.aliases, *one.affiliates):
            by = _likeness(firm, name)
            if by is not None:
                yield Hit(one.name, by, Told.NAMES, () if name == one.name else (name,))
                break


def _likeness(firm: str, name: str) -> Match | None:
    if placeless(firm) == placeless(name):
        return Match.PLACE
    if brand(firm) == brand(name):
        return Match.BRAND
    pairs = ((key(firm), key(name)), (placeless(firm), placeless(name)))
    if any(min(len(one), len(other)) >= SHORTEST_NEAR and near(one, other) for one, other in pairs):
        return Match.NEAR
    return None
