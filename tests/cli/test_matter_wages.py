"""`songbang matter wages`, as it is typed."""

import json
from pathlib import Path

from tests.cli.typed import songbang

MATTER = """songbang = 1
place = "cn-sh"
[facts]
nc_months = 24
comp_share = "0.30"
comp_of = "average_wage_12m"
damages = [{ multiple = "2", of = "annual_wage_before_exit" }]
[[event]]
date = 2025-01-01
kind = "hired"
[[event]]
date = 2025-03-31
kind = "left"
[[event]]
date = 2025-05-08
kind = "paid"
amount = "3000"
from = 2025-04-01
to = 2025-04-30
"""
SLIPS = "月份,基本工资,加班费,个税,应发合计\n2025-01,20000,1000,500,21000\n2025-02,20000,1000,500,21000\n"
MARCH = "2025-03,20000,1000,500,21000\n"


def folder(tmp_path: Path, slips: str | None) -> str:
    (tmp_path / "matter.toml").write_text(MATTER, encoding="utf-8")
    if slips is not None:
        (tmp_path / "wages.csv").write_text(slips, encoding="utf-8")
    return str(tmp_path)


def test_the_bases_stand_side_by_side_with_every_line_and_its_reason(tmp_path: Path) -> None:
    answer = songbang("matter", "wages", folder(tmp_path, SLIPS + MARCH), "--on", "2025-05-31", "--lang", "en")

    assert (answer.code, answer.err) == (0, "")
    assert (
        "all pay due | 21,000 yuan | 6,300 yuan | 151,200 yuan | 504,000 yuan | 3.33 times | 9,600 yuan" in answer.text
    )
    assert "2025-04 | 3,000 yuan | 3,300 yuan | 3,000 yuan | 3,300 yuan | 3,000 yuan" in answer.text
    assert "加班费 | overtime | 3 | 3,000 yuan | ✓ | – | ✓ | – | Overtime pay" in answer.text
    assert "This is legal information, not legal advice." in answer.text


def test_the_document_holds_months_bases_and_lines_with_their_places(tmp_path: Path) -> None:
    answer = songbang("matter", "wages", folder(tmp_path, SLIPS + MARCH), "--on", "2025-05-31", "--json")
    document = json.loads(answer.out)

    assert [one["month"] for one in document["months"]] == ["2025-01", "2025-02", "2025-03"]
    assert {one["base"]: one["average"]["value"] for one in document["bases"]} == {
        "pay_due": "21000.00",
        "without_overtime": "20000.00",
        "without_bonus": "21000.00",
        "basic_wage": "20000.00",
    }
    overtime = next(one for one in document["lines"] if one["kind"] == "overtime")
    assert overtime["source"] == {"file": "wages.csv", "line": 2, "text": None, "start": None, "end": None}
    assert overtime["bases"]["pay_due"]["counts"] == "yes"
    assert overtime["bases"]["pay_due"]["provisions"] == ["cn.compensation.pay_overtime"]
    assert overtime["bases"]["basic_wage"]["counts"] == "no"


def test_a_total_that_does_not_add_up_is_told_and_is_no_error(tmp_path: Path) -> None:
    where = folder(tmp_path, SLIPS + "2025-03,20000,1000,500,21001\n")
    answer = songbang("matter", "wages", where, "--on", "2025-05-31", "--lang", "en")

    assert answer.code == 0
    assert "“wages.csv”, line 4" in answer.err
    assert "1 apart" in answer.err


def test_a_missing_slip_is_told_and_no_average_guessed(tmp_path: Path) -> None:
    answer = songbang("matter", "wages", folder(tmp_path, SLIPS), "--on", "2025-05-31", "--json", "--lang", "en")
    document = json.loads(answer.out)

    assert document["absent"] == ["2025-03"]
    assert document["bases"][0]["average"]["value"] is None
    assert document["bases"][0]["low"] == "14000.00"
    assert document["bases"][0]["monthly_due"]["missing"] == ["avg12"]


def test_a_matter_without_slips_says_so(tmp_path: Path) -> None:
    answer = songbang("matter", "wages", folder(tmp_path, None), "--on", "2025-05-31", "--lang", "en")

    assert answer.code == 0
    assert "There are no wage slips." in answer.text


def test_a_folder_without_a_matter_is_told_without_a_traceback(tmp_path: Path) -> None:
    answer = songbang("matter", "wages", str(tmp_path / "none"), "--lang", "en")

    assert (answer.code, answer.out) == (3, b"")
    assert "Traceback" not in answer.err
