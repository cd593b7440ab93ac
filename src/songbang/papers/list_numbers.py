"""Writes a number as Word's number formats do (ECMA-376 part 1, 17.18.59)."""

from collections.abc import Callable
from typing import Final

_LARGEST: Final = 9_999
_STEMS: Final = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES: Final = "子丑寅卯辰巳午未申酉戌亥"
_ONES: Final = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()  # noqa: E501, SIM905
_TENS: Final = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()  # noqa: SIM905
_ORDINALS: Final = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}


def numeral(number: int, form: str) -> str:
    """Return the number in Word's format of this name, in digits where it has no rule here.

    Numbers that no list reaches are digits too: a damaged file must not ask for a Roman two thousand million.
    """
    write = _FORMS.get(form, str)
    return write(number) if 0 <= number <= _LARGEST else str(number)


def _letters(alphabet: str) -> Callable[[int], str]:
    """After the last letter, Word doubles them: y, z, aa, bb."""
    count = len(alphabet)
    return lambda number: alphabet[(number - 1) % count] * ((number - 1) // count + 1) if number else ""


def _signs(first: str, last: str) -> Callable[[int], str]:
    """Return a writer for signs that follow one another, ① to ⑳; beyond them, digits."""
    signs = [chr(code) for code in range(ord(first), ord(last) + 1)]
    return lambda number: signs[number - 1] if 0 < number <= len(signs) else str(number)


def _cycle(signs: str) -> Callable[[int], str]:
    return lambda number: signs[(number - 1) % len(signs)] if number else ""


def _digits(signs: str) -> Callable[[int], str]:
    return lambda number: "".join(signs[int(digit)] for digit in str(number))


def _roman(number: int) -> str:
    out = ""
    for worth, letters in zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        ("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"),
        strict=True,
    ):
        out += letters * (number // worth)
        number %= worth
    return out


def _chinese(signs: str, units: str, opening: str = "", anywhere: str = "") -> Callable[[int], str]:
    """Return a writer for numbers said in words: ``signs`` for 0–9, ``units`` for 10, 100, 1000.

    A unit stands without a one before it where it opens the number (``opening``: 十一) or ``anywhere`` (百十一).
    """

    def write(number: int) -> str:
        out = ""
        skipped = False
        for power in (3, 2, 1, 0):
            digit = number // 10**power % 10
            unit = units[power - 1] if power else ""
            if digit:
                is_bare = digit == 1 and unit != "" and (unit in anywhere or (unit in opening and not out))
                out += (signs[0] if skipped else "") + ("" if is_bare else signs[digit]) + unit
            skipped = digit == 0 and out != ""
        return out or signs[0]

    return write


def _english(number: int) -> str:
    if number < 20:
        return _ONES[number]
    if number < 100:
        return _TENS[number // 10] + (f"-{_ONES[number % 10]}" if number % 10 else "")
    if number < 1000:
        return f"{_ONES[number // 100]} hundred" + (f" {_english(number % 100)}" if number % 100 else "")
    return str(number)


def _ordinal_text(number: int) -> str:
    words = _english(number)
    at = max(words.rfind(" "), words.rfind("-")) + 1
    last = words[at:]
    return words[:at] + (_ORDINALS.get(last) or (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th"))


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


_COUNTING: Final = _chinese("零一二三四五六七八九", "十百千", opening="十")

_FORMS: Final[dict[str, Callable[[int], str]]] = {
    "none": lambda _: "",
    "bullet": lambda _: "",
    "decimalZero": lambda number: f"{number:02d}",
    "upperLetter": _letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    "lowerLetter": _letters("abcdefghijklmnopqrstuvwxyz"),
    "upperRoman": _roman,
    "lowerRoman": lambda number: _roman(number).lower(),
    "ordinal": _ordinal,
    "cardinalText": lambda number: _english(number).capitalize(),
    "ordinalText": lambda number: _ordinal_text(number).capitalize(),
    "numberInDash": lambda number: f"- {number} -",
    "hex": lambda number: f"{number:X}",
    "decimalFullWidth": _digits("０１２３４５６７８９"),
    "decimalFullWidth2": _digits("０１２３４５６７８９"),
    "decimalEnclosedCircle": _signs("①", "⑳"),
    "decimalEnclosedCircleChinese": _signs("①", "⑳"),
    "decimalEnclosedParen": _signs("⑴", "⒇"),
    "decimalEnclosedFullstop": _signs("⒈", "⒛"),
    "ideographEnclosedCircle": _signs("㊀", "㊉"),
    "chineseCounting": _COUNTING,
    "chineseCountingThousand": _COUNTING,
    "taiwaneseCounting": _COUNTING,
    "taiwaneseCountingThousand": _COUNTING,
    "japaneseCounting": _chinese("〇一二三四五六七八九", "十百千", anywhere="十百千"),
    "chineseLegalSimplified": _chinese("零壹贰叁肆伍陆柒捌玖", "拾佰仟"),
    "ideographLegalTraditional": _chinese("零壹貳參肆伍陸柒捌玖", "拾佰仟"),
    "japaneseLegal": _chinese("零壱弐参四伍六七八九", "拾百阡"),
    "ideographDigital": _digits("〇一二三四五六七八九"),
    "japaneseDigitalTenThousand": _digits("〇一二三四五六七八九"),
    "taiwaneseDigital": _digits("○一二三四五六七八九"),
    "ideographTraditional": _cycle(_STEMS),
    "ideographZodiac": _cycle(_BRANCHES),
    "ideographZodiacTraditional": lambda number: _cycle(_STEMS)(number) + _cycle(_BRANCHES)(number),
}
