import os
from pathlib import Path

import pytest

from songbang.basis.problem import Problem
from songbang.reports.write import write_page


def test_the_report_stands_alone_in_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    written = write_page("<p>一</p>\n", folder)
    assert written == folder / "report.html"
    assert [path.name for path in folder.iterdir()] == ["report.html"]
    assert (folder / "report.html").read_bytes() == "<p>一</p>\n".encode()


def test_an_old_report_is_replaced(tmp_path: Path) -> None:
    write_page("old", tmp_path)
    write_page("new", tmp_path)
    assert (tmp_path / "report.html").read_text() == "new"


def test_a_file_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("mine")
    refused = write_page("x", tmp_path / "taken")
    assert isinstance(refused, Problem)
    assert "不是文件夹" in refused.says.zh
    assert "--out" in refused.do.en
    assert (tmp_path / "taken").read_text() == "mine"


def test_a_folder_named_like_the_report_is_told_and_nothing_is_left_behind(tmp_path: Path) -> None:
    (tmp_path / "report.html" / "x").mkdir(parents=True)
    assert isinstance(write_page("x", tmp_path), Problem)
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]


@pytest.mark.skipif(os.geteuid() == 0, reason="the administrator may write anywhere")
def test_a_folder_without_leave_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    refused = write_page("x", tmp_path)
    tmp_path.chmod(0o700)
    assert isinstance(refused, Problem)
    assert "不允许" in refused.says.zh
