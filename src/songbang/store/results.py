"""What was worked out of a folder: kept with the version of the folder that it was worked out of."""

from dataclasses import dataclass

from sqlalchemy import select

from songbang.store.doors import Doors
from songbang.store.folder_rows import present
from songbang.store.tables import RESULTS
from songbang.store.upsert import upsert


@dataclass(frozen=True, slots=True)
class Result:
    """A document, and the version of the folder it belongs to: an older one is out of date."""

    data: bytes
    version: int


@dataclass(frozen=True, slots=True)
class Results:
    """The documents that were worked out of the folders."""

    doors: Doors

    def put(self, folder_id: str, name: str, data: bytes, version: int) -> None:
        """Keep a document; one of a later version of the folder stays. Raises ``StoreMissing``, ``StoreFault``."""
        with self.doors.writing() as connection:
            present(connection, folder_id)
            row = {"folder": folder_id, "name": name, "data": data, "version": version}
            upsert(connection, RESULTS, row, newest="version")

    def get(self, folder_id: str, name: str) -> Result | None:
        """Return a document; ``None`` where there is none."""
        which = (RESULTS.c.folder == folder_id) & (RESULTS.c.name == name)
        with self.doors.reading() as connection:
            row = connection.execute(select(RESULTS.c.data, RESULTS.c.version).where(which)).one_or_none()
        return None if row is None else Result(bytes(row.data), row.version)
