"""`songbang word`: Word files back with comments and changes; the originals stay as they are."""

import io
import json
import zipfile
from pathlib import Path

import docx as python_docx
import pytest
from tests.cli.typed import songbang
from tests.papers.word_maker import p, package

CLAUSE = "第一条 乙方离职后三十六个月内，不得到与甲方有竞争关系的单位任职。"
AGREEMENT = package(p("竞业限制协议") + p(CLAUSE))


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    (folder / "offer").mkdir(parents=True)
    (folder / "offer" / "合同.docx").write_bytes(AGREEMENT)
    return folder


def test_a_marked_copy_beside_an_original_that_stays(pile: Path, tmp_path: Path) -> None:
    answer = songbang("word", pile, "--on", "2026-11-22", at=tmp_path)
    copy = tmp_path / "songbang-word" / "offer" / "合同.marked.docx"
    assert (answer.code, answer.err) == (0, "")
    assert "批注本写好 1 份，在“songbang-word”。原文件没有动。" in answer.text
    assert "“三十六个月” → “24个月”" in answer.text
    assert "这是法律信息，不是法律意见。" in answer.text
    assert (pile / "offer" / "合同.docx").read_bytes() == AGREEMENT
    assert [one.author for one in python_docx.Document(str(copy)).comments] == ["松绑"]
    assert [one.name for one in copy.parent.iterdir()] == [copy.name]


def test_the_document(pile: Path, tmp_path: Path) -> None:
    answer = songbang("word", pile, "--on", "2026-11-22", "--out", tmp_path / "out", "--json", "--lang", "en")
    document = json.loads(answer.out)
    assert (document["command"], document["folder"]) == ("word", str(tmp_path / "out"))
    assert document["law"]["on"] == "2026-11-22"
    (paper,) = document["papers"]
    assert (paper["name"], paper["file"], paper["comments"]) == ("offer/合同.docx", "offer/合同.marked.docx", 1)
    (change,) = paper["changes"]
    text = songbang("text", pile / "offer" / "合同.docx").text
    assert text[change["start"] : change["end"]] == change["was"] == "三十六个月"
    assert (change["now"], change["provision"], change["tracked"]) == ("24个月", "cn.duration.cap", True)
    assert (change["clause"], change["stands"]) == ("p0.c0", None)
    assert document["problems"] == []


def test_nothing_is_written_over(pile: Path, tmp_path: Path) -> None:
    for _ in range(3):
        assert songbang("word", pile, "--out", tmp_path / "out").code == 0
    names = sorted(one.name for one in (tmp_path / "out" / "offer").iterdir())
    assert names == ["合同.marked (2).docx", "合同.marked (3).docx", "合同.marked.docx"]


def test_what_is_no_word_file_is_told(pile: Path, tmp_path: Path) -> None:
    (pile / "承诺.txt").write_text(CLAUSE, encoding="utf-8")
    (pile / "坏.docx").write_bytes(AGREEMENT[:400])
    answer = songbang("word", pile, "--out", tmp_path / "out", "--json")
    document = json.loads(answer.out)
    assert answer.code == 4
    told = {one["paper"]: one["code"] for one in document["problems"]}
    assert (told["承诺.txt"], told["坏.docx"]) == ("not_word", "unreadable")
    assert all(one["says"] and one["do"] for one in document["problems"])
    assert [one["name"] for one in document["papers"]] == ["offer/合同.docx"]


def test_members_of_archives_and_of_macro_files(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("合同.docx", AGREEMENT)
        archive.writestr("模板.docm", package(p("保密协议") + p("第二条 乙方离职后应当保守甲方的商业秘密。")))
    document = json.loads(songbang("word", tmp_path / "a.zip", "--out", tmp_path / "out", "--json").out)
    files = [one["file"] for one in document["papers"]]
    assert files == ["a.zip/合同.marked.docx", "a.zip/模板.marked.docm"]
    assert all((tmp_path / "out" / file).is_file() for file in files)


def test_copies_beside_the_archive_they_came_from(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("合同.docx", AGREEMENT)
    answer = songbang("word", "a.zip", "--out", ".", "--json", at=tmp_path)
    assert [one["file"] for one in json.loads(answer.out)["papers"]] == ["a.zip-word/合同.marked.docx"]


def test_a_paper_without_such_clauses_gets_no_copy(tmp_path: Path) -> None:
    (tmp_path / "须知.docx").write_bytes(package(p("员工公寓入住须知") + p("请爱护公物。")))
    answer = songbang("word", tmp_path / "须知.docx", "--out", tmp_path / "out")
    assert answer.code == 0
    assert "没有找到离职后约束你的条款，没有写批注本" in answer.text
    assert not (tmp_path / "out").exists()


def test_nothing_to_read(tmp_path: Path) -> None:
    answer = songbang("word", tmp_path / "没有.docx")
    assert answer.code == 3
    assert "这个位置没有文件" in answer.err


def test_a_folder_that_is_none(pile: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("文件", encoding="utf-8")
    answer = songbang("word", pile, "--out", tmp_path / "out")
    assert answer.code == 1
    assert "--out" in answer.err
    assert (tmp_path / "out").read_text(encoding="utf-8") == "文件"


def test_copies_are_whole_files(pile: Path, tmp_path: Path) -> None:
    songbang("word", pile, "--out", tmp_path / "out", "--lang", "zh-Hant")
    data = (tmp_path / "out" / "offer" / "合同.marked.docx").read_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
    assert [one.author for one in python_docx.Document(io.BytesIO(data)).comments] == ["鬆綁"]
