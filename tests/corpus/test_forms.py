"""Documents come out of every form under names by which a person finds them again."""

import io
import json
from pathlib import Path

import docx
import pytest
from tests.corpus.made import lines, parquet, ran, table, written, zipped
from tests.corpus.works import lengths, speaks

from songbang.corpus.columns import text_column


def word(text: str) -> bytes:
    made = docx.Document()
    made.add_paragraph(text)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def test_every_form_is_read(tmp_path: Path) -> None:
    docs = written(
        tmp_path / "docs",
        a2__txt="判决如下：甲",
        a10__txt="判决如下：乙".encode("gb18030"),
        b__html="<html><body><p>判决如下：丙</p></body></html>",
        c__docx=word("判决如下：丁"),
    )
    lines(docs / "d.jsonl", 2)
    parquet(docs / "e.parquet", ["判决如下：戊", "判决如下：己"])
    zipped(docs / "f.zip", {"内/一.txt": "判决如下：庚".encode(), "二.docx": word("判决如下：辛"), ".DS_Store": b"x"})

    rows = table(ran(docs, tmp_path / "state", lengths), tmp_path / "out")

    assert [(row["document"], row["begins"]) for row in rows] == [
        ("a2.txt", "判决如下：甲"),
        ("a10.txt", "判决如下：乙"),
        ("b.html", "判决如下：丙"),
        ("c.docx", "判决如下：丁"),
        ("d.jsonl#1", "第0号。原告诉称，"),
        ("d.jsonl#2", "第1号。原告诉称，原告诉称，"),
        ("e.parquet#1", "判决如下：戊"),
        ("e.parquet#2", "判决如下：己"),
        ("f.zip/内/一.txt", "判决如下：庚"),
        ("f.zip/二.docx", "判决如下：辛"),
    ]


def test_a_scan_is_read_only_where_that_is_asked_for(tmp_path: Path) -> None:
    page = (Path(__file__).parents[2] / "docs" / "pictures" / "home-phone-zh.png").read_bytes()
    docs = written(tmp_path / "docs", a__png=page, b__txt="判决如下")

    done = ran(docs, tmp_path / "state", lengths)

    errors = table(done, tmp_path / "out", "errors")
    assert [(row["document"], row["code"], row["was_read"]) for row in errors] == [
        ("a.png", "picture_not_asked", False)
    ]
    assert [row["document"] for row in table(done, tmp_path / "out")] == ["b.txt"]


@pytest.mark.parametrize(
    ("columns", "named", "found"),
    [
        (["id", "Text"], "", "Text"),
        (["案号", " 全文 "], "", " 全文 "),
        (["全文", "content"], "", "content"),
        (["a", "b"], "", None),
        (["a", "B"], "b", "B"),
        (["text"], "b", None),
    ],
)
def test_the_column_of_the_text_is_the_named_one_or_a_usual_one(
    columns: list[str], named: str, found: str | None
) -> None:
    assert text_column(columns, named) == found


def test_the_text_may_stand_in_a_column_that_is_named(tmp_path: Path) -> None:
    parquet(written(tmp_path / "docs") / "a.parquet", ["判决如下"], column="裁判结果")

    without = ran(tmp_path / "docs", tmp_path / "one", lengths)
    named = ran(tmp_path / "docs", tmp_path / "two", lengths, column="裁判结果")

    (told,) = table(without, tmp_path / "out", "errors")
    assert (told["code"], told["says_zh"]) == ("no_text_column", "没有找到放正文的列（有的列：案号, 裁判结果）。")
    assert [row["begins"] for row in table(named, tmp_path / "out")] == ["判决如下"]


def test_a_page_that_is_not_wanted_is_not_taken_apart(tmp_path: Path) -> None:
    page = "<html><head><title>题</title></head><body><p>本院<b>认</b>为，&#21028;决如下</p></body></html>"
    docs = written(tmp_path / "docs", a__html=page, b__html=page.replace("&#21028;决", "裁定"))
    (docs / "c.jsonl").write_text(f"{json.dumps({'html': page})}\n", encoding="utf-8")

    rows = table(ran(docs, tmp_path / "state", lengths, wanted=speaks), tmp_path / "out")

    begins = {row["document"]: str(row["begins"]) for row in rows}
    assert (begins["a.html"], begins["c.jsonl#1"]) == ("本院认为，判决如下", "本院认为，判决如下")
    assert begins["b.html"].startswith("题本院认为")
