"""Changes to the text of ``matter.toml`` that leave alone what the person wrote: comments, order, spacing."""

import tomllib
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.matter.lines import head_lines, toml_lines
from songbang.matter.read import NAME
from songbang.matter.toml_values import Values, inline, pairs, plain

Change = Callable[[str], "str | Problem"]
"""Takes the text and returns it changed, or what stands in the way."""
NOT_SAFE = Words(
    "「{name}」加不进去而不动你写的内容，文件没有改。",
    "“{name}” cannot be added without disturbing what you wrote; the file is as it was.",
)
BY_HAND = Words("用编辑器在文件末尾写：{written}", "Write this at the end of the file in an editor: {written}")


def entry_added(name: str, values: Values) -> Change:
    """Return the change that adds an entry ``[[name]]`` after everything that is there."""

    def change(text: str) -> str | Problem:
        wanted = parsed(text)
        head = f"[[{name}]]\n{pairs(values)}"
        told = wanted.get(name, [])
        if not isinstance(told, list):
            return refused(name, head)
        wanted[name] = [*told, plain(values)]
        made = first_whole(wanted, lambda: _at_end(text, head), lambda: _in_list(text, name, values))
        return made or refused(name, head)

    return change


def values_put(name: str, values: Values) -> Change:
    """Return the change that sets values under ``[name]``, or at the top of the file where ``name`` is empty."""

    def change(text: str) -> str | Problem:
        wanted = parsed(text)
        head = (f"[{name}]\n" if name else "") + pairs(values)
        if name and name not in wanted:
            return _at_end(text, head)
        under = wanted[name] if name else wanted
        if not isinstance(under, dict):
            return refused(name, head)
        under.update(plain(values))
        return first_whole(wanted, lambda: _in_table(text, name, values)) or refused(name or next(iter(values)), head)

    return change


def _at_end(text: str, head: str) -> str:
    gap = "" if not text or text.endswith("\n\n") else "\n" if text.endswith("\n") else "\n\n"
    return f"{text}{gap}{head}"


def _in_table(text: str, name: str, values: Values) -> str:
    """Set the values within the lines of the table alone: the rest of the text is not even looked at."""
    rows, heads = [f"{row}\n" for row in text.split("\n")], head_lines(text)
    rows[-1] = rows[-1].removesuffix("\n")
    first = toml_lines(text)[name,] if name else 0
    if name and first not in heads:
        return _in_document(text, name, values)
    after = next((head for head in heads if head > first), len(rows) + 1)
    begins = max(first - 1, 0)
    changed = _in_document("".join(rows[begins : after - 1]), name, values)
    return "".join((*rows[:begins], changed, *rows[after - 1 :]))


def _in_document(text: str, name: str, values: Values) -> str:
    document = tomlkit.parse(text)
    under: Any = document[name] if name else document
    for key, value in plain(values).items():
        under[key] = inline(value)
    return tomlkit.dumps(document)


def _in_list(text: str, name: str, values: Values) -> str:
    document = tomlkit.parse(text)
    listed: Any = document[name]
    listed.append(inline(plain(values)))
    return tomlkit.dumps(document)


def first_whole(wanted: Mapping[str, object], *ways: Callable[[], str]) -> str | None:
    """Return the first text that says exactly what is wanted."""
    for way in ways:
        try:
            text = way()
            if parsed(text) == wanted:
                return text
        except (TOMLKitError, tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError, ValueError):
            continue
    return None


def parsed(text: str) -> dict[str, Any]:
    """Return what the text says, exact numbers as such."""
    return tomllib.loads(text, parse_float=Decimal)


def refused(name: str, written: str) -> Problem:
    """Return that something cannot be written without disturbing the rest, and what to write by hand."""
    return Problem("not_written", NAME, NOT_SAFE.fill(name=name), BY_HAND.fill(written=f"\n{written}"))
