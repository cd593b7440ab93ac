"""Files that are handed in beside lists or moves once the result was seen: corrected aliases, printed shares."""

from collections.abc import Mapping
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Final

from songbang.web.house import now
from songbang.web.jobs.market_work import ALIASES, SHARES
from songbang.web.market.asked import MarketPage
from songbang.web.refused import NOT_FOUND, Stop

BESIDE: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"rank": (ALIASES,), "flows": (ALIASES, SHARES), "lab": (ALIASES,)}
)
"""What may lie beside, by the kind of work."""


def beside(wanted: MarketPage) -> dict[str, str]:
    """Return what lies beside: the name of each file by what it is for, an empty one where there is none."""
    there = (PurePosixPath(one.name) for one in wanted.house.store.folders.files(wanted.folder.id))
    named = {path.parts[0]: path.name for path in there if len(path.parts) > 1}
    return {what: named.get(what, "") for what in BESIDE[wanted.kind]}


def put_beside(wanted: MarketPage, what: str, name: str, data: bytes) -> None:
    """Keep a file beside, in the place of one that was there."""
    take_away(wanted, what)
    wanted.house.store.folders.put(wanted.folder.id, f"{what}/{PurePosixPath(name).name}", data, now())


def take_away(wanted: MarketPage, what: str) -> None:
    """Take the file away; nothing where there is none. Raises ``Stop`` for what is no such place."""
    if what not in BESIDE[wanted.kind]:
        raise Stop(NOT_FOUND)
    folders = wanted.house.store.folders
    for one in folders.files(wanted.folder.id):
        if one.name.startswith(f"{what}/"):
            folders.remove(wanted.folder.id, one.name, now())
