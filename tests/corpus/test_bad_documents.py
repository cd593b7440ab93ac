"""One bad document never stops the others: it is a row in the table of errors, with its reason and the next step."""

from pathlib import Path

import pytest
from tests.corpus.made import lines, parquet, ran, table, written, zipped
from tests.corpus.works import broken, lengths, touchy

from songbang.corpus.run import run
from songbang.corpus.task import Task
from songbang.corpus.tending import WorkBrokenError
from songbang.papers import limits


def test_what_cannot_be_read_is_told_with_its_reason(tmp_path: Path) -> None:
    docs = written(
        tmp_path / "docs",
        broken__pdf=b"%PDF-1.4\nnothing follows",
        empty__txt=b"\n ",
        empty__jsonl=b"",
        garbled__txt=bytes(range(256)) * 40,
        huge__txt="字".encode() * (4 * limits.MAX_CHARACTERS // 3 + 1),
        odd__zip=b"PK\x03\x04 nothing follows",
        odd__parquet=b"PAR1 nothing follows",
        rows__jsonl='{"text": "判决如下"}\nno record\n[1]\n{"text": 7}\n{"other": "x"}\n{"text": " "}\n',
        sheet__exe=b"MZ\x90",
    )
    parquet(docs / "none.parquet", [])
    zipped(docs / "bomb.zip", {"a.txt": b"0" * 20_000_000, "b.txt": "判决如下".encode()})

    done = ran(docs, tmp_path / "state", lengths)
    errors = table(done, tmp_path / "out", "errors")

    assert {str(row["document"]): row["code"] for row in errors} == {
        "bomb.zip/a.txt": "archive_bomb",
        "broken.pdf": "unreadable",
        "empty.jsonl": "empty",
        "empty.txt": "empty",
        "garbled.txt": "garbled_text",
        "huge.txt": "too_large",
        "none.parquet": "empty",
        "odd.parquet": "unreadable",
        "odd.zip": "unreadable",
        "rows.jsonl#2": "line_unreadable",
        "rows.jsonl#3": "line_unreadable",
        "rows.jsonl#4": "empty",
        "rows.jsonl#5": "no_text_column",
        "rows.jsonl#6": "empty",
        "sheet.exe": "unsupported_format",
    }
    assert all(row[column] for row in errors for column in ("says_zh", "says_en", "do_zh", "do_en"))
    assert [row["document"] for row in table(done, tmp_path / "out")] == ["bomb.zip/b.txt", "rows.jsonl#1"]
    assert (done.counts.documents, done.counts.problems) == (2, 15)


def test_a_document_that_breaks_the_work_or_its_process_or_hangs_is_passed_over(tmp_path: Path) -> None:
    bad = {"b.txt": "请出错", "d.txt": "请退出", "f.txt": "请停住", "h.txt": "请退出"}
    good = {f"{name}.txt": f"判决如下：{name}" for name in "acegi"}
    docs = written(tmp_path / "docs")
    for name, text in {**bad, **good}.items():
        (docs / name).write_text(text, encoding="utf-8")

    done = ran(docs, tmp_path / "state", touchy, seconds=4)

    errors = {row["document"]: row["code"] for row in table(done, tmp_path / "out", "errors")}
    assert errors == {"b.txt": "work_failed", "d.txt": "crashed", "f.txt": "too_slow", "h.txt": "crashed"}
    assert [row["document"] for row in table(done, tmp_path / "out")] == sorted(good)


def test_work_that_never_comes_to_anything_is_said_once(tmp_path: Path) -> None:
    with pytest.raises(WorkBrokenError, match="LookupError: no such thing"):
        ran(lines(tmp_path / "docs" / "a.jsonl", 3).parent, tmp_path / "state", broken)


def test_an_address_without_documents_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()

    named = [str(tmp_path / "empty"), str(tmp_path / "none")]
    done = run(named, Task("lengths", lengths), tmp_path / "state")

    errors = table(done, tmp_path / "out", "errors")
    assert [(row["document"], row["code"]) for row in errors] == [
        (named[0], "empty_folder"),
        (named[1], "not_found"),
    ]


def test_a_file_that_goes_away_meanwhile_is_told(tmp_path: Path) -> None:
    docs = written(tmp_path / "docs", a__txt="一", b__txt="二")

    def gone(_: object) -> None:
        (docs / "a.txt").unlink(missing_ok=True)

    done = run([str(docs)], Task("lengths", lengths), tmp_path / "state", progress=gone)

    errors = table(done, tmp_path / "out", "errors")
    assert [(row["document"], row["code"]) for row in errors] == [("a.txt", "not_found")]
