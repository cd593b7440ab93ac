"""What joining a competitor would put at risk: line by line today, and over time."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from songbang.basis.shown import plain, yuan
from songbang.basis.words import Words
from songbang.position.results import Exposure, ExposurePoint, LikeCase, Position
from songbang.position.status import Status
from songbang.reports.days import day_words
from songbang.reports.figure_words import RATIO, UNKNOWN
from songbang.reports.stand.sheet import NOTHING, Block, Point, Section, Sentence, Table
from songbang.reports.stand.status_words import STATUS
from songbang.reports.stand.told import day, figure_point, stretch

TITLE = Words("如果现在去竞争公司", "If you joined a competitor now")
FREE = Words("{day}你不受约束，所以没有这样的风险。", "You are not bound on {day}, so there is no such exposure.")
DOUBT = Words(
    "这一天有争议：下面是认定你受约束时的数。",
    "The day is disputed: these are the figures if you are held to be bound.",
)
NOT_KNOWN = Words(
    "还不知道这一天你是否受约束：下面是认定你受约束时的数。",
    "It is not known whether you are bound on this day: these are the figures if you are held to be bound.",
)
NOT_YET = Words("这一天还在职，限制还没有开始。", "On this day you are still employed and the restraint has not begun.")
CLAIM = Words("公司可以提出的，按文件的算法：", "What the employer may claim, as the papers count it:")
DAMAGES = Words("约定的违约金", "Damages as agreed")
BACK = Words("退还补偿", "Compensation to return")
TOTAL = Words("合计", "Together")
TIMES = Words("违约金与整个期限补偿之比", "Damages as a multiple of the compensation of the whole term")
REDUCED = Words("违约金减少后的大致范围", "Range that a cut of the damages mostly leaves")
STOPS = Words("公司从这天起可以停付的补偿", "Compensation the employer may stop paying from then on")
LIKE = Words("范围背后的案件", "The cases behind the range")
FEW = Words(
    "共 {count} 个公开案件。它们不是抽样，结果不能当作概率。",
    "Reported cases: {count}. They are no sample, and what came out is no chance.",
)
MULTIPLES = Words("判下来的倍数：{low} 到 {high} 倍。", "Multiples as decided: {low} to {high}.")
CASES = Words("案件、判下来的违约金、倍数", "Case, damages awarded, multiple")
CASE, AWARDED, MULTIPLE = Words("案件", "Case"), Words("判下来（元）", "Awarded (yuan)"), Words("倍数", "Multiple")
NAMED = Words("{says}（{id}）", "{says} ({id})")
OVER_TIME = Words("晚一些去，会怎样", "If you joined later")
COLUMNS = (
    *(Words("从哪天去", "Joining"), Words("那时", "On that day")),
    *(Words("违约金", "Damages"), Words("退还", "Return"), Words("合计", "Together")),
)
CAPTION = Words("在不同日子去竞争公司的风险", "What joining on different days would put at risk")
NO_TIMES = Words("还算不出以后各天的风险。", "The exposure on later days is not known yet.")


def exposure_section(position: Position) -> Section:
    """Return the exposure of the day, line by line, with the range and the cases behind it."""
    return Section("exposure", TITLE, tuple(_blocks(position.exposure)))


def over_time_section(position: Position) -> Section:
    """Return the exposure over time, days in a row that bring the same in one row."""
    rows = tuple(_rows(position.exposure_over_time))
    blocks: tuple[Block, ...] = (
        (Table(CAPTION, COLUMNS, rows, frozenset({2, 3, 4})),) if rows else (Sentence(NO_TIMES),)
    )
    return Section("over-time", OVER_TIME, blocks)


def _blocks(one: Exposure) -> Iterator[Block]:
    if one.status is Status.FREE:
        yield Sentence(FREE.fill(day=day_words(one.day)))
        return
    lead = {Status.DISPUTED: DOUBT, Status.UNKNOWN: NOT_KNOWN, Status.EMPLOYED: NOT_YET}.get(one.status)
    if lead is not None:
        yield Sentence(lead)
    yield Sentence(CLAIM)
    for name, figure, kind in (
        *((DAMAGES, one.damages, ""), (BACK, one.back, ""), (TOTAL, one.total, "")),
        *((TIMES, one.ratio, RATIO), (REDUCED, one.reduced, "")),
    ):
        yield figure_point(name, figure, kind)
    if one.stops is not None and one.stops.value is not None:
        yield figure_point(STOPS, one.stops)
    yield from _cases(one)


def _cases(one: Exposure) -> Iterator[Block]:
    if not one.like:
        return
    yield Table(CASES, (CASE, AWARDED, MULTIPLE), tuple(_case(case) for case in one.like), frozenset({1, 2}))
    under: tuple[Words, ...] = ()
    if one.multiples is not None:
        low, high = (plain(value) for value in one.multiples)
        under = (MULTIPLES.fill(low=low, high=high),)
    yield Point(FEW.fill(count=len(one.like)), under)


def _case(case: LikeCase) -> tuple[Words, ...]:
    ratio = NOTHING if case.ratio is None else Words(plain(case.ratio), plain(case.ratio))
    return (NAMED.fill(says=case.says, id=case.id), _sum(case.awarded) if case.awarded is not None else NOTHING, ratio)


def _rows(points: Sequence[ExposurePoint]) -> Iterator[tuple[Words, ...]]:
    for _, alike in groupby(points, key=_brings):
        these = tuple(alike)
        first, last = these[0], these[-1]
        days = day(first.day) if first is last else stretch(first.day, last.day)
        yield (days, STATUS[first.status], _sum(first.damages), _sum(first.back), _sum(first.total))


def _brings(one: ExposurePoint) -> tuple[object, ...]:
    return (one.status, one.damages, one.back, one.total)


def _sum(value: Decimal | None) -> Words:
    return UNKNOWN if value is None else Words(yuan(value), yuan(value))
