"""The base of wage told: four averages side by side, what follows from each, which line counts where and why."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from songbang.basis.shown import yuan
from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.position.wage_base.result import Average, Base, LineParts, OnBase, WageBases
from songbang.reports.days import day_words
from songbang.reports.figure_words import RATIO, value_words
from songbang.reports.pay_labels import KINDS, MARKS
from songbang.reports.phrases import PHRASES
from songbang.reports.script import tell
from songbang.reports.stand.sheet import Block, Point, Section, Sentence, Table
from songbang.reports.stand.text import section_lines
from songbang.reports.stand.told import amount, figure_point, month

TITLE = Words("工资基数", "Base of wage")
WINDOW = Words("算 {first} 至 {last}，共 {count} 个月。", "Counted over {first} to {last}, {count} months.")
LEFT = Words("离职日：{day}。", "Day of leaving: {day}.")
NO_LINES = Words("没有工资条。", "There are no wage slips.")
FROM_TO = Words("{low} 到 {high} 元", "{low} to {high} yuan")
AT_LEAST = Words("至少 {low} 元", "at least {low} yuan")
SIDE_BY_SIDE = Words("四种算法并列", "Four ways side by side")
HEAD = (
    Words("口径", "base"),
    Words("月平均", "average a month"),
    Words("每月补偿", "compensation a month"),
    Words("整个期限的补偿", "for the whole term"),
    Words("违约金", "damages"),
    Words("违约金是补偿的几倍", "damages over compensation"),
    Words("到今天少付", "short so far"),
)
LINES = Words("逐项：算不算", "Line by line: what counts")
LINE_HEAD = (Words("项目", "item"), Words("种类", "kind"), Words("月数", "months"), Words("合计", "sum"))
WHY = Words("为什么", "why")
AVERAGES = Words("怎样算出来的", "How they were worked out")
SHORT = Words("每月少付多少", "Short month by month")
SHORT_HEAD = (Words("月份", "month"), Words("已付", "paid"))
OUTSIDE = Words("不在这些月份里的：{labels}，没有算。", "Outside these months, not counted: {labels}.")


def wage_sections(found: WageBases, on: Sequence[OnBase]) -> tuple[Section, ...]:
    """Return what is told of the base of wage: the overview, the lines with their reasons, the arithmetic."""
    overview = Section("wage_base", TITLE, tuple(_overview(found, on)))
    if not found.averages or not found.lines:
        return (overview,)
    told = tuple(_how(one) for one in found.averages)
    return (
        overview,
        Section("wage_lines", LINES, tuple(_lines(found))),
        Section("wage_averages", AVERAGES, told),
    )


def wage_base_text(found: WageBases, on: Sequence[OnBase], law: Law, lang: str) -> str:
    """Return all of it as plain lines."""
    lines = [line for section in wage_sections(found, on) for line in (*section_lines(section, law, lang), "")]
    return "\n".join([*lines, *(tell(PHRASES[name], lang) for name in ("disclaimer", "help", "local"))]) + "\n"


def _overview(found: WageBases, on: Sequence[OnBase]) -> Iterator[Block]:
    if found.left is not None:
        yield Sentence(LEFT.fill(day=day_words(found.left)))
    if found.first is not None and found.last is not None:
        first, last = f"{found.first:%Y-%m}", f"{found.last:%Y-%m}"
        yield Sentence(WINDOW.fill(first=first, last=last, count=len(found.months)))
    yield from (Sentence(note) for note in found.notes)
    if not found.lines:
        yield Sentence(NO_LINES)
        return
    rows = tuple(_row(average, held) for average, held in zip(found.averages, on, strict=False))
    if rows:
        yield Table(SIDE_BY_SIDE, HEAD, rows, frozenset(range(1, len(HEAD))))
    months = [one.months for one in on]
    if all(months) and months:
        yield Table(SHORT, (*SHORT_HEAD, *(one.name for one in found.averages)), tuple(_short(on)), _numbers(6, 1))


def _row(average: Average, on: OnBase) -> tuple[Words, ...]:
    figures = (("", on.monthly), ("", on.whole), ("", on.damages), (RATIO, on.ratio))
    return (average.name, _average(average), *(value_words(name, one.value) for name, one in figures), amount(on.short))


def _average(average: Average) -> Words:
    if average.value is not None or average.low is None:
        return amount(average.value)
    if average.high is None:
        return AT_LEAST.fill(low=yuan(average.low))
    return FROM_TO.fill(low=yuan(average.low), high=yuan(average.high))


def _short(on: Sequence[OnBase]) -> Iterator[tuple[Words, ...]]:
    for same in zip(*(one.months for one in on), strict=False):
        first = same[0]
        yield month(first.first, first.last), amount(first.paid), *(amount(one.short) for one in same)


def _lines(found: WageBases) -> Iterator[Block]:
    inside = [one for one in found.lines if one.in_window]
    names = tuple(one.name for one in found.averages)
    rows = tuple(_line(held) for held in _alike(inside))
    yield Table(LINES, (*LINE_HEAD, *names, WHY), rows, _numbers(4, 2))
    reasons = {part.says: part.provisions for one in inside for part in one.parts.values() if part.provisions}
    yield from (Point(says, rests=rests) for says, rests in reasons.items())
    outside = dict.fromkeys(f"{one.line.label}（{one.line.month:%Y-%m}）" for one in found.lines if not one.in_window)
    if outside:
        yield Sentence(OUTSIDE.fill(labels=Words("、".join(outside), ", ".join(outside))), quiet=True)


def _alike(lines: Sequence[LineParts]) -> Iterator[list[LineParts]]:
    """Yield the lines of one label that count in the same way, in the order in which the slips have them."""
    order = {key: at for at, key in enumerate(dict.fromkeys(map(_key, lines)))}
    for _, held in groupby(sorted(lines, key=lambda one: order[_key(one)]), key=_key):
        yield list(held)


def _key(one: LineParts) -> tuple[str, ...]:
    return (one.line.label, one.line.kind, *(part.counts for part in one.parts.values()))


def _line(held: Sequence[LineParts]) -> tuple[Words, ...]:
    first, total = held[0], sum((one.line.amount for one in held), Decimal(0))
    count = len({one.line.month for one in held})
    marks = (MARKS[first.parts[base].counts] for base in Base)
    label = Words(first.line.label, first.line.label)
    said = (label, KINDS[first.line.kind], Words(str(count), str(count)), amount(total))
    return (*said, *marks, first.parts[Base.PAY_DUE].says)


def _how(average: Average) -> Point:
    point = figure_point(average.name, average.figure)
    return Point(point.says, (average.used, *point.under), point.rests)


def _numbers(stop: int, start: int) -> frozenset[int]:
    return frozenset(range(start, stop))
