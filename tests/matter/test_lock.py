"""A matter under a passphrase: the same bytes come out, nothing is lost on the way, nothing outside is touched."""

import os
from pathlib import Path

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from songbang.basis.problem import Problem
from songbang.matter.locking import cipher
from songbang.matter.locking.lock import Locked, lock, needs_no_passphrase
from songbang.matter.locking.pack import pack, unpack
from songbang.matter.locking.places import places
from songbang.matter.locking.unlock import Unlocked, unlock

SECRET = "三只 kettle 与月亮"  # noqa: S105


@pytest.fixture
def matter(tmp_path: Path) -> Path:
    folder = tmp_path / "matter"
    (folder / "evidence").mkdir(parents=True)
    (folder / "empty").mkdir()
    (folder / "matter.toml").write_text("songbang = 1\n", encoding="utf-8")
    (folder / "evidence" / "001-工资条.pdf").write_bytes(bytes(range(256)) * 99)
    (folder / ".hidden").write_bytes(b"")
    os.utime(folder / "matter.toml", ns=(1_700_000_000_123_456_789,) * 2)
    (folder / "matter.toml").chmod(0o640)
    return folder


def tree(folder: Path) -> dict[str, tuple[bytes | None, int, int]]:
    """Every file and folder with its bytes, its rights and its time of change."""
    return {
        path.relative_to(folder).as_posix(): (
            path.read_bytes() if path.is_file() else None,
            path.stat().st_mode,
            path.stat().st_mtime_ns,
        )
        for path in folder.rglob("*")
        if path.name != ".busy"
    }


def code(done: object) -> str:
    assert isinstance(done, Problem)
    return done.code


def test_what_was_locked_comes_out_as_it_was(matter: Path) -> None:
    before = tree(matter)
    done = lock(Path(f"{matter}/"), SECRET)
    assert isinstance(done, Locked)
    assert (done.files, done.file.name) == (3, "matter.age")
    assert [path.name for path in matter.parent.iterdir()] == ["matter.age"]
    assert b"matter.toml" not in done.file.read_bytes()
    assert done.file.stat().st_mode & 0o077 == 0
    packed = pyrage.passphrase.decrypt(done.file.read_bytes(), SECRET)  # any program that knows age opens it

    opened = unlock(matter.parent / "matter.age", SECRET)
    assert isinstance(opened, Unlocked)
    assert tree(matter) == before
    assert packed == pack(matter)
    assert [path.name for path in matter.parent.iterdir()] == ["matter"]


def test_a_wrong_passphrase_changes_nothing(matter: Path) -> None:
    lock(matter, SECRET)
    sealed = (matter.parent / "matter.age").read_bytes()

    assert code(unlock(matter, "another")) == "wrong_passphrase"
    assert [path.name for path in matter.parent.iterdir()] == ["matter.age"]
    assert (matter.parent / "matter.age").read_bytes() == sealed


def test_a_damaged_file_is_told_and_kept(matter: Path) -> None:
    sealed = matter.parent / "matter.age"
    lock(matter, SECRET)
    whole = sealed.read_bytes()
    for damaged in (whole[:-1], whole[:99], b"x" + whole, b""):
        sealed.write_bytes(damaged)
        assert code(unlock(matter, SECRET)) in {"locked_damaged", "wrong_passphrase"}
        assert [path.name for path in matter.parent.iterdir()] == ["matter.age"]
        assert sealed.read_bytes() == damaged


def test_nothing_is_written_over(matter: Path) -> None:
    (matter.parent / "matter.age").write_bytes(b"another")
    assert code(lock(matter, SECRET)) == "both_there"
    assert (matter.parent / "matter.age").read_bytes() == b"another"

    (matter.parent / "matter.age").write_bytes(cipher.encrypted(b"another", SECRET))
    before = tree(matter)
    assert code(unlock(matter, SECRET)) == "both_there"
    assert tree(matter) == before


def test_what_cannot_be_locked_is_told_and_left(matter: Path) -> None:
    (matter.parent / "notes").mkdir()
    assert code(lock(matter.parent / "notes", SECRET)) == "no_matter"
    assert code(lock(matter.parent / "none", SECRET)) == "no_matter"
    assert code(lock(matter, "")) == "no_passphrase"
    assert code(unlock(matter.parent / "none", SECRET)) == "not_locked"
    (matter.parent / "other.age").write_bytes(b"locked")
    assert code(lock(matter.parent / "other", SECRET)) == "already_locked"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system knows no pipes")
@pytest.mark.parametrize("kind", ["file", "folder", "broken", "pipe"])
def test_a_link_out_of_the_folder_is_not_followed(matter: Path, kind: str) -> None:
    outside = matter.parent / "outside"
    outside.mkdir()
    (outside / "secret").write_text("stay", encoding="utf-8")
    special = matter / "evidence" / "special"
    if kind == "pipe":
        os.mkfifo(special)
    else:
        special.symlink_to({"file": outside / "secret", "folder": outside, "broken": outside / "none"}[kind])
    before = sorted(matter.rglob("*"))

    assert code(lock(matter, SECRET)) == "special_file"
    assert sorted(path for path in matter.rglob("*") if path.name != ".busy") == before
    assert (outside / "secret").read_text(encoding="utf-8") == "stay"


def test_a_run_that_was_killed_behind_the_check_is_finished(matter: Path) -> None:
    before = tree(matter)
    at = places(matter)
    data = pack(matter)
    assert isinstance(data, bytes)
    at.locked.write_bytes(cipher.encrypted(data, SECRET))
    assert isinstance(lock(matter, SECRET), Locked)  # killed before the folder got its other name

    at.going.mkdir()
    (at.going / "matter.toml").write_text("left", encoding="utf-8")
    assert needs_no_passphrase(matter)
    assert isinstance(lock(matter, ""), Locked)  # killed while the plain files were deleted
    assert [path.name for path in matter.parent.iterdir()] == ["matter.age"]

    sealed = at.locked.read_bytes()
    unlock(matter, SECRET)
    at.locked.write_bytes(sealed)
    assert isinstance(unlock(matter, SECRET), Unlocked)  # killed before the encrypted file was deleted
    assert tree(matter) == before
    assert not at.locked.exists()


names = st.text(st.characters(codec="utf-8", exclude_characters="/\0"), min_size=1, max_size=20).filter(
    lambda name: name not in {".", "..", ".busy"} and len(name.encode()) < 200
)


@given(st.dictionaries(names, st.binary(max_size=2000), max_size=6))
@settings(max_examples=50)
def test_any_folder_is_packed_and_made_again(tmp_path_factory: pytest.TempPathFactory, files: dict[str, bytes]) -> None:
    home = tmp_path_factory.mktemp("pack")
    (home / "a" / "b").mkdir(parents=True)
    for name, data in files.items():
        (home / "a" / "b" / name).write_bytes(data)
    packed = pack(home / "a")
    assert isinstance(packed, bytes)
    unpack(packed, home / "c")

    assert tree(home / "c") == tree(home / "a")


@pytest.mark.parametrize("name", ["../out", "/out", "a/../../out"])
def test_an_archive_that_reaches_out_of_its_folder_is_refused(tmp_path: Path, name: str) -> None:
    import io  # noqa: PLC0415
    import tarfile  # noqa: PLC0415

    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as tar:
        tar.addfile(tarfile.TarInfo(name))
    with pytest.raises(ValueError, match="out"):
        unpack(made.getvalue(), tmp_path / "folder")
    assert not (tmp_path / "out").exists()
