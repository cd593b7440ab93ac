"""The totals of a wage slip set against its lines, and what stands in it twice."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby

from songbang.basis.problem import Problem
from songbang.basis.shown import yuan
from songbang.matter.pay import PayKind, PayLine
from songbang.matter.pay_words import GROSS, KEPT, NET, SUBTOTAL, is_employers, total_of
from songbang.matter.source import Source
from songbang.matter.wage_problems import wage_problem

TAKEN_OFF = frozenset({PayKind.SOCIAL_INSURANCE, PayKind.TAX, PayKind.ABSENCE, PayKind.DEDUCTION})
BESIDE = frozenset({PayKind.REIMBURSEMENT, PayKind.WELFARE, PayKind.SEVERANCE, PayKind.COMPENSATION, PayKind.EQUITY})
"""What some slips add to gross pay and some do not."""
LEAST_LINES = 2
"""From how many lines on a total that does not say of what is set against them."""
LEEWAY = Decimal("0.05")
"""What rounding of single lines may make a total differ by."""


def checked(lines: Sequence[PayLine]) -> Iterator[Problem]:
    """Yield a problem for each total that its lines do not add up to, and for what stands in one month twice alike."""
    ordered = sorted(lines, key=lambda one: (one.month, one.source.line or 0))
    for month, group in groupby(ordered, key=lambda one: one.month):
        held = list(group)
        for line in held:
            if line.kind is PayKind.TOTAL:
                yield from _total(line, held)
        yield from _twice(month, held)


def _total(line: PayLine, held: Sequence[PayLine]) -> Iterator[Problem]:
    sums = _sums(total_of(line.label) or SUBTOTAL, _lines_of(line, held))
    yield from sum_differs(line.label, line.amount, sums, line.source, f"{line.month:%Y-%m} ")


def _lines_of(total: PayLine, held: Sequence[PayLine]) -> list[PayLine]:
    """Return what a total adds up: the lines of its own row, else those of its month in the same sheet."""
    lines = [one for one in held if one.kind is not PayKind.TOTAL]
    row = [one for one in lines if one.source == total.source]
    sheet = (total.source.file, total.source.text)
    return row or [one for one in lines if (one.source.file, one.source.text) == sheet]


def sum_differs(
    label: str, told: Decimal, sums: Collection[Decimal], source: Source, month: str = ""
) -> Iterator[Problem]:
    """Yield the problem of a total that is none of the sums its lines may come to; the nearest one is told."""
    if sums and all(abs(told - one) > LEEWAY for one in sums):
        nearest = min(sums, key=lambda one: abs(told - one))
        shown = {"told": yuan(told), "added": yuan(nearest), "gap": yuan(abs(told - nearest))}
        yield wage_problem("wages_total_differs", source.file, source.line, month=month, label=label, **shown)


def _sums(what: str, lines: Sequence[PayLine]) -> set[Decimal]:
    """Return what a total may come to; none where the lines it adds up are not there."""
    pay = [one for one in lines if one.kind not in TAKEN_OFF and not is_employers(one.label)]
    kept = [one for one in lines if one.kind in TAKEN_OFF and not is_employers(one.label)]
    gross = {
        added - absent
        for added in (_added(pay), _added([one for one in pay if one.kind not in BESIDE]))
        for absent in (_added([one for one in kept if one.kind is PayKind.ABSENCE]), Decimal(0))
    }
    if what == GROSS:
        return gross if pay else set()
    of_kept = {_added(kept), _added([one for one in kept if one.kind is not PayKind.ABSENCE])}
    if what == KEPT:
        return of_kept if kept else set()
    net = {
        one - other
        for one in (_added(pay), _added([one for one in pay if one.kind not in BESIDE]))
        for other in of_kept
    }
    if what == NET:
        return net if pay and kept else set()
    return gross | net | of_kept if len(pay) >= LEAST_LINES else set()


def _twice(month: date, held: Sequence[PayLine]) -> Iterator[Problem]:
    """Yield one problem for what stands twice on the same lines of a file."""
    places: dict[tuple[str, Decimal], list[Source]] = {}
    for one in held:
        if one.kind is not PayKind.TOTAL and one.amount:
            places.setdefault((one.label, one.amount), []).append(one.source)
    groups: dict[tuple[Source, ...], list[str]] = {}
    for (label, _), sources in places.items():
        if len(sources) > 1:
            groups.setdefault(tuple(sources), []).append(label)
    for same, labels in groups.items():
        told = {"month": f"{month:%Y-%m}", "label": "、".join(labels), "count": len(same)}
        yield wage_problem("wages_twice", same[-1].file, same[-1].line, **told)


def _added(lines: Sequence[PayLine]) -> Decimal:
    return sum((one.amount for one in lines), Decimal(0))
