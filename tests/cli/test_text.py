import json
import zipfile
from pathlib import Path

from tests.cli.typed import songbang

WORDS = "第一条 乙方离职后，不得任职。\n第二条 𠮷野家 “引号” \u00a0ｆｕｌｌ"


def test_the_text_and_not_one_byte_more(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(WORDS, encoding="utf-8")
    answer = songbang("text", tmp_path / "a.txt", env={"LC_ALL": "C", "PYTHONIOENCODING": "ascii"})
    document = json.loads(songbang("text", tmp_path / "a.txt", "--json").out)
    assert answer.code == 0
    assert answer.err == ""
    assert answer.text == document["papers"][0]["text"]
    assert not answer.out.endswith(b"\n")
    assert "第一条 乙方离职后，不得任职。" in answer.text


def test_a_member_of_an_archive(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("合同/一.txt", "第一条 保密。")
        archive.writestr("二.txt", "第二条 其他。")
    assert songbang("text", tmp_path / "a.zip" / "合同" / "一.txt").text == "第一条 保密。"
    assert songbang("text", "a.zip/二.txt", at=tmp_path).text == "第二条 其他。"
    missing = songbang("text", tmp_path / "a.zip" / "三.txt")
    assert missing.code == 3
    assert "没有找到" in missing.err


def test_several_papers_are_asked_back(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("第一条 保密。", encoding="utf-8")
    answer = songbang("text", tmp_path, "--lang", "en")
    assert (answer.code, answer.out) == (2, b"")
    assert "a.txt, b.txt" in answer.err
    assert "--json" in answer.err


def test_all_of_them_as_json(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("第一条 保密。", encoding="utf-8")
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.7 broken")
    answer = songbang("text", tmp_path, "--json")
    document = json.loads(answer.out)
    assert answer.code == 4
    assert document["command"] == "text"
    assert [paper["name"] for paper in document["papers"]] == ["a.txt"]
    assert document["papers"][0]["characters"] == len("第一条 保密。")
    assert document["problems"][0]["paper"] == "b.pdf"


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    answer = songbang("text", tmp_path / "none.txt", "--lang", "en")
    assert (answer.code, answer.out) == (3, b"")
    assert "none.txt" in answer.err
    assert "Traceback" not in answer.err
