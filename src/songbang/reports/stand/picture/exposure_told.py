"""What the picture of the exposure says to someone who cannot see it."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import groupby

from songbang.answers.results import Range
from songbang.basis.words import Words
from songbang.position.results import ExposurePoint, Position
from songbang.position.status import Side
from songbang.reports.amounts import join
from songbang.reports.stand.picture.awards import awarded
from songbang.reports.stand.picture.sides import differ, on_side
from songbang.reports.stand.status_words import STATUS
from songbang.reports.stand.told import amount, day, shown, stretch, titled

TITLE = Words(
    "在 {first} 到 {last} 之间去竞争公司的风险（元）",
    "What joining a competitor from {first} to {last} would put at risk (yuan)",
)
POINT = Words(
    "{days} {status}：违约金 {damages}，退还补偿 {back}，合计 {total}。",
    "{days} {status}: damages {damages}, compensation to return {back}, together {total}.",
)
SIDES = Words("公司的算法 {employer}，你的算法 {worker}。", "Employer's reading {employer}, your reading {worker}.")
IF_PAID = Words(
    "如果补偿从现在起照付，到 {day}合计 {sum}。", "If the compensation is paid from now on, {sum} together by {day}."
)
REDUCED = Words("{day}，违约金减少后的大致范围：{range}。", "On {day}, a cut of the damages mostly leaves {range}.")
CASES = Words(
    "{count} 个公开案件判下来的违约金：{low} 到 {high}；它们不是抽样",
    "damages awarded in {count} reported cases: {low} to {high}; they are no sample",
)

SENTENCE = Words("{says}。", "{says}.")


def title(first: date, last: date) -> Words:
    """Return the name of the picture."""
    return TITLE.fill(first=first.isoformat(), last=last.isoformat())


def description(position: Position) -> Words:
    """Return all that the picture shows, as sentences."""
    return join(_sentences(position), "", " ")


def cases_words(position: Position) -> Words | None:
    """Return how many cases stand beside the figure, and their range; ``None`` where none has a sum."""
    sums = awarded(position.exposure.like)
    return CASES.fill(count=len(sums), low=amount(sums[0]), high=amount(sums[-1])) if sums else None


def paid_points(position: Position) -> tuple[ExposurePoint, ...]:
    """Return the points of which is known what they would bring if the compensation is paid."""
    return tuple(one for one in position.exposure_over_time if one.if_paid is not None)


def _sentences(position: Position) -> Iterator[Words]:
    sides = differ(position)
    for (_, employer, worker), alike in groupby(position.exposure_over_time, key=lambda one: _brings(position, one)):
        these = tuple(alike)
        yield _point(these[0], these[-1])
        if sides and employer != worker:
            yield SIDES.fill(employer=amount(employer), worker=amount(worker))
    paid = paid_points(position)
    if paid:
        yield IF_PAID.fill(day=day(paid[-1].day), sum=amount(paid[-1].if_paid))
    reduced = position.exposure.reduced.value
    if isinstance(reduced, Range):
        yield REDUCED.fill(day=day(position.exposure.day), range=shown(reduced))
    cases = cases_words(position)
    if cases is not None:
        yield SENTENCE.fill(says=titled(cases))


def _brings(position: Position, one: ExposurePoint) -> tuple[tuple[object, ...], Decimal | None, Decimal | None]:
    same = (one.status, one.damages, one.back, one.total)
    return same, on_side(position, one, Side.EMPLOYER), on_side(position, one, Side.WORKER)


def _point(first: ExposurePoint, last: ExposurePoint) -> Words:
    days = day(first.day) if first is last else stretch(first.day, last.day)
    sums = {"damages": amount(first.damages), "back": amount(first.back), "total": amount(first.total)}
    return POINT.fill(days=days, status=STATUS[first.status], **sums)
