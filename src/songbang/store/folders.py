"""The folders that the web app keeps: their files, their settings, and work on them that is written back whole."""

import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

from sqlalchemy import delete, insert, select, update

from songbang.store.checkout import Changed, changes, private_place, write_out
from songbang.store.doors import Doors
from songbang.store.fault import conflict, missing
from songbang.store.file_rows import changed, given_out, listed, read_all
from songbang.store.folder import Folder, Kind, StoredFile
from songbang.store.folder_rows import folder_of, found, present, step
from songbang.store.limits import Limits
from songbang.store.tables import FOLDERS, TYPED
from songbang.store.titles import checked_title

_NO_SIGN = "\x00"
"""No text of PostgreSQL holds it, and it may not even be asked for."""
_NOTHING: Mapping[str, str] = MappingProxyType({})
_NO_FILES: Mapping[str, bytes] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Folders:
    """Every folder. Each method raises ``StoreFault`` where the database fails, ``StoreMissing`` where a folder that
    is to be changed is not there.
    """

    doors: Doors
    limits: Limits

    def new(
        self,
        kind: Kind,
        name: str,
        now: datetime,
        settings: Mapping[str, str] = _NOTHING,
        files: Mapping[str, bytes] = _NO_FILES,
    ) -> Folder:
        """Make a folder with its first files. Raises ``StoreFault`` for names or sizes that cannot be."""
        made = now.astimezone(UTC)
        folder = Folder(secrets.token_hex(16), kind, checked_title(name), made, made, 1, dict(settings))
        with self.doors.writing() as connection:
            row = {field: getattr(folder, field) for field in Folder.__slots__}
            connection.execute(insert(FOLDERS), row)
            changed(connection, folder.id, files, (), self.limits)
        return folder

    def get(self, folder_id: str) -> Folder | None:
        """Return a folder; ``None`` where there is none."""
        if _NO_SIGN in folder_id:
            return None
        with self.doors.reading() as connection:
            return found(connection, folder_id)

    def all(self, kind: Kind) -> tuple[Folder, ...]:
        """Return the folders of a kind, the last changed first."""
        wanted = select(FOLDERS).where(FOLDERS.c.kind == kind).order_by(FOLDERS.c.changed.desc(), FOLDERS.c.id)
        with self.doors.reading() as connection:
            return tuple(folder_of(row) for row in connection.execute(wanted))

    def rename(self, folder_id: str, name: str, now: datetime) -> None:
        """Give a folder another name; its version stays, as nothing that is worked out of it changes."""
        title = checked_title(name)
        with self.doors.writing() as connection:
            present(connection, folder_id)
            connection.execute(update(FOLDERS).where(FOLDERS.c.id == folder_id).values(name=title, changed=now))

    def settle(self, folder_id: str, now: datetime, **settings: str) -> None:
        """Set some settings of a folder and leave the others."""
        with self.doors.writing() as connection:
            folder = present(connection, folder_id)
            wanted = {**folder.settings, **settings}
            if wanted != folder.settings:
                step(connection, folder, now, settings=wanted)

    def erase(self, folder_id: str) -> bool:
        """Wipe a folder with all that was worked out of it, typed for it and run on it; tell whether it was there."""
        with self.doors.writing() as connection:
            gone = connection.execute(delete(FOLDERS).where(FOLDERS.c.id == folder_id)).rowcount
            if gone:
                connection.execute(delete(TYPED).where(TYPED.c.form.contains(folder_id, autoescape=True)))
        if gone:
            self.doors.sweep()
        return bool(gone)

    def files(self, folder_id: str) -> tuple[StoredFile, ...]:
        """Return the files of a folder by name; none where it is not there."""
        with self.doors.reading() as connection:
            return listed(connection, folder_id)

    def read(self, folder_id: str, name: str) -> bytes | None:
        """Return the bytes of a file; ``None`` where there is none."""
        if _NO_SIGN in name:
            return None
        with self.doors.reading() as connection:
            return given_out(connection, folder_id, name)

    def put(self, folder_id: str, name: str, data: bytes, now: datetime) -> None:
        """Write a file, over one of the same name. Raises ``StoreFault`` for a name or a size that cannot be."""
        with self.doors.writing() as connection:
            folder = present(connection, folder_id)
            changed(connection, folder_id, {name: data}, (), self.limits)
            step(connection, folder, now)

    def remove(self, folder_id: str, name: str, now: datetime) -> None:
        """Take a file away; nothing where there is none."""
        with self.doors.writing() as connection:
            folder = present(connection, folder_id)
            there = any(file.name == name for file in listed(connection, folder_id))
            if there:
                changed(connection, folder_id, {}, (name,), self.limits)
                step(connection, folder, now)
        if there:
            self.doors.sweep()

    @contextmanager
    def checked_out(self, folder_id: str, now: datetime, *, write: bool = True) -> Iterator[Path]:
        """Give the files of a folder as a private folder on the disk, and write every change of it back at once.

        Nothing is written back after an exception, nor where ``write`` is false; the folder on the disk is always
        removed. Raises ``StoreConflict``, and writes nothing, where the folder was changed elsewhere meanwhile.
        """
        with self.doors.reading() as connection:
            folder = found(connection, folder_id)
            if folder is None:
                raise missing()
            contents = read_all(connection, folder_id)
        with private_place(folder.name) as place:
            before = write_out(place, contents)
            del contents
            yield place
            if write:
                self._write_back(folder, changes(place, before), now)

    def _write_back(self, folder: Folder, made: Changed, now: datetime) -> None:
        if not made.put and not made.gone:
            return
        with self.doors.writing() as connection:
            held = present(connection, folder.id)
            if held.version != folder.version:
                raise conflict()
            changed(connection, folder.id, made.put, made.gone, self.limits)
            step(connection, held, now)
        if made.gone:
            self.doors.sweep()
