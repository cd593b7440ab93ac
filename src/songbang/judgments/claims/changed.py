"""A sum changed by the number of its claim: 将第1项诉讼请求的金额变更为150万元."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from songbang.judgments.claims.item_sums import together, told_sums
from songbang.judgments.claims.items import numbers

_ANEW: Final = r"(?:变更|调整|减少|降低|下调|增加|提高|更正|明确)(?:为|至|到):?"
_CHANGE: Final = re.compile(
    r"(?:(?:诉讼|仲裁|反诉|反)?(?:请求|诉请|诉求)?(?P<place>第?[一二三四五六七八九十\d]{1,3}项)(?:诉讼|仲裁|反诉|反)?(?:请求|诉请|诉求)?"
    r"|(?P<only>将(?:其|上述)?(?:诉讼|仲裁|反诉)?(?:请求|诉请)))"
    r"(?:中)?(?:的)?(?:主张|要求|请求)?(?:的)?(?:具体)?(?:金额|数额|标的额?)?"
    rf"(?:由(?:[^,;。]|(?<=\d),(?=\d)){{1,30}}?元)?{_ANEW}(?=(?:人民币)?¥?[\d壹贰叁肆伍陆柒捌玖])"
)
_STOP: Final = re.compile(r"(?<!\d),|,(?!\d)|[;。]")


@dataclass(frozen=True, slots=True)
class Changed:
    """The claim of this ``number`` (``None``: the only one) is now for ``amount`` yuan; its place in the folded text."""

    number: int | None
    amount: Decimal
    start: int
    end: int


def changed(text: str, start: int, end: int) -> Iterator[Changed]:
    """Yield the sums of ``text[start:end]`` that are changed by a number alone, without saying again what for."""
    for found in _CHANGE.finditer(text, start, end):
        stop = _STOP.search(text, found.end(), end)
        behind = stop.start() if stop else end
        amount = together(text, [list(told_sums(text, found.end(), behind))], alone=True)
        places = numbers(text, *found.span("place")) if found["place"] else frozenset()
        if amount is not None and (found["only"] or len(places) == 1):
            yield Changed(min(places, default=None), amount, found.start(), behind)
