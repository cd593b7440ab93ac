"""Every quantity in the words of an article: durations, shares, money, multiples, counts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from songbang.law.against.numerals import HAN, NUMBER, value
from songbang.law.against.signs import even


class Kind(StrEnum):
    """What a quantity measures. A year is twelve months; days are never turned into months."""

    SHARE = "share"
    MONTHS = "months"
    DAYS = "days"
    HOURS = "hours"
    MONEY = "money"
    TIMES = "times"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity: its kind, its value (months, days, yuan, a fraction), as written, and where it begins."""

    kind: Kind
    value: Fraction
    written: str
    start: int


@dataclass(frozen=True, slots=True)
class _Unit:
    """What may follow a number; ``plus`` is what a 半 in it adds."""

    kind: Kind
    factor: Fraction
    plus: Fraction
    pattern: re.Pattern[str]


def _unit(kind: Kind, pattern: str, factor: int | str = 1, plus: int | str = 0) -> _Unit:
    return _Unit(kind, Fraction(factor), Fraction(plus), re.compile(pattern))


_UNITS = (
    _unit(Kind.SHARE, " ?%", "1/100"),
    _unit(Kind.SHARE, " ?‰", "1/1000"),
    _unit(Kind.MONTHS, " ?个半月", 1, "1/2"),
    _unit(Kind.MONTHS, " ?个(?:自然|整|足|日历)?月", 1),
    _unit(Kind.MONTHS, " ?年半", 12, 6),
    _unit(Kind.MONTHS, " ?(?:个|整|周)?年(?![度级代龄月份])", 12),
    _unit(Kind.DAYS, " ?个?(?:工作|自然|交易)?[日天](?![期常报程益])", 1),
    _unit(Kind.DAYS, " ?(?:周(?![岁围期转边末年])|个?星期)", 7),
    _unit(Kind.HOURS, " ?个?(?:半)?小时", 1),
    _unit(Kind.MONEY, " ?(?:元|圆|块钱)", 1),
    _unit(Kind.TIMES, " ?倍", 1),
    _unit(Kind.COUNT, " ?(?:周岁|[人名次个件份家项种户岁位台处])", 1),
)
_NUMBER = re.compile(NUMBER)
_OF = re.compile(rf" ?分之 ?({NUMBER})")
_UP_TO = re.compile(r" ?(?:至|到|[-—–~]{1,2}|或者?) ?")
_WAGES = re.compile(r"的?(?:月?平均)?(?:工资|金额)")
_NO_QUANTITY = re.compile(
    rf"(?:(?<![0-9])[0-9]{{4}}|(?<![{HAN}])[〇零一二三四五六七八九]{{4}}) ?年"
    rf"(?: ?[0-9{HAN}]{{1,3}} ?月(?: ?[0-9{HAN}]{{1,3}} ?日)?)?"
    rf"|(?<![0-9{HAN}])[0-9{HAN}]{{1,3}} ?月 ?[0-9{HAN}]{{1,3}} ?日"
    r"|〔[0-9]{4}〕 ?第?[0-9]{1,5} ?号|[0-9]{1,5} ?号"
)
_FIXED = (
    (re.compile("双倍"), Kind.TIMES, Fraction(2)),
    (re.compile("一半|半数"), Kind.SHARE, Fraction(1, 2)),
)
_DENOMINATORS = {"百": Fraction(100), "千": Fraction(1000), "万": Fraction(10_000)}


def quantities(text: str) -> tuple[Quantity, ...]:
    """Return every quantity of a text in the order it is written; dates and numbers of articles are none."""
    plain = _NO_QUANTITY.sub(lambda found: " " * len(found.group()), even(text))
    found = [one for mark in _NUMBER.finditer(plain) for one in _at(plain, mark)]
    for pattern, kind, amount in _FIXED:
        found += [Quantity(kind, amount, mark.group(), mark.start()) for mark in pattern.finditer(plain)]
    return tuple(sorted(found, key=lambda one: one.start))


def _at(plain: str, mark: re.Match[str]) -> Iterator[Quantity]:
    start, end, before = mark.start(), mark.end(), plain[max(0, mark.start() - 2) : mark.start()].rstrip()[-1:]
    part = _OF.match(plain, end)
    if part:
        yield from _shares(plain, mark, part)
        return
    number = value(mark.group())
    if number is None or before == "第" or plain.endswith("分之", 0, start):
        return
    unit, until = _follows(plain, end)
    if unit is None:
        if before in {"¥", "￥"}:
            yield Quantity(Kind.MONEY, number, plain[start - 1 : end], start - 1)
        elif mark.group()[0].isdigit() and plain[end : end + 1] not in {"条", "款", "年", "月"}:
            yield Quantity(Kind.COUNT, number, mark.group(), start)
        return
    written = plain[start:until].strip()
    yield Quantity(unit.kind, number * unit.factor + unit.plus, written, start)
    if unit.kind is Kind.MONTHS and _WAGES.match(plain, until):
        yield Quantity(Kind.TIMES, number * unit.factor + unit.plus, written, start)


def _shares(plain: str, mark: re.Match[str], part: re.Match[str]) -> Iterator[Quantity]:
    """百分之三十, 三分之二; 百分之三十至五十 are two."""
    whole = _DENOMINATORS.get(mark.group()) or value(mark.group())
    share = value(part.group(1))
    if not whole or share is None:
        return
    yield Quantity(Kind.SHARE, share / whole, plain[mark.start() : part.end()], mark.start())
    to = _UP_TO.match(plain, part.end())
    upper = _NUMBER.match(plain, to.end()) if to else None
    most = value(upper.group()) if upper else None
    if upper and most is not None and not _OF.match(plain, upper.end()) and _follows(plain, upper.end())[0] is None:
        yield Quantity(Kind.SHARE, most / whole, plain[mark.start() : upper.end()], upper.start())


def _follows(plain: str, end: int) -> tuple[_Unit | None, int]:
    """Return the unit after a number and where it ends; 三至六个月 lends its unit to the three."""
    for unit in _UNITS:
        found = unit.pattern.match(plain, end)
        if found:
            return unit, found.end()
    to = _UP_TO.match(plain, end)
    upper = _NUMBER.match(plain, to.end()) if to else None
    if upper:
        for unit in _UNITS:
            if unit.pattern.match(plain, upper.end()):
                return unit, upper.end()
    return None, end
