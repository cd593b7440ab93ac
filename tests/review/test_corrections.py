"""A doubtful place goes onto the sheet, is put right in a text file, and is read so from then on."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.basis.correction import TermCorrection, WordsCorrection
from songbang.papers.paper import Paper
from songbang.papers.put_right import PuttingRight
from songbang.papers.read import read_bytes
from songbang.readings.corrected import corrected
from songbang.readings.read import reading
from songbang.readings.reading import Reading
from songbang.review.corrections_file import NAME, CorrectionsError, read_corrections
from songbang.review.entries import HEAD, with_entries
from songbang.review.items import TermItem, Why, WordsItem, items_of
from songbang.scans.scan import Doubt, Reason, Run, Scan

TEMPLATE = """竞业限制协议

第一条 乙方离职后____个月内，不得到与甲方有竞争关系的企业任职。

第二条 竞业限制期内，甲方每月向乙方支付经济补偿人民币____元。
"""
BOX = (10.0, 20.0, 300.0, 44.0)
GARBLED = st.text(max_size=40)


def _read(text: str) -> Reading:
    paper = read_bytes("协议.txt", text.encode())
    assert isinstance(paper, Paper)
    return reading(paper, 0)


def _filled(text: str, clause: str, right: str) -> str:
    """Fill in the entry of a clause as a person would."""
    before, mark, after = text.partition(f'clause = "{clause}"')
    return before + mark + after.replace('right = ""', f"right = {right}", 1)


def _words_item(read: str, paper: str = "合同.jpg") -> WordsItem:
    return WordsItem(paper, "ab" * 32, 2, Why.FAINT, BOX, read, b"")


def test_what_a_paper_leaves_blank_is_on_the_sheet() -> None:
    items = [item for item in items_of([_read(TEMPLATE)]) if isinstance(item, TermItem)]
    assert {(item.clause.kind.value, item.name, item.why) for item in items} >= {
        ("non_compete", "duration_months", Why.BLANK),
        ("compensation", "compensation", Why.BLANK),
    }


def test_a_paper_that_leaves_nothing_open_is_not_on_the_sheet() -> None:
    assert items_of([_read(TEMPLATE.replace("____个月", "12个月").replace("____元", "3000元"))]) == []


def test_a_blank_that_is_filled_in_is_read_so_the_next_time(tmp_path: Path) -> None:
    before = _read(TEMPLATE)
    file = tmp_path / NAME
    file.write_text(_filled(with_entries("", items_of([before]), "zh"), "non_compete", "18"), encoding="utf-8")
    corrections, problems = read_corrections(file)
    after, used = corrected(before, corrections.terms)
    assert problems == []
    assert used == corrections.terms
    (clause,) = [one for one in after.clauses if one.kind.value == "non_compete"]
    term = clause.term("duration_months")
    assert term is not None
    assert (term.value, term.flag("corrected"), term.flag("blank")) == (18, True, None)
    assert after.paper.text == before.paper.text


def test_a_correction_of_another_file_is_not_used() -> None:
    one = TermCorrection("0" * 64, "non_compete", 0, "duration_months", 18, 1)
    before = _read(TEMPLATE)
    assert corrected(before, [one]) == (before, ())


def test_what_a_person_wrote_stays_and_new_places_are_added() -> None:
    first = with_entries("", [_words_item("十二个月")], "zh")
    mine = first.replace('right = ""', 'right = "二十二个月"') + "\n# 我的笔记\n"
    both = with_entries(mine, [_words_item("十二个月"), *items_of([_read(TEMPLATE)])], "en")
    assert both.startswith(mine.rstrip("\n"))
    assert both.count("[[words]]") == 1
    assert both.count("[[term]]") == 2
    assert with_entries(both, [_words_item("十二个月"), *items_of([_read(TEMPLATE)])], "zh") == both


def test_an_empty_sheet_says_what_the_file_is_for() -> None:
    assert with_entries("", [], "en") == HEAD.en


@given(GARBLED, GARBLED)
def test_whatever_was_read_the_file_stays_a_file(read: str, name: str) -> None:
    said = tomllib.loads(with_entries("", [_words_item(read, name)], "zh"))
    assert [(one["read"], one["paper"], one["right"]) for one in said["words"]] == [(read, name, "")]


def test_what_is_wrong_in_the_file_is_told_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / NAME
    file.write_text(
        '[[term]]\nsha256 = "x"\nclause = "non_compete"\nstart = 3\nname = "duration_months"\nright = "两年"\n'
        '\n[[words]]\nsha256 = "x"\npage = 1\nright = "二年"\n'
        '\n[[term]]\nclause = "kiss"\nname = "scope"\nright = "x"\n',
        encoding="utf-8",
    )
    corrections, problems = read_corrections(file)
    assert (corrections.words, corrections.terms) == ((), ())
    assert [problem.code for problem in problems] == ["corrections_wrong"] * 3
    assert [[line for line in (1, 8, 13) if f"line {line} " in problem.says.en] for problem in problems] == [
        [8],
        [1],
        [13],
    ]


def test_a_file_that_is_no_toml_is_told(tmp_path: Path) -> None:
    file = tmp_path / NAME
    file.write_bytes(b"\xff\xfe[[")
    with pytest.raises(CorrectionsError, match=NAME):
        read_corrections(file)


def _scan() -> Scan:
    doubts = (Doubt(BOX, Reason.FAINT, "十二个月", b""), Doubt((5, 90, 80, 99), Reason.UNREAD, "", b""))
    return Scan(
        400, 100, (Run("期限为", (0, 0, 90, 18), 0.99), Run("十二个月", BOX, 0.6)), legibility=0.7, doubts=doubts
    )


def test_words_on_a_picture_are_put_right_and_no_longer_in_doubt(tmp_path: Path) -> None:
    text = with_entries("", [_words_item("十二个月")], "zh").replace('right = ""', 'right = "二十二个月"')
    (tmp_path / NAME).write_text(text, encoding="utf-8")
    corrections, _ = read_corrections(tmp_path / NAME)
    right = PuttingRight(corrections.words)
    scan = right("ab" * 32, 2, _scan())
    assert [run.text for run in scan.runs] == ["期限为", "二十二个月"]
    assert [doubt.reason for doubt in scan.doubts] == [Reason.UNREAD]
    assert right.used == list(corrections.words)
    assert right("ab" * 32, 3, _scan()) == _scan()
    assert right("cd" * 32, 2, _scan()) == _scan()


def test_words_that_were_not_read_are_added_where_they_stand() -> None:
    item = WordsItem("合同.jpg", "ab" * 32, 2, Why.UNREAD, (5.0, 90.0, 80.0, 99.0), "", b"")
    said = tomllib.loads(with_entries("", [item], "zh"))["words"][0]
    assert said["read"] == ""
    right = PuttingRight([WordsCorrection("ab" * 32, 2, (5.0, 90.0, 80.0, 99.0), "", "三年", 1)])
    scan = right("ab" * 32, 2, _scan())
    assert scan.runs[-1] == Run("三年", (5.0, 90.0, 80.0, 99.0), 1.0)
    assert [doubt.reason for doubt in scan.doubts] == [Reason.FAINT]
