"""Numbers as statutes write them: 24, 二十四, 贰拾肆, 1.5万, 三百万, 一点五."""

import re
from fractions import Fraction

_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")}
_DIGITS |= {char: value for value, char in enumerate("〇壹贰叁肆伍陆柒捌玖")} | {"两": 2, "貳": 2, "參": 3, "陸": 6}
_PLACES = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_BLOCKS = {"万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000}
_MOST = 40
HAN = "".join((*_DIGITS, *_PLACES, *_BLOCKS, "廿", "卅"))
"""The characters that Chinese numbers are written with."""
NUMBER = rf"[0-9]++(?:,[0-9]{{3}})*+(?:\.[0-9]++)?+(?: ?[十百千万亿]++)?+|[{HAN}]++(?:点[{HAN}]++)?+|半"
"""A number in a text whose signs are even; no two ways to read it, so that no text takes long."""
_ARABIC = re.compile(r"([0-9]+(?:\.[0-9]+)?)([十百千万亿]*)")


def value(written: str) -> Fraction | None:
    """Return the value of a written number; ``None`` where it is none, such as a 百 without a count before it."""
    plain = written.replace(",", "").replace(" ", "")
    if not plain or len(plain) > _MOST:
        return None
    arabic = _ARABIC.fullmatch(plain)
    if arabic:
        found = Fraction(arabic.group(1))
        for unit in arabic.group(2):
            found *= (_PLACES | _BLOCKS)[unit]
        return found
    if plain == "半":
        return Fraction(1, 2)
    before, _, after = plain.partition("点")
    return _with_tenths(_whole(before), after) if after else _whole(plain)


def _with_tenths(whole: Fraction | None, digits: str) -> Fraction | None:
    if whole is None or any(char not in _DIGITS for char in digits):
        return None
    return whole + sum(Fraction(_DIGITS[char], 10**place) for place, char in enumerate(digits, start=1))


def _whole(written: str) -> Fraction | None:
    if all(char in _DIGITS for char in written):
        return Fraction(int("".join(str(_DIGITS[char]) for char in written))) if written else None
    total, block, digit = 0, 0, 0
    for place, char in enumerate(_spelt(written)):
        if char in _DIGITS:
            digit = _DIGITS[char]
        elif char in _PLACES:
            if not digit and (_PLACES[char] > 10 or (place and block % 100)):
                return None
            block, digit = block + (digit or 1) * _PLACES[char], 0
        elif char in _BLOCKS and (total or block or digit):
            held = (total + block + digit) if _BLOCKS[char] > _BLOCKS["万"] else block + digit
            total = held * _BLOCKS[char] + (0 if _BLOCKS[char] > _BLOCKS["万"] else total)
            block, digit = 0, 0
        else:
            return None
    return Fraction(total + block + digit)


def _spelt(written: str) -> str:
    return written.replace("廿", "二十").replace("卅", "三十")
