import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from tests.reports.make_outcome import AGREEMENT, empty, outcome

from songbang.reports.contract_json import outcome_json

SCHEMA = json.loads((Path(__file__).parent / "read.schema.json").read_text("utf-8"))


def printed(lang: str = "zh") -> Any:
    return json.loads(json.dumps(outcome_json(outcome(), lang), ensure_ascii=False, allow_nan=False))


@pytest.mark.parametrize("lang", ["zh", "zh-Hant", "en"])
def test_the_document_keeps_the_contract(lang: str) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(printed(lang), SCHEMA)
    jsonschema.validate(outcome_json(empty(), lang), SCHEMA)


@pytest.mark.parametrize("wrong", [{"standing": "fine"}, {"clauses": ["third"]}, {"because": {}}, {"says": ""}])
def test_the_schema_notices_what_is_wrong(wrong: dict[str, Any]) -> None:
    document = printed()
    document["findings"][0].update(wrong)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(document, SCHEMA)


def test_every_quotation_stands_at_its_place() -> None:
    for paper, reading in zip(printed()["papers"], outcome().readings, strict=True):
        text = reading.paper.text
        assert paper["characters"] == len(text)
        for quoted in (*paper["clauses"], *(term for clause in paper["clauses"] for term in clause["terms"])):
            assert quoted["text"] == text[quoted["start"] : quoted["end"]]


def test_what_stands_beside_a_value_stands_beside_it_here() -> None:
    term = printed()["papers"][0]["clauses"][2]["terms"][0]
    assert term["rule"] == "higher_of"
    assert term["value"][0] == {"amount": "500000", "currency": "CNY", "for": "non_compete"}


def test_a_term_of_the_whole_clause_is_quoted_with_the_clause() -> None:
    clause = printed()["papers"][1]["clauses"][1]
    assert clause["terms"][0]["text"] == clause["text"]


def test_money_and_days_are_told_without_loss() -> None:
    facts = printed()["findings"][0]["because"]["facts"] | printed()["findings"][1]["because"]["facts"]
    assert facts == {"damages": "500000.00", "nc_months": 24, "comp_share": "0.3", "signed": "2026-03-02"}
    assert Decimal(facts["damages"]) == 500000


def test_messages_are_in_the_language_and_quotations_are_not() -> None:
    traditional, english = printed("zh-Hant"), printed("en")
    assert traditional["problems"][0]["says"] == "第 3 頁只有圖像，沒有文字。"
    assert english["findings"][4]["says"] == "24 months do not go beyond the limit."
    for document in (traditional, english):
        assert document["papers"][0]["clauses"][0]["text"] in AGREEMENT
        assert document["papers"][0]["parties"]["employer"] == "青梧示例科技有限公司"
        assert document["papers"][0]["mentions"] == ["《员工手册》"]


def test_a_problem_inside_a_paper_is_told_once_in_the_whole() -> None:
    pile = outcome()
    paper = replace(pile.readings[0].paper, problems=pile.problems)
    pile = replace(pile, readings=(replace(pile.readings[0], paper=paper),))
    document = outcome_json(pile)
    assert isinstance(document["problems"], list)
    assert len(document["problems"]) == 1
