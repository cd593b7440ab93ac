"""The lines of one policy's cost, from the sums of its people and from what a user assumed."""

from collections.abc import Sequence

from songbang.basis.provision import Provision
from songbang.basis.shown import percent
from songbang.basis.words import Words
from songbang.portfolio.policy import line_words as words
from songbang.portfolio.policy.cost import Line, Sure
from songbang.portfolio.policy.given_lines import instead, litigation, replacement
from songbang.portfolio.policy.heads import band_words, years_after
from songbang.portfolio.policy.line_base import Base, both, rates_lacking
from songbang.portfolio.policy.policy import Active
from songbang.portfolio.policy.shares import each_share, in_yuan, share_in_cents


def lines(base: Base) -> tuple[Line, ...]:
    """Return every line that counts for a policy; disputes and new people only where the user gave what they cost."""
    found = [
        _of_law(base, "active", _active(base), ()),
        _of_law(base, "closing_out", *_closing(base)),
        _of_law(base, "owed", (words.OWED.fill(day=base.day),), ()),
        _expected(base),
    ]
    if base.assumed.litigation is not None:
        found.append(litigation(base, base.assumed.litigation))
    if base.assumed.replacement is not None:
        found.append(replacement(base, base.assumed.replacement))
    found += [instead(base, nth, one) for nth, one in enumerate(base.policy.instead)]
    return tuple(found)


def _of_law(base: Base, name: str, because: tuple[Words, ...], rests: Sequence[Provision]) -> Line:
    cell, missing = base.cells[name], base.missing.get(name, ())
    value = cell.value
    return Line(
        name, words.LABELS[name], Sure.LAW, value, value, value, cell.people, cell.unknown, cell.withheld, missing,
        because, tuple(rests),
    )  # fmt: skip


def _active(base: Base) -> tuple[Words, ...]:
    policy = base.policy
    until = policy.keeps is not None and policy.active is Active.RELEASE
    more = (words.ACTIVE_UNTIL.fill(start=base.start),) if until else ()
    raised = () if policy.share is None else (words.ACTIVE_RAISED.fill(share=percent(policy.share)),)
    return (words.ACTIVE, *more, *raised)


def _closing(base: Base) -> tuple[tuple[Words, ...], Sequence[Provision]]:
    cell = base.cells["closing_out"]
    if cell.value == 0 and cell.unknown == 0:
        return (words.NO_CLOSING,), ()
    own = base.policy.months
    more = () if own is None or own <= (base.months or 0) else (words.CLOSING_MORE.fill(months=own),)
    return (*(() if base.months is None else (words.CLOSING.fill(months=base.months),)), *more), base.release


def _expected(base: Base) -> Line:
    kept, dropped = base.cells["if_started"], base.cells["dropped_term"]
    label, before = words.LABELS["expected"], 1 - years_after(base.start, base.day)
    unknown = both(kept.unknown, dropped.unknown) if before else kept.unknown
    if kept.value is None or (dropped.value is None and before):
        return Line("expected", label, Sure.ESTIMATE, None, None, None, None, unknown, withheld=True)
    earlier = share_in_cents(dropped.value or 0, before)
    whole = kept.value + earlier
    missing = base.missing.get("if_started", ())
    if whole == 0 and not unknown:
        return Line("expected", label, Sure.LAW, 0, 0, 0, 0, 0, because=(words.EXPECTED_NONE,))
    ceiling = words.IF_ALL.fill(sum=in_yuan(kept.value))
    leaving, started = base.assumed.leaving, base.assumed.started
    if leaving is None or started is None:
        lacks = rates_lacking(base.assumed)
        none: tuple[None, None, None] = (None, None, None)
        return Line(
            "expected",
            label,
            Sure.ESTIMATE,
            *none,
            kept.people,
            unknown,
            missing=(*lacks, *missing),
            because=(ceiling,),
        )
    sums = each_share(whole, [one * started for one in leaving.each()])
    because: tuple[Words, ...] = (
        words.EXPECTED.fill(sum=in_yuan(whole), leaving=band_words(leaving), started=percent(started)),
        ceiling,
    )
    if earlier:
        days = (base.start - base.day).days
        because = (*because, words.EXPECTED_UNTIL.fill(start=base.start, days=days, sum=in_yuan(earlier)))
    return Line("expected", label, Sure.ESTIMATE, *sums, kept.people, unknown, missing=missing, because=because)
