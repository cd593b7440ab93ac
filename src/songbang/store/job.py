"""A piece of work that takes a while, as the page that waits for it sees it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal, TypeAlias

State: TypeAlias = Literal["waiting", "running", "done", "failed", "cancelled", "interrupted"]
UNDER_WAY: Final[tuple[State, ...]] = ("waiting", "running")


@dataclass(frozen=True, slots=True)
class Job:
    """How far it is: ``done`` of ``total`` steps, and what it is at. ``problem`` tells what stopped it (says, do)."""

    id: str
    folder_id: str | None
    kind: str
    state: State
    done: int
    total: int
    note: str
    began: datetime
    ended: datetime | None = None
    problem: Mapping[str, object] | None = None
