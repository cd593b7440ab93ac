"""One piece of long work: what it is, how far it is, how it ended."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from threading import Event
from typing import Any, Protocol, runtime_checkable

from songbang.basis.words import Words


class State(StrEnum):
    """Where a job stands; the last three are ends."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


ENDS = frozenset({State.DONE, State.FAILED, State.CANCELLED})


@runtime_checkable
class Droppable(Protocol):
    """What makes a work ready and holds files for it from the moment it is made."""

    def drop(self) -> None:
        """Remove the files."""


def drop(ready: object) -> None:
    """Remove the files of what makes a work ready, where it holds any: the work will never begin."""
    if isinstance(ready, Droppable):
        ready.drop()


Ready = Callable[[], AbstractContextManager[Mapping[str, Any]]]
"""Makes the arguments of a work ready, for as long as it runs."""


@dataclass(frozen=True, slots=True)
class Work:
    """What a worker is told to do: a name of `works.WORKS`, and how its arguments are made ready.

    ``ready`` opens what the work needs on disk and gives the arguments; it is closed when the work has ended.
    """

    name: str
    ready: Ready


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a job did not come to its end: a code, what is wrong, what to do."""

    code: str
    says: Words
    do: Words


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: done of total of ``unit`` (``files``, ``pictures`` or ``bytes``), and what is at hand now."""

    unit: str = "files"
    done: int = 0
    total: int = 0
    note: str = ""


@dataclass(slots=True)
class Job:
    """One job; only the pool changes it. ``result`` is what the work returned."""

    id: str
    kind: str
    owner: str | None
    work: Work
    asked: datetime
    state: State = State.WAITING
    progress: Progress = field(default_factory=Progress)
    result: Any = None
    fault: Fault | None = None
    began: datetime | None = None
    ended: datetime | None = None
    stop: Event = field(default_factory=Event)
    finished: Event = field(default_factory=Event)

    @property
    def is_over(self) -> bool:
        """Tell whether the job has ended, one way or another."""
        return self.state in ENDS
