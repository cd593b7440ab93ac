"""The line of the headline that names the nearest date."""

from collections.abc import Iterator

from songbang.basis.words import Words
from songbang.position.results import Deadline, Position
from songbang.position.status import Side
from songbang.reports.amounts import join
from songbang.reports.days import day_words

NEXT = Words("下一个日子：{day}。{says}", "The next date: {day}. {says}")
IF = Words("（要看后面的事，见下文。）", " (It depends on what is still to come; see below.)")


def date_lines(position: Position) -> Iterator[Words]:
    """Yield the nearest date on which the person must act, else the nearest one that concerns them."""
    coming = [one for one in position.deadlines if one.day >= position.day]
    mine = [one for one in coming if one.whose is Side.WORKER] or coming
    if mine:
        yield _line(min(mine, key=lambda one: (one.day, one.kind)))


def _line(nearest: Deadline) -> Words:
    line = NEXT.fill(day=day_words(nearest.day), says=nearest.says)
    return line if nearest.certain else join((line, IF), "", "")
