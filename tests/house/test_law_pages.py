"""The pages of the law: made from the data and not stale, and by hand without a wrong id, article or force."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.house.tree import HOUSE

from songbang.basis.provision import Provision
from songbang.law.read import load
from songbang.reports.labels import FORCES
from songbang.reports.law_pages import law_pages

DOCS = HOUSE / "docs"
MADE = law_pages(load())
WRONG = DOCS / "common-wrong-answers.md"
GAPS = DOCS / "gaps.md"
NAMED = re.compile(r"`(cn(?:-[a-z0-9]+)*(?:\.[a-z0-9_]+)*)`")
SOURCE = re.compile(r"^- 来源 Source: .*$", re.MULTILINE)
ARTICLES = re.compile(r"\barts?\. ([0-9, ]*[0-9])")
LINKED = re.compile(r"\[`([a-z0-9_.-]+)`\]\(law\.md#([\w-]+)\)")


def versions(name: str) -> list[Provision]:
    return [one for place in load().places.values() for one in place.provisions if one.id == name]


def entries() -> list[str]:
    """The wrong answers, each with all that is said of it."""
    return re.split(r"^### ", WRONG.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]


def sources() -> Iterator[tuple[str, list[str]]]:
    """Every line of a source with the provisions it names."""
    for entry in entries():
        for line in SOURCE.findall(entry):
            yield line, [name for name in NAMED.findall(line) if "." in name]


@pytest.mark.parametrize("name", MADE)
def test_a_page_made_from_the_law_is_not_stale(name: str) -> None:
    file = DOCS / name

    assert file.is_file(), f"docs/{name} is missing: run `make docs`"
    assert file.read_text(encoding="utf-8") == MADE[name], f"docs/{name} is stale: run `make docs`"


@pytest.mark.parametrize("page", [WRONG, GAPS], ids=lambda page: page.name)
def test_every_provision_and_instrument_that_a_page_names_is_held(page: Path) -> None:
    law = load()
    held = {one.id for place in law.places.values() for one in place.provisions}
    held |= {*law.instruments, *law.places, *law.wages.values}

    assert [name for name in NAMED.findall(page.read_text(encoding="utf-8")) if name not in held] == []


@pytest.mark.parametrize("page", [WRONG, GAPS], ids=lambda page: page.name)
def test_a_link_to_a_provision_leads_to_that_provision(page: Path) -> None:
    linked = LINKED.findall(page.read_text(encoding="utf-8"))

    assert linked
    assert [name for name, part in linked if part != name.replace(".", "")] == []


def test_there_are_enough_wrong_answers_and_each_says_all_that_it_should() -> None:
    assert 14 <= len(entries()) <= 20
    for entry in entries():
        head = entry.splitlines()[0]
        assert SOURCE.search(entry), head
        assert "什么会改变结论：" in entry, head
        assert "What would change it: " in entry, head
        assert re.search(r"^- 复核 Reviewed: \d{4}-\d\d-\d\d$", entry, re.MULTILINE), head


def test_a_source_names_the_force_of_each_provision() -> None:
    wrong = []
    for line, names in sources():
        assert names, line
        for name in names:
            told = {
                (FORCES[one.force].zh.split("（")[0], FORCES[one.force].en.split(" (")[0]) for one in versions(name)
            }
            wrong += [] if any(zh in line and en in line for zh, en in told) else [(name, line)]

    assert wrong == []


def test_the_articles_of_a_source_are_those_that_its_provisions_cite() -> None:
    wrong = []
    for line, names in sources():
        cited = {cite.article.split("(")[0] for name in names for one in versions(name) for cite in one.cites}
        told = {number for found in ARTICLES.findall(line) for number in re.findall(r"\d+", found)}
        wrong += [(line, told - cited)] if told - cited else []

    assert wrong == []


def test_guidance_is_called_guidance_where_it_is_a_source() -> None:
    for line, names in sources():
        for one in (one for name in names for one in versions(name)):
            assert one.force != "ministry_guidance" or ("不是法律" in line and "not law" in line), line


def test_every_gap_has_an_id_that_can_be_linked_and_is_named_once() -> None:
    ids = re.findall(r"^### (.*)$", GAPS.read_text(encoding="utf-8"), re.MULTILINE)

    assert ids
    assert [one for one in ids if not re.fullmatch(r"[a-z]+(?:-[a-z0-9]+)*", one)] == []
    assert len(ids) == len(set(ids))
