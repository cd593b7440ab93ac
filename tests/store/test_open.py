"""A store is opened, brought up, or refused with a next step; an address is never repeated."""

import os
import sqlite3
import stat
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, inspect, text
from tests.store.postgres import PASSWORD, Cluster

from songbang.store.connect import connect
from songbang.store.fault import StoreFault
from songbang.store.open import open_store
from songbang.store.schema import bring_up

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)


def told(fault: BaseException) -> str:
    return "".join(traceback.format_exception(fault, chain=False)).lower() + str(getattr(fault, "says", ""))


def refused(address: str) -> str:
    with pytest.raises(StoreFault) as raised:
        open_store(address)
    assert raised.value.says.zh
    assert raised.value.do.zh
    assert raised.value.__suppress_context__ or raised.value.__context__ is None
    return raised.value.says.en


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("", "cannot be read"),
        ("songbang.db", "cannot be read"),
        ("nosuch://x", "Only SQLite"),
        ("mysql://u:geheim@h/d", "Only SQLite"),
        ("sqlite://", "names no file"),
        ("sqlite:///:memory:", "names no file"),
        ("sqlite:///file:x?mode=memory&uri=true", "names no file"),
        ("postgresql://u:geheim@127.0.0.1:1/d", "cannot be reached"),
        ("postgresql://u:geheim@127.0.0.1:no/d", "cannot be read"),
    ],
)
def test_an_address_that_cannot_be_used_is_refused(address: str, said: str) -> None:
    found = refused(address)

    assert said in found
    assert "geheim" not in found


def test_a_wrong_password_is_in_no_error(cluster: Cluster) -> None:
    address = cluster.database()
    wrong = address.replace(PASSWORD, "geheim")
    with pytest.raises(StoreFault, match="cannot be reached") as raised:
        open_store(wrong)

    assert "geheim" not in told(raised.value)
    assert "127.0.0.1" not in str(raised.value)
    store = open_store(address)
    assert PASSWORD not in repr(store)
    assert store.where == f"127.0.0.1/{address.rpartition('/')[2]}"
    assert not store.is_file
    store.close()


def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "new" / "kept" / "songbang.db"
    store = open_store(f"sqlite:///{path}")
    store.folders.new("pile", "甲", NOW)

    assert {stat.S_IMODE(one.stat().st_mode) for one in path.parent.iterdir()} == {0o600}
    assert [stat.S_IMODE(one.stat().st_mode) for one in path.parents[:2]] == [0o700, 0o700]
    store.close()


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "songbang.db"
    path.write_bytes(b"not a database, and larger than a page would be " * 100)
    before = path.read_bytes()

    assert "no database of Songbang" in refused(f"sqlite:///{path}")
    assert path.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32" or os.getuid() == 0, reason="the superuser may write anywhere")
def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir(mode=0o500)
    assert "cannot be opened" in refused(f"sqlite:///{tmp_path / 'closed' / 'songbang.db'}")


def test_a_folder_in_the_place_of_the_file_is_said(tmp_path: Path) -> None:
    assert "cannot be opened" in refused(f"sqlite:///{tmp_path}")


def test_a_store_of_a_later_version_is_not_touched(address: str) -> None:
    store = open_store(address)
    made = store.folders.new("pile", "甲", NOW)
    store.close()
    doors = connect(address)
    with doors.writing() as connection:
        connection.execute(text("UPDATE songbang_store SET version = 99"))

    assert "newer version" in refused(address)
    with doors.writing() as connection:
        connection.execute(text("UPDATE songbang_store SET version = 1"))
    doors.close()
    again = open_store(address)
    assert again.folders.get(made.id) == made
    again.close()


def test_an_earlier_store_is_brought_up_step_by_step_and_once(address: str) -> None:
    open_store(address).close()
    doors, ran = connect(address), []

    def second(connection: Connection) -> None:
        connection.execute(text("ALTER TABLE folders ADD COLUMN note TEXT"))
        ran.append(1)

    def third(_connection: Connection) -> None:
        ran.append(2)

    for _ in range(2):
        with doors.writing() as connection:
            bring_up(connection, {1: second, 2: third})
    with doors.reading() as connection:
        assert connection.execute(text("SELECT version FROM songbang_store")).scalar_one() == 3
        assert "note" in {column["name"] for column in inspect(connection).get_columns("folders")}
    assert ran == [1, 2]
    doors.close()


def test_a_step_that_fails_leaves_the_store_as_it_was(address: str) -> None:
    open_store(address).close()
    doors = connect(address)

    def broken(connection: Connection) -> None:
        connection.execute(text("ALTER TABLE folders ADD COLUMN note TEXT"))
        connection.execute(text("ALTER TABLE nowhere ADD COLUMN note TEXT"))

    with pytest.raises(StoreFault), doors.writing() as connection:
        bring_up(connection, {1: broken})
    with doors.reading() as connection:
        assert connection.execute(text("SELECT version FROM songbang_store")).scalar_one() == 1
        assert "note" not in {column["name"] for column in inspect(connection).get_columns("folders")}
    doors.close()


def test_a_full_disk_is_said_and_nothing_is_half_written(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'songbang.db'}")
    made = store.folders.new("pile", "甲", NOW, files={"a": b"1"})
    pages = 40  # no more room than this for the file
    with store.doors.write.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    failed = 0
    for at in range(50):
        try:
            store.folders.put(made.id, f"f{at}", b"x" * 20_000, NOW)
        except StoreFault as fault:
            failed += 1
            assert "full" in fault.says.en
    assert failed > 0
    assert len(store.folders.files(made.id)) == 51 - failed
    assert store.folders.read(made.id, "a") == b"1"
    store.close()


def test_what_is_deleted_is_wiped_from_the_file_and_its_journal(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'songbang.db'}")
    mark = b"a word that stands nowhere else 7c1e"
    held = store.folders.new("pile", "甲", NOW, files={"a": mark * 3000, "b": b"stays" * 100})
    gone = store.folders.new("pile", "乙", NOW, files={"a": mark * 3000})
    store.typed.put("new", "note", mark.decode(), NOW)
    files = [path for path in tmp_path.iterdir() if not path.name.endswith("-shm")]
    assert any(mark in path.read_bytes() for path in files)
    size = sum(path.stat().st_size for path in files)

    store.folders.erase(gone.id)
    store.folders.remove(held.id, "a", NOW)
    store.typed.forget("new")

    assert not any(mark in path.read_bytes() for path in tmp_path.iterdir())
    assert sum(path.stat().st_size for path in files) < size // 2
    assert store.folders.read(held.id, "b") == b"stays" * 100
    store.close()


def test_a_database_that_another_program_holds_is_said_to_be_busy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("songbang.store.connect._PRAGMAS", ("busy_timeout = 10", "journal_mode = WAL"))
    path = tmp_path / "songbang.db"
    store = open_store(f"sqlite:///{path}")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(StoreFault, match="busy"):
        store.folders.new("pile", "甲", NOW)
    other.execute("ROLLBACK")
    other.close()
    assert store.folders.new("pile", "甲", NOW).version == 1
    store.close()
