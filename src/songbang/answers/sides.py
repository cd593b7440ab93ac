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
    say the same, and those that lack a fact, are no conflict.
    """
    found = list(judged)
    at = 0
    while at < len(found):
        near, verdict = found[at]
        other = next((one for one in found[at + 1 :] if _conflict((near, verdict), one)), None)
        if other is None:
            at += 1
            continue
        found.remove(other)
        found[at] = (near, _both(verdict, other[1]))
    return tuple(found)


def _conflict(one: Judged, other: Judged) -> bool:
    (near, mine), (far, theirs) = one, other
    told = mine.standing is not Standing.UNKNOWN and theirs.standing is not Standing.UNKNOWN
    if not told or (mine.standing, mine.says) == (theirs.standing, theirs.says):
        return False
    same = near.place != far.place and _point(near) == _point(far) and near.force is far.force
    return far.id in near.disputes or near.id in far.disputes or same


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
