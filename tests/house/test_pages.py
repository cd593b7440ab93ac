"""What the pages promise: links that lead somewhere, commands that run, names that the program uses."""

import re
import shlex
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import pytest
from tests.cli.typed import songbang
from tests.house.tree import HOUSE, PAGES

from songbang.basis.standing import Effect, Force, Standing, Topic
from songbang.clauses.clause import Kind
from songbang.cli.commands import app
from songbang.papers.problems import PROBLEMS

CONTRACT = HOUSE / "docs" / "contract.md"
FRONT = ("README.md", "README.zh-CN.md")
LINK = re.compile(r"\]\((?!https?:)(?P<file>[^)#\s]*)(?:#(?P<part>[^)\s]+))?\)")
FENCE = re.compile(r"^ *```\w*\n(.*?)^ *```", re.MULTILINE | re.DOTALL)
COMMANDS = {command.callback.__name__ for command in app.registered_commands if command.callback}
COMMANDS |= {group.name for group in app.registered_groups if group.name}


def named(page: Path) -> str:
    return page.relative_to(HOUSE).as_posix()


def fenced(page: Path) -> Iterator[str]:
    """The command lines that a page shows, without what is told beside them."""
    for block in FENCE.findall(page.read_text(encoding="utf-8")):
        yield from (line.split(" #")[0].strip() for line in block.splitlines())


def anchors(page: Path) -> set[str]:
    heads = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head).strip().lower().replace(" ", "-") for head in heads}


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_link_leads_somewhere(page: Path) -> None:
    lost = []
    for link in LINK.finditer(page.read_text(encoding="utf-8")):
        target = (page.parent / link["file"]) if link["file"] else page
        if not target.exists() or (link["part"] and link["part"] not in anchors(target)):
            lost.append(link[0])

    assert lost == []


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_make_target_that_a_page_names_exists(page: Path) -> None:
    targets = set(re.findall(r"^([a-z][a-z-]*):", (HOUSE / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    text = page.read_text(encoding="utf-8")
    told = set(re.findall(r"`make ([a-z-]+)", text)) | set(re.findall(r"^make ([a-z-]+)", text, re.MULTILINE))

    assert told - targets == set()


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_command_that_a_page_shows_exists(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    told = set(re.findall(r"(?:`|^|bin/)songbang ([a-z]+)", text, re.MULTILINE))

    assert told - COMMANDS == set()


def test_every_command_has_its_section_in_the_contract() -> None:
    assert {f"songbang-{command}" for command in COMMANDS} <= anchors(CONTRACT)


def test_the_commands_of_the_front_pages_run(tmp_path: Path) -> None:
    ours = ".venv/bin/songbang "
    pages = [[line for line in fenced(HOUSE / page) if line.startswith(ours)] for page in FRONT]
    # both pages type the same; what a person names is in the language of the page, and the harder one is run
    own = re.compile(r"(?<=new )\S+|(?<=--out )[^/\s]+\.docx")
    assert [own.sub("", line) for line in pages[0]] == [own.sub("", line) for line in pages[1]]
    typed = [line.removeprefix(ours) for line in pages[1]]
    assert len(typed) >= 3
    for line in typed:
        words = [str(HOUSE / word) if word.startswith("examples/") else word for word in shlex.split(line)]
        answer = songbang(*words, at=tmp_path)
        assert answer.code == 0, (line, answer.err)
        assert answer.text


@pytest.mark.parametrize("page", FRONT)
def test_the_front_page_has_room_for_the_measurements(page: str) -> None:
    text = (HOUSE / page).read_text(encoding="utf-8")

    assert text.count("<!-- bench-read:begin -->") == text.count("<!-- bench-read:end -->") == 1


@pytest.mark.parametrize("names", [Kind, Topic, Standing, Force, Effect], ids=lambda names: names.__name__)
def test_the_contract_names_all_that_the_program_says(names: type[StrEnum]) -> None:
    text = CONTRACT.read_text(encoding="utf-8")

    assert [name.value for name in names if f"`{name.value}`" not in text] == []


def test_the_contract_names_every_problem() -> None:
    text = CONTRACT.read_text(encoding="utf-8")

    assert [code for code in PROBLEMS if f"`{code}`" not in text] == []
