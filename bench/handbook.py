"""The text of a long staff handbook, made up and always the same: ordinary rules, now and then one that binds."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Final, TypedDict
from zlib import crc32

from cn2an import an2cn
from examples.formats.source import Line, Source

WORDS: Final = Path(__file__).with_name("handbook.toml")
ARTICLES_A_CHAPTER: Final = 96
"""About twenty pages; one place in each chapter holds the articles that follow people out of the door."""


class Rule(TypedDict):
    """An article with open slots: its heading, its paragraph, its items."""

    heading: str
    text: str
    items: list[str]


class Words(TypedDict):
    """What the handbook is made of."""

    title: str
    header: str
    opening: str
    departments: list[str]
    slots: dict[str, list[str]]
    rules: list[Rule]
    restraints: list[Rule]


def handbook() -> Source:
    """Return the handbook, somewhat longer than three hundred pages of A4 in a readable size."""
    words: Words = tomllib.loads(WORDS.read_text(encoding="utf-8"))  # type: ignore[assignment] # the file is our own
    head = {"header": words["header"].format(number=crc32(words["title"].encode()) % 10000), "size": "13"}
    return Source("handbook", head, tuple(_lines(words)))


def _lines(words: Words) -> Iterator[Line]:
    yield Line("title", words["title"])
    yield Line("text", words["opening"])
    number = 0
    for chapter, department in enumerate(words["departments"], start=1):
        yield Line("heading", f"第{an2cn(chapter)}章　{department}")
        for rule in _chapter(words, chapter):
            number += 1
            yield from _article(rule, number, department, words["slots"])


def _chapter(words: Words, chapter: int) -> Iterator[Rule]:
    at = crc32(words["departments"][chapter - 1].encode()) % ARTICLES_A_CHAPTER
    for article in range(ARTICLES_A_CHAPTER):
        if article == at:
            yield from words["restraints"]
        else:
            yield words["rules"][(article + chapter) % len(words["rules"])]


def _article(rule: Rule, number: int, department: str, slots: dict[str, list[str]]) -> Iterator[Line]:
    chosen = {name: _choice(options, name, number) for name, options in slots.items()}
    chosen["department"] = department
    yield Line("text", f"第{an2cn(number)}条　{rule['heading']}。{rule['text'].format(**chosen)}")
    for at, item in enumerate(rule["items"], start=1):
        yield Line("text", f"（{an2cn(at)}）{item.format(**chosen)}")


def _choice(options: list[str], slot: str, number: int) -> str:
    # A checksum scatters the choices like chance would, and the same on every machine.
    return options[crc32(f"{slot} {number}".encode()) % len(options)]
