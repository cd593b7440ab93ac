"""Every message calls a thing by its name, and mainland law keeps its own names in Hong Kong's script."""

import re

import pytest
from languages.make import CATALOGUES
from languages.po import forms, read, text_of
from languages.python_messages import written
from tests.house.tree import HOUSE
from tests.languages.scripts import simplified_only

from songbang.languages.glossary import Term, glossary
from songbang.reports.glossary_page import glossary_page
from songbang.reports.script import in_traditional_script

TERMS = [term for group in glossary() for term in group.terms]
CLOSEST = {"竞业限制": ("保密", "不挖人"), "违约金": ("补偿",), "竞业限制补偿": ("经济补偿金",)}
"""What else a sentence may name that the words are about."""


def english() -> list[tuple[str, str]]:
    """Each message with its English words: of the sources, and of the catalogues of pages."""
    return [(one.zh, one.en) for one in written()] + catalogue("en")


def catalogue(language: str) -> list[tuple[str, str]]:
    return [
        (text_of(message), forms(message)[-1])
        for file in sorted((CATALOGUES / language / "LC_MESSAGES").glob("*.po"))
        for message in read(file, language)
        if message.id
    ]


ENGLISH, TRADITIONAL = english(), catalogue("zh_Hant")


@pytest.mark.parametrize("term", [term for term in TERMS if term.says], ids=lambda term: term.zh)
def test_english_calls_it_by_its_name(term: Term) -> None:
    wrong = [(zh, en) for zh, en in ENGLISH if term.zh in zh and not re.search(term.says, en, re.IGNORECASE)]

    assert wrong == []


@pytest.mark.parametrize("term", [term for term in TERMS if term.never], ids=lambda term: term.zh)
def test_english_never_calls_it_by_another_name(term: Term) -> None:
    wrong = [
        (zh, en)
        for zh, en in ENGLISH
        if term.zh in zh and re.search(term.never, en, re.IGNORECASE)
        if not any(other in zh for other in CLOSEST.get(term.zh, ()))
    ]

    assert wrong == []


@pytest.mark.parametrize("term", [term for term in TERMS if term.kept], ids=lambda term: term.zh)
def test_mainland_law_keeps_its_name_in_traditional_script(term: Term) -> None:
    own = in_traditional_script(term.zh)

    assert term.hk.startswith(own)
    assert [(zh, said) for zh, said in TRADITIONAL if term.zh in zh and own not in said] == []


@pytest.mark.parametrize("term", [term for term in TERMS if term.never_hk], ids=lambda term: term.zh)
def test_no_word_of_hong_kong_law_stands_for_it(term: Term) -> None:
    assert [said for zh, said in TRADITIONAL if term.zh in zh if any(word in said for word in term.never_hk)] == []


def test_severance_and_non_compete_compensation_never_share_a_name() -> None:
    names = {term.zh: term for term in TERMS}
    severance, compensation = names["经济补偿金"], names["竞业限制补偿"]

    assert not {severance.en, severance.hk} & {compensation.en, compensation.hk}
    assert "compensation" not in severance.en
    assert "severance" not in compensation.en


def test_a_term_stands_once_and_in_its_script() -> None:
    names = [term.zh for term in TERMS]

    assert len(names) == len(set(names)) >= 66
    assert [term.hk for term in TERMS if simplified_only(term.hk)] == []


def test_the_page_is_made_from_the_glossary() -> None:
    assert (HOUSE / "docs" / "glossary.md").read_text(encoding="utf-8") == glossary_page(), "make docs"
