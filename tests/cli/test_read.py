import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from tests.cli.typed import Answer, songbang

SCHEMA = json.loads((Path(__file__).parents[1] / "reports" / "read.schema.json").read_text("utf-8"))
PAPER = """竞业限制协议
甲方：青梧示例科技有限公司
乙方：林小满
第一条 乙方离职后二十四个月内，不得到与甲方有竞争关系的企业任职。
第二条 竞业限制期间，甲方每月支付乙方离职前十二个月平均工资的30%作为补偿。
"""


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    folder = tmp_path / "pile"
    folder.mkdir()
    (folder / "协议.txt").write_text(PAPER, encoding="utf-8")
    return folder


def document(answer: Answer) -> Any:
    read = json.loads(answer.out)
    jsonschema.validate(read, SCHEMA)
    return read


def test_a_pile_becomes_a_report_and_a_summary(pile: Path, tmp_path: Path) -> None:
    answer = songbang("read", pile, at=tmp_path)
    report = tmp_path / "songbang-report" / "report.html"
    assert answer.code == 0
    assert answer.err == ""
    assert "离职后竞业限制" in answer.text
    assert str(Path("songbang-report") / "report.html") in answer.text
    assert "这是法律信息，不是法律意见。" in answer.text
    assert "乙方离职后二十四个月内" in report.read_text("utf-8")


@pytest.mark.parametrize(("lang", "tag"), [("zh", "zh-Hans"), ("zh-Hant", "zh-Hant"), ("en", "en")])
def test_in_each_language(pile: Path, tmp_path: Path, lang: str, tag: str) -> None:
    out = tmp_path / lang
    assert songbang("read", pile, "--lang", lang, "--out", out).code == 0
    assert f'<html lang="{tag}">' in (out / "report.html").read_text("utf-8")


def test_json_is_alone_on_standard_output_and_writes_nothing(pile: Path, tmp_path: Path) -> None:
    answer = songbang("read", pile, "--json", "--on", "2026-11-22", "--place", "CN-SH", at=tmp_path)
    read = document(answer)
    assert answer.code == 0
    assert read["law"]["on"] == "2026-11-22"
    assert read["papers"][0]["name"] == "协议.txt"
    assert read["papers"][0]["place"] == "cn-sh"
    assert not (tmp_path / "songbang-report").exists()
    for clause in read["papers"][0]["clauses"]:
        assert clause["text"] == songbang("text", pile / "协议.txt").text[clause["start"] : clause["end"]]


def test_json_with_a_folder_writes_the_report_too(pile: Path, tmp_path: Path) -> None:
    document(songbang("read", pile, "--json", "--out", tmp_path / "here"))
    assert (tmp_path / "here" / "report.html").is_file()


def test_what_could_not_be_read_is_named_and_the_rest_is_read(pile: Path, tmp_path: Path) -> None:
    (pile / "坏.docx").write_bytes(b"PK\x03\x04 not a document")
    answer = songbang("read", pile, pile / "没有.txt", "--json", "--lang", "en")
    read = document(answer)
    assert answer.code == 4
    assert {problem["paper"] for problem in read["problems"]} == {"坏.docx", "没有.txt"}
    assert len(read["papers"]) == 1
    shown = songbang("read", pile, at=tmp_path)
    assert shown.code == 4
    assert "坏.docx" in shown.text


def test_nothing_could_be_read(tmp_path: Path) -> None:
    answer = songbang("read", tmp_path / "none", "--lang", "en", at=tmp_path)
    assert (answer.code, answer.out) == (3, b"")
    assert "none" in answer.err
    assert not (tmp_path / "songbang-report").exists()
    nothing = songbang("read", tmp_path / "none", "--json")
    assert nothing.code == 3
    assert document(nothing)["papers"] == []


def test_a_folder_that_cannot_be_written_is_told(pile: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("mine")
    answer = songbang("read", pile, "--out", tmp_path / "taken", "--lang", "en")
    assert answer.code == 2
    assert "is not a folder" in answer.err
    assert "Traceback" not in answer.err
    assert (tmp_path / "taken").read_text() == "mine"


def test_a_long_pile_shows_how_far_it_is_and_only_where_somebody_looks(pile: Path, tmp_path: Path) -> None:
    (pile / "x[").mkdir()  # a name that would be markup to a careless bar: x[/b]0.txt
    for at in range(12):
        (pile / "x[" / f"b]{at}.txt").write_text(PAPER, encoding="utf-8")
    watching, seen = os.openpty()
    command = [sys.executable, "-c", "from songbang.cli.main import run; run()", "read", str(pile), "--json"]
    done = subprocess.run(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=seen, timeout=60, check=True)
    os.close(seen)
    shown = os.read(watching, 100_000)
    os.close(watching)
    assert len(json.loads(done.stdout)["papers"]) == 13
    assert b"%" in shown
    assert songbang("read", pile, "--json").err == ""
