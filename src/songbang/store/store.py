"""Everything that the web app keeps, behind one door."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import delete

from songbang.store.doors import Doors
from songbang.store.folders import Folders
from songbang.store.limits import Limits
from songbang.store.results import Results
from songbang.store.tables import ALL, VERSION
from songbang.store.typed import Typed


@dataclass(frozen=True, slots=True)
class Store:
    """Folders, what was worked out of them and what was typed; to be used from any number of threads."""

    folders: Folders
    results: Results
    typed: Typed
    doors: Doors

    def erase_all(self) -> None:
        """Wipe everything: every folder, result and draft of a form."""
        with self.doors.writing() as connection:
            for table in reversed(ALL.sorted_tables):
                if table is not VERSION:
                    connection.execute(delete(table))
        self.doors.sweep()

    @property
    def where(self) -> str:
        """Return where it is kept: the file of SQLite, or host and name of the database, without user or password."""
        url = self.doors.write.url
        if self.is_file:
            return str(Path(url.database or "").absolute())
        return f"{url.host or 'localhost'}/{url.database or ''}"

    @property
    def is_file(self) -> bool:
        """Tell whether it is a file of this machine."""
        return self.doors.write.dialect.name == "sqlite"

    def close(self) -> None:
        """Close the database."""
        self.doors.close()


def store_of(doors: Doors, limits: Limits) -> Store:
    """Return the store in a database whose tables are there."""
    return Store(Folders(doors, limits), Results(doors), Typed(doors, limits), doors)
