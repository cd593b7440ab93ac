"""Whatever an assistant hands over, the answer is a document or a refusal in words; the program never fails itself."""

import shutil
from pathlib import Path
from typing import Any

import anyio
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mcp_types import CallToolResult
from tests.house.tree import HOUSE
from tests.mcp.assistant import texts_of

from songbang.basis.facts import FACTS
from songbang.mcp.server import TITLES, Server, server_of

SIGNS = ("\ud800", "\0", "{says}", "..", "a.txt/b", "乙巳网络有限公司", "")
KNOWN = ("zh", "en", "cn", "cn-sh", "CN-SH", "2026-11-22", "2026-02-30", "reminder", "arbitration", "ah-chen")
PLACES = ("duration", "headline", "m/matter.toml", "m", "a.txt")
WORDS = st.sampled_from((*SIGNS, *KNOWN, *PLACES))
SCALARS = st.none() | st.booleans() | st.integers(-(10**12), 10**12) | st.floats(allow_nan=False) | WORDS | st.text()
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS | st.text(), inner, max_size=3)
)
LIKELY: dict[str, st.SearchStrategy[Any]] = {
    "facts": st.dictionaries(st.sampled_from(sorted(FACTS)), VALUES, max_size=4),
    "paths": st.lists(st.sampled_from(["a.txt", "m", "."]) | WORDS, max_size=2),
    "path": st.just("a.txt") | WORDS,
    "paper": st.sampled_from(["a.txt", ""]) | WORDS,
    "matter": st.sampled_from(["m", "m", ""]) | WORDS,
    "firms": st.lists(WORDS, max_size=2),
    "parts": st.none() | st.lists(st.sampled_from(["headline", "findings", "problems"]) | WORDS, max_size=2),
    "answers": st.none() | st.dictionaries(WORDS, st.dictionaries(WORDS, st.booleans(), max_size=2), max_size=2),
    "start": st.integers(-1, 50),
    "end": st.integers(-1, 10**9),
    "place": st.sampled_from(["cn", "cn-sh", ""]) | WORDS,
    "on": st.sampled_from(["2026-11-22", "1990-01-01", "9999-12-31", "0001-01-01", ""]) | WORDS,
    "topic": st.sampled_from(["", "duration"]) | WORDS,
    "lang": st.sampled_from(["zh", "zh-Hant", "en"]) | WORDS,
    "kind": st.sampled_from(["reminder", "arbitration"]) | WORDS,
    "case": st.sampled_from(["ah-chen", ""]) | WORDS,
}
TOOLS = {
    "read_papers": ("paths", "place", "on", "parts", "lang"),
    "paper_text": ("path", "start", "end", "lang"),
    "check_move": ("firms", "matter", "paper", "answers", "on", "lang"),
    "position": ("matter", "on", "parts", "lang"),
    "kinds_of_drafts": ("lang",),
    "draft": ("kind", "matter", "on", "lang"),
    "law_on_day": ("place", "on", "topic", "parts", "lang"),
    "missing_facts": ("facts", "place", "on", "parts", "lang"),
    "replay": ("facts", "case", "place", "on", "lang"),
}


@st.composite
def called(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """A call: a tool and arguments that are mostly of its kind; one of them may be anything, or be left away."""
    name = draw(st.sampled_from(sorted(TOOLS)))
    arguments = {one: draw(LIKELY[one]) for one in TOOLS[name]}
    for other in draw(st.lists(st.sampled_from([*TOOLS[name], "more"]), max_size=1)):
        arguments[other] = draw(VALUES)
    for gone in draw(st.lists(st.sampled_from(TOOLS[name]), max_size=1)):
        del arguments[gone]
    return name, arguments


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("any")
    (place / "m").mkdir()
    shutil.copy(HOUSE / "examples" / "matter" / "matter.toml", place / "m")
    (place / "a.txt").write_text("乙方离职后二十四个月内，不得到与甲方有竞争关系的企业任职。", encoding="utf-8")
    return place


@pytest.fixture
def server(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Server:
    monkeypatch.chdir(folder)
    return server_of([folder], None)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(call=called())
def test_any_arguments_are_answered(server: Server, call: tuple[str, dict[str, Any]]) -> None:
    answer = anyio.run(server.call_tool, *call)

    assert isinstance(answer, CallToolResult)
    assert texts_of(answer)
    assert isinstance(answer.structured_content, dict)
    if answer.is_error:
        error = answer.structured_content["error"]
        assert error["code"] != 1, (call, error)
        assert error["says"]
        assert error["do"]


def test_every_tool_is_tried() -> None:
    assert set(TOOLS) == set(TITLES)
