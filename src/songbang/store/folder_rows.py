"""The row of a folder: found, held until a change of it is done, and counted up."""

from datetime import datetime

from sqlalchemy import Connection, Row, select, update

from songbang.store.fault import missing
from songbang.store.folder import Folder
from songbang.store.tables import FOLDERS


def found(connection: Connection, folder_id: str) -> Folder | None:
    """Return a folder; ``None`` where there is none."""
    row = connection.execute(select(FOLDERS).where(FOLDERS.c.id == folder_id)).one_or_none()
    return None if row is None else folder_of(row)


def present(connection: Connection, folder_id: str) -> Folder:
    """Return a folder, and keep other writers from it until the transaction ends. Raises ``StoreMissing``."""
    row = connection.execute(select(FOLDERS).where(FOLDERS.c.id == folder_id).with_for_update()).one_or_none()
    if row is None:
        raise missing()
    return folder_of(row)


def step(connection: Connection, folder: Folder, now: datetime, **values: object) -> None:
    """Count the version of a folder up, in the transaction that changes it."""
    after = {"version": folder.version + 1, "changed": now, **values}
    connection.execute(update(FOLDERS).where(FOLDERS.c.id == folder.id).values(after))


def folder_of(row: Row[tuple[object, ...]]) -> Folder:
    """Return the folder that a row tells of."""
    return Folder(**row._mapping)  # noqa: SLF001 - a public name of SQLAlchemy
