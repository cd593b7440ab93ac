"""Provisions that stand against each other without a settled answer: both views, as ``open``."""

from collections.abc import Sequence
from dataclasses import replace

from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

BOTH = Words(
    "两种看法都有，没有定论。一种：{one}另一种：{other}",
    "There are two views and no settled answer. One: {one} The other: {other}",
)

Judged = tuple[Provision, Verdict]


def sided(judged: Sequence[Judged]) -> tuple[Judged, ...]:
    """Return the verdicts with those in conflict joined: the nearer provision carries both views as ``open``.

    Two provisions are in conflict where one names the other in ``disputes``, or where two places answer the same
    question (the same topic and point in their ids) with equal force and neither displaces the other. Verdicts that
    come to the same end, and those that lack a fact, are no conflict.
    """
    found = list(judged)
    for one in [one for one in found if _may_conflict(one[0], found)]:
        at = next((at for at, held in enumerate(found) if held[0] is one[0]), None)
        other = None if at is None else next((held for held in found if _conflict(found[at], held)), None)
        if at is not None and other is not None:
            found[at] = (found[at][0], _both(found[at][1], other[1]))
            found.remove(other)
    return tuple(found)


def _may_conflict(near: Provision, judged: Sequence[Judged]) -> bool:
    """Tell whether a provision can be in conflict at all; only a place below the country's can."""
    return bool(near.disputes) or near.place != judged[-1][0].place


def _conflict(one: Judged, other: Judged) -> bool:
    (near, mine), (far, theirs) = one, other
    return near is not far and _against(near, far) and _differ(mine, theirs)


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
    return provision.id.removeprefix(f"{provision.place}.")


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
