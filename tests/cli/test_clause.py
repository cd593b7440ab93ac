import json
import subprocess
import sys
from pathlib import Path

from tests.cli.typed import songbang

FIVE = [
    "Non-Compete",
    "No-Solicit Of Employees",
    "No-Solicit Of Customers",
    "Competitive Restriction Exception",
    "Liquidated Damages",
]
HIRES = (
    "Neither party shall solicit or hire any employee of the other party for one year after the end of this Agreement."
)
LAW = "This Agreement is governed by the laws of the State of New York."


def written(path: Path, *lines: str | bytes) -> Path:
    path.write_bytes(b"\n".join(line if isinstance(line, bytes) else line.encode() for line in lines) + b"\n")
    return path


def said(text: str) -> str:
    return json.dumps({"text": text}, ensure_ascii=False)


def test_each_line_is_answered_in_its_place(tmp_path: Path) -> None:
    file = written(
        tmp_path / "a.jsonl", said(HIRES), said(LAW), said("乙方离职后两年内不得到与甲方有竞争关系的单位任职。")
    )
    answer = songbang("clause", file, "--json")
    first, second, third = map(json.loads, answer.text.splitlines())

    assert (answer.code, answer.err) == (0, "")
    assert all(list(one) == ["cuad", "kinds"] and list(one["cuad"]) == FIVE for one in (first, second, third))
    assert first["cuad"]["No-Solicit Of Employees"] is True
    assert "non_solicit_employees" in first["kinds"]
    assert second == {"cuad": dict.fromkeys(FIVE, False), "kinds": []}
    assert third["kinds"] == ["non_compete"]


def test_a_bad_line_is_told_and_the_rest_is_answered(tmp_path: Path) -> None:
    bad = [
        b"oops", b"", b'{"text": ""}', b'{"text": 5}', b'{"words": "a"}', b"[" * 100_000, b"\xff\xfe\x00",
        said("a " * 20_000).encode(), b'{"text": "' + b"a" * 2_500_000 + b'"}', b"null",
    ]  # fmt: skip
    file = written(tmp_path / "a.jsonl", *[line for one in bad for line in (one, said(LAW))])
    answer = songbang("clause", file, "--json", "--lang", "en")
    lines = [json.loads(line) for line in answer.text.splitlines()]

    assert answer.code == 4
    assert len(lines) == 2 * len(bad)
    assert [one.get("error") for one in lines[::2]] == [
        "no_json", "empty", "empty", "no_text", "no_text", "no_json", "no_json", "too_large", "too_large", "no_text",
    ]  # fmt: skip
    assert [one["line"] for one in lines[::2]] == list(range(1, 2 * len(bad), 2))
    assert all(one["says"] and one["do"] for one in lines[::2])
    assert all("cuad" in one for one in lines[1::2])


def test_standard_input_with_marks_and_line_ends_of_windows() -> None:
    command = [sys.executable, "-c", "from songbang.cli.main import run; run()", "clause", "-", "--json"]
    given = b"\xef\xbb\xbf" + said(LAW).encode() + b"\r\n" + b'{"text": "\\ud800 shall"}'
    done = subprocess.run(command, input=given, capture_output=True, timeout=60, check=False)

    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == 2


def test_a_table_for_people(tmp_path: Path) -> None:
    file = written(tmp_path / "a.jsonl", said(HIRES), "oops")
    chinese, english = songbang("clause", file), songbang("clause", file, "--lang", "en")

    assert chinese.code == english.code == 4
    assert "不招揽员工" in chinese.text.splitlines()[0]
    assert "No-Solicit Of Employees" in english.text.splitlines()[0]
    assert "JSON" in english.text.splitlines()[1]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    answer = songbang("clause", tmp_path / "none.jsonl", "--json", "--lang", "en")

    assert (answer.code, answer.out) == (3, b"")
    assert "none.jsonl" in answer.err
