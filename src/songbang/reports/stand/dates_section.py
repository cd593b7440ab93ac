"""The dates: the nearest on the first page, all of them with how each is counted behind."""

from collections.abc import Iterator, Sequence

from songbang.basis.words import Words
from songbang.position.results import Deadline, Position
from songbang.position.status import Side
from songbang.reports.days import day_words
from songbang.reports.stand.sheet import NOTHING, Block, Point, Section, Sentence, Table
from songbang.reports.stand.status_words import WHOSE
from songbang.reports.stand.told import day, missing

NEXT = Words("接下来的日子", "The next dates")
CAPTION = Words("最近的日子，从 {day}算起", "The nearest dates, from {day} on")
DATE, WHAT, DO = Words("日期", "Date"), Words("是什么", "What it is"), Words("要做什么", "What to do")
NONE = Words("这天以后，没有算得出的期限。", "No date that can be counted lies after this day.")
ALL = Words("所有日子，怎么算的", "All dates, and how they are counted")
MORE = Words("一共 {count} 个，全部在后面。", "{count} in all; the rest stand further on.")
HEAD = Words("{day}：{says}", "{day}: {says}")
ALSO = Words("同样的日子还有：{days}", "The same again on: {days}")
WHO = Words("谁来做：{who}", "Who must act: {who}")
COUNTED = Words(
    "只按天数算是 {counted}；最后一天不是工作日，顺延到 {day}。",
    "By the count alone it is {counted}; as that is no working day, it moves to {day}.",
)
NOT_ANNOUNCED = Words(
    "那一年的节假日还没有公布，日子可能往后移。",
    "The holidays of that year are not announced yet; the day may move back.",
)
NOT_CERTAIN = Words(
    "这一天要看还没发生的事，或者有争议的事。", "This day rests on something still to come, or in dispute."
)
FIRST = 6
"""So many dates stand on the first page."""


def next_section(position: Position) -> Section:
    """Return the nearest dates."""
    coming = [one for one in _in_order(position) if one.day >= position.day]
    if not coming:
        return Section("dates", NEXT, (Sentence(NONE),), first=True)
    nearest = _once(coming)[:FIRST]
    rows = tuple((day(one.day), one.says, one.do) for one in nearest)
    table = Table(CAPTION.fill(day=day_words(position.day)), (DATE, WHAT, DO), rows)
    more = (Sentence(MORE.fill(count=len(coming)), quiet=True),) if len(coming) > len(nearest) else ()
    return Section("dates", NEXT, (table, *more), first=True)


def dates_section(position: Position) -> Section:
    """Return every date with who must act, how it was counted, and what it rests on."""
    alike: dict[tuple[str, Words], list[Deadline]] = {}
    for one in _in_order(position):
        alike.setdefault((one.kind, one.says), []).append(one)
    blocks: tuple[Block, ...] = tuple(_point(*these) for these in alike.values())
    return Section("all-dates", ALL, blocks or (Sentence(NONE),))


def _once(coming: Sequence[Deadline]) -> list[Deadline]:
    """Return dates in order, those that come again on later days once."""
    found: dict[tuple[str, Words], Deadline] = {}
    for one in coming:
        found.setdefault((one.kind, one.says), one)
    return list(found.values())


def _in_order(position: Position) -> list[Deadline]:
    return sorted(position.deadlines, key=lambda one: (one.day, one.kind))


def _point(one: Deadline, *again: Deadline) -> Point:
    """Tell a date whole; those that are the same on other days by their day alone."""
    others = ALSO.fill(days=", ".join(other.day.isoformat() for other in again))
    under = (*_under(one), *((others,) if again else ()))
    return Point(HEAD.fill(day=day_words(one.day), says=one.says), under, one.provisions)


def _under(one: Deadline) -> Iterator[Words]:
    if one.do != NOTHING:
        yield one.do
    if isinstance(one.whose, Side):
        yield WHO.fill(who=WHOSE[one.whose])
    yield from one.steps
    if one.counted is not None and one.counted != one.day:
        yield COUNTED.fill(counted=day_words(one.counted), day=day_words(one.day))
    if not one.announced:
        yield NOT_ANNOUNCED
    if not one.certain:
        yield NOT_CERTAIN
    yield from missing(one.missing)
