"""`songbang rank` as a person types it."""

import json
from pathlib import Path

import pytest
from examples.make_lists import HERE
from tests.cli.typed import songbang

from songbang.cli.rank_firms import Asked, rank_firms

LISTS, ALIASES = HERE / "market" / "lists.csv", HERE / "market" / "aliases.csv"


def test_the_answer_is_told_and_the_files_are_written(tmp_path: Path) -> None:
    done = songbang("rank", LISTS, "--aliases", ALIASES, "--draws", "20", at=tmp_path)

    assert done.code == 0, done.err
    assert done.text.startswith("可以排名")
    assert "rank.html" in done.text.splitlines()[-1]
    assert (tmp_path / "songbang-rank" / "aliases.csv").read_bytes()


def test_json_alone_writes_no_file_and_what_is_not_whole_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    code = rank_firms(Asked((LISTS, Path("x.csv")), None, 2026, 0, 0, None, "en", as_json=True))
    said = capsysbinary.readouterr()
    told = json.loads(said.out)

    assert code == 4
    assert b"Rename the heads" in said.err
    assert (told["command"], told["year"], told["years"]) == ("rank", 2026, [2024, 2026])
    assert told["questions"][0]["why"]
    assert [one.name for one in tmp_path.iterdir()] == ["x.csv"]
