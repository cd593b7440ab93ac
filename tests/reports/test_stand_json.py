"""A position as JSON keeps the contract, and everything in it says why and where it was told."""

import itertools
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from tests.reports.positions import ALL, disputed, law, matter

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.reports.stand.json import stand_json

SCHEMA = json.loads((Path(__file__).parent / "stand.schema.json").read_text("utf-8"))
LANGS = ["zh", "zh-Hant", "en"]


def document(name: str = "disputed", lang: str = "zh") -> Any:
    told = stand_json(ALL[name], matter(), law(), lang)
    return json.loads(json.dumps(told, ensure_ascii=False, allow_nan=False))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", ALL)
def test_the_document_keeps_the_contract(name: str, lang: str) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(document(name, lang), SCHEMA)


@pytest.mark.parametrize(
    "wrong", [{"status": "safe"}, {"days": []}, {"readings": {"employer": []}}, {"on": "soon"}, {"verdict": "sign"}]
)
def test_the_schema_notices_what_is_wrong(wrong: dict[str, Any]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**document(), **wrong}, SCHEMA)


def test_days_have_no_gap_and_say_why_they_begin() -> None:
    told = document()
    for days in (told["days"], *told["readings"].values()):
        assert days[0]["from"] is None
        assert days[-1]["to"] is None
        assert all(before["to"] < after["from"] for before, after in itertools.pairwise(days))
        assert all(one["because"] and one["because"][0]["says"] for one in days)


def test_events_and_facts_name_the_line_they_were_told_in() -> None:
    told = document()
    freed = told["readings"]["worker"][-1]["because"][0]["events"][0]
    assert (freed["kind"], freed["date"]) == ("rescinded", "2026-11-02")
    assert freed["source"] == {"file": "matter.toml", "line": 44, "text": None, "start": None, "end": None}
    assert told["facts"]["nc_months"]["source"] == {
        "file": "竞业限制协议.docx", "line": None, "text": "二十四个月", "start": 601, "end": 606,
    }  # fmt: skip
    assert told["facts"]["avg12"] == {"value": "30000", "source": None}


def test_sums_are_text_to_the_cent_and_what_is_not_known_is_null() -> None:
    money = document()["money"]
    assert (money["owed"]["value"], money["paid"]) == ("40500.00", "22500.00")
    assert {type(month["owed"]) for month in money["months"]} == {str}
    nothing = document("unknown")["money"]
    assert nothing["owed"]["value"] is None and nothing["owed"]["missing"] == ["left"]
    assert nothing["paid"] is None


def test_the_range_names_the_cases_behind_it() -> None:
    exposure = document()["exposure"]
    assert exposure["multiples"] == {"low": "2.5", "high": "5"}
    assert [case["case"] for case in exposure["like"]] == ["sh-one", "bj-two"]


def test_questions_come_in_the_order_of_the_position_with_how_to_answer() -> None:
    asked = document()["missing"]
    assert [one["fact"] for one in asked] == ["unpaid_by_employer", "role"]
    assert asked[1]["options"] == ["senior_manager", "senior_technical", "other"]


def test_messages_are_in_the_language_asked_for() -> None:
    assert document(lang="en")["readings"]["employer"][1]["because"][0]["says"].startswith("The contract ended")
    assert "勞動合同" in document(lang="zh-Hant")["readings"]["employer"][1]["because"][0]["says"]


def test_what_could_not_be_read_names_file_and_line() -> None:
    problem = Problem(
        "wrong_event", "matter.toml", Words("读不懂。", "Not read."), Words("改它。", "Mend it."), line=12
    )
    told = stand_json(disputed(), replace(matter(), problems=(problem,)), law(), "en")
    assert told["problems"] == [
        {"paper": "matter.toml", "page": None, "code": "wrong_event", "says": "Not read.", "do": "Mend it.", "line": 12}
    ]
