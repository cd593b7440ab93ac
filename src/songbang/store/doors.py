"""The ways into the database: to read one moment of it, to write all or nothing, to sweep what was deleted."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock
from typing import Final, cast

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from songbang.store.fault import fault_of, not_wiped

_SWEEP: Final = "PRAGMA incremental_vacuum; PRAGMA wal_checkpoint(TRUNCATE);"


@dataclass(frozen=True, slots=True)
class Doors:
    """Connections for reading and for writing; within one process writers of SQLite wait for each other in a queue."""

    read: Engine
    write: Engine
    turn: Lock = field(default_factory=Lock)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open a transaction that sees one moment. Raises ``StoreFault`` where the database fails."""
        try:
            with self.read.begin() as connection:
                yield connection
        except SQLAlchemyError as error:
            raise fault_of(error) from None

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open a transaction that is written whole or not at all. Raises ``StoreFault`` where the database fails."""
        try:
            with self._in_turn(), self.write.begin() as connection:
                yield connection
        except SQLAlchemyError as error:
            raise fault_of(error) from None

    def sweep(self) -> None:
        """Have SQLite wipe what was deleted from its journal too, and give the space back; elsewhere nothing.

        Raises ``StoreFault`` where that could not be done: the next time wipes it too.
        """
        if not self._is_sqlite:
            return
        try:
            with self._in_turn():
                raw = self.write.raw_connection()
                try:
                    cast("sqlite3.Connection", raw.driver_connection).executescript(_SWEEP)
                finally:
                    raw.close()
        except (SQLAlchemyError, sqlite3.Error):
            raise not_wiped() from None

    def close(self) -> None:
        """Close every connection."""
        self.write.dispose()

    @property
    def _is_sqlite(self) -> bool:
        return self.write.dialect.name == "sqlite"

    @contextmanager
    def _in_turn(self) -> Iterator[None]:
        if not self._is_sqlite:
            yield
            return
        with self.turn:
            yield
