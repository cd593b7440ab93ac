"""Numbers as papers write them: 24, 二十四, 贰拾肆, 1.5万, 伍拾万, 1,200,000.00, twenty-four."""

import re
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from songbang.passages.numbering import small_count

_HAN = "零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟萬廿卅点半弌贰参"
NUMBER = rf"(?:\d[\d,]*(?:\.\d+)?\s?[十百千万亿]*|[{_HAN}]+)"
"""A number on folded text, without groups."""

_ENGLISH = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_UNITS = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}
ENGLISH_NUMBER = (
    r"(?:\d[\d,]*(?:\.\d+)?|(?:one |a )?hundred(?: and [a-z-]+)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|"
    + "|".join(sorted(_ENGLISH, key=len, reverse=True))
    + ")"
)


@lru_cache(maxsize=4096)
def number(written: str) -> Decimal | None:
    """Return the value of a written number, ``None`` where it is none. Never a float on the way."""
    written = written.replace(",", "").replace(" ", "").strip()
    digits = re.fullmatch(r"(\d+(?:\.\d+)?)([十百千万亿]*)", written)
    if digits:
        value = Decimal(digits.group(1))
        for unit in digits.group(2):
            value *= _UNITS[unit]
        return value
    if not written or any(c not in _HAN for c in written) or written in {"万", "亿", "千", "百", "点"}:
        return None
    return _chinese(written)


def _chinese(written: str) -> Decimal | None:
    if written == "半":
        return Decimal("0.5")
    small = small_count(written)
    if small is not None:
        return Decimal(small)
    import cn2an  # noqa: PLC0415  (a tenth of a second, and counts below a thousand do not need it)

    written = written.replace("萬", "万").replace("参", "叁").replace("弌", "一").replace("半", "")
    try:
        return Decimal(str(cn2an.cn2an(written, "smart")))
    except (ValueError, InvalidOperation):
        return None


def english(written: str) -> Decimal | None:
    """Return the value of an English number word or figure up to the hundreds, ``None`` where it is none."""
    words = written.lower().replace(",", "").strip()
    if re.fullmatch(r"\d+(?:\.\d+)?", words):
        return Decimal(words)
    total = 0
    for part in re.split(r"[ -]+", words.replace(" and ", " ")):
        if part in {"a", ""}:
            continue
        if part == "hundred":
            total = max(total, 1) * 100
        elif part in _ENGLISH or part in _TENS:
            total += _ENGLISH.get(part, 0) or _TENS.get(part, 0)
        else:
            return None
    return Decimal(total)
