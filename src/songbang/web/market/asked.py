"""What a page of the market was asked for: which lists, moves or card, and the work on them as they now stand."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Annotated, Any, Final

from fastapi import Depends
from starlette.requests import Request

from songbang.store.folder import Folder, Kind
from songbang.store.store import Store
from songbang.web.folder_asked import folder_asked
from songbang.web.house import House, house_of, now
from songbang.web.jobs.current import current_job
from songbang.web.jobs.job import Job
from songbang.web.jobs.market_work import Shown
from songbang.web.market.settings import FIELDS, arguments
from songbang.web.refused import NOT_FOUND, Stop
from songbang.web.spoken import language_of

KINDS: Final[tuple[Kind, ...]] = ("rank", "flows", "lab")
"""The kinds of work, each the name of its folders, of its work and of its pages."""


@dataclass(frozen=True, slots=True)
class Ready:
    """What makes the work ready: equal for the same files and settings, and one language."""

    store: Store
    kind: str
    folder: str
    version: int
    settings: tuple[tuple[str, str], ...]
    pictures: str | None
    lang: str

    @contextmanager
    def __call__(self) -> Iterator[Mapping[str, Any]]:
        """Lay what was handed in on disk and give the arguments of the work."""
        with self.store.folders.checked_out(self.folder, now(), write=False) as place:
            seen = {"pictures": self.pictures} if self.kind == "rank" else {}
            yield {"folder": str(place), **arguments(self.kind, dict(self.settings)), **seen, "lang": self.lang}


@dataclass(frozen=True, slots=True)
class MarketPage:
    """What was handed in, and what is asked of it."""

    house: House
    folder: Folder
    lang: str

    @property
    def kind(self) -> Kind:
        """Return which kind of work it is."""
        return self.folder.kind

    @property
    def address(self) -> str:
        """Return the address of its page."""
        return f"/market/{self.kind}/{self.folder.id}"

    @property
    def settings(self) -> dict[str, str]:
        """Return what was written in its fields."""
        return {name: self.folder.settings.get(name, "") for name in FIELDS[self.kind]}

    def job(self, *, again: bool = False) -> Job:
        """Return the job on what was handed in as it is now. Raises ``Stop`` where too much waits in line."""
        house, folder = self.house, self.folder
        pictures = house.settings.pictures
        told = tuple(self.settings.items())
        place = None if pictures is None else str(pictures)
        ready = Ready(house.store, self.kind, folder.id, folder.version, told, place, self.lang)
        return current_job(house.pool, self.kind, folder.id, ready, again=again)

    def shown(self) -> Shown | None:
        """Return what came out; ``None`` where it is not done, or could not be."""
        found = self.job().result
        return found if isinstance(found, Shown) else None


def kind_of(kind: str) -> Kind:
    """Return a kind of work by the word of the address. Raises ``Stop`` where there is none."""
    if kind not in KINDS:
        raise Stop(NOT_FOUND)
    return kind


def market_page(request: Request, kind: str, folder_id: str) -> MarketPage:
    """Return what an address is about. Raises ``Stop`` where there is none."""
    return MarketPage(house_of(request), folder_asked(request, folder_id, kind_of(kind)), language_of(request))


KindAsked = Annotated[Kind, Depends(kind_of)]
MarketAsked = Annotated[MarketPage, Depends(market_page)]
