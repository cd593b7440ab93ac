"""The documents of rank, flows and lab keep the contract: every field, and none that the schema does not know."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from songbang.reports.plain_values import Json
from songbang.tasks.flows import FlowsAsked, flows
from songbang.tasks.flows_json import flows_json
from songbang.tasks.lab import LabAsked, run_lab
from songbang.tasks.lab_json import lab_json
from songbang.tasks.rank import RankAsked, rank_lists
from songbang.tasks.rank_json import rank_json

HERE = Path(__file__)
MARKET = HERE.parents[2] / "examples" / "market"


def keeps(told: dict[str, Json]) -> dict[str, Any]:
    """Check a document against the schema of its command, and the schema against a document that lacks a field."""
    schema: dict[str, Any] = json.loads((HERE.parent / f"{told['command']}.schema.json").read_text("utf-8"))
    document = json.loads(json.dumps(told, ensure_ascii=False, allow_nan=False))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(document, schema)
    for wrong in ({**document, "safe": True}, {name: document[name] for name in list(document)[:-1]}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(wrong, schema)
    return schema


def test_a_ranking_keeps_the_contract() -> None:
    keeps(rank_json(rank_lists(RankAsked([MARKET / "lists.csv"], year=2024, draws=0)), "zh-Hant"))


def test_moves_keep_the_contract() -> None:
    asked = FlowsAsked(MARKET / "moves.csv", shares=MARKET / "shares.csv", policy=date(2023, 1, 1), treated=("研发",))
    told = flows_json(flows(asked), "en")
    schema = keeps(told)

    few: dict[str, Any] = {**told, "groups": [{"firm": "甲", "side": "in", "group": "研发", "count": 4}]}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(few, schema)


def test_the_lab_keeps_the_contract() -> None:
    drops = "one_firm_drops,share=0.2,firm=乙巳网络"
    asked = LabAsked(MARKET / "card.toml", ("ban", drops), MARKET / "lists.csv", draws=2, workers=1000, months=12)
    keeps(lab_json(run_lab(asked), "zh"))
