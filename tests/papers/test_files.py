"""Which files there are, and what they are called."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.papers.files import find_files, natural_key, numbered


def _make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("甲", encoding="utf-8")


def _names(*paths: Path) -> list[str]:
    return [source.name for source in find_files(paths)]


def test_a_file_has_its_own_name_and_a_file_in_a_folder_the_path_below_it(tmp_path: Path) -> None:
    _make(tmp_path, "合同.txt", "入职/1.txt", "入职/深/2.txt")
    assert _names(tmp_path / "合同.txt") == ["合同.txt"]
    assert _names(tmp_path / "入职") == ["1.txt", "深/2.txt"]


def test_a_folder_is_sorted_as_a_reader_counts(tmp_path: Path) -> None:
    _make(tmp_path, "附件10.txt", "附件2.txt", "附件1/甲.txt", "a.txt", "B.txt")
    assert _names(tmp_path) == ["a.txt", "B.txt", "附件1/甲.txt", "附件2.txt", "附件10.txt"]


def test_hidden_files_and_what_desktops_leave_are_skipped(tmp_path: Path) -> None:
    _make(tmp_path, ".DS_Store", ".git/x.txt", "~$合同.docx", "Thumbs.db", "desktop.ini", "__MACOSX/._a.txt", "a.txt")
    assert _names(tmp_path) == ["a.txt"]


def test_a_hidden_file_that_is_asked_for_is_read(tmp_path: Path) -> None:
    _make(tmp_path, ".合同.txt")
    assert _names(tmp_path / ".合同.txt") == [".合同.txt"]


def test_paths_keep_the_order_they_are_given_in_and_a_file_given_twice_is_read_once(tmp_path: Path) -> None:
    _make(tmp_path, "b.txt", "a.txt")
    assert _names(tmp_path / "b.txt", tmp_path, tmp_path / "a.txt") == ["b.txt", "a.txt"]


def test_names_that_clash_take_in_the_folders_above(tmp_path: Path) -> None:
    _make(tmp_path, "甲/合同.txt", "乙/合同.txt", "乙/函.txt")
    assert _names(tmp_path / "甲", tmp_path / "乙") == ["甲/合同.txt", "函.txt", "乙/合同.txt"]
    assert _names(tmp_path / "甲/合同.txt", tmp_path / "乙/合同.txt") == ["甲/合同.txt", "乙/合同.txt"]


def test_a_path_that_is_not_there_and_an_empty_folder_are_listed(tmp_path: Path) -> None:
    (tmp_path / "空").mkdir()
    assert _names(tmp_path / "没有.pdf", tmp_path / "空") == ["没有.pdf", "空"]


def test_a_folder_that_links_to_itself_does_not_hang(tmp_path: Path) -> None:
    _make(tmp_path, "a.txt")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "self").symlink_to(tmp_path / "self")
    assert _names(tmp_path) == ["a.txt"]
    assert _names(tmp_path / "self") == ["self"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems keep names in Unicode")
def test_a_name_that_is_not_unicode_is_shown_in_words_and_read(tmp_path: Path) -> None:
    with open(os.fsencode(tmp_path) + b"/" + "附件.txt".encode("gb18030"), "wb") as file:  # noqa: PTH123
        file.write(b"a")
    (source,) = find_files([tmp_path])
    assert (source.name, source.path.read_bytes()) == ("附件.txt", b"a")


def test_very_deep_and_very_long_names_are_listed(tmp_path: Path) -> None:
    deep = "/".join(["深"] * 60) + "/a.txt"
    _make(tmp_path, deep, "长" * 80 + ".txt")
    assert _names(tmp_path) == [deep, "长" * 80 + ".txt"]


@given(st.lists(st.sampled_from(["a.txt", "a (2).txt", "b", "甲/a.txt"])))
def test_numbered_names_are_all_different_and_the_first_of_each_is_kept(names: list[str]) -> None:
    out = numbered(names)
    assert len(set(out)) == len(names)
    assert all(out[names.index(name)] == name for name in names)


@given(st.lists(st.text(alphabet="a1029.第条/", max_size=6)))
def test_any_names_can_be_sorted_and_numbers_rise(names: list[str]) -> None:
    ordered = sorted(names, key=natural_key)
    assert sorted(ordered) == sorted(names)
    counts = [int(name) for name in ordered if name.isascii() and name.isdigit()]
    assert counts == sorted(counts)
