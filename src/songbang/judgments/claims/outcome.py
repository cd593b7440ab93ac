"""What became of a claim: the orders that answer it, what they come to, whether it was allowed."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from songbang.judgments.claims.asked import NO_PAYMENT, Asked
from songbang.judgments.claims.decree import UNNAMED, Ordered
from songbang.judgments.claims.money_words import COSTS
from songbang.judgments.claims.sides import WORKER
from songbang.judgments.claims.sides import other as other_side
from songbang.judgments.claims.standing import Standing

MONEY: Final = frozenset({"damages", "return_of_compensation", "compensation", "loss", NO_PAYMENT})
_NEAR: Final = (frozenset({"end_of_restraint", "invalidity"}), frozenset({"loss", COSTS}))
_AGAINST: Final = {
    "end_of_restraint": ("continued_performance",),
    "invalidity": ("continued_performance",),
    "continued_performance": ("end_of_restraint", "invalidity"),
}
"""Orders that turn a claim down by ordering the contrary."""

_NOTHING: Final = Decimal(0)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a claim ended; ``at`` is the place of the answer in the folded text. All ``None`` where nothing is decided."""

    outcome: str | None
    awarded: Decimal | None
    at: tuple[int, int] | None


UNDECIDED: Final = Outcome(None, None, None)


def outcome(claim: Asked, claims: Sequence[Asked], held: Standing | None) -> Outcome:
    """Return what became of one of the ``claims``."""
    if held is None or claim.withdrawn:
        return UNDECIDED
    answers = [one for one in held.orders if _answers(one, claim, claims, held)]
    if held.agreed:  # what the parties agree on answers a claim only where they say for what they pay
        answers = [one for one in answers if one.kind == claim.about and one.amount is not None]
        if not answers:
            return UNDECIDED
    granted = [one for one in answers if not one.denied]
    if claim.kind == NO_PAYMENT:
        return _not_to_owe(claim, answers, granted, held)
    if granted:
        return _allowed(claim, claims, granted)
    at = _place(answers, claim, held)
    return Outcome("refused", _NOTHING if claim.kind in MONEY else None, at) if at else UNDECIDED


def _answers(one: Ordered, claim: Asked, claims: Sequence[Asked], held: Standing) -> bool:
    """Tell whether an order answers a claim: the same matter, and paid by whom it is asked of where both ask alike."""
    if one.kind == claim.about or _instead(one, claim, claims, held):
        if claim.kind == NO_PAYMENT:
            return _is_owed(one, claim)
        crossed = any((other.kind, other.by) == (claim.kind, other_side(claim.by)) for other in claims)
        return not crossed or one.payer != claim.by
    if claim.about == UNNAMED:
        return one.kind in MONEY and _is_owed(one, claim)
    if one.kind != UNNAMED or any(other.kind == claim.about for other in held.orders):
        return False
    return claim.about == _meant(one, claims)


def _is_owed(one: Ordered, claim: Asked) -> bool:
    """Tell whether an order is on what the side that asks not to owe has to pay."""
    return one.denied or one.payer in (None, claim.by)


def _instead(one: Ordered, claim: Asked, claims: Sequence[Asked], held: Standing) -> bool:
    """Tell whether an order answers under a near name: 无需履行 a claim that nothing binds, costs a claim for loss."""
    near = next((names for names in _NEAR if {one.kind, claim.about} <= names), None)
    if near is None or claim.about in {other.kind for other in held.orders}:
        return False
    return one.kind not in {other.about for other in claims}


def _meant(one: Ordered, claims: Sequence[Asked]) -> str:
    """Return what a sum is for that an order does not name: the compensation that goes back, or the main claim."""
    if one.payer != WORKER:
        return "compensation"
    asked = {claim.about for claim in claims}
    return "return_of_compensation" if one.back or "damages" not in asked else "damages"


def _allowed(claim: Asked, claims: Sequence[Asked], granted: Sequence[Ordered]) -> Outcome:
    alike = [one for one in claims if (one.by, one.kind, one.about) == (claim.by, claim.kind, claim.about)]
    mine = _share(claim, alike, granted)
    if not mine:
        return Outcome("refused", _NOTHING, granted[0].place)
    awarded = _together(mine)
    if len(granted) == 1 and awarded is not None and awarded == sum(one.amount or _NOTHING for one in alike):
        awarded = claim.amount  # one order for all that was asked under this head
    less = claim.amount is not None and awarded is not None and awarded < claim.amount
    return Outcome("partly" if less else "allowed", awarded, mine[0].place)


def _share(claim: Asked, alike: Sequence[Asked], granted: Sequence[Ordered]) -> list[Ordered]:
    """Return the orders that answer this one of several claims of a kind: by the same sum, then in their order."""
    if len(alike) == 1:
        return list(granted)
    if len(granted) == 1 and granted[0].amount == sum(one.amount or _NOTHING for one in alike):
        return list(granted)
    left = list(granted)
    exact = {at: one for at, asks in enumerate(alike) for one in left if one.amount == asks.amount and asks.amount}
    left = [one for one in left if one not in exact.values()]
    waiting = [at for at in range(len(alike)) if at not in exact]
    shared = exact | dict(zip(waiting, left, strict=False))
    one = shared.get(alike.index(claim))
    return [one] if one else []


def _not_to_owe(claim: Asked, answers: Sequence[Ordered], granted: Sequence[Ordered], held: Standing) -> Outcome:
    owed = _together(granted)
    if granted:
        less = claim.amount is not None and owed is not None and owed < claim.amount
        return Outcome("partly" if less else "refused", owed if less else _NOTHING, granted[0].place)
    if answers:
        return Outcome("allowed", _NOTHING, answers[0].place)
    at = _place(answers, claim, held)
    return Outcome("refused", _NOTHING, at) if at else UNDECIDED


def _place(answers: Sequence[Ordered], claim: Asked, held: Standing) -> tuple[int, int] | None:
    """Return where a claim is turned down: by name, by the contrary order, or with the other claims of its side."""
    against = [one for one in held.orders if one.kind in _AGAINST.get(claim.about, ())]
    refused = [one for one in held.refused if one.side in (None, claim.by)]
    places = [*(one.place for one in (*answers, *against)), *(one.place for one in refused)]
    return next(iter(places), None)


def _together(orders: Sequence[Ordered]) -> Decimal | None:
    told = [one.amount for one in orders if one.amount is not None]
    return sum(told, _NOTHING) if told else None
