"""`songbang matter remove`: an event or a fact taken out again."""

from pathlib import Path

from songbang.basis.facts import FACTS
from songbang.basis.words import Words
from songbang.cli.faults import complain_all
from songbang.cli.output import put_json, put_text
from songbang.matter.event_fields import LABELS
from songbang.reports.script import tell
from songbang.tasks.matter.remove import Removed, remove_event, remove_fact, removed_json
from songbang.tasks.refusal import Refusal

ONE_OF = Words(
    "要么用 --event 写一行，要么用 --fact 写一个名称。", "Name a line with --event, or a fact with --fact; one."
)
SEE = Words(
    "行号见 songbang stand 里事件后面的“第 N 行”，如：songbang matter remove 案情 --event 12",
    "songbang stand tells the line behind each event: songbang matter remove DIR --event 12",
)
EVENT = Words("已删掉：{day}，{what}。", "Taken out: {day}, {what}.")
FACT = Words("已删掉：{label}。", "Taken out: {label}.")


def remove_told(folder: Path, line: int | None, fact: str | None, lang: str, *, as_json: bool) -> int:
    """Take out the event on the line, or the fact, and tell what it was."""
    if fact is not None and line is None:
        done = remove_fact(folder, fact)
    elif line is not None and fact is None:
        done = remove_event(folder, line)
    else:
        raise Refusal(ONE_OF, SEE)
    if as_json:
        put_json(removed_json(done, lang))
    else:
        put_text(f"{tell(_said(done), lang)}\n")
        complain_all(done.problems, lang)
    return 0


def _said(done: Removed) -> Words:
    if done.event is not None:
        return EVENT.fill(day=done.event.day, what=LABELS[done.event.kind])
    name = next(iter(done.facts))
    return FACT.fill(label=FACTS[name].label if name in FACTS else Words(name, name))
