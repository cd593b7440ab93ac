"""Whole decisions: every field that each tells, and none that it does not."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from tests.judgments.fields.made import NAMES, read

WHOLE: list[dict[str, Any]] = tomllib.loads(Path(__file__).with_name("whole.toml").read_text(encoding="utf-8"))[
    "decision"
]


@pytest.mark.parametrize("decision", WHOLE, ids=[one["text"].split("\n")[0] for one in WHOLE])
def test_a_decision_tells_what_it_tells(decision: dict[str, Any]) -> None:
    got = read(decision["text"])

    assert {name: got[name] for name in NAMES if name in got} == decision["tells"]
