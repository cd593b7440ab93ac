"""The reported cases as data: every file is read whole, tells its sources, and names no person."""

import re
from datetime import date
from decimal import Decimal
from importlib.resources.abc import Traversable
from pathlib import Path

import pytest

from songbang.basis.standing import Standing
from songbang.law.awarded import Awarded
from songbang.law.cases import Confidence, Reported, load_cases
from songbang.law.files import home
from songbang.law.read import load

CASES, PROBLEMS = load_cases()
FOLDER: Traversable = home() / "cases"
SOUND = """
id: xx-one
place: xx
court: A court
decided: "2020"
confidence: high
source: ["example.org/one"]
says: {zh: "某案。", en: "A case."}
replays:
- about: {zh: "一种算法。", en: "One way."}
  facts: {left: 2020-01-31, wage_monthly: 10000}
  figures: {monthly_due: "3000.00", end_of_restraint: 2022-01-31}
  held: {xx.duration.cap: kept}
reported:
- {zh: "酌定的数额", en: "set by the court", amount: "500"}
awarded: {damages: "500", ratio: "1.50", back: "20.50"}
"""
NUMBERS_OF_PEOPLE = re.compile(r"(?<!\d)\d{17}[\dXx](?!\d)|(?<!\d)1[3-9]\d{9}(?!\d)|\w+@\w+\.\w+")


def read(folder: Path, text: str, name: str = "xx-one.yaml") -> tuple[tuple[Reported, ...], list[str]]:
    (folder / name).write_text(text, encoding="utf-8")
    cases, problems = load_cases(folder)
    assert all(one.paper.startswith("cases/") and one.do.zh and one.do.en and one.says.zh for one in problems)
    return cases, [one.says.en for one in problems]


def test_every_file_is_read_without_a_fault() -> None:
    assert PROBLEMS == ()
    assert {f"{case.id}.yaml" for case in CASES} == {entry.name for entry in FOLDER.iterdir()}
    assert len(CASES) > 40


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_a_case_tells_where_it_is_from_and_is_about_a_place_held_here(case: Reported) -> None:
    assert all(source.strip() for source in case.source)
    assert load().covers(case.place)
    assert all(run.facts.get("place", case.place) == case.place for run in case.replays)
    assert re.search(r"[一-鿿]", case.says.zh)
    assert not re.search(r"[一-鿿]", case.says.en)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_a_case_of_low_confidence_asserts_nothing(case: Reported) -> None:
    assert case.tested is (case.confidence is not Confidence.LOW)
    assert case.tested or not any(run.figures or run.held for run in case.replays)


def test_what_is_replayed_is_asserted_somewhere() -> None:
    assert all(run.figures or run.held for case in CASES for run in case.replays)


def test_what_was_held_names_provisions_that_there_are() -> None:
    known = {one.id for place in load().places.values() for one in place.provisions}

    assert {name for case in CASES for run in case.replays for name in run.held} <= known


def test_no_file_holds_a_number_of_a_person() -> None:
    for entry in FOLDER.iterdir():
        lines = entry.read_text(encoding="utf-8").splitlines()
        told = "\n".join(line for line in lines if not line.startswith("source:"))
        assert NUMBERS_OF_PEOPLE.findall(told) == []


def test_a_case_as_written_becomes_a_value(tmp_path: Path) -> None:
    cases, problems = read(tmp_path, SOUND)

    assert problems == []
    (case,) = cases
    assert case.replays[0].facts == {"left": date(2020, 1, 31), "wage_monthly": 10000}
    assert case.replays[0].figures == {"monthly_due": "3000.00", "end_of_restraint": "2022-01-31"}
    assert case.replays[0].held == {"xx.duration.cap": Standing.KEPT}
    assert case.reported[0].amount == Decimal(500)
    assert case.note is None
    assert case.awarded == Awarded(Decimal(500), Decimal("1.50"), Decimal("20.50"))


def test_what_was_granted_may_be_left_out(tmp_path: Path) -> None:
    (case,), problems = read(tmp_path, SOUND.split("awarded:", maxsplit=1)[0])

    assert (case.awarded, problems) == (None, [])


@pytest.mark.parametrize("case", [one for one in CASES if one.awarded], ids=lambda case: case.id)
def test_a_ratio_granted_is_the_damages_over_the_compensation_of_the_term(case: Reported) -> None:
    granted = case.awarded
    assert granted is not None
    assert granted.damages is not None
    whole = {run.figures["total_compensation"] for run in case.replays if "total_compensation" in run.figures}

    assert (granted.ratio is not None) is bool(whole)
    assert [round(granted.damages / Decimal(one), 2) for one in whole] == [granted.ratio for _ in whole]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("id: xx-one", "id: xx-two", "id"),
        ("place: xx", "town: xx", "place"),
        ("place: xx", "place: xx\ntown: xx", "town"),
        ("confidence: high", "confidence: sure", "confidence"),
        ('decided: "2020"', "decided: 2020", "decided"),
        ('source: ["example.org/one"]', "source: []", "source"),
        ('says: {zh: "某案。", en: "A case."}', 'says: {zh: "某案。"}', "says"),
        ("facts: {", "fact: {", "fact"),
        ("facts: {left: 2020-01-31, wage_monthly: 10000}", "facts: [1]", "facts"),
        ('"3000.00"', "3000", "figures monthly_due"),
        ('"3000.00"', "about 3000", "figures monthly_due"),
        (": kept}", ": good}", "held xx.duration.cap"),
        ('amount: "500"', 'amount: "much"', "amount"),
        ('amount: "500"', "sum: 500", "sum"),
        ('- {zh: "酌定的数额", en: "set by the court", amount: "500"}', "- 500", "reported"),
        ('{damages: "500", ratio: "1.50", back: "20.50"}', '"500"', "awarded"),
        ('{damages: "500", ratio', "{ratio", "awarded"),
        ('damages: "500"', "damages: some", "awarded damages"),
        ('ratio: "1.50"', 'ratio: "-1"', "awarded ratio"),
        ('back: "20.50"', 'returned: "20.50"', "returned"),
        ("replays:\n", "replays: 1\nnot_known:\n", "replays"),
        ("id: xx-one", "id: xx-one\nid: xx-one", "written twice"),
        ("id: xx-one", "id: [xx-one", "cannot be read"),
    ],
)
def test_a_slip_is_told_and_the_case_left_out(tmp_path: Path, old: str, new: str, told: str) -> None:
    assert old in SOUND
    cases, problems = read(tmp_path, SOUND.replace(old, new, 1))

    assert cases == ()
    assert any(told in one for one in problems), problems


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_bytes(b"\xff\xfe")
    cases, problems = read(tmp_path, SOUND)

    assert [case.id for case in cases] == ["xx-one"]
    assert len(problems) == 1


def test_a_folder_that_is_not_there_holds_no_cases(tmp_path: Path) -> None:
    assert load_cases(tmp_path / "none") == ((), ())
