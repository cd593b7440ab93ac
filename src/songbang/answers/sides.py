"""Provisions that stand against each other without a settled answer: both views, as ``open``."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import combinations

from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

BOTH = Words(
    "两种看法都有，没有定论。一种：{one}另一种：{other}",
    "There are two views and no settled answer. One: {one} The other: {other}",
)
RESTS = Words("另一种看法的依据：{cited}（{name}）", "the other view rests on {name}")

Judged = tuple[Provision, Verdict]


def sided(judged: Sequence[Judged]) -> tuple[Judged, ...]:
    """Return the verdicts with those in conflict joined: the nearer provision carries both views as ``open``.

    Two provisions are in conflict where one names the other in ``disputes``, or where two places answer the same
    question (the same topic and point in their ids) with equal force and neither displaces the other. Verdicts that
    come to the same end, and those that lack a fact, are no conflict.
    """
    found: dict[int, Judged] = dict(enumerate(judged))
    within: dict[int, int] = {}
    for pair in _opposed([provision for provision, _ in judged]):
        at, other = (within.get(one, one) for one in pair)
        if at != other and _differ(found[at][1], found[other][1]):
            found[at] = _joined(found[at], found.pop(other))
            within |= {other: at, **{one: at for one, holder in within.items() if holder == other}}
    return tuple(found.values())


def _opposed(provisions: Sequence[Provision]) -> Iterator[tuple[int, int]]:
    """Yield the places in the row of two provisions that stand against each other, the nearer one first."""
    by_question: dict[str, list[int]] = {}
    for at, provision in enumerate(provisions):
        for question in {_point(provision), *map(_point_of, provision.disputes)}:
            by_question.setdefault(question, []).append(at)
    pairs = {pair for found in by_question.values() for pair in combinations(found, 2)}
    yield from sorted(pair for pair in pairs if _against(provisions[pair[0]], provisions[pair[1]]))


def _against(near: Provision, far: Provision) -> bool:
    """Tell whether two provisions stand against each other: one disputes the other, or both claim the same question."""
    if far.id in near.disputes or near.id in far.disputes:
        return True
    return near.place != far.place and near.force is far.force and _point(near) == _point(far)


def _differ(mine: Verdict, theirs: Verdict) -> bool:
    """Tell whether two verdicts lead to different ends; two that both free or both bind do not, nor one that waits."""
    if Standing.UNKNOWN in {mine.standing, theirs.standing}:
        return False
    if mine.standing is theirs.standing and mine.standing in _SETTLED:
        return False
    return (mine.standing, mine.says) != (theirs.standing, theirs.says)


_SETTLED = {Standing.KEPT, Standing.BROKEN}


def _point(provision: Provision) -> str:
    return _point_of(provision.id)


@cache
def _point_of(name: str) -> str:
    """Return the topic and point of an id, which stand behind its place."""
    return name.split(".", maxsplit=1)[-1]


def _joined(one: Judged, other: Judged) -> Judged:
    """Put the two views under the nearer provision; one unchecked leaves both unchecked.

    The source of the other is a step and no citation of the nearer one: it may be another kind of text.
    """
    (near, mine), (far, theirs) = one, other
    both = _both(mine, theirs)
    rests = RESTS.fill(name=far.id, cited="、".join(f"《{cite.title}》{cite.article}" for cite in far.cites))
    return replace(near, verified=near.verified and far.verified), replace(both, steps=(*both.steps, rests))


def _both(mine: Verdict, theirs: Verdict) -> Verdict:
    return replace(
        mine,
        standing=Standing.OPEN,
        says=BOTH.fill(one=mine.says, other=theirs.says),
        facts={**theirs.facts, **mine.facts},
        steps=(*mine.steps, *theirs.steps),
        missing=tuple(dict.fromkeys((*mine.missing, *theirs.missing))),
        flips=tuple(dict.fromkeys((*mine.flips, *theirs.flips))),
    )
