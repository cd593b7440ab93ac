"""What the tones and lines of the picture of the exposure mean, those that are there."""

from collections.abc import Iterator

from songbang.answers.results import Range
from songbang.basis.words import Words
from songbang.position.results import Position
from songbang.position.status import Side, Status
from songbang.reports.figure_words import UNKNOWN
from songbang.reports.stand.exposure_section import BACK, DAMAGES
from songbang.reports.stand.picture.awards import awarded
from songbang.reports.stand.picture.description import BANDS
from songbang.reports.stand.picture.exposure_told import cases_words, paid_points
from songbang.reports.stand.picture.key import Entry
from songbang.reports.stand.picture.sides import differ
from songbang.reports.stand.picture.steps import highest_of
from songbang.reports.stand.picture.tones import DOTS, HATCH
from songbang.reports.stand.told import amount, shown

ALONE = Words("合计", "Together")
SIDE = Words("合计，{side}", "Together, {side}")
DISPUTED = Words("违约金，这些天有争议", "damages, on days in dispute")
IF_PAID = Words("补偿照付到那天的合计，最多 {sum}", "together if the compensation is paid until then, {sum} at most")
REDUCED = Words("违约金减少后的大致范围：{range}", "range that a cut of the damages mostly leaves: {range}")

BEYOND = Words("判得比这张图的顶还高", "awarded beyond the top of this picture")


def entries(position: Position) -> tuple[Entry, ...]:
    """Return the entries of the key in their order."""
    return tuple(_entries(position))


def _entries(position: Position) -> Iterator[Entry]:
    points = position.exposure_over_time
    risky = [one for one in points if one.damages]
    if any(one.status is not Status.DISPUTED for one in risky):
        yield Entry(DAMAGES, "soft")
    if any(one.status is Status.DISPUTED for one in risky):
        yield Entry(DISPUTED, HATCH)
    if any(one.back for one in points):
        yield Entry(BACK, "fill")
    if any(one.damages is None or one.back is None for one in points):
        yield Entry(UNKNOWN, DOTS)
    yield from _lines(position)
    reduced = position.exposure.reduced.value
    if isinstance(reduced, Range):
        yield Entry(REDUCED.fill(range=shown(reduced)), "range", sample="range")
    cases = cases_words(position)
    if cases is not None:
        yield Entry(cases, "badge", sample="ring")
        if awarded(position.exposure.like)[-1] > highest_of(points):
            yield Entry(BEYOND, "badge", sample="triangle")


def _lines(position: Position) -> Iterator[Entry]:
    if differ(position):
        yield Entry(SIDE.fill(side=BANDS[Side.EMPLOYER]), "thick", sample="line")
        yield Entry(SIDE.fill(side=BANDS[Side.WORKER]), "dashed", sample="line")
    elif any(one.total is not None for one in position.exposure_over_time):
        yield Entry(ALONE, "thick", sample="line")
    paid = paid_points(position)
    if paid:
        most = max(one.if_paid for one in paid if one.if_paid is not None)
        yield Entry(IF_PAID.fill(sum=amount(most)), "dotted", sample="line")
