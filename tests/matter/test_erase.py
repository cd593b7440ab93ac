"""The files of a matter are all listed; erasing takes them and nothing else."""

from pathlib import Path

import pytest

from songbang.basis.problem import Problem
from songbang.matter.erase import erase, is_matter
from songbang.matter.written import Role, files_of, pictures_in, reports_in

KEPT = "a" * 64 + ".json"


@pytest.fixture
def matter(tmp_path: Path) -> Path:
    folder = tmp_path / "matter"
    for name in (
        "matter.toml",
        "wages.csv",
        "drafts/催付函.docx",
        "evidence/001-a.png",
        "evidence/ledger.jsonl",
        "备忘.txt",
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name, encoding="utf-8")
    return folder


def test_every_file_is_listed_with_what_it_is(matter: Path) -> None:
    (matter.parent / "matter.age").write_bytes(b"locked")
    (matter.parent / ".matter.locked").mkdir()
    (matter.parent / ".matter.locked" / "left").write_bytes(b"")
    found = {one.path.relative_to(matter.parent).as_posix(): one.role for one in files_of(matter)}

    assert found == {
        "matter/matter.toml": Role.MATTER,
        "matter/wages.csv": Role.WAGES,
        "matter/drafts/催付函.docx": Role.DRAFT,
        "matter/evidence/001-a.png": Role.EVIDENCE,
        "matter/evidence/ledger.jsonl": Role.LEDGER,
        "matter/备忘.txt": Role.OWN,
        "matter.age": Role.LOCKED,
        ".matter.locked/left": Role.LEFT_BEHIND,
    }
    sizes = {one.path.name: one.size for one in files_of(matter)}
    assert sizes["wages.csv"] == len("wages.csv")


def test_all_of_a_matter_goes_and_nothing_else(matter: Path) -> None:
    (matter.parent / "matter.age").write_bytes(b"locked")
    (matter.parent / ".matter.opening").mkdir()
    outside = matter.parent / "outside"
    outside.mkdir()
    (outside / "stays").write_text("stays", encoding="utf-8")
    (matter / "link").symlink_to(outside)
    (matter.parent / "matter2").mkdir()

    assert erase(matter) is None
    assert sorted(path.name for path in matter.parent.iterdir()) == ["matter2", "outside"]
    assert (outside / "stays").exists()


def test_a_locked_matter_can_be_erased_too(tmp_path: Path) -> None:
    (tmp_path / "matter.age").write_bytes(b"locked")

    assert is_matter(tmp_path / "matter")
    assert erase(tmp_path / "matter.age") is None
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("name", ["photos", "link", "none"])
def test_what_is_no_matter_is_never_touched(matter: Path, name: str) -> None:
    (matter.parent / "photos").mkdir()
    (matter.parent / "photos" / "a.jpg").write_bytes(b"a")
    (matter.parent / "link").symlink_to(matter)
    before = sorted(matter.parent.rglob("*"))

    done = erase(matter.parent / name)
    assert isinstance(done, Problem)
    assert done.code == "no_matter"
    assert sorted(matter.parent.rglob("*")) == before


def test_of_a_folder_of_kept_pictures_only_our_own_names_go(matter: Path) -> None:
    cache = matter.parent / "cache"
    cache.mkdir()
    for name in (KEPT, ".new-x", "photo.json", "thesis.docx"):
        (cache / name).write_bytes(b"x")

    assert erase(matter, pictures_in(cache)) is None
    assert sorted(path.name for path in cache.iterdir()) == ["photo.json", "thesis.docx"]
    assert [*pictures_in(None)] == []


def test_reports_are_found_where_they_may_lie(tmp_path: Path) -> None:
    (tmp_path / "songbang-report").mkdir()
    (tmp_path / "songbang-report" / "report.html").write_text("x", encoding="utf-8")
    (tmp_path / "songbang-report" / "other.html").write_text("x", encoding="utf-8")

    assert [one.path.name for one in reports_in([tmp_path / "songbang-report", tmp_path / "none"])] == ["report.html"]
