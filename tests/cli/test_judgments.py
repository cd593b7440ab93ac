"""`songbang judgments` as a person types it."""

import json
from pathlib import Path

import pytest
from tests.cli.typed import songbang
from tests.judgments.made import EXAMPLES


def test_the_examples_become_tables_and_one_document_on_standard_output(tmp_path: Path) -> None:
    (tmp_path / "坏.txt").write_bytes(bytes(range(256)))
    done = songbang("judgments", EXAMPLES, "坏.txt", "--on", "2026-11-22", "--json", at=tmp_path)
    told = json.loads(done.out)

    assert done.code == 4, done.err
    assert (told["command"], told["documents"], told["decisions"], told["claims"]) == ("judgments", 3, 3, 7)
    assert told["statistics"]["disputes"] == 2
    assert [one["paper"] for one in told["problems"]] == ["坏.txt"]
    assert "Traceback" not in done.err
    assert (tmp_path / "songbang-judgments" / "statistics.html").exists()


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        ((), 2, "文件夹"),
        (("x", "--on", "soon"), 2, "soon"),
        (("--check-shares", "nowhere.csv"), 3, "nowhere.csv"),
    ],
)
def test_what_cannot_be_done_is_told(tmp_path: Path, words: tuple[str, ...], code: int, says: str) -> None:
    done = songbang("judgments", *words, at=tmp_path)

    assert (done.code, done.out) == (code, b"")
    assert says in done.err
    assert "Traceback" not in done.err


def test_printed_shares_are_worked_out_again(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("label,numerator,denominator,printed\nupheld,267,293,91.26 %\n", encoding="utf-8")
    done = songbang("judgments", "--check-shares", "a.csv", "--lang", "en", at=tmp_path)

    assert done.code == 0
    assert "91.13 %" in done.text


def test_where_the_extra_is_missing_it_is_named(tmp_path: Path) -> None:
    (tmp_path / "polars.py").write_text(
        "raise ModuleNotFoundError('No module named polars', name='polars')", encoding="utf-8"
    )
    done = songbang("judgments", EXAMPLES, at=tmp_path, env={"PYTHONPATH": str(tmp_path)})

    assert done.code == 1
    assert "pip install 'songbang[many]'" in done.err
