"""What a page of a roster was asked for: which roster, the work on it as it now stands."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Final

from fastapi import Depends
from starlette.requests import Request

from songbang.store.folder import Folder
from songbang.store.store import Store
from songbang.tasks.asked import day_asked
from songbang.web.folder_asked import folder_asked
from songbang.web.house import House, house_of, now, today
from songbang.web.jobs.audit_work import COLUMNS, MEMORY, Audited
from songbang.web.jobs.current import current_job
from songbang.web.jobs.job import Job
from songbang.web.spoken import language_of

KIND: Final = "roster"
WORK = "audit"
_REMEMBERED = 20
"""How many of the last rosters are asked what their heads were settled to be."""


@dataclass(frozen=True, slots=True)
class Ready:
    """What makes the audit of a roster ready: equal for one roster as it stands, one day and one language."""

    store: Store
    folder: str
    version: int
    place: str | None
    day: date
    purpose: str | None
    lang: str

    @contextmanager
    def __call__(self) -> Iterator[Mapping[str, Any]]:
        """Lay the roster on disk, with what was settled for others beside it, and give the arguments of the work."""
        with self.store.folders.checked_out(self.folder, now(), write=False) as place:
            (place / MEMORY).write_text(settled_elsewhere(self.store, self.folder), encoding="utf-8")
            yield {
                "folder": str(place),
                "place": self.place,
                "day": self.day,
                "purpose": self.purpose,
                "lang": self.lang,
            }


def settled_elsewhere(store: Store, folder: str) -> str:
    """Return what was settled of the heads of other rosters, the newest first, as one file of columns."""
    others = [one for one in store.folders.all(KIND) if one.id != folder][:_REMEMBERED]
    texts = (store.folders.read(one.id, COLUMNS) for one in others)
    return "\n".join(text.decode("utf-8", errors="replace") for text in texts if text)


@dataclass(frozen=True, slots=True)
class RosterPage:
    """A roster of the app and what is asked of it."""

    house: House
    folder: Folder
    lang: str

    @property
    def address(self) -> str:
        """Return the address of its page."""
        return f"/rosters/{self.folder.id}"

    @property
    def purpose(self) -> str | None:
        """What row-level figures are for, as it was written; ``None`` where it was not."""
        return self.folder.settings.get("purpose") or None

    @property
    def day(self) -> date:
        """Return the day whose law counts: as it was said, else today."""
        written = self.folder.settings.get("on", "")
        return day_asked(written) if written else today()

    def ready(self) -> Ready:
        """Return what makes work on the roster ready, as the roster now stands."""
        place = self.folder.settings.get("place") or None
        return Ready(self.house.store, self.folder.id, self.folder.version, place, self.day, self.purpose, self.lang)

    def job(self, *, again: bool = False) -> Job:
        """Return the job that audits the roster as it is now. Raises ``Stop`` where too much waits in line."""
        return current_job(self.house.pool, WORK, self.folder.id, self.ready(), again=again)

    def audited(self) -> Audited | None:
        """Return what came out; ``None`` where it is not done, or could not be."""
        found = self.job().result
        return found if isinstance(found, Audited) else None


def roster_page(request: Request, roster_id: str) -> RosterPage:
    """Return the roster of an address. Raises ``Stop`` where there is none."""
    return RosterPage(house_of(request), folder_asked(request, roster_id, KIND), language_of(request))


RosterAsked = Annotated[RosterPage, Depends(roster_page)]
