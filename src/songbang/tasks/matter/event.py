"""Something that happened on a day, added to a matter and checked before it is kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from songbang import __version__
from songbang.basis.case_facts import WANTED
from songbang.basis.fact_kinds import FactKind
from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.matter.cells import EVENT_CELLS
from songbang.matter.changes import entry_added
from songbang.matter.event import EventKind
from songbang.matter.event_fields import FIELDS, NEEDED
from songbang.matter.matter import Matter
from songbang.matter.odd import odd_events
from songbang.matter.read import file_of
from songbang.matter.sheet import named
from songbang.matter.write import write_matter
from songbang.reports.contract_json import problem_json
from songbang.reports.plain_values import Json, plain_value
from songbang.tasks.matter.held import kept, matter_in
from songbang.tasks.refusal import Refusal
from songbang.tasks.spoken import spoken_count, spoken_day, spoken_sum, spoken_yes

NO_KIND = Words("没有「{kind}」这种事件。", "There is no event “{kind}”.")
NO_DAY = Words("「{written}」不是日期。", "“{written}” is not a day.")
NO_VALUE = Words("「{written}」要写成 名称=值。", "Write “{written}” as a name, an equals sign and a value.")
NO_FIELD = Words("「{kind}」没有「{name}」这一项。", "“{kind}” has no “{name}”.")
WRONG = Words("「{name}」的值「{value}」读不懂。", "The value “{value}” of “{name}” cannot be read.")
NEEDS = Words("「{kind}」要写上「{name}」。", "“{kind}” needs “{name}”.")
SUCH = Words("如：{name}=9000", "For example: {name}=9000")
BACKWARDS = Words("「to」早于「from」。", "“to” is before “from”.")


@dataclass(frozen=True, slots=True)
class NewEvent:
    """An event as it was typed: its kind, its day, and what else was told of it as ``name=value``."""

    kind: str
    day: str
    details: Sequence[str]


@dataclass(frozen=True, slots=True)
class AddedEvent:
    """The event as it was written, the file it stands in, and what is odd about the matter since."""

    file: Path
    kind: EventKind
    day: date
    values: Mapping[str, object]
    problems: tuple[Problem, ...]


def add_event(folder: Path, typed: NewEvent) -> AddedEvent:
    """Add the event and tell what is odd about it; one that cannot be read is a ``Refusal`` and nothing is written."""
    if typed.kind not in EVENT_CELLS:
        raise Refusal(NO_KIND.fill(kind=typed.kind), named(typed.kind, [one.value for one in EventKind]))
    what, when = EventKind(typed.kind), spoken_day(typed.day)
    if when is None:
        raise Refusal(NO_DAY.fill(written=typed.day), WANTED[FactKind.DAY])
    values = {"date": when, "kind": what.value, **_values(what, typed.details)}
    before = matter_in(folder)
    kept(write_matter(folder, entry_added("event", values)))
    return AddedEvent(file_of(folder), what, when, values, tuple(_news(before, matter_in(folder))))


def event_json(added: AddedEvent, lang: str) -> dict[str, Json]:
    """Return the document of `songbang matter event --json`."""
    return {
        "songbang": __version__,
        "command": "matter event",
        "file": str(added.file),
        "event": plain_value(added.values, lang),
        "problems": [problem_json(one, lang) for one in added.problems],
    }


def _news(before: Matter, after: Matter) -> list[Problem]:
    """Return what fits together no longer."""
    known = {replace(one, line=None) for one in odd_events(before)}
    return [one for one in odd_events(after) if replace(one, line=None) not in known]


def _values(kind: EventKind, details: Sequence[str]) -> dict[str, object]:
    values: dict[str, object] = {}
    for written in details:
        name, equals, value = written.partition("=")
        if not equals:
            raise Refusal(NO_VALUE.fill(written=written), SUCH.fill(name="amount"))
        if name not in FIELDS[kind]:
            raise Refusal(NO_FIELD.fill(kind=kind.value, name=name), named(name, FIELDS[kind]))
        cell = EVENT_CELLS[kind][name]
        read = cell.read(_as_typed(FIELDS[kind][name], value))
        if read is None:
            raise Refusal(WRONG.fill(name=name, value=value), cell.wanted)
        values[name] = read
    for name in NEEDED.get(kind, ()):
        if name not in values:
            raise Refusal(NEEDS.fill(kind=kind.value, name=name), SUCH.fill(name=name))
    _forward(values)
    return values


def _forward(values: Mapping[str, object]) -> None:
    first, last = values.get("from"), values.get("to")
    if first is not None and last is not None and last < first:  # type: ignore[operator] # both are days
        raise Refusal(BACKWARDS, WANTED[FactKind.DAY])


def _as_typed(kind: FactKind, value: str) -> object:
    """Return what was typed on the command line as the file would hold it."""
    if kind is FactKind.DAY:
        return spoken_day(value)
    if kind is FactKind.YES:
        return spoken_yes(value)
    if kind is FactKind.SUM:
        return spoken_sum(value)
    if kind is FactKind.COUNT:
        return spoken_count(value)
    return value
