"""A folder checked out as files on the disk: every change comes back, or none."""

import os
import stat
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from songbang.store.fault import StoreConflict, StoreFault, StoreMissing
from songbang.store.leftovers import PREFIX, clear_leftovers
from songbang.store.store import Store

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
FILES = {"matter.toml": b"songbang = 1\n", "evidence/a.png": b"\x89PNG", "slips.csv": b"1,2"}


def contents(store: Store, folder_id: str) -> dict[str, bytes | None]:
    return {file.name: store.folders.read(folder_id, file.name) for file in store.folders.files(folder_id)}


def version(store: Store, folder_id: str) -> int:
    found = store.folders.get(folder_id)
    assert found is not None
    return found.version


def test_changed_new_and_deleted_files_come_back_at_once(store: Store) -> None:
    made = store.folders.new("matter", "林某的事", NOW, files=FILES)
    with store.folders.checked_out(made.id, NOW) as place:
        assert place.name == "林某的事"
        assert {
            path.relative_to(place).as_posix(): path.read_bytes() for path in place.rglob("*") if path.is_file()
        } == FILES
        assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700
        assert stat.S_IMODE((place / "matter.toml").stat().st_mode) == 0o600
        (place / "matter.toml").write_bytes(b"songbang = 1\n# more\n")
        (place / "evidence" / "b" / "c").mkdir(parents=True)
        (place / "evidence" / "b" / "c" / "d.txt").write_bytes(b"")
        (place / "slips.csv").unlink()
        (place / ".busy").touch()

    assert not place.parent.exists()
    assert version(store, made.id) == 2
    assert contents(store, made.id) == {
        "matter.toml": b"songbang = 1\n# more\n",
        "evidence/a.png": b"\x89PNG",
        "evidence/b/c/d.txt": b"",
    }


def test_where_nothing_was_changed_the_version_stays(store: Store) -> None:
    made = store.folders.new("matter", "甲/乙", NOW, files=FILES)
    with store.folders.checked_out(made.id, NOW) as place:
        assert place.name == "folder"
        (place / "matter.toml").write_bytes(FILES["matter.toml"])
    assert version(store, made.id) == 1


def test_after_an_exception_nothing_is_written_back(store: Store) -> None:
    made = store.folders.new("matter", "甲", NOW, files=FILES)
    with pytest.raises(KeyError), store.folders.checked_out(made.id, NOW) as place:
        (place / "slips.csv").unlink()
        raise KeyError
    assert not place.parent.exists()
    assert (version(store, made.id), contents(store, made.id)) == (1, FILES)


def test_what_is_only_to_be_read_is_not_written_back(store: Store) -> None:
    made = store.folders.new("matter", "甲", NOW, files=FILES)
    with store.folders.checked_out(made.id, NOW, write=False) as place:
        (place / "slips.csv").unlink()
    assert (version(store, made.id), contents(store, made.id)) == (1, FILES)


def test_one_of_two_who_change_a_folder_is_told(store: Store) -> None:
    made = store.folders.new("matter", "甲", NOW, files=FILES)
    with pytest.raises(StoreConflict, match="not saved"), store.folders.checked_out(made.id, NOW) as place:
        store.folders.put(made.id, "other.txt", b"first", NOW)
        (place / "slips.csv").write_bytes(b"second")
    assert not place.parent.exists()
    assert (version(store, made.id), contents(store, made.id)) == (2, {**FILES, "other.txt": b"first"})


def test_a_folder_erased_meanwhile_is_not_made_again(store: Store) -> None:
    made = store.folders.new("matter", "甲", NOW, files=FILES)
    with pytest.raises(StoreMissing), store.folders.checked_out(made.id, NOW) as place:
        store.folders.erase(made.id)
        (place / "slips.csv").write_bytes(b"second")
    assert store.folders.all("matter") == ()


def test_what_cannot_be_kept_keeps_the_folder_as_it_was(store: Store) -> None:
    made = store.folders.new("matter", "甲", NOW, files=FILES)
    with pytest.raises(StoreFault, match="cannot be used"), store.folders.checked_out(made.id, NOW) as place:
        (place / "slips.csv").unlink()
        (place / "a:b").write_bytes(b"")
    assert contents(store, made.id) == FILES


def test_links_lead_nowhere(store: Store, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"outside")
    made = store.folders.new("matter", "甲", NOW, files=FILES)
    with store.folders.checked_out(made.id, NOW) as place:
        (place / "link").symlink_to(secret)
        (place / "slips.csv").unlink()
        (place / "slips.csv").symlink_to(secret)
        (place / "folder").symlink_to(tmp_path)
    assert set(contents(store, made.id)) == {"matter.toml", "evidence/a.png"}


def test_no_folder_no_files(store: Store) -> None:
    with pytest.raises(StoreMissing), store.folders.checked_out("0" * 32, NOW):
        raise AssertionError("nothing is given out")


def test_what_a_killed_program_left_on_the_disk_is_removed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    dead = tmp_path / f"{PREFIX}{2**22 + 1}-abc"  # above every number that Linux gives a process
    ours, other = tmp_path / f"{PREFIX}{os.getpid()}-abc", tmp_path / "songbang-files-notes"
    for path in (dead / "林某", ours, other):
        path.mkdir(parents=True)
    (dead / "林某" / "matter.toml").write_text("1", encoding="utf-8")

    assert clear_leftovers() == 1
    assert {path.name for path in tmp_path.iterdir()} == {ours.name, other.name}
