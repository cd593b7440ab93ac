"""What `songbang law` was asked to do: one task at a time."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from songbang.basis.standing import Topic
from songbang.basis.words import Words
from songbang.cli.show_law import show_law
from songbang.tasks.refusal import Refusal


@dataclass(frozen=True, slots=True)
class LawTask:
    """The options of the command: what is asked, and how it is told."""

    place: str | None
    day: date
    topic: Topic | None
    lang: str
    as_json: bool
    replay: Path | None
    ask: Path | None
    against: Path | None
    prove: bool


def run_law(task: LawTask) -> int:
    """Do what was asked and return the exit code; two tasks at once are told as wrong usage."""
    given = [name for name in ("replay", "ask", "against", "prove") if getattr(task, name)]
    if len(given) > 1:
        listed = "、".join(f"--{name}" for name in given)
        says = Words(f"{listed}一次只能用一个。", f"Only one of {', '.join(f'--{name}' for name in given)} at a time.")
        raise Refusal(says, Words("分开运行。", "Run them one after the other."))
    if not given:
        show_law(task.place or "cn", task.day, task.topic, task.lang, as_json=task.as_json)
        return 0
    return _run_mode(task)


def _run_mode(task: LawTask) -> int:
    # what only a task needs is imported when one is asked for: the law is printed sooner without
    from songbang.cli.law_modes import against_law, ask_law, prove_law, replay_law  # noqa: PLC0415

    if task.replay is not None:
        return replay_law(task.replay, task.place, task.day, task.lang, as_json=task.as_json)
    if task.ask is not None:
        return ask_law(task.ask, task.place, task.day, task.lang, as_json=task.as_json)
    if task.against is not None:
        return against_law(task.against, task.lang, as_json=task.as_json)
    return prove_law(task.place, task.topic, task.lang, as_json=task.as_json)
