"""What each side asks about the restraint, as last changed before judgment."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from songbang.judgments.claims.changed import Changed, changed
from songbang.judgments.claims.decree import UNNAMED
from songbang.judgments.claims.items import Item, items
from songbang.judgments.claims.lists import Asking, Listed, listed
from songbang.judgments.claims.money_words import COSTS
from songbang.judgments.claims.said import Said, said, stands_alone
from songbang.judgments.claims.sides import EMPLOYER, WORKER, Sides
from songbang.judgments.claims.withdrawn import withdrawals

NO_PAYMENT: Final = "no_payment"
_ANEW: Final = re.compile(r"(?:变更|调整|增加|减少|降低|更正|明确)(?:为|至|到)")
_TAKEN_BACK: Final = re.compile(r"\([^()]{0,20}(?:撤回|放弃|不再主张)[^()]{0,10}\)")
# counsel's fees of a worker who asks for wages as well are not for the restraint
_ON_WORK: Final = re.compile(r"工资(?!总额|标准)|加班|年休假|奖金|提成|社会保险|赔偿金|解除劳动|双倍")


@dataclass(frozen=True, slots=True)
class Asked:
    """One claim as raised: by whom, for what, how much in yuan; its item's number; its place in the folded text.

    ``about`` is what it turns on: the kind itself, or of a claim not to owe the kind that is not owed. A claim that is
    ``withdrawn`` before judgment was still brought.
    """

    by: str
    kind: str
    about: str
    amount: Decimal | None
    number: int | None
    start: int
    end: int
    withdrawn: bool = False


def asked(text: str, ranges: Sequence[tuple[int, int]], sides: Sides, *, award: bool) -> tuple[Asked, ...]:
    """Return the claims about the restraint raised in these stretches of the folded text, as last changed.

    Of requests to several instances those count that are believed first (``Asking``) and hold any; in an ``award``
    what is asked of the arbitration is asked first.
    """
    lists = [one for start, end in ranges for one in listed(text, start, end, sides)]
    if award:
        lists = [replace(one, asking=Asking.FIRST) if one.asking is Asking.ARBITRATION else one for one in lists]
    gone = [one for start, end in ranges for one in withdrawals(text, start, end, sides)]
    for asking in Asking:
        kept = _kept(text, [one for one in lists if one.asking is asking], sides)
        if kept:
            return tuple(
                replace(
                    one,
                    withdrawn=one.withdrawn
                    or _taken_back(text, one)
                    or any(of.takes(one.by, one.kind, one.number) for of in gone),
                )
                for one in kept
            )
    return ()


def _kept(text: str, lists: Sequence[Listed], sides: Sides) -> list[Asked]:
    """Return the claims of the lists, each changed one in its last form and none twice."""
    kept: list[Asked] = []
    for one in lists:
        sums = list(changed(text, one.start, one.end)) if one.changes else []
        kept = [_with_sum(each, one.by, sums, alone=_alone(each, kept)) for each in kept]
        begin = max((each.end for each in sums), default=one.start)
        for now in _claims(text, replace(one, start=begin), sides):
            anew = bool(one.changes or _ANEW.search(text, now.start, now.end))
            old = [at for at, before in enumerate(kept) if _same(before, now)]
            earlier = [at for at in old if anew and (kept[at].start < one.start or not one.changes)]
            if earlier:
                kept[earlier[0]] = now
                kept = [each for at, each in enumerate(kept) if at not in earlier[1:]]
            elif not any(kept[at].amount == now.amount for at in old):
                kept.append(now)
        if one.wholly:
            kept = [replace(each, withdrawn=True) if _given_up(each, one) else each for each in kept]
    return kept


def _given_up(claim: Asked, anew: Listed) -> bool:
    return claim.start < anew.start and anew.by in (None, claim.by)


def _taken_back(text: str, claim: Asked) -> bool:
    """Tell whether its own item says so: 返还补偿金4800元(庭审中撤回)."""
    return bool(_TAKEN_BACK.search(text, claim.start, claim.end))


def _alone(claim: Asked, kept: Sequence[Asked]) -> bool:
    return sum(one.by == claim.by and one.amount is not None for one in kept) == 1


def _with_sum(claim: Asked, by: str | None, sums: Sequence[Changed], *, alone: bool) -> Asked:
    """Return a claim with the sum that its side changed it to, by its number or because it is the only one."""
    mine = (one for one in sums if (alone if one.number is None else one.number == claim.number))
    now = next(mine, None)
    return replace(claim, amount=now.amount) if now and claim.amount is not None and by in (None, claim.by) else claim


def _same(one: Asked, two: Asked) -> bool:
    return (one.by, one.kind, one.about) == (two.by, two.kind, two.about)


def _claims(text: str, one: Listed, sides: Sides) -> Iterator[Asked]:
    every = items(text, one.start, one.end)
    about = stands_alone(text, every, on_restraint=sides.on_restraint)
    for item in every:
        for matter in said(text, item.start, item.end, about=about):
            claim = _claim(matter, one.by, item, sides.first(text, item.start, item.end))
            if claim and (
                claim.about != COSTS or claim.by == EMPLOYER or not _ON_WORK.search(text, one.start, one.end)
            ):
                yield claim


def _claim(matter: Said, by: str | None, item: Item, named: str | None) -> Asked | None:
    about, kind = matter.kind, "loss" if matter.kind == COSTS else matter.kind
    if matter.denied and (about in _USUAL or about == UNNAMED):
        payer = EMPLOYER if kind == "compensation" else WORKER  # who would have to pay, where nobody is named
        return Asked(by or named or payer, NO_PAYMENT, about, matter.amount, item.number, item.start, item.end)
    asker = by or _USUAL[kind]
    if _USUAL[kind] != asker and kind in _ONE_WAY and about != COSTS:
        return None
    return Asked(asker, kind, about, matter.amount, item.number, item.start, item.end)


_USUAL: Final = {
    "damages": EMPLOYER,
    "return_of_compensation": EMPLOYER,
    "continued_performance": EMPLOYER,
    "loss": EMPLOYER,
    "compensation": WORKER,
    "end_of_restraint": WORKER,
    "invalidity": WORKER,
}
_ONE_WAY: Final = frozenset({"return_of_compensation", "continued_performance", "compensation", "loss"})
"""What only one side can ask of the other; the rest may be asked by either."""
