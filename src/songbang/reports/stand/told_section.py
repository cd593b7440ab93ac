"""What was told: the facts and the events, each with the place it was told in, and what could not be read."""

from collections.abc import Iterator, Mapping

from songbang.basis.choice_words import fact_label
from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.matter.matter import Matter
from songbang.matter.source import Source
from songbang.position.results import Position
from songbang.reports.chosen_words import chosen
from songbang.reports.plain_values import plain_value
from songbang.reports.stand.sheet import NOTHING, Block, Point, Section, Sentence, Table
from songbang.reports.stand.told import FILE, LINE, NAMED, event_words, where_told

TITLE = Words("你告诉的", "What was told")
FACTS_CAPTION = Words("用到的事实，在哪里说的", "The facts, and where each was told")
FACT, VALUE, WHERE = Words("事实", "Fact"), Words("值", "Value"), Words("在哪里", "Where")
FROM_EVENTS = Words("由事件或工资条得出", "follows from the events or the wage slips")
EVENTS = Words("事件，按日子", "The events by day")
NONE = Words("还没有告诉任何事实。", "No fact has been told yet.")
UNREAD = Words("没有读成的", "What could not be read")
DO = Words("可以这样做：{do}", "What to do: {do}")
QUOTED = Words("“{value}”", "“{value}”")
ENTRIES = Words("{count} 项", "{count} entries")


def told_section(position: Position, matter: Matter) -> Section:
    """Return facts and events with their sources."""
    rows = tuple(_rows(position, matter.told))
    blocks: list[Block] = [Table(FACTS_CAPTION, (FACT, VALUE, WHERE), rows)] if rows else [Sentence(NONE)]
    if position.events:
        blocks.append(Point(NOTHING, tuple(event_words(one) for one in position.events), head=EVENTS))
    return Section("told", TITLE, tuple(blocks))


def unread_section(matter: Matter) -> Section | None:
    """Return what could not be read, with file and line in its words; ``None`` where all was."""
    points = tuple(_problem(one) for one in matter.problems)
    return Section("unread", UNREAD, points) if points else None


def _rows(position: Position, told: Mapping[str, Source]) -> Iterator[tuple[Words, ...]]:
    for name, value in position.facts.items():
        source = where_told(told[name]) if name in told else None
        yield (fact_label(name), chosen(name, value) or _value(value), source or FROM_EVENTS)


def _value(value: object) -> Words:
    if isinstance(value, bool):
        return Words("是", "yes") if value else Words("否", "no")
    if isinstance(value, list | tuple):
        count = len(value)
        return ENTRIES.fill(count=count)
    plain = str(plain_value(value, "en"))
    return QUOTED.fill(value=plain) if isinstance(value, str) and not plain.isascii() else Words(plain, plain)


def _problem(one: Problem) -> Point:
    where = FILE.fill(file=one.paper) if one.line is None else LINE.fill(file=one.paper, line=one.line)
    return Point(NAMED.fill(name=where, value=one.says), (DO.fill(do=one.do),))
