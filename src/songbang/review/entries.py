"""The entries of the file of corrections, ready to be filled in; what a person wrote there stays as it is."""

import json
import tomllib
from collections.abc import Iterator, Sequence
from typing import Any, Final

from songbang.basis.words import Words
from songbang.review.items import Item, TermItem, WordsItem
from songbang.review.values import example_of

HEAD: Final = Words(
    "# 松绑的更正文件。对照原件，在 right 后面写上正确的内容；读得对的、看不清的，留空。\n"
    "# 写好后用同样的命令再运行一次，就会用上。\n",
    "# Corrections for Songbang. Compare with the original and write what is right after `right`;\n"
    "# leave it empty where the reading is right or you cannot tell. Run the same command again to apply them.\n",
)
_PLACE: Final = Words("图上第 {page} 页读到的文字", "words read on the picture, page {page}")
_VALUE: Final = Words("写成这样：right = {example}", "written like this: right = {example}")

Key = tuple[object, ...]


def with_entries(existing: str, items: Sequence[Item], lang: str) -> str:
    """Return the file with an entry for each item that it has none for yet.

    Raises ``tomllib.TOMLDecodeError`` where what exists is no TOML: then nothing may be written over it.
    """
    known = set(_keys(tomllib.loads(existing))) if existing else set()
    new = [entry_of(item, lang) for item in items if key_of(item) not in known]
    if not new:
        return existing or HEAD.say(lang)
    before = existing.rstrip("\n") + "\n" if existing else HEAD.say(lang)
    return "\n".join((before, *new))


def key_of(item: Item) -> Key:
    """Return what tells the place of an item from all others."""
    if isinstance(item, WordsItem):
        return (item.sha256, item.page, *item.place)
    return (item.sha256, item.clause.kind.value, item.clause.span.start, item.name)


def entry_of(item: Item, lang: str) -> str:
    """Return the entry of an item as TOML, ``right`` left empty."""
    kind, fields, note = _words(item) if isinstance(item, WordsItem) else _term(item)
    every = [("paper", item.paper), ("sha256", item.sha256), *fields]
    lines = [f"{name} = {_toml(value)}" for name, value in every]
    return "\n".join((f"[[{kind}]]", *lines, f'right = ""  # {note.say(lang)}', ""))


def _toml(value: object) -> str:
    """A string, number or list as TOML: that of JSON, but for DEL and for halves of a character, which TOML refuses."""
    written = json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return written.encode("utf-8", "replace").decode()


_Entry = tuple[str, list[tuple[str, object]], Words]


def _words(item: WordsItem) -> _Entry:
    fields = [("page", item.page), ("box", list(item.place)), ("read", item.read)]
    return "words", fields, _PLACE.fill(page=item.page)


def _term(item: TermItem) -> _Entry:
    clause = item.clause
    place = [("clause", clause.kind.value), ("number", clause.number or ""), ("start", clause.span.start)]
    return "term", [*place, ("name", item.name)], _VALUE.fill(example=example_of(item.name))


def _keys(said: dict[str, Any]) -> Iterator[Key]:
    for entry in _tables(said.get("words")):
        yield (entry.get("sha256"), entry.get("page"), *_numbers(entry.get("box")))
    for entry in _tables(said.get("term")):
        yield (entry.get("sha256"), entry.get("clause"), entry.get("start"), entry.get("name"))


def _tables(said: object) -> list[dict[str, Any]]:
    return [entry for entry in said if isinstance(entry, dict)] if isinstance(said, list) else []


def _numbers(box: object) -> list[float]:
    return [float(side) for side in box if isinstance(side, int | float)] if isinstance(box, list) else []
