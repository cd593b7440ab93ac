"""The sentences of the rules fit on a screen of a phone."""

import ast
from pathlib import Path

import pytest

import songbang.rules
from songbang.basis.words import Words
from songbang.law.read import load

RULES = sorted(Path(songbang.rules.__file__).parent.glob("*.py"))
LONGEST, SCREEN = 75, 75


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.stem)
def test_a_rule_is_at_most_a_screen(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= SCREEN


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.stem)
def test_what_a_rule_says_is_short_and_calm(path: Path) -> None:
    for said in _said(path):
        assert len(said.zh) <= LONGEST
        assert not set("!！您") & set(said.zh + said.en)


def test_what_a_provision_says_is_short_and_calm() -> None:
    for provision in load().places["cn"].provisions:
        assert len(provision.says.zh) <= 100, provision.id
        assert not set("!！您{}") & set(provision.says.zh + provision.says.en)


def _said(path: Path) -> list[Words]:
    calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    words = [call.args for call in calls if isinstance(call.func, ast.Name) and call.func.id == "Words"]
    texts = [[arg.value for arg in args if isinstance(arg, ast.Constant)] for args in words]
    return [Words(str(pair[0]), str(pair[1])) for pair in texts if len(pair) == 2]
