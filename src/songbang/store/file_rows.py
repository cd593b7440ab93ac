"""The files of a folder as rows: listed, given out, and changed together."""

from collections.abc import Collection, Mapping
from hashlib import sha256

from sqlalchemy import Connection, delete, select

from songbang.store.folder import StoredFile
from songbang.store.limits import Limits
from songbang.store.names import check_name, check_together
from songbang.store.tables import FILES
from songbang.store.upsert import upsert


def listed(connection: Connection, folder_id: str) -> tuple[StoredFile, ...]:
    """Return the files of a folder by name; none where it is not there."""
    columns = (FILES.c.name, FILES.c.size, FILES.c.sha256)
    rows = connection.execute(select(*columns).where(FILES.c.folder == folder_id))
    return tuple(sorted((StoredFile(*row) for row in rows), key=lambda file: file.name))


def given_out(connection: Connection, folder_id: str, name: str) -> bytes | None:
    """Return the bytes of a file; ``None`` where there is none."""
    which = (FILES.c.folder == folder_id) & (FILES.c.name == name)
    data = connection.execute(select(FILES.c.data).where(which)).scalar_one_or_none()
    return None if data is None else bytes(data)


def read_all(connection: Connection, folder_id: str) -> dict[str, bytes]:
    """Return the bytes of every file of a folder by its name."""
    rows = connection.execute(select(FILES.c.name, FILES.c.data).where(FILES.c.folder == folder_id))
    return {row.name: bytes(row.data) for row in rows}


def changed(
    connection: Connection, folder_id: str, put: Mapping[str, bytes], gone: Collection[str], limits: Limits
) -> None:
    """Write files and take others away. Raises ``StoreFault`` for a name or a size that cannot be."""
    for name in put:
        check_name(name)
    sizes = {file.name: file.size for file in listed(connection, folder_id) if file.name not in gone}
    sizes |= {name: len(data) for name, data in put.items()}
    check_together(sizes)
    limits.check(sizes)
    for name in gone:
        connection.execute(delete(FILES).where(FILES.c.folder == folder_id, FILES.c.name == name))
    for name, data in put.items():
        upsert(connection, FILES, {"folder": folder_id, "name": name, **_contents(data)})


def _contents(data: bytes) -> dict[str, object]:
    return {"size": len(data), "sha256": sha256(data).hexdigest(), "data": data}
