"""`songbang read --review` and the file of corrections, from the command line on."""

import json
from pathlib import Path

from tests.cli.typed import songbang

TEMPLATE = "竞业限制协议\n\n第一条 乙方离职后____个月内，不得到与甲方有竞争关系的企业任职。\n"
FILE = "songbang-report/corrections.toml"


def _pile(folder: Path) -> Path:
    (folder / "协议.txt").write_text(TEMPLATE, encoding="utf-8")
    return folder


def _months(said: bytes) -> list[tuple[object, object]]:
    terms = [term for paper in json.loads(said)["papers"] for clause in paper["clauses"] for term in clause["terms"]]
    return [(term["value"], term.get("corrected")) for term in terms if term["name"] == "duration_months"]


def test_a_blank_is_put_on_the_sheet_filled_in_and_read_so(tmp_path: Path) -> None:
    at = _pile(tmp_path)
    first = songbang("read", "协议.txt", "--review", "--lang", "en", at=at)
    assert first.code == 0
    assert "review.html" in first.text
    assert "data:" not in (at / "songbang-report/review.html").read_text(encoding="utf-8").split("</style>")[1]
    filled = (at / FILE).read_text(encoding="utf-8").replace('right = ""', "right = 9", 1)
    (at / FILE).write_text(filled, encoding="utf-8")

    again = songbang("read", "协议.txt", "--json", at=at)
    assert _months(again.out) == [(9, True)]
    assert [problem["code"] for problem in json.loads(again.out)["problems"]] == ["corrected_by_hand"]
    assert again.code == 0


def test_a_file_of_corrections_may_lie_anywhere(tmp_path: Path) -> None:
    at = _pile(tmp_path)
    songbang("read", "协议.txt", "--review", "--json", at=at)
    moved = at / "my.toml"
    moved.write_text((at / FILE).read_text(encoding="utf-8").replace('right = ""', "right = 9", 1), encoding="utf-8")
    (at / FILE).unlink()
    assert _months(songbang("read", "协议.txt", "--json", at=at).out) == [(None, None)]
    assert _months(songbang("read", "协议.txt", "--json", "--corrections", moved, at=at).out) == [(9, True)]


def test_what_a_person_wrote_is_never_lost(tmp_path: Path) -> None:
    at = _pile(tmp_path)
    (at / "songbang-report").mkdir()
    (at / FILE).write_text("right = 'half a stri\n# mine", encoding="utf-8")
    answer = songbang("read", "协议.txt", "--review", "--lang", "en", at=at)
    assert answer.code == 2
    assert "corrections.toml" in answer.err
    assert "Traceback" not in answer.err
    assert (at / FILE).read_text(encoding="utf-8").endswith("# mine")


def test_a_file_of_corrections_that_is_not_there_is_told(tmp_path: Path) -> None:
    answer = songbang("read", "协议.txt", "--corrections", "none.toml", "--lang", "en", at=_pile(tmp_path))
    assert (answer.code, "none.toml" in answer.err) == (2, True)


def test_a_correction_for_a_paper_that_has_changed_is_told_and_not_used(tmp_path: Path) -> None:
    at = _pile(tmp_path)
    songbang("read", "协议.txt", "--review", at=at)
    filled = (at / FILE).read_text(encoding="utf-8").replace('right = ""', "right = 9", 1)
    (at / FILE).write_text(filled, encoding="utf-8")
    (at / "协议.txt").write_text(TEMPLATE + "第二条 略。\n", encoding="utf-8")
    said = songbang("read", "协议.txt", "--json", at=at)
    assert _months(said.out) == [(None, None)]
    assert "correction_unused" in [problem["code"] for problem in json.loads(said.out)["problems"]]
