"""What every page and every call needs at hand: the store, the door, the workers, the outcomes in memory."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import cast

from starlette.requests import HTTPConnection

from songbang.store.store import Store
from songbang.web.guard.door import Door
from songbang.web.jobs.pool import Pool
from songbang.web.outcomes import Outcomes
from songbang.web.settings import Settings


@dataclass(frozen=True, slots=True)
class House:
    """The app's own things, made once when it starts."""

    settings: Settings
    store: Store
    door: Door
    pool: Pool
    outcomes: Outcomes


def house_of(request: HTTPConnection) -> House:
    """Return the things of the app that a request came to."""
    return cast("House", request.app.state.house)


def now() -> datetime:
    """Return this moment in UTC: the store keeps no other."""
    return datetime.now(UTC)


def today() -> date:
    """Return the day on this machine's calendar: where no day is asked for, an answer is of today."""
    return datetime.now().astimezone().date()
