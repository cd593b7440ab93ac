"""A matter opened as a folder on the disk: to be looked at without its large files, or to be changed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from songbang.matter.read import NAME
from songbang.matter.wages_told import SUFFIXES
from songbang.store.checkout import private_place, write_out
from songbang.store.fault import StoreConflict
from songbang.store.folder import Folder
from songbang.web.house import House, now

Result = TypeVar("Result")

_READ = frozenset({NAME, *(f"wages{suffix}" for suffix in SUFFIXES)})
"""What a position is worked out from; evidence and letters are not needed for it, and may be large."""
_TIMES = 8


@contextmanager
def looked_at(house: House, folder: Folder) -> Iterator[Path]:
    """Give what a matter tells, to be read; nothing of it is written back."""
    folders = house.store.folders
    names = [one.name for one in folders.files(folder.id) if one.name in _READ]
    held = {name: data for name in names if (data := folders.read(folder.id, name)) is not None}
    with private_place(folder.name) as place:
        write_out(place, held)
        yield place


def changed(house: House, folder: Folder, work: Callable[[Path], Result]) -> Result:
    """Do work on the whole folder and write back what it changed; once more where another page was quicker.

    Only for work that adds: what depends on what a person saw must not be done on something else.
    """
    for _ in range(_TIMES - 1):
        try:
            return _done(house, folder, work)
        except StoreConflict:
            continue
    return _done(house, folder, work)


def _done(house: House, folder: Folder, work: Callable[[Path], Result]) -> Result:
    with house.store.folders.checked_out(folder.id, now()) as place:
        return work(place)
