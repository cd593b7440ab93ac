"""A database by its address: SQLite set up to lose nothing and to wipe what is deleted, or PostgreSQL."""

import os
import sqlite3
import time
from pathlib import Path
from typing import Any, Final

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from songbang.basis.words import Words
from songbang.store.doors import Doors
from songbang.store.fault import StoreFault

_WAIT: Final = 60
"""Seconds that a request waits for its turn."""
_PRAGMAS: Final = (
    f"busy_timeout = {_WAIT * 1000}",
    "auto_vacuum = INCREMENTAL",
    "journal_mode = WAL",
    "synchronous = FULL",  # what was said to be saved is on the disk
    "foreign_keys = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",
)
_PRIMARY: Final = 0xFF
"""The part of a code of SQLite that tells the kind of fault."""
_PAUSE: Final = 0.02
_PAUSES: Final = int(_WAIT / _PAUSE)
_ADDRESS = Words(
    "写 sqlite:///文件路径 或 postgresql://用户名@主机/数据库名。",
    "Write sqlite:///path/to/file or postgresql://user@host/database.",
)


def connect(address: str) -> Doors:
    """Return the ways into a database. A file of SQLite is made, for its owner alone, where there is none.

    Raises ``StoreFault`` for an address that cannot be used; nothing of the address is repeated in it.
    """
    url = _parsed(address)
    kind = url.get_backend_name()
    if kind == "sqlite":
        return _sqlite(url)
    if kind == "postgresql":
        return _postgres(url)
    raise StoreFault(Words("只能用 SQLite 或 PostgreSQL。", "Only SQLite and PostgreSQL can be used."), _ADDRESS)


def _parsed(address: str) -> URL:
    try:
        url = make_url(address)
        url.get_backend_name()
    except (ArgumentError, ValueError, NoSuchModuleError):
        raise StoreFault(Words("数据库地址看不懂。", "The address of the database cannot be read."), _ADDRESS) from None
    return url


def _sqlite(url: URL) -> Doors:
    if not url.database or url.database.startswith((":memory:", "file:")):
        raise StoreFault(Words("数据库地址里没有文件路径。", "The address of the database names no file."), _ADDRESS)
    _own_file(Path(url.database))
    engine = create_engine(
        URL.create("sqlite+pysqlite", database=url.database),
        hide_parameters=True,
        pool_size=8,
        max_overflow=24,
        pool_timeout=_WAIT,
    )
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return Doors(engine, engine.execution_options(at_once=True))


def _own_file(path: Path) -> None:
    """Make the file, and folders that are missing, for their owner alone."""
    try:
        for folder in reversed([one for one in path.absolute().parents if not one.exists()]):
            folder.mkdir(mode=0o700, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        path.chmod(0o600)
    except OSError as error:
        says = Words("数据库文件打不开：{why}。", "The file of the database cannot be opened: {why}.")
        do = Words("看看路径和权限，或换一个地方存放。", "Check the path and its rights, or keep it elsewhere.")
        raise StoreFault(says.fill(why=error.strerror or type(error).__name__), do) from None


def _set_up(connection: Any, _record: object) -> None:  # noqa: ANN401 - SQLAlchemy hands over the driver's own
    connection.isolation_level = None  # the driver begins no transaction of its own: ``_begin`` does
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        _settle(cursor, f"PRAGMA {pragma}")
    cursor.close()


def _settle(cursor: sqlite3.Cursor, pragma: str) -> None:
    """Try until it is done: where programs start together, SQLite refuses a change of journal without waiting."""
    for _ in range(_PAUSES):
        try:
            cursor.execute(pragma)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & _PRIMARY not in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
                raise
            time.sleep(_PAUSE)
        else:
            return
    cursor.execute(pragma)


def _begin(connection: Connection) -> None:
    """Begin to write at once: a reader that turns writer would be refused where another wrote meanwhile."""
    at_once = connection.get_execution_options().get("at_once", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if at_once else "BEGIN")


def _postgres(url: URL) -> Doors:
    try:
        engine = _postgres_engine(url.set(drivername="postgresql+psycopg"))
    except ImportError:
        says = Words("没有安装连接 PostgreSQL 的程序。", "What connects to PostgreSQL is not installed.")
        do = Words("运行 pip install 'songbang[team]'。", "Run pip install 'songbang[team]'.")
        raise StoreFault(says, do) from None
    return Doors(engine.execution_options(isolation_level="REPEATABLE READ"), engine)


def _postgres_engine(url: URL) -> Engine:
    return create_engine(
        url,
        hide_parameters=True,
        pool_pre_ping=True,
        pool_size=8,
        max_overflow=24,
        pool_timeout=_WAIT,
        connect_args={"connect_timeout": 10, "client_encoding": "utf8"},
    )
