"""Everything that the app keeps: folders with their files, what was typed, what was seen on pictures, and where."""

from dataclasses import dataclass
from pathlib import Path

from songbang.matter.written import Written, pictures_in
from songbang.store.folder import Folder, StoredFile
from songbang.web.house import House
from songbang.web.market.asked import KINDS


@dataclass(frozen=True, slots=True)
class HeldFolder:
    """A pile, a matter, a roster, decisions, lists, moves or a card, with their files."""

    folder: Folder
    files: tuple[StoredFile, ...]

    @property
    def size(self) -> int:
        """Return the bytes of its files."""
        return sum(file.size for file in self.files)

    @property
    def address(self) -> str:
        """Return the address of its page."""
        kind, own = self.folder.kind, self.folder.id
        return f"/market/{kind}/{own}" if kind in KINDS else f"/{kind}s/{own}"


@dataclass(frozen=True, slots=True)
class Kept:
    """All of it. ``forms`` counts the forms with something typed and not sent; ``where`` is the database,
    ``is_file`` whether that is a file of this machine.
    """

    piles: tuple[HeldFolder, ...]
    matters: tuple[HeldFolder, ...]
    rosters: tuple[HeldFolder, ...]
    judgments: tuple[HeldFolder, ...]
    market: tuple[HeldFolder, ...]
    forms: int
    pictures: tuple[Written, ...]
    pictures_folder: Path | None
    where: str
    is_file: bool

    @property
    def folders(self) -> tuple[HeldFolder, ...]:
        """Return every folder, whatever is in it."""
        return (*self.piles, *self.matters, *self.rosters, *self.judgments, *self.market)

    @property
    def pictures_size(self) -> int:
        """Return the bytes kept from pictures."""
        return sum(one.size for one in self.pictures)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing at all is kept."""
        return not (self.folders or self.forms or self.pictures)


def kept(house: House) -> Kept:
    """Return what is kept now."""
    store, pictures = house.store, house.settings.pictures
    return Kept(
        tuple(held(house, one) for one in store.folders.all("pile")),
        tuple(held(house, one) for one in store.folders.all("matter")),
        tuple(held(house, one) for one in store.folders.all("roster")),
        tuple(held(house, one) for one in store.folders.all("judgment")),
        tuple(held(house, one) for kind in KINDS for one in store.folders.all(kind)),
        len(store.typed.forms()),
        tuple(pictures_in(pictures)),
        pictures,
        store.where,
        store.is_file,
    )


def held(house: House, folder: Folder) -> HeldFolder:
    """Return a folder with its files."""
    return HeldFolder(folder, house.store.folders.files(folder.id))


def shown_size(size: int) -> str:
    """Return a number of bytes as people read it: ``0.4 KB``, ``12 KB``, ``3.4 MB``."""
    unit, name = (1_000_000, "MB") if size >= 1_000_000 else (1000, "KB")
    least = size / unit
    return f"{least:.0f} {name}" if least >= 10 else f"{max(least, 0.1) if size else 0:.1f} {name}"
