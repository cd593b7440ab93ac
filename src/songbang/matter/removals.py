"""Entries and values taken out of the text of ``matter.toml``; everything else the person wrote stays as it is."""

from itertools import takewhile
from typing import Any

import tomlkit

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.matter.changes import Change, first_whole, parsed
from songbang.matter.lines import head_lines, toml_lines
from songbang.matter.read import NAME

NOT_SAFE = Words(
    "第 {line} 行的内容拿不掉而不动你写的别处，文件没有改。",
    "What stands on line {line} cannot be taken out without disturbing the rest; the file is as it was.",
)
BY_HAND = Words("用编辑器打开 {file}，自己删掉这一段。", "Open {file} in an editor and delete it there.")


def entry_removed(name: str, at: int) -> Change:
    """Return the change that takes out the entry of a list ``[[name]]``, by its place in the list from 0 on."""

    def change(text: str) -> str | Problem:
        wanted = parsed(text)
        del wanted[name][at]
        if not wanted[name]:
            del wanted[name]
        line = toml_lines(text)[name, at]
        made = first_whole(wanted, lambda: _without_head(text, line), lambda: _out_of_list(text, name, at))
        return made or _not_safe(line)

    return change


def value_removed(name: str, key: str) -> Change:
    """Return the change that takes out a value of the table ``[name]``."""

    def change(text: str) -> str | Problem:
        wanted = parsed(text)
        del wanted[name][key]
        line = toml_lines(text)[name, key]
        made = first_whole(wanted, lambda: _without_row(text, line), lambda: _out_of_table(text, name, key))
        return made or _not_safe(line)

    return change


def _without_head(text: str, line: int) -> str:
    """Take out the lines from a head to the next one; comments right above the next head belong to that one."""
    rows = text.split("\n")
    after = next((head for head in head_lines(text) if head > line), None)
    if after is None:
        return "\n".join((*rows[: line - 1], ""))
    comments = [*takewhile(_says_nothing, reversed(rows[line : after - 1]))]
    while comments and not comments[-1].strip():
        comments.pop()
    return "\n".join((*rows[: line - 1], *rows[after - 1 - len(comments) :]))


def _says_nothing(row: str) -> bool:
    return not row.strip() or row.lstrip().startswith("#")


def _without_row(text: str, line: int) -> str:
    """Take out a value that stands on one line, with the comment behind it."""
    rows = text.split("\n")
    return "\n".join((*rows[: line - 1], *rows[line:]))


def _out_of_list(text: str, name: str, at: int) -> str:
    document = tomlkit.parse(text)
    listed: Any = document[name]
    del listed[at]
    if not listed:
        del document[name]
    return tomlkit.dumps(document)


def _out_of_table(text: str, name: str, key: str) -> str:
    document = tomlkit.parse(text)
    under: Any = document[name]
    del under[key]
    return tomlkit.dumps(document)


def _not_safe(line: int) -> Problem:
    return Problem("not_written", NAME, NOT_SAFE.fill(line=line), BY_HAND.fill(file=NAME), line=line)
