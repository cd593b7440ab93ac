"""The law asked of the tasks: on a day, replayed, what is missing, proved, against texts; and what is refused."""

from datetime import date
from pathlib import Path

import pytest
from tests.house.tree import HOUSE

from songbang.basis.standing import Topic
from songbang.law.cases import load_cases
from songbang.law.read import load
from songbang.tasks.against import set_against
from songbang.tasks.ask import missing, missing_json
from songbang.tasks.asked import (
    covered,
    day_asked,
    days_asked,
    language_asked,
    place_asked,
    topic_asked,
)
from songbang.tasks.facts_file import facts_in
from songbang.tasks.law import law_on, law_on_json
from songbang.tasks.prove import proved, proved_json
from songbang.tasks.refusal import NOTHING_READ, Refusal
from songbang.tasks.replay import replayed, replayed_json

DAY = date(2026, 11, 22)
CASE = HOUSE / "examples" / "case.yaml"


def test_what_is_asked_is_checked() -> None:
    assert day_asked("2026-02-28") == date(2026, 2, 28)
    assert days_asked("2026-01-01..2026-01-31") == (date(2026, 1, 1), date(2026, 1, 31))
    assert days_asked(None) is None
    assert (place_asked("CN-SH"), language_asked("zh-Hant"), topic_asked("Duration")) == (
        "cn-sh",
        "zh-Hant",
        Topic.DURATION,
    )


@pytest.mark.parametrize(
    "written", ["2026-02-30", "today", "", "2026-2-1", "20260201", "9999-12-31", "0001-01-01", "٢٠٢٦-٠١-٠١"]
)
def test_a_day_that_is_none_is_refused(written: str) -> None:
    with pytest.raises(Refusal, match="is not a day"):
        day_asked(written)


@pytest.mark.parametrize("written", ["2026-01-02..2026-01-01", "2026-01-01", "1990-01-01..2026-01-01", "..", "x..y"])
def test_days_that_are_no_range_are_refused(written: str) -> None:
    with pytest.raises(Refusal):
        days_asked(written)


def test_a_place_language_or_topic_that_is_none_is_refused() -> None:
    with pytest.raises(Refusal):
        place_asked("上海")
    with pytest.raises(Refusal):
        language_asked("fr")
    with pytest.raises(Refusal):
        topic_asked("love")
    with pytest.raises(Refusal) as refusal:
        covered("sg", load())

    assert "cn" in refusal.value.do.en


def test_the_law_of_a_day_and_a_topic() -> None:
    answer = law_on("cn", DAY, Topic.DURATION)

    assert {one.topic for one in answer.provisions} == {Topic.DURATION}
    assert answer.wages == ()
    assert law_on_json(answer, "en")["command"] == "law"


def test_the_law_of_a_place_that_is_not_held_is_refused() -> None:
    with pytest.raises(Refusal):
        law_on("sg", DAY)


def test_a_case_is_replayed_from_its_facts_and_by_its_id() -> None:
    by_facts = replayed(facts_in(CASE), None, DAY)
    by_id = replayed(next(case.id for case in load_cases()[0] if case.tested and case.replays), None, DAY)

    assert replayed_json(by_facts, "zh")["command"] == "law"
    assert by_id.runs
    assert not by_id.differs


def test_facts_that_cannot_be_replayed_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refusal:
        replayed({"nc_months": "many", "left": "soon"}, None, DAY)
    assert refusal.value.problems
    with pytest.raises(Refusal) as refusal:
        replayed("no-such-case", None, DAY)
    assert refusal.value.code == NOTHING_READ
    with pytest.raises(Refusal) as refusal:
        facts_in(tmp_path / "nowhere.yaml")
    assert refusal.value.code == NOTHING_READ


def test_what_is_missing_comes_in_order_and_a_wrong_fact_is_refused() -> None:
    found = missing({"facts": {"nc_months": 24}}, "cn-sh", DAY)

    assert found.place == "cn-sh"
    assert found.asked.questions
    assert missing_json(found, "en")["command"] == "law"
    with pytest.raises(Refusal):
        missing({"nc_months": "many"}, None, DAY)


def test_the_law_of_a_topic_is_proved() -> None:
    found = proved("cn", Topic.DURATION)

    assert found.holds
    assert found.proofs
    assert proved_json(found)["command"] == "law"


def test_a_folder_without_statutes_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refusal:
        set_against(tmp_path)

    assert refusal.value.code == NOTHING_READ
