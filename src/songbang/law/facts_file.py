"""Files of facts that people write: YAML, JSON or TOML become one table of plain data, or a problem with its line."""

import json
import tomllib
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import yaml

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.law.plain_yaml import DEEPEST, TOO_DEEP, TWICE, Refused, as_day, plain_yaml

MOST_BYTES = 200_000
"""A larger file holds no facts of one person."""

Table = dict[str, object]

NOT_A_FILE = Words("这不是能打开的文件。", "It is not a file that can be opened.")
WHICH_FILE = Words("写一个 .yaml、.yml、.json 或 .toml 文件的路径。", "Name a .yaml, .yml, .json or .toml file.")
TOO_LARGE = Words("文件超过 {most} 字节。", "The file is larger than {most} bytes.")
ONE_CASE = Words("一个文件只写一个案件的事实。", "Write the facts of one case into one file.")
EMPTY = Words("文件里什么也没有。", "There is nothing in the file.")
NAMES = Words("每行写一个事实：名称、冒号、值。", "Write one fact a line: its name, a colon, its value.")
NOT_TEXT = Words("文件不是 UTF-8 文字。", "The file is not text in UTF-8.")
SAVE_AS = Words("存成 UTF-8 编码的纯文本。", "Save it as plain text in UTF-8.")
NOT_A_TABLE = Words("文件应是一组「名称: 值」。", "The file should hold names with their values.")
WRONG = Words("读不懂：{error}", "It cannot be read: {error}")
WRONG_ON = Words("第 {line} 行读不懂：{error}", "Line {line} cannot be read: {error}")
CORRECT = Words("照提示改正后再试。", "Correct it and try again.")
NOT_PLAIN = Words("「{value}」不是事实的值；日期写成 2026-01-31。", "“{value}” is no value; write a day as 2026-01-31.")


def read_facts_file(path: Path) -> Table | Problem:
    """Read a file of facts by its suffix: numbers exact, days as days. What is wrong with it is a value."""
    name = path.name
    read = READERS.get(path.suffix.lower())
    if read is None:
        return Problem("unsupported_format", name, NOT_A_TABLE if path.is_file() else NOT_A_FILE, WHICH_FILE)
    try:
        if not path.is_file():
            return Problem("unreadable", name, NOT_A_FILE, WHICH_FILE)
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        return Problem("unreadable", name, WRONG.fill(error=error.strerror), WHICH_FILE)
    return read_facts(data, name, read)


def read_yaml(data: bytes, name: str) -> Table | Problem:
    """Read YAML into one table; what is wrong with it is a value that names the line."""
    return read_facts(data, name, plain_yaml)


def read_facts(data: bytes, name: str, read: Callable[[str], object]) -> Table | Problem:
    """Read bytes into one table with a reader of their format."""
    if len(data) > MOST_BYTES:
        return Problem("too_large", name, TOO_LARGE.fill(most=MOST_BYTES), ONE_CASE)
    try:
        found = read(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return Problem("unreadable", name, NOT_TEXT, SAVE_AS)
    except (Refused, yaml.YAMLError, ValueError, ArithmeticError, RecursionError) as error:
        return Problem("unreadable", name, _told(error), CORRECT)
    if not found:
        return Problem("empty", name, EMPTY, NAMES)
    return found if isinstance(found, dict) else Problem("unreadable", name, NOT_A_TABLE, NAMES)


def _told(error: Exception) -> Words:
    line, said = _line(error), _said(error)
    return WRONG.fill(error=said) if line is None else WRONG_ON.fill(line=line, error=said)


def _line(error: Exception) -> int | None:
    if isinstance(error, Refused):
        return error.line
    if isinstance(error, json.JSONDecodeError):
        return error.lineno
    mark = error.problem_mark if isinstance(error, yaml.MarkedYAMLError) else None
    return None if mark is None else mark.line + 1


def _said(error: Exception) -> Words:
    if isinstance(error, Refused):
        return error.says
    if isinstance(error, RecursionError):
        return TOO_DEEP
    told = error.problem if isinstance(error, yaml.MarkedYAMLError) else None
    first = (told or str(error)).splitlines()[0]
    return Words(first, first)


def _json(text: str) -> object:
    return _plain(
        json.loads(text, parse_float=Decimal, parse_constant=_not_plain, object_pairs_hook=_once)
        if text.strip()
        else {},
        days=True,
    )


def _toml(text: str) -> object:
    return _plain(tomllib.loads(text, parse_float=Decimal), days=False)


def _once(pairs: list[tuple[str, object]]) -> Table:
    table: Table = {}
    for key, value in pairs:
        if key in table:
            raise Refused(TWICE.fill(key=key))
        table[key] = value
    return table


def _plain(value: object, *, days: bool, depth: int = 0) -> object:
    """Return the value with its days as days (JSON has none of its own), or refuse what is no plain data."""
    if depth > DEEPEST:
        raise Refused(TOO_DEEP)
    if isinstance(value, Mapping):
        return {key: _plain(one, days=days, depth=depth + 1) for key, one in value.items()}
    if isinstance(value, list):
        return [_plain(one, days=days, depth=depth + 1) for one in value]
    if isinstance(value, str):
        return (as_day(value) if days else None) or value
    if isinstance(value, Decimal) and not value.is_finite():
        return _not_plain(value)
    day = isinstance(value, date) and not isinstance(value, datetime)
    return value if value is None or day or isinstance(value, bool | int | Decimal) else _not_plain(value)


def _not_plain(value: object) -> object:
    raise Refused(NOT_PLAIN.fill(value=value))


READERS: Mapping[str, Callable[[str], object]] = {
    ".yaml": plain_yaml,
    ".yml": plain_yaml,
    ".json": _json,
    ".toml": _toml,
}
