"""Decisions among other documents, read by the hands of a corpus into the tables of the codebook."""

import json
from pathlib import Path

import polars as pl
import pytest

from songbang.corpus.document import Document
from songbang.corpus.pipeline import Where
from songbang.corpus.run import run
from songbang.corpus.tables import write_tables
from songbang.corpus.task import Task
from songbang.judgments.read_decision import read_decision
from songbang.judgments.table import Table
from songbang.judgments.table_disputes import with_disputes
from songbang.judgments.work import LOOKED, edition, read_judgments

DEV = Path(__file__).parent / "dev"
OTHER = "民事判决书\n原告诉称，请求判令被告支付货款12,000元。\n本院认为，被告应当付款。\n判决如下：被告支付货款。\n"


def labels() -> list[dict[str, object]]:
    rows = (DEV / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(row) for row in rows if row.strip()]


def test_a_corpus_becomes_the_tables_of_the_codebook(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    few = labels()[:8]
    for row in few:
        name = str(row["file"])
        (docs / name).write_bytes((DEV / name).read_text(encoding="utf-8").encode("gb18030"))
    rows = "".join(json.dumps({"全文": OTHER}, ensure_ascii=False) + "\n" for _ in range(200))
    (docs / "others.jsonl").write_text(rows, encoding="utf-8")
    (docs / "broken.pdf").write_bytes(b"%PDF-1.4")

    done = run([str(docs)], Task(edition(), read_judgments, unit=20_000), tmp_path / "state", Where(1))
    paths = write_tables(done, tmp_path / "out")
    frames = {name: pl.read_parquet(path) for name, path in paths.items()}
    looked = frames.pop(LOOKED)
    table = with_disputes(Table.from_frames(**frames))

    relevant = sorted(str(row["file"]) for row in few if row["relevant"])
    assert table.decisions["document"].to_list() == relevant
    assert looked.filter(pl.col("is_non_compete"))["document"].sort().to_list() == relevant
    assert table.errors.select("document", "code").rows() == [("broken.pdf", "unreadable")]
    assert done.counts.documents == len(few) + 200
    for name in relevant:
        read = read_decision((DEV / name).read_text(encoding="utf-8"))
        told = table.values.filter(pl.col("document") == name)["field"].to_list()
        assert sorted(told) == sorted(one.field for one in read.values)
        assert table.claims.filter(pl.col("document") == name).height == len(read.claims)


def test_what_leaves_a_decision_leaves_without_names() -> None:
    name = next(str(row["file"]) for row in labels() if row["relevant"])
    text = (DEV / name).read_text(encoding="utf-8").replace("林某", "林致远") + "\n身份证号：31011519880214123X\n"

    tables = read_judgments([Document("a.txt", text)])

    words = " ".join(map(str, tables["values"]["words"].to_pylist()))
    assert "林致远" not in words
    assert "31011519880214123X" not in words


def test_a_reader_that_fails_is_told_and_the_rest_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_parts: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("songbang.judgments.read_decision.read_claims", failing)
    name = next(str(row["file"]) for row in labels() if row["relevant"])

    tables = read_judgments([Document("a.txt", (DEV / name).read_text(encoding="utf-8"))])

    (told,) = tables["errors"].to_pylist()
    assert (told["document"], told["code"], told["was_read"]) == ("a.txt", "field_failed", True)
    assert tables["decisions"].num_rows == 1
    assert tables["claims"].num_rows == 0


def test_no_documents_are_empty_tables_with_all_columns() -> None:
    tables = read_judgments([])

    assert all(table.num_rows == 0 and table.num_columns > 0 for table in tables.values())
    assert set(tables) == {"decisions", "claims", "values", LOOKED, "errors"}
