"""`songbang evidence`, `matter lock`, `unlock`, `files`, `erase` and `redact`, as they are typed."""

import json
import os
from pathlib import Path

import pytest
from tests.cli.typed import Answer, songbang


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "matter").mkdir()
    (tmp_path / "matter" / "matter.toml").write_text(
        'songbang = 1\n[person]\nname = "林小明"\n[employer]\nname = "甲辰科技有限公司"\n'
        '[[event]]\ndate = 2026-05-10\nkind = "noted"\nnote = "林小明的电话是13800138000，甲辰科技没有回"\n',
        encoding="utf-8",
    )
    (tmp_path / "工资条.pdf").write_bytes(b"slip")
    (tmp_path / "微信催付.png").write_bytes(b"chat")
    (tmp_path / "secret").write_text("three unrelated words\n", encoding="utf-8")
    return tmp_path


def said(answer: Answer) -> "dict[str, object]":
    told: dict[str, object] = json.loads(answer.out)
    return told


def test_files_are_added_listed_and_verified(home: Path) -> None:
    added = songbang(
        "evidence",
        "add",
        "matter",
        "工资条.pdf",
        "微信催付.png",
        "--proves",
        "工资",
        "--claim",
        "arrears",
        "--on",
        "2026-05-01",
        "--json",
        at=home,
    )
    assert added.code == 0
    told = json.loads(added.out)
    assert [entry["number"] for entry in told["entries"]] == [1, 2]
    assert {one["id"] for one in told["cautions"]} >= {"own_secrecy", "chat"}
    verified = songbang("evidence", "verify", "matter", "--head", told["head"], "--json", at=home)
    assert (verified.code, said(verified)["holds"], said(verified)["head"]) == (0, True, told["head"])

    listed = json.loads(songbang("evidence", "list", "matter", "--json", at=home).out)
    (gaps,) = listed["claims"]
    assert [one["kind"] for one in gaps["there"]] == ["wage_slips", "reminder"]
    assert "agreement" in {one["kind"] for one in gaps["missing"]}
    assert "Labour Contract Law" in songbang("evidence", "list", "matter", "--lang", "en", at=home).text


def test_what_was_changed_is_told_with_exit_code_one(home: Path) -> None:
    songbang("evidence", "add", "matter", "工资条.pdf", "--proves", "工资", at=home)
    (home / "matter" / "evidence" / "001-工资条.pdf").write_bytes(b"other")
    answer = songbang("evidence", "verify", "matter", "--lang", "en", at=home)

    assert answer.code == 1
    assert "001-工资条.pdf" in answer.err
    assert "Hash of the last line" in answer.text


def test_what_is_said_anew_or_taken_out_is_a_new_line(home: Path) -> None:
    songbang("evidence", "add", "matter", "工资条.pdf", "--proves", "工资", at=home)
    assert songbang("evidence", "amend", "matter", "1", "--original", "纸质", at=home).code == 0
    assert songbang("evidence", "remove", "matter", "1", "--why", "重复", at=home).code == 0
    listed = json.loads(songbang("evidence", "list", "matter", "--claim", "all", "--json", at=home).out)

    assert listed["exhibits"] == []
    assert len(listed["claims"]) >= 8
    assert len((home / "matter" / "evidence" / "ledger.jsonl").read_text(encoding="utf-8").splitlines()) == 3


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("evidence", "add", "matter", "none.pdf", "--proves", "x"), 3),
        (("evidence", "add", "matter", "工资条.pdf", "none.pdf", "--proves", "x"), 4),
        (("evidence", "add", "none", "工资条.pdf", "--proves", "x"), 2),
        (("evidence", "add", "matter", "工资条.pdf", "--proves", "x", "--claim", "none"), 2),
        (("evidence", "add", "matter", "工资条.pdf", "--proves", "x", "--on", "31-12"), 2),
        (("evidence", "list", "matter", "--claim", "none"), 2),
        (("evidence", "verify", "none"), 2),
        (("evidence", "remove", "matter", "7", "--why", "x"), 2),
        (("matter", "lock", "none", "--passphrase-file", "secret"), 2),
        (("matter", "lock", "matter", "--passphrase-file", "none"), 2),
        (("matter", "lock", "matter"), 2),
        (("matter", "unlock", "matter", "--passphrase-file", "secret"), 2),
        (("matter", "erase", "."), 2),
        (("matter", "files", "none"), 2),
        (("redact", "matter", "--keep", "none"), 2),
        (("redact", "none.pdf"), 3),
    ],
)
def test_what_is_wrong_is_told_with_the_next_step(home: Path, words: tuple[str, ...], code: int) -> None:
    answer = songbang(*words, "--lang", "en", at=home)

    assert answer.code == code
    assert len(answer.err.splitlines()) >= 2
    assert "Traceback" not in answer.err
    assert "！" not in answer.err + answer.text


def test_a_matter_is_locked_and_opened_and_the_passphrase_is_nowhere(home: Path) -> None:
    before = (home / "matter" / "matter.toml").read_bytes()
    locked = songbang("matter", "lock", "matter", "--passphrase-file", "secret", at=home)
    assert (locked.code, locked.err) == (0, "")
    assert "three unrelated words" not in locked.text
    assert (home / "matter.age").exists()
    assert not (home / "matter").exists()
    assert songbang("evidence", "list", "matter", at=home).code == 2

    (home / "wrong").write_text("another", encoding="utf-8")
    refused = songbang("matter", "unlock", "matter", "--passphrase-file", "wrong", "--lang", "en", at=home)
    assert (refused.code, "not the passphrase" in refused.err) == (2, True)
    opened = songbang("matter", "unlock", "matter", "--passphrase-file", "secret", "--json", at=home)
    assert (opened.code, said(opened)["files"]) == (0, 1)
    assert (home / "matter" / "matter.toml").read_bytes() == before


def test_files_are_listed_and_erased_only_on_a_yes(home: Path) -> None:
    cache = home / "cache"
    cache.mkdir()
    (cache / f"{'a' * 64}.json").write_bytes(b"{}")
    env = {"SONGBANG_CACHE": str(cache)}
    listed = json.loads(songbang("matter", "files", "matter", "--json", at=home, env=env).out)
    assert {one["role"] for one in listed["files"]} == {"matter", "pictures"}
    assert listed["not_known"]
    assert songbang("matter", "erase", "matter", at=home, env=env).code == 2
    assert (home / "matter" / "matter.toml").exists()

    erased = songbang("matter", "erase", "matter", "--yes", "--cache", "--json", at=home, env=env)
    assert erased.code == 0
    assert len(json.loads(erased.out)["deleted"]) == 2
    assert not (home / "matter").exists()
    assert [*cache.iterdir()] == []


def test_a_matter_and_a_paper_are_shared_without_their_people(home: Path) -> None:
    (home / "林小明-协议.txt").write_text("乙方：林小明\n电话：13800138000\n甲辰科技不得……\n", encoding="utf-8")
    answer = songbang("redact", "matter", "林小明-协议.txt", "--out", "out", "--map", "map.json", "--json", at=home)
    told = json.loads(answer.out)
    assert answer.code == 0
    assert [one["file"] for one in told["texts"]] == ["01.toml", "02.txt"]
    assert told["measured"]["of"] > told["measured"]["found"] > 0
    shared = "".join(path.read_text(encoding="utf-8") for path in sorted((home / "out").iterdir()))
    for words in ("林小明", "13800138000", "甲辰"):
        assert words not in shared
    table = json.loads((home / "map.json").read_text(encoding="utf-8"))
    assert set(table.values()) >= {"林小明", "13800138000"}
    if os.name == "posix":
        assert (home / "map.json").stat().st_mode & 0o077 == 0

    again = songbang("redact", "matter", "--out", "out", at=home)
    assert again.code == 2
    assert len([*(home / "out").iterdir()]) == 2
    kept = songbang("redact", "林小明-协议.txt", "--out", "kept", "--keep", "firm", at=home)
    assert kept.code == 0
    assert "甲辰科技" in (home / "kept" / "01.txt").read_text(encoding="utf-8")
    assert not (home / "kept" / "map.json").exists()
