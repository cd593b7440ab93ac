"""Pictures on the command line: what is kept, what is said, how long it still takes."""

import json
from pathlib import Path

import pytest
from tests.cli.typed import songbang
from tests.papers.picture_maker import encoded, page, wrapped

from songbang.cli.kept import cache_folder
from songbang.cli.progress import seconds_left

AGREEMENT = wrapped("第一条 乙方离职后十八个月内，不得到与甲方有竞争关系的单位任职。")


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    pytest.importorskip("rapidocr", reason="the engine is not installed: pip install 'songbang[scan]'")
    path = tmp_path / "协议.png"
    path.write_bytes(encoded(page(AGREEMENT, size=(900, 200))))
    return path


def test_a_photo_is_read_like_any_paper_and_kept_only_where_wanted(paper: Path, tmp_path: Path) -> None:
    kept = {"SONGBANG_CACHE": str(tmp_path / "kept")}
    done = songbang("read", paper, "--json", "--no-cache", env=kept)
    assert done.code == 0, done.err
    assert not (tmp_path / "kept").exists()
    (read,) = json.loads(done.out)["papers"]
    (clause,) = read["clauses"]
    assert (read["format"], read["pages"], clause["kind"], clause["page"]) == ("png", 1, "non_compete", 1)
    assert 0.5 < clause["legibility"] <= 1
    assert clause["doubtful"] is False
    again = songbang("text", paper, env=kept)
    assert (again.code, again.err) == (0, "")
    assert len(list((tmp_path / "kept").iterdir())) == 1
    assert clause["text"] in again.text


def test_the_folder_of_what_was_seen_can_be_named_or_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("SONGBANG_CACHE", raising=False)
    usual = cache_folder()
    assert usual is not None
    assert usual.is_absolute()
    assert cache_folder(wanted=False) is None
    monkeypatch.setenv("SONGBANG_CACHE", str(tmp_path))
    assert cache_folder() == tmp_path
    monkeypatch.setenv("SONGBANG_CACHE", "")
    assert cache_folder() is None


def test_the_time_that_is_left_follows_the_pictures_that_were_looked_at() -> None:
    assert seconds_left(0, 10, 0, 0.0) is None
    assert seconds_left(6, 10, 6, 0.0) is None  # all of them known from an earlier run
    assert seconds_left(8, 10, 6, 30.0) == 30.0
    assert seconds_left(10, 10, 6, 60.0) == 0.0
