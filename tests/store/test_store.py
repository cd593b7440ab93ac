"""What is put into the store comes out of it, on SQLite as on PostgreSQL."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256

import pytest

from songbang.store.fault import StoreFault, StoreMissing
from songbang.store.folder import StoredFile
from songbang.store.limits import Limits
from songbang.store.open import open_store
from songbang.store.results import Result
from songbang.store.store import Store

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
LATER = NOW + timedelta(minutes=5)
NOBODY = "0" * 32
ODD = "第一行\r\n\x00\ud800 <b>&'\"\\ 😀"
"""What a person can paste: a NUL, half a character, markup."""


def test_a_folder_is_found_again(store: Store, address: str) -> None:
    made = store.folders.new(
        "pile", " 甲辰  科技的\n文件 ", NOW, {"place": "cn-sh", "odd": ODD}, {"合同/一.txt": b"\x00\xff"}
    )

    assert made.name == "甲辰 科技的 文件"
    assert (made.version, made.created, made.changed) == (1, NOW, NOW)
    assert store.folders.get(made.id) == made
    assert store.folders.files(made.id) == (StoredFile("合同/一.txt", 2, sha256(b"\x00\xff").hexdigest()),)
    assert store.folders.read(made.id, "合同/一.txt") == b"\x00\xff"
    again = open_store(address)
    assert again.folders.get(made.id) == made
    again.close()


def test_moments_are_kept_in_utc(store: Store) -> None:
    made = store.folders.new("pile", "甲", NOW.astimezone(timezone(timedelta(hours=8))))

    held = store.folders.get(made.id)
    assert held == made
    assert held.created.isoformat() == "2026-11-22T08:00:00+00:00"


def test_the_last_changed_comes_first_and_kinds_are_apart(store: Store) -> None:
    first = store.folders.new("pile", "一", NOW)
    second = store.folders.new("pile", "二", LATER)
    matter = store.folders.new("matter", "三", NOW)

    assert [one.id for one in store.folders.all("pile")] == [second.id, first.id]
    store.folders.rename(first.id, "一一", LATER + timedelta(seconds=1))
    assert [one.name for one in store.folders.all("pile")] == ["一一", "二"]
    assert [one.id for one in store.folders.all("matter")] == [matter.id]


def test_every_change_of_files_or_settings_counts_the_version_up(store: Store) -> None:
    made = store.folders.new("pile", "甲", NOW, {"place": "cn"})
    versions = []
    change: Callable[[], None]
    for change in (
        lambda: store.folders.put(made.id, "a", b"1", LATER),
        lambda: store.folders.put(made.id, "a", b"2", LATER),
        lambda: store.folders.settle(made.id, LATER, place="cn-sh", on="2026-01-01"),
        lambda: store.folders.settle(made.id, LATER, place="cn-sh"),
        lambda: store.folders.remove(made.id, "a", LATER),
        lambda: store.folders.remove(made.id, "a", LATER),
        lambda: store.folders.rename(made.id, "乙", LATER),
    ):
        change()
        held = store.folders.get(made.id)
        assert held is not None
        versions.append(held.version)

    assert held is not None
    assert versions == [2, 3, 4, 4, 5, 5, 5]
    assert held.settings == {"place": "cn-sh", "on": "2026-01-01"}
    assert held.changed == LATER
    assert store.folders.files(made.id) == ()


def test_a_folder_is_erased_with_all_that_hangs_on_it(store: Store) -> None:
    gone = store.folders.new("matter", "甲", NOW, files={"a": b"1"})
    stays = store.folders.new("matter", "乙", NOW, files={"a": b"2"})
    for one in (gone, stays):
        store.results.put(one.id, "position", b"{}", 1)
        store.typed.put(f"matter-{one.id}-event", "note", "在", NOW)

    assert store.folders.erase(gone.id)
    assert not store.folders.erase(gone.id)
    assert store.folders.get(gone.id) is None
    assert store.folders.files(gone.id) == ()
    assert store.folders.read(gone.id, "a") is None
    assert store.results.get(gone.id, "position") is None
    assert store.typed.forms() == {f"matter-{stays.id}-event": 1}
    assert store.folders.read(stays.id, "a") == b"2"
    assert store.results.get(stays.id, "position") == Result(b"{}", 1)


def test_what_is_not_there_is_said_to_be_missing(store: Store) -> None:
    assert store.folders.get(NOBODY) is None
    assert store.folders.files(NOBODY) == ()
    change: Callable[[], None]
    for change in (
        lambda: store.folders.put(NOBODY, "a", b"", NOW),
        lambda: store.folders.remove(NOBODY, "a", NOW),
        lambda: store.folders.rename(NOBODY, "a", NOW),
        lambda: store.folders.settle(NOBODY, NOW, place="cn"),
        lambda: store.results.put(NOBODY, "a", b"", 1),
    ):
        with pytest.raises(StoreMissing, match="not here"):
            change()


def test_a_result_of_an_earlier_version_never_takes_the_place_of_a_later_one(store: Store) -> None:
    made = store.folders.new("pile", "甲", NOW)
    store.results.put(made.id, "report", b"new", 2)
    store.results.put(made.id, "report", b"old", 1)
    assert store.results.get(made.id, "report") == Result(b"new", 2)
    store.results.put(made.id, "report", b"again", 2)
    assert store.results.get(made.id, "report") == Result(b"again", 2)
    assert store.results.get(made.id, "other") is None


def test_what_is_typed_stays_until_it_is_forgotten(store: Store, address: str) -> None:
    store.typed.put("matter-new", "name", "甲", NOW)
    store.typed.put("matter-new", "name", ODD, LATER)
    store.typed.put("matter-new", "day", "", NOW)
    store.typed.put("other", "name", "乙", NOW)

    again = open_store(address)
    assert again.typed.of("matter-new") == {"name": ODD, "day": ""}
    assert again.typed.forms() == {"matter-new": 2, "other": 1}
    again.typed.forget("matter-new")
    again.close()
    assert store.typed.of("matter-new") == {}
    assert store.typed.of("other") == {"name": "乙"}
    store.typed.forget_all()
    assert store.typed.forms() == {}


def test_a_folder_holds_no_more_than_it_may(address: str) -> None:
    store = open_store(address, Limits(file=10, folder=25, files=3, typed=4))
    made = store.folders.new("pile", "甲", NOW, files={"a": b"x" * 10, "b": b"x" * 10})
    for name, data, said in (
        ("c", b"x" * 11, "too large"),
        ("c", b"x" * 6, "full"),
    ):
        with pytest.raises(StoreFault, match=said):
            store.folders.put(made.id, name, data, NOW)
    store.folders.put(made.id, "c", b"", NOW)
    with pytest.raises(StoreFault, match="3 files"):
        store.folders.put(made.id, "d", b"", NOW)
    with pytest.raises(StoreFault, match="4 characters"):
        store.typed.put("form", "field", "12345", NOW)
    assert [file.name for file in store.folders.files(made.id)] == ["a", "b", "c"]
    assert store.typed.of("form") == {}
    store.close()


@pytest.mark.parametrize("name", ["", "  \n", "甲" * 201])
def test_a_folder_needs_a_name(store: Store, name: str) -> None:
    with pytest.raises(StoreFault, match="characters"):
        store.folders.new("pile", name, NOW)
    assert store.folders.all("pile") == ()


def test_a_folder_whose_files_cannot_be_kept_is_not_made(store: Store) -> None:
    with pytest.raises(StoreFault, match="cannot be used"):
        store.folders.new("pile", "甲", NOW, files={"a": b"1", "../b": b"2"})
    assert store.folders.all("pile") == ()


def test_everything_is_wiped(store: Store, address: str) -> None:
    made = store.folders.new("matter", "甲", NOW, files={"a": b"1"})
    store.results.put(made.id, "position", b"{}", 1)
    store.typed.put("form", "field", "在", NOW)

    store.erase_all()

    assert store.folders.all("matter") == ()
    assert store.typed.forms() == {}
    again = open_store(address)
    assert again.folders.new("pile", "乙", NOW).version == 1
    again.close()
