"""However a file is parted, every document in it is in one piece, under the number it has in the file."""

import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.corpus import made
from tests.corpus.works import lengths

from songbang.corpus import jsonl, parquet, zipped
from songbang.corpus.document import Document
from songbang.corpus.listed import listed
from songbang.corpus.task import Task
from songbang.corpus.unit import Piece, units_of
from songbang.corpus.waiting import Waiting

TASK = Task("lengths", lengths)


def documents(found: Iterator[Waiting]) -> list[Document]:
    return [one for each in found for one in each.load() if isinstance(one, Document)]


@settings(max_examples=60, deadline=None)
@given(
    texts=st.lists(st.text("原告诉称x\u2028\n ", min_size=1, max_size=30).filter(str.strip), max_size=30),
    gaps=st.sets(st.integers(0, 30)),
    most=st.integers(1, 400),
    block=st.integers(1, 200),
    ends=st.booleans(),
)
def test_lines(texts: list[str], gaps: set[int], most: int, block: int, *, ends: bool) -> None:
    rows = [json.dumps({"text": one}, ensure_ascii=at % 2 == 0) for at, one in enumerate(texts)]
    kept: list[tuple[int, str]] = []
    written: list[str] = []
    for at, row in enumerate(rows):
        written += [""] * (at in gaps) + [row]
        kept.append((len(written), texts[at]))
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(jsonl, "_BLOCK", block)
        path = Path(folder, "a.jsonl")
        path.write_bytes(("\n".join(written) + "\n" * ends).encode())
        (source,), _ = listed([str(path)])
        pieces = list(jsonl.pieces(source, most))
        found = [one for piece in pieces for one in documents(jsonl.waiting(piece, TASK))]

    assert [(one.name, one.text) for one in found] == [(f"a.jsonl#{number}", text) for number, text in kept]
    assert sum(piece.size for piece in pieces) == source.size


def test_a_line_that_is_longer_than_a_text_may_be_is_read_past(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonl, "_LONGEST", 50)
    monkeypatch.setattr(jsonl, "_BLOCK", 16)
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "a"}\n{"text": "' + "b" * 500 + '"}\n{"text": "c"}\n' + "d" * 60, encoding="utf-8")
    (source,), _ = listed([str(path)])

    found = [one for piece in jsonl.pieces(source, 10) for each in jsonl.waiting(piece, TASK) for one in each.load()]

    assert [one.name if isinstance(one, Document) else (one.paper, one.code) for one in found] == [
        "a.jsonl#1",
        ("a.jsonl#2", "too_large"),
        "a.jsonl#3",
        ("a.jsonl#4", "too_large"),
    ]


def test_row_groups_and_members(tmp_path: Path) -> None:
    made.parquet(tmp_path / "a.parquet", [f"第{at}号" for at in range(10)])
    made.zipped(tmp_path / "b.zip", {f"{at}.txt": f"第{at}号".encode() for at in range(10)})
    (table, archive), _ = listed([str(tmp_path)])

    rows = [one for piece in parquet.pieces(table, 1) for one in documents(parquet.waiting(piece, TASK))]
    members = [one for piece in zipped.pieces(archive, 15) for one in documents(zipped.waiting(piece, TASK))]

    assert [(one.name, one.text) for one in rows] == [(f"a.parquet#{at + 1}", f"第{at}号") for at in range(10)]
    assert [(one.name, one.text) for one in members] == [(f"b.zip/{at}.txt", f"第{at}号") for at in range(10)]


def test_a_unit_has_a_name_of_its_own_that_changes_with_what_is_in_it(tmp_path: Path) -> None:
    made.written(tmp_path, a__txt="一", b__txt="二")
    (one, two), _ = listed([str(tmp_path)])
    pieces = [Piece(source, 0, 0, 0, source.size) for source in (one, two)]

    keys = {unit.key for most in (1, 100) for unit in units_of(pieces, "task", most)}
    other = {unit.key for unit in units_of(pieces, "other", 1)}

    assert len(keys) == 3
    assert not keys & other
