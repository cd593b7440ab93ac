"""The text of ``matter.toml`` becomes plain data with the line of each part, or a problem that names the line."""

import re
import tomllib
from collections.abc import Mapping
from decimal import Decimal
from json import dumps

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.matter.lines import toml_lines
from songbang.matter.sheet import Sheet

Table = Mapping[str, object]
MOST_MENDS = 20
"""Days that are none and are put in quotes: each takes a reading of the whole text."""

_AT = re.compile(r"(?P<said>.*?) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)", re.DOTALL)
_DAY = re.compile(r"\d{4}[-./年]\d{1,2}[-./月]\d{1,2}(?:日|号)?")
_BEFORE_VALUE = re.compile(r"[=\[,{]\s*$")
_VALID_DAY = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")

SYNTAX = Words("这一行读不懂，整个文件没有计入（{error}）。", "This line cannot be read, so nothing counts ({error}).")
COLUMN = Words("第 {column} 列：{said}", "column {column}: {said}")
TOO_DEEP = Words("括号套得太深，或数字太长。", "Brackets are nested too deep, or a number is too long.")
HINTS: Mapping[str, Words] = {
    "Cannot overwrite": Words("同一个名称写了两次，删掉一个。", "A name is written twice: delete one."),
    "Cannot declare": Words(
        "同一个 [名称] 写了两次，合成一个。", "A [name] is written twice: make one of them; events take [[event]]."
    ),
    "Unclosed": Words("补上少了的括号。", "Add the bracket that is missing."),
    "Unterminated": Words("补上少了的引号。", "Add the quotation mark that is missing."),
    "Expected ']": Words("表头写成 [facts] 或 [[event]]。", "Write a head as [facts] or [[event]]."),
    "Expected '='": Words("写成 名称 = 值。", "Write a name, an equals sign and a value."),
}
PLAIN = Words(
    '文字要放在英文双引号里，如 name = "林某"；日期写成 2026-01-31；一行一个值。',
    'Put text between straight quotation marks, as in name = "Lin"; write a day as 2026-01-31; one value a line.',
)


def read_toml(text: str, file: str) -> tuple[Table, Sheet] | Problem:
    """Read the text; numbers are exact. A day that is none becomes text, so that only its own value is lost."""
    for mends in range(MOST_MENDS + 1):
        try:
            table = tomllib.loads(text, parse_float=Decimal)
            dumps(table, default=str)  # 0xffff… is read at any length: fails where it is too long to be written again
            return table, Sheet(file, toml_lines(text))
        except tomllib.TOMLDecodeError as error:
            mended = _quoted(text, _line(error, text)) if mends < MOST_MENDS else None
            if mended is None:
                return _syntax(error, text, file)
            text = mended
        except (ValueError, ArithmeticError, RecursionError):
            break
    return Problem("unreadable", file, TOO_DEEP, PLAIN, line=1)


def fault_of(text: str, file: str) -> Problem | None:
    """Return what keeps the text from being TOML as it stands, ``None`` where nothing does."""
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return _syntax(error, text, file)
    except (ValueError, RecursionError):
        return Problem("unreadable", file, TOO_DEEP, PLAIN, line=1)
    return None


def _quoted(text: str, line: int) -> str | None:
    """Return the text with the first day of a line that TOML does not know set in quotes; ``None``: there is none."""
    rows = text.split("\n")
    row = rows[line - 1]
    for day in _DAY.finditer(row):
        if _BEFORE_VALUE.search(row[: day.start()]) and not _is_day(day[0]):
            rows[line - 1] = f'{row[: day.start()]}"{day[0]}"{row[day.end() :]}'
            return "\n".join(rows)
    return None


def _is_day(written: str) -> bool:
    try:
        return bool(_VALID_DAY.fullmatch(written)) and bool(tomllib.loads(f"d = {written}"))
    except tomllib.TOMLDecodeError:
        return False


def _line(error: Exception, text: str) -> int:
    found = _AT.fullmatch(str(error))
    return int(found["line"]) if found and found["line"] else text.rstrip("\n").count("\n") + 1


def _syntax(error: Exception, text: str, file: str) -> Problem:
    found = _AT.fullmatch(str(error))
    said = found["said"] if found else str(error)
    column = found["column"] if found else None
    where = COLUMN.fill(column=column, said=said) if column else Words(said, said)
    do = next((hint for begins, hint in HINTS.items() if said.startswith(begins)), PLAIN)
    return Problem("unreadable", file, SYNTAX.fill(error=where), do, line=_line(error, text))
