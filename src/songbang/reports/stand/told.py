"""Pieces that several sections tell: days and stretches, events with their place in the file, figures, reasons."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from songbang.answers.results import Figure, Value
from songbang.basis.facts import FACTS
from songbang.basis.provision import Provision
from songbang.basis.shown import yuan
from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.matter.event import Event
from songbang.matter.event_fields import LABELS
from songbang.matter.source import Source
from songbang.position.results import Reason
from songbang.reports.amounts import join
from songbang.reports.figure_words import RATIO, UNKNOWN, value_words
from songbang.reports.source_words import force_words, source_words
from songbang.reports.stand.sheet import Point

ONE_DAY = timedelta(days=1)
NAMED = Words("{name}：{value}", "{name}: {value}")
YUAN = Words("{sum} 元", "{sum} yuan")
BETWEEN = Words("{first} 至 {last}", "{first} to {last}")
FROM = Words("{first} 起", "from {first}")
UNTIL = Words("到 {last}", "until {last}")
ALWAYS = Words("任何一天", "any day")
MISSING = Words("还缺：{names}", "Missing: {names}")
VIEW = Words("另一种看法，{says}：{value}", "Another reading, {says}: {value}")
LINE = Words("「{file}」第 {line} 行", "“{file}”, line {line}")
PAPER = Words("「{file}」写着“{text}”", "“{file}” says “{text}”")
FILE = Words("「{file}」", "“{file}”")
EVENT = Words("{day}：{label}{more}（{source}）", "{day}: {label}{more} ({source})")
UNTOLD = Words("{day}：{label}{more}", "{day}: {label}{more}")
RESTS = Words("依据：{sources}（{force}）", "Rests on: {sources} ({force})")
SUM = Words("，{sum} 元", ", {sum} yuan")
FIRM = Words("，「{firm}」", ", “{firm}”")


def day(one: date) -> Words:
    """Return a day as a table holds it: 2026-11-22."""
    return Words(one.isoformat(), one.isoformat())


def stretch(first: date | None, last: date | None) -> Words:
    """Return the days of a stretch, open where it has no end on a side."""
    if first is None:
        return ALWAYS if last is None else UNTIL.fill(last=last.isoformat())
    if last is None:
        return FROM.fill(first=first.isoformat())
    return BETWEEN.fill(first=first.isoformat(), last=last.isoformat())


def month(first: date, last: date) -> Words:
    """Return a whole calendar month as 2026-04, a part of one by its days."""
    whole = first.day == 1 and (last + ONE_DAY).day == 1 and (first.year, first.month) == (last.year, last.month)
    return Words(f"{first:%Y-%m}", f"{first:%Y-%m}") if whole else stretch(first, last)


def amount(value: Decimal | None) -> Words:
    """Return a sum in yuan, or that it is not known yet."""
    return UNKNOWN if value is None else YUAN.fill(sum=yuan(value))


def titled(name: Words) -> Words:
    """Return a name as a head: in English with a capital letter."""
    return replace(name, en=name.en[:1].upper() + name.en[1:])


def missing(names: Iterable[str]) -> Iterator[Words]:
    """Yield the line that names the missing facts; nothing where none is."""
    labels = [FACTS[name].label for name in dict.fromkeys(names) if name in FACTS]
    if labels:
        yield MISSING.fill(names=Words("、".join(one.zh for one in labels), ", ".join(one.en for one in labels)))


def where_told(source: Source) -> Words | None:
    """Return where something was told, ``None`` where nobody knows."""
    if not source.file:
        return None
    if source.line is not None:
        return LINE.fill(file=source.file, line=source.line)
    return PAPER.fill(file=source.file, text=source.text) if source.text else FILE.fill(file=source.file)


def event_words(event: Event) -> Words:
    """Return an event with its day, what is told of it, and its line in the file."""
    told = []
    sum_of, firm = event.fields.get("amount"), event.fields.get("firm")
    if isinstance(sum_of, Decimal):
        told.append(SUM.fill(sum=yuan(sum_of)))
    if isinstance(firm, str) and firm:
        told.append(FIRM.fill(firm=firm))
    given = {"day": event.day.isoformat(), "label": LABELS[event.kind], "more": join(told, "", "")}
    source = where_told(event.source)
    return UNTOLD.fill(**given) if source is None else EVENT.fill(**given, source=source)


def reason_point(reason: Reason) -> Point:
    """Return a reason with the events that made it so and what it rests on."""
    return Point(reason.says, tuple(event_words(one) for one in reason.events), reason.provisions)


def shown(value: Value, kind: str = "") -> Words:
    """Return a value: a sum with its unit apart, a multiple, a range, a day."""
    return amount(value) if isinstance(value, Decimal) and kind != RATIO else value_words(kind, value)


def figure_point(name: Words, figure: Figure, kind: str = "") -> Point:
    """Return a figure with its steps, its other readings and what is missing; ``kind`` as ``value_words`` knows it."""
    under = (
        *figure.steps,
        *(VIEW.fill(says=view.says, value=shown(view.value, kind)) for view in figure.views),
        *missing(figure.missing),
    )
    return Point(NAMED.fill(name=name, value=shown(figure.value, kind)), under, figure.provisions)


def unlike(provisions: Iterable[Provision]) -> tuple[Provision, ...]:
    """Return what a point rests on, so that no two read the same: one article may hold several provisions."""
    return tuple({(one.cites, one.force, one.verified): one for one in provisions}.values())


def rests_on(provision: Provision, law: Law) -> Words:
    """Return what a provision is written in, and what kind of text that is."""
    sources = tuple(source_words(provision, law))
    return RESTS.fill(sources=join(sources, "；", "; "), force=force_words(provision))
