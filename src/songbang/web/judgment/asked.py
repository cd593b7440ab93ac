"""What a page of decisions was asked for: which, the work on them as they now stand."""

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
from songbang.web.jobs.current import current_job
from songbang.web.jobs.job import Job
from songbang.web.jobs.judgments_work import Judged
from songbang.web.spoken import language_of

KIND: Final = "judgment"
WORK: Final = "judgments"
SAMPLE: Final = 50
"""How many decisions are drawn to be looked at by a person: what an evening allows."""
_SEED = 0


@dataclass(frozen=True, slots=True)
class Ready:
    """What makes the reading of decisions ready: equal for the same ones, day and language."""

    store: Store
    folder: str
    version: int
    column: str
    day: date
    lang: str

    @contextmanager
    def __call__(self) -> Iterator[Mapping[str, Any]]:
        """Lay the decisions on disk and give the arguments of the work."""
        with self.store.folders.checked_out(self.folder, now(), write=False) as place:
            yield {
                "folder": str(place),
                "column": self.column,
                "day": self.day,
                "seed": _SEED,
                "sample": SAMPLE,
                "lang": self.lang,
            }


@dataclass(frozen=True, slots=True)
class JudgmentPage:
    """Decisions of the app and what is asked of them."""

    house: House
    folder: Folder
    lang: str

    @property
    def address(self) -> str:
        """Return the address of their page."""
        return f"/judgments/{self.folder.id}"

    @property
    def day(self) -> date:
        """Return the day they are counted on: as it was said, else today."""
        written = self.folder.settings.get("on", "")
        return day_asked(written) if written else today()

    def job(self, *, again: bool = False) -> Job:
        """Return the job that reads them as they are now. Raises ``Stop`` where too much waits in line."""
        column = self.folder.settings.get("column", "")
        ready = Ready(self.house.store, self.folder.id, self.folder.version, column, self.day, self.lang)
        return current_job(self.house.pool, WORK, self.folder.id, ready, again=again)

    def judged(self) -> Judged | None:
        """Return what came out; ``None`` where it is not done, or could not be."""
        found = self.job().result
        return found if isinstance(found, Judged) else None


def judgment_page(request: Request, judgment_id: str) -> JudgmentPage:
    """Return the decisions of an address. Raises ``Stop`` where there are none."""
    return JudgmentPage(house_of(request), folder_asked(request, judgment_id, KIND), language_of(request))


JudgmentAsked = Annotated[JudgmentPage, Depends(judgment_page)]
