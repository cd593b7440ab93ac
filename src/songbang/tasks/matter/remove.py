"""An event or a fact taken out of a matter; what changed since it was looked at stays."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from songbang import __version__
from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.matter.changes import Change, parsed
from songbang.matter.event import Event
from songbang.matter.lines import toml_lines
from songbang.matter.matter import Matter
from songbang.matter.read import NAME, file_of, read_text
from songbang.matter.removals import entry_removed, value_removed
from songbang.matter.sheet import entries, named
from songbang.matter.write import write_matter
from songbang.reports.contract_json import problem_json
from songbang.reports.plain_values import Json, plain_value
from songbang.tasks.matter.held import kept, matter_in
from songbang.tasks.refusal import Refusal

NO_EVENT = Words("第 {line} 行没有事件。", "There is no event on line {line}.")
LINES = Words("事件在这些行：{listed}", "Events stand on these lines: {listed}")
NO_EVENTS = Words("这件事里还没有事件。", "This matter holds no events yet.")
CHANGED = Words(
    "这件事和你刚才看到的不一样了，没有删。", "This is no longer what you were shown; nothing was taken out."
)
LOOK_AGAIN = Words("重新打开看一遍，再决定。", "Open it again, look, and decide then.")
NOT_TOLD = Words("没有写过「{name}」。", "“{name}” is not among the facts told.")


@dataclass(frozen=True, slots=True)
class Removed:
    """What was taken out: an event or a fact with its value; the file; and what cannot be read since."""

    file: Path
    event: Event | None
    facts: dict[str, object]
    problems: tuple[Problem, ...]


def mark_of(event: Event) -> str:
    """Return a short sign of what an event tells, to say later which one was meant; another content has another."""
    told = [event.kind.value, event.day.isoformat(), event.order, plain_value(dict(event.fields), "zh")]
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:16]


def remove_event(folder: Path, line: int, mark: str | None = None) -> Removed:
    """Take out the event that stands on a line of the file, as its source tells.

    With ``mark``, the sign of what was shown (``mark_of``), an event that tells something else by now is a
    ``Refusal``, and so is a line without an event.
    """
    event = _event_on(matter_in(folder), line)
    if mark is not None and mark != mark_of(event):
        raise Refusal(CHANGED, LOOK_AGAIN)
    kept(write_matter(folder, _unchanged(event, line), _event_out(line)))
    return Removed(file_of(folder), event, {}, matter_in(folder).problems)


def remove_fact(folder: Path, name: str) -> Removed:
    """Take out a fact and where it was told; one that is not told is a ``Refusal``."""
    told = matter_in(folder).facts
    if name not in told:
        raise Refusal(NOT_TOLD.fill(name=name), named(name, [*told]))
    kept(write_matter(folder, value_removed("facts", name), _sources_out(name)))
    return Removed(file_of(folder), None, {name: told[name]}, matter_in(folder).problems)


def removed_json(done: Removed, lang: str) -> dict[str, Json]:
    """Return the document of `songbang matter remove --json`."""
    event = done.event
    shown = None if event is None else {"date": event.day, "kind": event.kind.value, **event.fields}
    return {
        "songbang": __version__,
        "command": "matter remove",
        "file": str(done.file),
        "event": plain_value(shown, lang),
        "facts": plain_value(done.facts, lang),
        "problems": [problem_json(one, lang) for one in done.problems],
    }


def _event_on(matter: Matter, line: int) -> Event:
    lines = {one.source.line: one for one in matter.events}
    if line not in lines:
        listed = ", ".join(str(one) for one in sorted(one for one in lines if one is not None))
        raise Refusal(NO_EVENT.fill(line=line), LINES.fill(listed=listed) if listed else NO_EVENTS)
    return lines[line]


def _unchanged(event: Event, line: int) -> Change:
    """Return the change that changes nothing, and stops what follows where the line tells another event by now."""

    def change(text: str) -> str | Problem:
        now = read_text(text)
        same = not isinstance(now, Problem) and any(one == event and one.source.line == line for one in now.events)
        return text if same else Problem("changed_meanwhile", NAME, CHANGED, LOOK_AGAIN, line=line)

    return change


def _event_out(line: int) -> Change:
    def change(text: str) -> str | Problem:
        lines, listed = toml_lines(text), entries(parsed(text).get("event"))
        at = next(at for at in range(len(listed)) if lines["event", at] == line)
        return entry_removed("event", at)(text)

    return change


def _sources_out(name: str) -> Change:
    """Return the change that takes out every place in a paper from which the fact was told."""

    def change(text: str) -> str | Problem:
        for at in reversed([*_sources(text, name)]):
            made = entry_removed("source", at)(text)
            if isinstance(made, Problem):
                return made
            text = made
        return text

    return change


def _sources(text: str, name: str) -> Iterator[int]:
    for at, one in enumerate(entries(parsed(text).get("source"))):
        if isinstance(one, dict) and one.get("fact") == name:
            yield at
