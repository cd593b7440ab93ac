"""The exposure as a picture: what joining a competitor on each day would put at risk, part by part and side by side."""

from datetime import timedelta

from songbang.position.results import Position
from songbang.position.status import Side, Status
from songbang.reports.stand.exposure_section import TOTAL
from songbang.reports.stand.picture.awards import WIDE, awarded, draw_awards, draw_range
from songbang.reports.stand.picture.axis import draw_day, draw_days, end_lines
from songbang.reports.stand.picture.canvas import Canvas
from songbang.reports.stand.picture.exposure_key import entries
from songbang.reports.stand.picture.exposure_told import description, title
from songbang.reports.stand.picture.key import draw_entries
from songbang.reports.stand.picture.letters import text_width
from songbang.reports.stand.picture.money_axis import Heights, draw_sums, gutter
from songbang.reports.stand.picture.scale import Scale
from songbang.reports.stand.picture.sides import differ, on_side
from songbang.reports.stand.picture.steps import Stretch, draw_line, draw_stretch, highest_of, stretches
from songbang.reports.stand.picture.widths import letters_of
from songbang.reports.stand.told import NAMED, shown

NAME = "exposure"
HIGH, SPARE = 12.0, 0.7
"""In letters: how high the drawing is, and how far below the names of the days it begins."""
BEYOND = timedelta(days=45)
"""How far the days go on after the last change."""


def exposure_svg(position: Position, lang: str, width: float) -> str | None:
    """Return the picture as SVG of this width in pixels; ``None`` where the days are not known."""
    if not position.exposure_over_time:
        return None
    canvas, height = drawn(position, lang, width)
    return canvas.finished(height)


def drawn(position: Position, lang: str, width: float) -> tuple[Canvas, float]:
    """Return the drawing of a position that has points, with the boxes of its words, and its height."""
    points, size = position.exposure_over_time, letters_of(width)
    most = highest_of(points)
    first, last = points[0].day, points[-1].day
    beside = size * WIDE if awarded(position.exposure.like) else 1.0
    scale = Scale(first, last + BEYOND, gutter(most, size), width - beside)
    canvas = Canvas(width, size, scale, lang, NAME)
    canvas.entitle(title(first, last), description(position))
    top, lines = draw_days(canvas, 0.0, position.day)
    heights = Heights(most, top + SPARE * size, top + HIGH * size)
    draw_sums(canvas, heights)
    _draw(canvas, heights, position)
    end_lines(lines, heights.ground)
    return canvas, draw_entries(canvas, heights.ground + size, entries(position))


def _draw(canvas: Canvas, heights: Heights, position: Position) -> None:
    points, found = position.exposure_over_time, stretches(position.exposure_over_time, canvas)
    for one in found:
        draw_stretch(canvas, heights, one)
    if canvas.scale.shows(position.day):
        draw_day(canvas, position.day, heights.top, heights.ground)
    places = [canvas.scale.x(one.day) for one in points]
    draw_line(canvas, heights, [(x, one.if_paid) for x, one in zip(places, points, strict=True)], "dotted")
    if differ(position):
        worker = [(x, on_side(position, one, Side.WORKER)) for x, one in zip(places, points, strict=True)]
        draw_line(canvas, heights, worker, "dashed")
    employer = [(x, on_side(position, one, Side.EMPLOYER)) for x, one in zip(places, points, strict=True)]
    draw_line(canvas, heights, employer, "thick")
    draw_range(canvas, heights, position.exposure)
    draw_awards(canvas, heights, position.exposure.like)
    _name(canvas, heights, found)


def _name(canvas: Canvas, heights: Heights, found: tuple[Stretch, ...]) -> None:
    """Write the total of the longest stretch above it, where there is room."""
    known = [one for one in found if one.total is not None and one.status is not Status.FREE]
    if not known:
        return
    one = max(known, key=lambda held: held.right - held.left)
    said, size = canvas.tell(NAMED.fill(name=TOTAL, value=shown(one.total))), canvas.size
    wide, middle = text_width(said, size), (one.left + one.right) / 2
    if one.total is None or wide + size > one.right - one.left:
        return
    under = (heights.y(one.total) + heights.ground) / 2 - size * 0.6
    plate = {"x": middle - wide / 2 - 4, "y": under - 1, "width": wide + 8, "height": size * 1.25 + 2}
    canvas.add("rect", "ground", **plate, rx=3)
    canvas.words(middle, under, said, "bold", middle=True)
