"""The compensation as a picture: a bar a month, as high as what is due; paid, owed, to come and not told apart."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from songbang.basis.shown import yuan
from songbang.basis.words import Words
from songbang.position.results import Money, MonthMoney, Position
from songbang.reports.amounts import join
from songbang.reports.stand.money_section import DUE, OWED, PAID
from songbang.reports.stand.picture.axis import draw_days, end_lines
from songbang.reports.stand.picture.bars import draw_months, most_of
from songbang.reports.stand.picture.canvas import Canvas
from songbang.reports.stand.picture.key import LINE, draw_entries
from songbang.reports.stand.picture.letters import text_width
from songbang.reports.stand.picture.money_axis import Heights, draw_sums, gutter, highest
from songbang.reports.stand.picture.scale import Scale
from songbang.reports.stand.picture.told_below import bar_entries
from songbang.reports.stand.picture.widths import letters_of
from songbang.reports.stand.told import NAMED, amount, month, shown

NAME = "compensation"
TITLE = Words("补偿逐月，从 {first} 到 {last}（元）", "Compensation by month, {first} to {last} (yuan)")
EACH = Words("{months}：应付 {due}，已付 {paid}，还欠 {owed}", "{months}: due {due}, paid {paid}, owed {owed}")
NOT_TOLD = Words("{months}：应付 {due}，付了没有还不知道", "{months}: due {due}; whether it was paid is not known")
LATER = Words("{months}：以后应付 {due}，已预付 {paid}", "{months}: due later {due}, paid ahead {paid}")
COMES = Words("{months}：以后应付 {due}", "{months}: due later {due}")
RUN = Words("{first} 至 {last} 每月", "each of {first} to {last}")
SENTENCE = Words("{says}。", "{says}.")
HIGH, SPARE = 9.0, 0.7
"""In letters: how high the drawing is, and how far below the names of the days it begins."""


def compensation_svg(position: Position, lang: str, width: float) -> str | None:
    """Return the picture as SVG of this width in pixels; ``None`` where no month can be listed."""
    if not position.money.months:
        return None
    canvas, height = drawn(position, lang, width)
    return canvas.finished(height)


def drawn(position: Position, lang: str, width: float) -> tuple[Canvas, float]:
    """Return the drawing of a position that has months, with the boxes of its words, and its height."""
    months, size = position.money.months, letters_of(width)
    most = highest(iter((most_of(months),)))
    first, last = months[0].first, months[-1].last
    canvas = Canvas(width, size, _scale(first, last, gutter(most, size), width), lang, NAME)
    canvas.entitle(TITLE.fill(first=first.isoformat(), last=last.isoformat()), description(position.money))
    top = _sums(canvas, position.money)
    top, lines = draw_days(canvas, top, position.day)
    heights = Heights(most, top + SPARE * size, top + HIGH * size)
    draw_sums(canvas, heights)
    draw_months(canvas, heights.ground, months, (heights.ground - heights.top) / float(most) if most else 0.0)
    end_lines(lines, heights.ground)
    return canvas, draw_entries(canvas, heights.ground + size, bar_entries(months))


def description(money: Money) -> Words:
    """Return the sums and every month in sentences, months in a row that are alike together."""
    parts = [*_totals(money), *(_told(tuple(alike)) for _, alike in groupby(money.months, key=_alike))]
    return join((SENTENCE.fill(says=one) for one in parts), "", " ")


def _scale(first: date, last: date, left: float, width: float) -> Scale:
    return Scale(first, last, left, width - 1.0)


def _sums(canvas: Canvas, money: Money) -> float:
    """Write what is due, paid and owed up to the day above the drawing; return where that ends."""
    x, top, size = 0.0, 0.0, canvas.size
    for one in _totals(money):
        said = canvas.tell(one)
        wide = text_width(said, size)
        if x > 0 and x + wide > canvas.width:
            x, top = 0.0, top + size * LINE
        canvas.words(x, top, said, "bold")
        x += wide + size
    return top + size * (LINE + 0.3)


def _totals(money: Money) -> Iterator[Words]:
    yield NAMED.fill(name=DUE, value=shown(money.due.value))
    yield NAMED.fill(name=PAID, value=amount(money.paid))
    yield NAMED.fill(name=OWED, value=shown(money.owed.value))


def _alike(one: MonthMoney) -> tuple[object, ...]:
    return (one.due, one.paid, one.owed, one.after, one.known)


def _told(these: tuple[MonthMoney, ...]) -> Words:
    one = these[0]
    first, last = month(one.first, one.last), month(these[-1].first, these[-1].last)
    months = first if len(these) == 1 else RUN.fill(first=first, last=last)
    says = (LATER if one.known and one.paid > 0 else COMES) if one.after else (EACH if one.known else NOT_TOLD)
    return says.fill(months=months, due=yuan(one.due), paid=yuan(one.paid), owed=yuan(one.owed))
