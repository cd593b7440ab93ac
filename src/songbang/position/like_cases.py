"""Reported cases to set a claim beside: those of the same country in which damages and their ratio are told."""

from decimal import Decimal
from functools import lru_cache

from songbang.law.cases import Confidence, Reported, load_cases
from songbang.position.results import LikeCase

ORDER = {confidence: number for number, confidence in enumerate(Confidence)}


def like_cases(place: str) -> tuple[LikeCase, ...]:
    """Return the cases that tell damages granted and what multiple of the compensation they were, the nearest first.

    The nearest are those that share most of the place's code; then the better reported. A case of low confidence, and
    one in which no breach was found, is not among them: the range says what a breach cost, not how often there is one.
    """
    country = place.split("-", maxsplit=1)[0]
    found = [case for case in _told() if case.place.split("-", maxsplit=1)[0] == country]
    return tuple(_like(case) for case in sorted(found, key=lambda case: _far(case, place)))


def multiples(cases: tuple[LikeCase, ...]) -> tuple[Decimal, Decimal] | None:
    """Return the lowest and the highest multiple, ``None`` where no case tells one."""
    told = [case.ratio for case in cases if case.ratio is not None]
    return (min(told), max(told)) if told else None


@lru_cache(maxsize=1)
def _told() -> tuple[Reported, ...]:
    """Return the cases that hold a ratio; the files ship with the package and never change while it runs."""
    return tuple(case for case in load_cases()[0] if case.tested and case.awarded and case.awarded.ratio)


def _far(case: Reported, place: str) -> tuple[int, int, str]:
    ours, theirs = place.split("-"), case.place.split("-")
    shared = next(
        (n for n, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b), min(len(ours), len(theirs))
    )
    return -shared, ORDER[case.confidence], case.id


def _like(case: Reported) -> LikeCase:
    granted = case.awarded
    damages, ratio = (granted.damages, granted.ratio) if granted else (None, None)
    return LikeCase(case.id, case.place, case.says, damages, ratio)
