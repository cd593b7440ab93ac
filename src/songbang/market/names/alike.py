"""Names that look alike and are not joined: what a person is asked of them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import pairwise

from songbang.basis.words import Words
from songbang.market.names.named import Question
from songbang.terms.name_likeness import brand, key, near, placeless

SHORTEST_NEAR = 4  # characters of a name proper below which one other character makes another name
_KEY = Words(
    "去掉公司后缀后一样，别名表写成了两家。",
    "Without the legal form they are the same; the file of aliases parts them.",
)
_PLACE = Words("只差地名。", "They differ only by a place.")
_BRAND = Words("字号一样，行业或后缀不同。", "The name proper is the same; the words of the trade differ.")
_NEAR = Words("只差一个字。", "They differ by one character.")

Settled = Callable[[str, str], bool]
"""Tells whether a person has settled that two firms are two."""


def questions(firms: Iterable[str], group_of: Mapping[str, str], settled: Settled) -> tuple[Question, ...]:
    """Return the pairs of firms that look alike and are neither of one group nor settled, each once, in order.

    Of many that share one likeness each is asked with the next, so that their number grows with the firms.
    """
    named = sorted(firms)
    found: dict[tuple[str, str], Words] = {}
    for why, one, other in _pairs(named):
        pair = (min(one, other), max(one, other))
        if group_of.get(one, one) != group_of.get(other, other) and not settled(one, other):
            found.setdefault(pair, why)
    return tuple(Question(one, other, why) for (one, other), why in sorted(found.items()))


def _pairs(firms: list[str]) -> Iterator[tuple[Words, str, str]]:
    for why, likeness in ((_KEY, key), (_PLACE, placeless), (_BRAND, brand)):
        sharing: dict[str, list[str]] = {}
        for one in firms:
            sharing.setdefault(likeness(one), []).append(one)
        for same in sharing.values():
            yield from ((why, one, other) for one, other in pairwise(same))
    for one, other in _one_apart(firms):
        yield _NEAR, one, other


def _one_apart(firms: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the firms whose names proper differ by one character; what is left of both without it is the same."""
    by_rest: dict[str, list[str]] = {}
    for one in firms:
        for rest in _rests(brand(one)):
            by_rest.setdefault(rest, []).append(one)
    for same in by_rest.values():
        yield from ((one, other) for one, other in pairwise(same) if near(brand(one), brand(other)))


def _rests(plain: str) -> set[str]:
    if len(plain) < SHORTEST_NEAR:
        return set()
    return {plain, *(plain[:at] + plain[at + 1 :] for at in range(len(plain)))}
