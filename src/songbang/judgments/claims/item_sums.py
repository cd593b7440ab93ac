"""The sums of one item: which count, and what they come to. All on folded text."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from songbang.terms.amounts import Sum, plain, sums

# 45 000元, or 50⏎0,000元 where a line ends within a number: a blank that stands between digits
_SPLIT: Final = re.compile(r"(?<![\d,.])(\d[\d,.]*) (?=[,.]?\d)")
# what stands in brackets explains a sum, save where it changes it: 50万元(庭审中变更为30万元)
_BRACKETS: Final = re.compile(r"\((?![^()]*(?:变更|调整|增加|减少)(?:为|至|到))[^()]*\)")
_RATE_BEHIND: Final = re.compile(
    r"(?:人民币)?(?:\(税[前后]\))?(?:/|每|\*|×|x|的?标准|为(?:基数|标准)|(?:的)?(?:[\d.]+|[一二两三四五六七八九十]+)倍|乘)"
)
_RATE_BEFORE: Final = re.compile(
    r"(?:每(?:个)?(?:月|年|日|天|季度)|月均|按月)[^,;。元]{0,12}$"
    # 每月向申请人支付补偿金2800元; 返还按月发放的补偿金36000元 is the whole
    r"|(?:每(?:个)?(?:月|年|季度)|按月|逐月)(?:向[^,;。]{1,20}?)?(?:支付|给付|发放)[^,;。元的]{0,40}(?:竞业限制的?)?[^,;。元的]{0,16}$"
)
_FROM: Final = re.compile(r"(?:由|从)(?:原(?:来|先)?(?:的|主张的)?)?(?:人民币)?$")
_ANEW: Final = re.compile(r"(?:变更|调整|减少|降低|下调|增加|提高|更正)(?:为|至|到)")
_PARTS: Final = re.compile(r"(?:[^,、和及并]|(?<=\d),(?=\d))+")
_TOGETHER: Final = re.compile(r"(?:共计|合计|总计|总共|一共)[^,;。元]{0,10}$")
_WHOLE: Final = re.compile(r"(?:共计|合计|总计|总共|总额|共|计|小计|即|为)[^,;。元]{0,10}$")


def told_sums(text: str, start: int, end: int) -> Iterator[Sum]:
    """Yield the sums that are no rate, nor what was asked before a change: those outside brackets, failing them inside."""
    words = _joined(text[start:end])
    outside = _BRACKETS.sub(lambda one: " " * len(one.group()), words)
    for look in (outside, words):
        found = [one for one in _each(look) if one.amount is not None and not _rate(look, one)]
        if found:
            yield from (Sum(one.amount, one.currency, start + one.start, start + one.end) for one in found)
            return


def _each(words: str) -> Iterator[Sum]:
    """Yield every sum; 返还补偿金5万元、支付违约金5万元 are two, while 伍万元(50000元) is one told twice."""
    for part in _PARTS.finditer(words):
        for one in sums(part.group()):
            yield Sum(one.amount, one.currency, part.start() + one.start, part.start() + one.end)


def _joined(words: str) -> str:
    """Move the blank out of every number that has one; nothing else changes its place."""
    while words != (moved := _SPLIT.sub(r" \1", words)):
        words = moved
    return words


def _rate(words: str, one: Sum) -> bool:
    before = words[max(0, one.start - 60) : one.start]
    if _RATE_BEHIND.match(words, one.end) or (_FROM.search(before) and _ANEW.match(words, one.end)):
        return True
    return bool(_RATE_BEFORE.search(before)) and not _WHOLE.search(before)


def together(text: str, near: Sequence[Sequence[Sum]], *, alone: bool) -> Decimal | None:
    """Return what the sums near the words of one kind come to, in yuan.

    What is told as the whole is the whole, save where it may be that of several kinds (not ``alone``).
    """
    every = [one for some in near for one in some]
    whole = next((one for one in every if _WHOLE.search(text, max(0, one.start - 14), one.start)), None)
    if whole and alone:
        return _even(whole.amount)
    told = [some[0].amount for some in near if some]
    amounts = [one for one in told if one is not None]
    return _even(sum(amounts, Decimal(0))) if amounts else None


def joint(text: str, near: Sequence[Sum]) -> bool:
    """Tell whether the first of the sums is told as that of several things together."""
    return bool(near) and bool(_TOGETHER.search(text, max(0, near[0].start - 14), near[0].start))


def _even(amount: Decimal | None) -> Decimal | None:
    """Return a sum without needless zeros, so that 1.8万 and 18,000.00 are the same."""
    return None if amount is None else Decimal(plain(amount))
