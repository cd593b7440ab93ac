"""The law that ships is without fault, and no rule holds a figure of it."""

import ast
from importlib.resources import files
from pathlib import Path

import pytest

import songbang.rules
from songbang.answers.dispatch import figures, names
from songbang.basis.standing import Force
from songbang.law.headings import headings
from songbang.law.lint import lint
from songbang.law.read import load

RULES = Path(songbang.rules.__file__).parent
PLAIN = {0, 1, 100}


def test_the_law_has_no_fault() -> None:
    assert [(one.paper, one.says.en, one.do.en) for one in lint(load(), figures())] == []


def test_every_part_that_has_no_number_has_an_english_name() -> None:
    named = {one.number for text in load().instruments.values() for one in text.articles if not one.number[0].isdigit()}

    assert named == set(headings())


def test_every_rule_is_used_and_every_provision_has_one() -> None:
    used = {provision.rule for place in load().places.values() for provision in place.provisions}

    assert used == names()


@pytest.mark.parametrize("name", sorted(names()))
def test_a_rule_holds_no_figure_of_the_law(name: str) -> None:
    tree = ast.parse((RULES / f"{name}.py").read_text(encoding="utf-8"))
    numbers = {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, int | float) and not isinstance(node.value, bool)
    }

    assert numbers <= PLAIN


@pytest.mark.parametrize("name", sorted(names()))
def test_no_sentence_of_a_rule_holds_a_figure(name: str) -> None:
    tree = ast.parse((RULES / f"{name}.py").read_text(encoding="utf-8"))
    texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    sentences = [text for text in texts if " " in text or not text.isascii()]

    assert sentences
    assert not [text for text in sentences if any(char.isdecimal() for char in text)]


def test_what_is_said_to_be_verified_names_the_text_and_guidance_is_not() -> None:
    provisions = [provision for place in load().places.values() for provision in place.provisions]

    assert all(provision.checked_with for provision in provisions if provision.verified)
    assert not any(provision.verified for provision in provisions if provision.force is Force.PRACTICE)


def test_the_data_lie_beside_the_reader() -> None:
    law = files("songbang.law")

    assert (law / "places" / "cn" / "place.toml").is_file()
    assert (law / "instruments" / "cn-lcl.toml").is_file()
