"""A card with some of its numbers moved: which may be moved, how far, and the card as it is then."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from songbang.lab.card import Card, Group, Range, Restraint
from songbang.lab.card_keys import Key, card_keys

_NOT_MOVED = {"workers"}
"""Scales sums of money and changes nothing else: no answer turns on it."""


@dataclass(frozen=True, slots=True)
class Reach:
    """A number of the card and how far it goes; ``told`` where the card says so, else it is a swing that was stated."""

    key: str
    low: float
    high: float
    told: bool


class _Told(NamedTuple):
    """A number that the card tells: its place, what it means, its value, and the part of the card it stands in."""

    key: str
    meaning: Key
    value: float
    owner: Group | Restraint


def reaches(card: Card, group: Group, swing: float) -> tuple[Reach, ...]:
    """Return every number that counts in a group with its range, or by a share ``swing`` either way where none is told.

    Numbers that are not told, or nothing, are left out; a swing stops at the bounds of the number.
    """
    counts = [one for one in _numbers(group) + _numbers(card.restraint) if one.meaning.name not in _NOT_MOVED]
    found = (_range(card, one) or _swung(one, swing) for one in counts)
    return tuple(one for one in found if one.low < one.high)


def ranged(card: Card) -> tuple[Reach, ...]:
    """Return the numbers for which the card tells a range; of the game's firms only upkeep, which is a bill as well."""
    numbers = [one for group in card.groups for one in _numbers(group)] + _numbers(card.restraint)
    found = [reach for one in numbers if (reach := _range(card, one))]
    if card.firms is not None:
        found.append(Reach("firms.upkeep", card.firms.upkeep.low, card.firms.upkeep.high, told=True))
    return tuple(one for one in found if one.low < one.high)


def with_numbers(card: Card, numbers: Mapping[str, float]) -> Card:
    """Return the card with numbers, by their keys, put in place of its own."""
    restraint = {key.split(".")[1]: value for key, value in numbers.items() if key.startswith("restraint.")}
    upkeep = numbers.get("firms.upkeep")
    firms = card.firms
    if firms is not None and upkeep is not None:
        firms = replace(firms, upkeep=Range(upkeep, upkeep))
    return replace(
        card,
        groups=tuple(_group(one, numbers) for one in card.groups),
        restraint=replace(card.restraint, **restraint),
        firms=firms,
    )


def _group(group: Group, numbers: Mapping[str, float]) -> Group:
    own = f"group.{group.name}."
    moved: dict[str, Any] = {key.removeprefix(own): value for key, value in numbers.items() if key.startswith(own)}
    return replace(group, **moved)


def _numbers(owner: Group | Restraint) -> list[_Told]:
    table, path = ("group", f"group.{owner.name}") if isinstance(owner, Group) else ("restraint", "restraint")
    told = [_Told(f"{path}.{name}", key, getattr(owner, name), owner) for name, key in card_keys(table).items()]
    return [one for one in told if one.value is not None]


def _range(card: Card, one: _Told) -> Reach | None:
    told = card.sources.get(one.key)
    if told is None or (told.low is None and told.high is None):
        return None
    low, high = (one.value if end is None else end for end in (told.low, told.high))
    return Reach(one.key, low, high, told=True)


def _swung(one: _Told, swing: float) -> Reach:
    low, high = one.value * (1 - swing), one.value * (1 + swing)
    return Reach(one.key, max(low, one.meaning.least), min(high, _most(one)), told=False)


def _most(one: _Told) -> float:
    """Return how far up a number may swing: rates of one month never come to more than one."""
    if not one.meaning.rate or not isinstance(one.owner, Group):
        return one.meaning.most
    offers = (one.owner.offers_unemployed, one.owner.offers_employed)
    return 1 - max(offers if one.meaning.name == "loss" else (one.owner.loss,))
