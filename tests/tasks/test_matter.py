"""A matter asked of the tasks: begun, answered, told more, corrected, worked out, and what is refused."""

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from tests.house.tree import HOUSE

from songbang.basis.problem import Problem
from songbang.matter.event import EventKind
from songbang.matter.matter import Matter
from songbang.matter.read import read_matter
from songbang.position.status import Status
from songbang.tasks.draft import drafted, drafted_json, kept_draft, letter_kinds, usual_path
from songbang.tasks.evidence import added, amended, entered_json, removed, told_of
from songbang.tasks.evidence_lists import listed, listed_json, other_side_json, verified, verified_json
from songbang.tasks.matter.answered import Kept, NotKnown, NotUnderstood, answer, open_questions
from songbang.tasks.matter.begin import begun
from songbang.tasks.matter.erase import erased, going
from songbang.tasks.matter.event import NewEvent, add_event, event_json
from songbang.tasks.matter.fact import set_facts
from songbang.tasks.matter.files import all_files, files_json
from songbang.tasks.matter.from_report import fill
from songbang.tasks.matter.held import matter_in
from songbang.tasks.matter.lock import can_be_unlocked, locked, unlocked
from songbang.tasks.move import moved, moved_json
from songbang.tasks.read import read_json, read_pile
from songbang.tasks.refusal import NOTHING_READ, PARTLY_READ, USAGE, Refusal
from songbang.tasks.stand import stood, stood_json
from songbang.tasks.wages import wages_json, wages_of

DAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


@pytest.fixture
def example(tmp_path: Path) -> Path:
    folder = tmp_path / "m"
    folder.mkdir()
    for name in ("matter.toml", "wages.csv"):
        shutil.copy(HOUSE / "examples" / "matter" / name, folder)
    return folder


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    begun(tmp_path / "new", "zh")
    return tmp_path / "new"


def now(folder: Path) -> Matter:
    matter = read_matter(folder)
    assert not isinstance(matter, Problem)
    return matter


def test_an_interview_goes_step_by_step(fresh: Path) -> None:
    assert [one.name for one in open_questions(fresh, DAY)][:2] == ["left", "months"]
    assert answer(fresh, "left", "2026-03-31", DAY) == Kept()
    assert answer(fresh, "months", "不知道", DAY) == NotKnown()
    said = answer(fresh, "place", "<b>\x1b[31m火星</b>", DAY)

    assert isinstance(said, NotUnderstood)
    assert "\x1b" not in said.typed
    assert said.wanted.en
    assert [one.name for one in open_questions(fresh, DAY)][:2] == ["months", "paid"]
    assert [event.kind for event in now(fresh).events] == [EventKind.LEFT]


def test_a_question_or_a_matter_that_is_none_is_refused(fresh: Path, tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refusal:
        answer(fresh, "shoe_size", "43", DAY)
    assert "left" in refusal.value.do.en
    with pytest.raises(Refusal) as refusal:
        answer(tmp_path / "nowhere", "left", "2026-03-31", DAY)
    assert refusal.value.code == NOTHING_READ


def test_a_report_in_memory_fills_a_matter(fresh: Path, tmp_path: Path) -> None:
    paper = tmp_path / "a.txt"
    paper.write_text(
        "竞业限制协议\n第一条 乙方离职后二十四个月内，不得到与甲方有竞争关系的企业任职。\n", encoding="utf-8"
    )
    filled, _ = fill(read_json(read_pile([paper], "cn-sh", DAY), "zh"), fresh)

    assert "nc_months" in filled
    assert now(fresh).facts["nc_months"] == 24


@pytest.mark.parametrize("document", [{}, {"command": "stand"}, {"command": "read", "facts": 3}, {"command": "read"}])
def test_what_is_no_report_is_refused(fresh: Path, document: dict[str, object]) -> None:
    with pytest.raises(Refusal) as refusal:
        fill(document, fresh)

    assert refusal.value.code == NOTHING_READ


def test_an_event_and_a_fact_are_added_or_refused_whole(fresh: Path) -> None:
    done = add_event(fresh, NewEvent("paid", "2026-05-10", ["amount=9000"]))
    set_facts(fresh, ["nc_months=24", "avg12=3万"])
    before = (fresh / "matter.toml").read_bytes()

    assert event_json(done, "zh")["command"] == "matter event"
    for kind, day, told in (("paid", "soon", []), ("payed", "2026-05-10", []), ("paid", "2026-05-10", ["amount=lots"])):
        with pytest.raises(Refusal):
            add_event(fresh, NewEvent(kind, day, told))
    with pytest.raises(Refusal):
        set_facts(fresh, ["nc_months=12", "shoe_size=43"])
    assert (fresh / "matter.toml").read_bytes() == before
    assert now(fresh).facts["nc_months"] == 24


def test_where_a_person_stands_day_by_day(example: Path) -> None:
    found = stood(example, DAY, (date(2026, 11, 21), DAY))
    document = stood_json(found, "zh")

    assert found.position.status in set(Status)
    assert document["command"] == "stand"
    assert found.spell is not None
    assert [one.day for one in found.spell] == [date(2026, 11, 21), DAY]
    assert found.told()


def test_wages_a_move_and_a_letter_come_from_the_same_matter(example: Path) -> None:
    assert wages_json(wages_of(example, DAY), "zh")["command"] == "matter wages"
    found = moved(example, ["乙巳网络有限公司"], None, {"乙巳网络有限公司": {"product": True}}, DAY)
    assert moved_json(found, "zh")["command"] == "move"
    made = drafted("reminder", example, DAY, "en")
    path = kept_draft(made, usual_path(made, example))

    assert path == example / "drafts" / "reminder-2026-11-22-en.docx"
    assert path.read_bytes() == made.content
    assert drafted_json(made, path)["kind"] == "reminder"
    assert kept_draft(made, usual_path(made, example)).name == "reminder-2026-11-22-en-2.docx"


def test_a_letter_that_there_is_not_is_refused(example: Path) -> None:
    languages = {one.id: one.languages for one in letter_kinds()}
    with pytest.raises(Refusal):
        drafted("love", example, DAY, "zh")
    with pytest.raises(Refusal):
        drafted("arbitration", example, DAY, "en")

    assert languages["arbitration"] == ("zh", "zh-Hant")
    assert languages["reminder"] == ("zh", "zh-Hant", "en")


def test_a_place_whose_law_is_not_held_is_refused(fresh: Path) -> None:
    (fresh / "matter.toml").write_text('songbang = 1\nplace = "sg"\n', encoding="utf-8")
    for ask in (stood, wages_of):
        with pytest.raises(Refusal):
            ask(fresh, DAY)


def test_evidence_is_added_amended_and_taken_out(example: Path, tmp_path: Path) -> None:
    paper = tmp_path / "slip.txt"
    paper.write_text("工资条", encoding="utf-8")
    done = added(example, [paper, tmp_path / "nowhere"], told_of("工资", "", "", "", "", "2026-05-01"), NOW)

    assert (done.code, len(done.added), len(done.problems)) == (PARTLY_READ, 1, 1)
    assert entered_json(done, "zh")["command"] == "evidence add"
    assert amended(example, 1, told_of("月工资", "", "", "", "", None), NOW).code == 0
    assert [one.proves for one in listed(example).exhibits] == ["月工资"]
    assert listed_json(listed(example, ["all"]), "en")["claims"]
    assert verified_json(verified(example), "zh")["holds"] is True
    assert removed(example, 1, "拿错了", NOW).code == 0
    assert removed(example, 7, "没有", NOW).code == USAGE
    assert other_side_json("en")["questions"]


def test_a_claim_or_a_ledger_that_is_none_is_refused(example: Path, tmp_path: Path) -> None:
    for folder, claims in ((example, ["shoes"]), (tmp_path / "nowhere", [])):
        with pytest.raises(Refusal):
            listed(folder, claims)
    with pytest.raises(Refusal):
        told_of("x", "", "", "", "", "yesterday")


def test_a_matter_is_locked_opened_and_erased(example: Path) -> None:
    with pytest.raises(Refusal):
        can_be_unlocked(example)
    locked(example, "four plain old words")
    with pytest.raises(Refusal):
        begun(example, "zh")
    with pytest.raises(Refusal):
        unlocked(example, "other words")
    unlocked(example, "four plain old words")
    listing = files_json(all_files(example), "zh")
    wanted = [one.path for one in going(example)]

    assert len(listing["files"]) == 2  # type: ignore[arg-type] # a list
    assert [one.path for one in erased(example)] == wanted
    assert not example.exists()
    with pytest.raises(Refusal):
        erased(example)


def test_a_matter_is_read_from_its_folder_or_its_file(example: Path) -> None:
    assert matter_in(example) == matter_in(example / "matter.toml")
