"""Lines that rest on a cost that the user gave."""

from collections.abc import Sequence
from fractions import Fraction

from songbang.basis.shown import plain
from songbang.portfolio.policy import line_words as words
from songbang.portfolio.policy.cost import Line, Sure
from songbang.portfolio.policy.line_base import Base, both, rates_lacking
from songbang.portfolio.policy.policy import Instead, Whom
from songbang.portfolio.policy.shares import Three, in_yuan, of_heads, share_in_cents


def litigation(base: Base, each: int) -> Line:
    """Return what disputes cost: each restraint that runs, and those expected to start within the year."""
    kept, bound, rate, started = (
        base.counts["kept"],
        base.counts["kept_bound"],
        base.assumed.leaving,
        base.assumed.started,
    )
    label = words.LABELS["litigation"]
    if kept is None or bound is None:
        return Line("litigation", label, Sure.GIVEN, None, None, None, None, withheld=True)
    if kept and (rate is None or started is None):
        lacks = rates_lacking(base.assumed)
        return Line("litigation", label, Sure.GIVEN, None, None, None, kept + bound, missing=lacks)
    shares = [one * (started or 0) for one in rate.each()] if rate else [Fraction(0)] * 3
    people = tuple(bound + one for one in of_heads(kept, shares))
    because = words.LITIGATION.fill(each=in_yuan(each), people=_heads(people))
    return Line("litigation", label, Sure.GIVEN, *_times(each, people), kept + bound, because=(because,))


def replacement(base: Base, each: int) -> Line:
    """Return what it costs to fill the places of those who leave besides."""
    label, added = words.LABELS["replacement"], base.leavers.added
    if added is None:
        withheld = not base.leavers.missing
        return Line(
            "replacement", label, Sure.GIVEN, None, None, None, None, withheld=withheld, missing=base.leavers.missing
        )
    because = words.REPLACEMENT.fill(people=_heads(added), each=in_yuan(each))
    return Line("replacement", label, Sure.GIVEN, *_times(each, added), base.leavers.dropped, because=(because,))


def instead(base: Base, nth: int, one: Instead) -> Line:
    """Return what takes the place of the restraint costs; none is guessed."""
    kept, dropped = base.counts["kept"], base.counts["dropped"]
    people = {Whom.KEPT: kept, Whom.DROPPED: dropped, Whom.ALL: both(kept, dropped)}[one.whom]
    name = f"instead_{nth + 1}"
    if people is None or one.per_head is None:
        because = (words.NOT_GIVEN,) if one.per_head is None else ()
        missing = ("per_head",) if one.per_head is None else ()
        return Line(
            name,
            one.label,
            Sure.GIVEN,
            None,
            None,
            None,
            people,
            withheld=people is None,
            missing=missing,
            because=because,
        )
    total = one.per_head * people
    because = (words.INSTEAD.fill(people=people, each=in_yuan(one.per_head)),)
    return Line(name, one.label, Sure.GIVEN, total, total, total, people, because=because)


def _times(each: int, people: Sequence[Fraction]) -> Three:
    low, mid, high = (share_in_cents(each, one) for one in people)
    return low, mid, high


def _heads(people: Sequence[Fraction]) -> str:
    return "–".join(dict.fromkeys(plain(one) for one in people))
