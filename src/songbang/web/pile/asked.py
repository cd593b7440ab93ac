"""What a page of a pile was asked for: which pile, the law of which place, on which day."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated
from urllib.parse import parse_qsl, urlencode

from fastapi import Depends
from starlette.requests import Request

from songbang.findings.finding import Outcome
from songbang.law.read import load
from songbang.store.folder import Folder
from songbang.tasks.asked import covered, day_asked, place_asked
from songbang.web.folder_asked import folder_asked
from songbang.web.house import House, house_of, today
from songbang.web.jobs.job import Job
from songbang.web.outcomes import outcome_of
from songbang.web.refused import BUSY, Stop


@dataclass(frozen=True, slots=True)
class Asked:
    """A pile, the place and the day it is read for, and the part of the address that says so (``?…`` or nothing)."""

    house: House
    pile: Folder
    place: str | None
    day: date
    query: str

    @property
    def given(self) -> list[tuple[str, str]]:
        """Return what the address says, for the fields of a form."""
        return parse_qsl(self.query.removeprefix("?"), keep_blank_values=True)

    @property
    def address(self) -> str:
        """Return the address of its page."""
        return f"/piles/{self.pile.id}{self.query}"

    def at(self, page: str, **values: object) -> str:
        """Return the address of another page of the pile for the same place and day."""
        more = urlencode(values)
        joined = f"{self.query}{'&' if self.query else '?'}{more}" if more else self.query
        return f"/piles/{self.pile.id}{page}{joined}"

    def job(self, *, again: bool = False) -> Job:
        """Return the job that reads it. Raises `Stop` where too much waits in line."""
        job = self.house.outcomes.job(self.pile, self.place, self.day, again=again)
        if job is None:
            raise Stop(BUSY)
        return job

    def outcome(self) -> Outcome | None:
        """Return what came out of reading it; ``None`` where it is not read, or could not be."""
        return outcome_of(self.job())


def asked(request: Request, pile_id: str, place: str | None = None, on: str | None = None) -> Asked:
    """Return what is asked for: where the address names no place or no day, what was said when the pile was handed in.

    Raises `Stop` for a pile that is not there, ``Refusal`` for a place or a day that is none.
    """
    pile = pile_of(request, pile_id)
    kept = pile.settings
    told = {name: value for name, value in (("place", place), ("on", on)) if value is not None}
    where = place_of(kept.get("place", "") if place is None else place)
    day = day_of(kept.get("on", "") if on is None else on)
    return Asked(house_of(request), pile, where, day, f"?{urlencode(told)}" if told else "")


def pile_of(request: Request, pile_id: str) -> Folder:
    """Return a pile by its id. Raises `Stop` where there is none."""
    return folder_asked(request, pile_id, "pile")


def place_of(written: str) -> str | None:
    """Return the place that is asked for, ``None`` for the place of each paper."""
    place = place_asked(written or None)
    return covered(place, load()) if place else None


def day_of(written: str) -> date:
    """Return the day that is asked for, today where none is."""
    return day_asked(written) if written else today()


PileAsked = Annotated[Asked, Depends(asked)]
