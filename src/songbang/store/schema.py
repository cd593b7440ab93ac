"""The version of the tables: made anew, brought up step by step, or told to be newer than this program."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from sqlalchemy import Connection, insert, inspect, select, text, update

from songbang.basis.words import Words
from songbang.store.fault import StoreFault
from songbang.store.tables import ALL, VERSION

Step: TypeAlias = Callable[[Connection], None]
STEPS: Final[Mapping[int, Step]] = MappingProxyType({})
"""What brings the tables from each version to the next; a new store is made at once as ``tables.py`` has it."""
_FIRST: Final = 1
_ALONE: Final = 7_305_811
"""The lock of PostgreSQL under which two programs that start together do not both make the tables."""


def bring_up(connection: Connection, steps: Mapping[int, Step] = STEPS) -> None:
    """Make the tables, or bring those of an earlier version up to this one, within the transaction of the caller.

    Raises ``StoreFault`` where the store was written by a later version of the program.
    """
    newest = max(steps, default=_FIRST - 1) + 1
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ALONE})
    found = _version(connection)
    if found is None:
        ALL.create_all(connection)
        connection.execute(insert(VERSION).values(version=newest))
        return
    if found > newest:
        says = Words("这个数据库是更新版本的松绑写的。", "This database was written by a newer version of Songbang.")
        raise StoreFault(says, Words("升级 songbang，或换一个文件。", "Upgrade songbang, or use another file."))
    for version in range(found, newest):
        steps[version](connection)
    if found < newest:
        connection.execute(update(VERSION).values(version=newest))


def _version(connection: Connection) -> int | None:
    if not inspect(connection).has_table(VERSION.name):
        return None
    return connection.execute(select(VERSION.c.version)).scalar_one_or_none()
