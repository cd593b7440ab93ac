"""Shows a number of a spreadsheet as its cell does: 0.3 as 30%, 45352 as 2024-03-01, 12000 as 1.2万.

A format code (ECMA-376 part 1, 18.8.31) has up to four sections, for numbers above zero, below it, zero and text.
"""

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal, localcontext
from math import isfinite
from typing import Final

from songbang.papers.cell_dates import is_date, shown_date

# Formats that a file names by number alone; those of dates change with the reader's country and are written one way.
_DATE, _TIME = "yyyy-mm-dd", "hh:mm"
BUILT_IN: Final = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "General", 13: "General",
    14: _DATE, 15: _DATE, 16: "mm-dd", 17: "yyyy-mm", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: _TIME,
    21: "hh:mm:ss", 22: f"{_DATE} {_TIME}", 27: 'yyyy"年"m"月"', 28: 'm"月"d"日"', 29: 'm"月"d"日"', 30: _DATE,
    31: 'yyyy"年"m"月"d"日"', 32: 'h"时"mm"分"', 33: 'h"时"mm"分"ss"秒"', 34: _TIME, 35: "hh:mm:ss",
    36: 'yyyy"年"m"月"',
    37: "#,##0", 38: "#,##0", 39: "#,##0.00", 40: "#,##0.00", 41: "#,##0", 42: "#,##0", 43: "#,##0.00", 44: "#,##0.00",
    45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss", 50: 'yyyy"年"m"月"', 51: 'm"月"d"日"', 52: 'yyyy"年"m"月"',
    53: 'm"月"d"日"', 54: 'm"月"d"日"', 55: _TIME, 56: "hh:mm:ss", 57: 'yyyy"年"m"月"', 58: 'm"月"d"日"',
}  # fmt: skip
_LARGEST: Final = 1e15
_LONGEST: Final = 255
_SECTION: Final = re.compile(r'(?:"[^"]*"|\\.|!.|\[[^\]]*\]|[^;])*', re.DOTALL)
_CONDITION: Final = re.compile(r"\[(<=|>=|<>|<|>|=)(-?[0-9]{1,15}(?:\.[0-9]{1,15})?)\]")
# Words in quotes, a sign behind a stroke or "!", the currency of a country, what only spaces or colours, the rest.
_TOKEN: Final = re.compile(r'"([^"]*)"|[\\!](.)|\[\$([^\]-]*)[^\]]*\]|(_.|\*.|\[[^\]]*\])|(.)', re.DOTALL)


def shown(value: float, code: str, *, from_1904: bool = False) -> str:
    """Return the number as a cell with this format shows it; a format without a rule here shows the plain number.

    Dates count days from 1900, or ``from_1904``.
    """
    section, chosen = _section(value, code[:_LONGEST])
    if is_date(section):
        return shown_date(value, section, from_1904=from_1904) or plain(value)
    tokens = list(_tokens(section))
    signs = "".join(sign for sign, is_sign in tokens if is_sign)
    if not re.search("[0#?]", signs) or re.search("[eE/]", signs) or not abs(value) < _LARGEST:
        return plain(value)
    return ("-" if value < 0 and not chosen else "") + _filled(abs(value), tokens, signs)


def plain(value: float) -> str:
    """Return the number without a format, with at most ten digits behind the point and without a power of ten."""
    if not isfinite(value) or abs(value) >= _LARGEST**2:
        return str(value)
    with localcontext() as context:
        context.prec = 60
        written = f"{Decimal(repr(float(value))):.10f}".rstrip("0").rstrip(".")
    return "0" if written in {"-0", ""} else written


def _section(value: float, code: str) -> tuple[str, bool]:
    """Return the section for this number, and whether it is one that says by itself that the number is negative."""
    sections = [found for found in _SECTION.findall(code) if found][:4] or [""]
    conditions = [_CONDITION.search(section) for section in sections]
    if any(conditions):
        for section, condition in zip(sections, conditions, strict=True):
            if condition is None or _holds(value, condition[1], float(condition[2])):
                return section, False
        return sections[-1], False
    if value < 0 and len(sections) > 1:
        return sections[1], True
    return sections[2 if value == 0 and len(sections) > 2 else 0], False


def _holds(value: float, sign: str, bound: float) -> bool:
    less, same = value < bound, value == bound
    return {"<": less, "<=": less or same, "=": same, "<>": not same, ">": not less and not same, ">=": not less}[sign]


def _tokens(section: str) -> Iterator[tuple[str, bool]]:
    """Yield each part of a section: what is written, and whether it is a sign of the format or a word of its own."""
    for quoted, escaped, currency, _, sign in _TOKEN.findall(section):
        if sign:
            yield sign, sign in "0#?.,%eE/"
        elif quoted or escaped or currency:
            yield quoted or escaped or currency, False


def _filled(value: float, tokens: list[tuple[str, bool]], signs: str) -> str:
    """Write the digits into their places from the right; what is left goes to the leftmost place."""
    before, _, behind = signs.partition(".")
    places = len(re.findall("[0#?]", behind))
    least = behind.count("0")
    whole, _, parts = _rounded(value, signs, places).partition(".")
    parts = parts[:least] + parts[least:].rstrip("0")
    grouped = bool(re.search("[0#?],[0#?]", before))
    digits = [*(f"{int(whole):,}" if grouped else whole if int(whole) else "")]
    out: list[str] = []
    left, following = len(re.findall("[0#?]", before)), iter(parts)
    in_front = True
    for sign, is_sign in tokens:
        if not is_sign or sign == "%":
            out.append(sign)
        elif sign == "." and in_front:
            in_front = False
            out.append("." if parts else "")
        elif sign in "0#?" and in_front:
            left -= 1
            out.append(_taken(digits, left, sign))
        elif sign in "0#?":
            out.append(next(following, ""))
    return "".join(out).strip()


def _taken(digits: list[str], left: int, sign: str) -> str:
    """Take the digits of one place: those that have no place of their own to the right of it."""
    count = max(0, len([digit for digit in digits if digit != ","]) - left)
    taken = ""
    while count:
        taken += digits.pop(0)
        count -= taken[-1] != ","
        taken += digits.pop(0) if digits and digits[0] == "," else ""
    return taken or ("0" if sign == "0" else "")


def _rounded(value: float, signs: str, places: int) -> str:
    last = max(signs.rfind(sign) for sign in "0#?")
    thousands = len(signs[last + 1 :]) - len(signs[last + 1 :].lstrip(","))
    with localcontext() as context:
        context.prec = 60
        exact = Decimal(repr(value)) * 100 ** signs.count("%") / 1000**thousands
        return f"{exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP):f}"
