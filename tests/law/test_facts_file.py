"""Files of facts in three formats: plain data come out exact, and every bad file is a problem that says where."""

import os
import string
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.basis.problem import Problem
from songbang.law.facts_file import MOST_BYTES, read_facts_file, read_yaml

FACTS = {"on": date(2026, 11, 22), "left": date(2025, 1, 31), "comp_share": Decimal("0.30"), "nc_months": 24}
WRITTEN = {
    "a.yaml": "on: 2026-11-22\nleft: 2025-01-31\ncomp_share: 0.30\nnc_months: 24\n",
    "a.yml": "{on: 2026-11-22, left: 2025-1-31, comp_share: 0.30, nc_months: 24}",
    "a.json": '{\n\t"on": "2026-11-22", "left": "2025-01-31", "comp_share": 0.30, "nc_months": 24}',
    "a.toml": "on = 2026-11-22\nleft = 2025-01-31\ncomp_share = 0.30\nnc_months = 24\n",
    "A.YAML": "\ufeffon: 2026-11-22\r\nleft: 2025-01-31\r\ncomp_share: 0.30\r\nnc_months: 24\r\n",
}


def problem(path: Path, written: str | bytes) -> Problem:
    path.write_bytes(written.encode() if isinstance(written, str) else written)
    found = read_facts_file(path)
    assert isinstance(found, Problem), found
    assert found.paper == path.name
    assert found.says.zh
    assert found.says.en
    assert found.do.zh
    assert found.do.en
    return found


@pytest.mark.parametrize("name", WRITTEN)
def test_every_format_gives_the_same_exact_facts(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(WRITTEN[name].encode())
    found = read_facts_file(tmp_path / name)

    assert found == FACTS
    assert isinstance(found, dict)
    assert str(found["comp_share"]) == "0.30"
    assert type(found["on"]) is date


def test_json_is_yaml_too() -> None:
    assert read_yaml(b'{"nc_months": 24, "paid": [{"amount": "1.50"}], "note": null}', "a") == {
        "nc_months": 24,
        "paid": [{"amount": "1.50"}],
        "note": None,
    }


def test_values_are_what_they_look_like() -> None:
    text = b"a: yes\nb: 'yes'\nno: false\nc: 007\nd: 1_000\ne: 12:30\nf: '2026-01-31'\ng: .5\nh: -3\ni:\nj: 3000.00\n"

    assert read_yaml(text, "a") == {
        "a": True,
        "b": "yes",
        "no": False,
        "c": "007",
        "d": "1_000",
        "e": "12:30",
        "f": "2026-01-31",
        "g": Decimal("0.5"),
        "h": -3,
        "i": None,
        "j": Decimal(3000),
    }


@pytest.mark.parametrize(
    ("name", "written", "told"),
    [
        ("a.yaml", "a: 1\nb: [1, 2\nc: 3\n", "Line 3"),
        ("a.yaml", "left: 2025-01-01\nsigned: 2025-02-30\n", "Line 2 cannot be read: there is no day 2025-02-30"),
        ("a.yaml", "nc_months: 24\nleft: 2025-01-01\nnc_months: 12\n", "Line 3 cannot be read: “nc_months” is"),
        ("a.yaml", "paid:\n- {from: 2025-01-01, from: 2025-01-02}\n", "“from” is written twice"),
        ("a.yaml", "a: &x [1]\nb: *x\n", "Line 1 cannot be read: anchors"),
        ("a.yaml", "a: *x\n", "anchors"),
        ("a.yaml", "a: !!python/object/apply:os.system ['true']\n", "tags"),
        ("a.yaml", "a: !odd 1\n", "tags"),
        ("a.yaml", "a: 1\n---\nb: 2\n", "Line 2"),
        ("a.yaml", "? [1, 2]\n: 3\n", "a key has to be text"),
        ("a.yaml", "a: \x00\n", "cannot be read"),
        ("a.yaml", "- 1\n- 2\n", "names with their values"),
        ("a.yaml", "just words", "names with their values"),
        ("a.yaml", "a: " + "[" * 5000 + "]" * 5000, "nested"),
        ("a.json", '{"a": 1,\n"b": }', "Line 2"),
        ("a.json", '{"a": 1, "a": 2}', "“a” is written twice"),
        ("a.json", '{"a": NaN}', "NaN"),
        ("a.json", '{"a": "2025-02-30"}', "no day"),
        ("a.json", '{"a": 1e99999999999999999999}', "cannot be read"),
        ("a.json", '{"a": ' + "[" * 5000 + "]" * 5000 + "}", "nested"),
        ("a.json", '{"a": ' + "9" * 5000 + "}", "cannot be read"),
        ("a.json", "[1]", "names with their values"),
        ("a.toml", "a = 1\na = 2\n", "line 2"),
        ("a.toml", "a = inf\n", "no value"),
        ("a.toml", "a = 2025-01-01T10:00:00Z\n", "write a day"),
        ("a.toml", "a = 10:00:00\n", "no value"),
        ("a.toml", "a = " + "[" * 5000 + "]" * 5000, "nested"),
        ("a.toml", "a = " + "9" * 5000, "cannot be read"),
    ],
)
def test_a_bad_file_is_told_with_its_place(tmp_path: Path, name: str, written: str, told: str) -> None:
    found = problem(tmp_path / name, written)

    assert told in found.says.en + found.do.en
    assert found.code == "unreadable"


@pytest.mark.parametrize("name", ["a.yaml", "a.json", "a.toml"])
@pytest.mark.parametrize("data", [b"\xff\xfe\x00\x01", b"\x89PNG\r\n\x1a\n" + bytes(range(256))])
def test_what_is_no_text_is_told(tmp_path: Path, name: str, data: bytes) -> None:
    assert "UTF-8" in problem(tmp_path / name, data).says.en


@pytest.mark.parametrize("written", ["", "# nothing\n", "{}", "   \n"])
def test_an_empty_file_is_told(tmp_path: Path, written: str) -> None:
    assert problem(tmp_path / "a.yaml", written).code == "empty"


@pytest.mark.parametrize("name", ["a.json", "a.toml"])
def test_an_empty_file_of_another_format_is_told(tmp_path: Path, name: str) -> None:
    assert problem(tmp_path / name, "").code == "empty"


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    assert problem(tmp_path / "a.yaml", "a: 1\n" + "#" * MOST_BYTES).code == "too_large"


def test_a_bomb_does_not_unfold(tmp_path: Path) -> None:
    bomb = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 60))

    assert "anchors" in problem(tmp_path / "a.yaml", bomb).says.en


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "folder.yaml").mkdir()
    os.mkfifo(tmp_path / "pipe.yaml")
    names = {
        "folder.yaml": "unreadable",
        "none.yaml": "unreadable",
        "pipe.yaml": "unreadable",
        "a.docx": "unsupported_format",
    }

    for name, code in names.items():
        found = read_facts_file(tmp_path / name)
        assert isinstance(found, Problem)
        assert found.code == code
    assert isinstance(read_facts_file(tmp_path), Problem)


@given(st.text(alphabet=string.printable + "：。「」一", max_size=200))
def test_no_text_raises(text: str) -> None:
    assert isinstance(read_yaml(text.encode(), "a.yaml"), dict | Problem)


@given(st.binary(max_size=200))
def test_no_bytes_raise(data: bytes) -> None:
    assert isinstance(read_yaml(data, "a.yaml"), dict | Problem)
