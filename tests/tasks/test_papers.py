"""Papers asked of the tasks: a pile, its text, one clause, what it closes, without what names a person."""

import io
import json
from datetime import date
from pathlib import Path

import pytest

from songbang.redaction.kind import Kind
from songbang.tasks.clause import classified, classified_json, classified_lines
from songbang.tasks.move import moved_by_clauses, moved_json
from songbang.tasks.read import read_json, read_pile
from songbang.tasks.redact import kinds_kept, redacted
from songbang.tasks.redact_files import redacted_json, shared
from songbang.tasks.refusal import NOTHING_READ, USAGE, Refusal
from songbang.tasks.text import texts, texts_json

DAY = date(2026, 11, 22)
PAPER = """竞业限制协议
甲方：甲辰科技有限公司
乙方：林某
第一条 乙方离职后二十四个月内，不得到乙巳网络有限公司及其他与甲方有竞争关系的企业任职。
第二条 竞业限制期间，甲方每月支付乙方离职前十二个月平均工资的30%作为补偿。
"""


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    file = tmp_path / "协议.txt"
    file.write_text(PAPER, encoding="utf-8")
    return file


def test_a_pile_is_read_and_told_how_far_it_is(paper: Path) -> None:
    told: list[tuple[int, int, str]] = []
    outcome = read_pile([paper], "cn-sh", DAY, files=lambda done, total, name: told.append((done, total, name)))
    document = read_json(outcome, "zh")

    assert document["command"] == "read"
    assert told[0] == (0, 1, "协议.txt")
    assert told[-1] == (1, 1, "")
    assert "non_compete" in json.dumps(document)


def test_what_cannot_be_read_is_a_problem_and_no_refusal(tmp_path: Path) -> None:
    outcome = read_pile([tmp_path / "nowhere.docx"], None, DAY)

    assert outcome.readings == ()
    assert [problem.code for problem in outcome.problems] == ["not_found"]


def test_corrections_that_are_no_toml_are_refused(paper: Path) -> None:
    broken = paper.with_name("corrections.toml")
    broken.write_text("[[", encoding="utf-8")
    with pytest.raises(Refusal) as refusal:
        read_pile([paper], None, DAY, corrections=broken)

    assert refusal.value.do.en


def test_corrections_that_are_not_there_are_none(paper: Path) -> None:
    outcome = read_pile([paper], None, DAY, corrections=paper.with_name("corrections.toml"))

    assert outcome == read_pile([paper], None, DAY)


def test_the_text_of_a_paper_is_exact(paper: Path) -> None:
    found = texts(paper)

    assert found.is_whole
    assert [one.text for one in found.papers] == [PAPER]
    assert texts_json(found, "en")["command"] == "text"


def test_a_text_that_is_not_there_is_no_whole_one(tmp_path: Path) -> None:
    found = texts(tmp_path / "nowhere.pdf")

    assert (found.papers, found.is_whole) == ((), False)


def test_a_clause_is_told_and_a_wrong_line_too() -> None:
    lines = io.BytesIO(b'{"text": "\xe4\xb9\x99\xe6\x96\xb9\xe7\xa6\xbb\xe8\x81\x8c\xe5\x90\x8e"}\n{}\n')
    said = [classified_json(one, "en") for one in classified_lines(lines)]

    assert said[0]["kinds"] == []
    assert said[1]["error"] == "no_text"
    assert classified_json(classified(PAPER.splitlines()[3]), "en")["kinds"] == ["non_compete"]


def test_clauses_alone_tell_whether_a_firm_is_closed(paper: Path) -> None:
    found = moved_by_clauses(paper, ["乙巳网络有限公司"], None, DAY)

    assert moved_json(found, "zh")["command"] == "move"
    assert found.move.firms[0].firm == "乙巳网络有限公司"


@pytest.mark.parametrize(("firms", "code"), [([], USAGE), ([" \x07"], USAGE), (["乙巳网络有限公司"], NOTHING_READ)])
def test_a_check_without_a_firm_or_a_clause_is_refused(tmp_path: Path, firms: list[str], code: int) -> None:
    (tmp_path / "a.txt").write_text("食堂中午十二点开饭。", encoding="utf-8")
    with pytest.raises(Refusal) as refusal:
        moved_by_clauses(tmp_path / "a.txt", firms, None, DAY)

    assert refusal.value.code == code


def test_what_names_a_person_is_taken_out(paper: Path, tmp_path: Path) -> None:
    done = redacted([paper], [])
    where = shared(done, tmp_path / "out")

    assert "林某" not in done.texts[0]
    assert done.counts[Kind.NAME] >= 1
    assert redacted_json(done, where, "zh")["command"] == "redact"
    assert [file for file, _ in where.files] == ["01.txt"]


def test_nothing_is_written_over_and_an_unknown_kind_is_refused(paper: Path, tmp_path: Path) -> None:
    done = redacted([paper], [])
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(Refusal):
        shared(done, tmp_path / "full")
    with pytest.raises(Refusal) as refusal:
        kinds_kept(["shoe_size"])

    assert "name" in refusal.value.do.en
    assert [one.name for one in (tmp_path / "full").iterdir()] == ["mine.txt"]
