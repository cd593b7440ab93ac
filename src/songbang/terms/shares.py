"""Shares and multiples: 30%, 百分之五十, 三分之一, 一半; 两倍, 36个月, five times."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from songbang.terms.numbers import ENGLISH_NUMBER, NUMBER, english, number

_SHARE = re.compile(
    rf"(?P<p>\d+(?:\.\d+)?)\s?%|百分之(?P<h>{NUMBER})|(?P<d>{NUMBER})分之(?P<u>{NUMBER})|(?P<c>[一二三四五六七八九])成|(?P<w>(?<!付)(?<!付给)(?<!支付)(?<!发)(?<!退)一半|半数|半薪)|"
    rf"(?P<e>\b{ENGLISH_NUMBER}) per ?cent|(?P<f>one[- ]half|half of)|one[- ](?P<q>quarter|third|fifth)|(?P<b>_{{2,}}|【[_ ]*】)\s?%",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Share:
    """A fraction of something, ``None`` where the place is left open."""

    value: Decimal | None
    start: int
    end: int


def shares(words: str) -> Iterator[Share]:
    """Yield the shares in the words, in order, as fractions of one."""
    for found in _SHARE.finditer(words):
        value = _share(found)
        if value is not None or found.group("b"):
            yield Share(value, *found.span())


_SAID = {"quarter": Decimal("0.25"), "third": Decimal("0.3333"), "fifth": Decimal("0.2")}


def _share(found: re.Match[str]) -> Decimal | None:
    if found.group("d"):
        below, above = number(found.group("d")), number(found.group("u"))
        return None if not below or above is None else (above / below).quantize(Decimal("0.0001"))
    if found.group("q"):
        return _SAID[found.group("q").lower()]
    if found.group("w") or found.group("f"):
        return Decimal("0.5")
    if found.group("c"):
        tenths = number(found.group("c"))
        return None if tenths is None else tenths / 10
    written = found.group("p") or found.group("h")
    hundredths = number(written) if written else english(found.group("e") or "")
    return None if hundredths is None or found.group("b") else hundredths / 100
