"""Sums and shares in a sentence of a decision, each with the words around it, and whether they are those of the non-compete."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from songbang.terms.amounts import sums
from songbang.terms.shares import shares

NON_COMPETE = re.compile(r"竞业|限制性?(?:补偿|义务)|竞争|同业|同行|同类|禁业")
RESTRAINS = re.compile(
    rf"{NON_COMPETE.pattern}|不(?:得|到|在|去|于)?[^。;,]{{0,20}}(?:工作|任职|就业|从业|从事|销售|经营|任教|授课|执业|上班)"
)
"""The restraint by its name, or told in plain words: 离开公司后三年内不从事涂料销售."""
# Pay for the end of the job, for secrecy, overtime and the like: other money under the same words.
_SEVERANCE = re.compile(
    r"(?:解除|终止)(?:或者?(?:解除|终止))?[^,。;]{0,8}?(?:劳动|聘用)?(?:合同|关系)[^,。;]{0,6}(?<!协议)(?:的)?(?:经济)?补偿|离职(?:经济)?补偿|经济补偿金?(?:\(N|N\+)|N\+1|代通知金|赔偿金|加班|年休假|社会保险|公积金|奖金(?!外)|提成"
)
_OTHER_DUTY = re.compile(
    r"保密(?!(?:及|与|和|、|并|暨)?(?:知识产权(?:及|与|和|、))?竞业)|商业秘密|泄露|泄密|服务期|培训(?:费|协议|服务|期)|招揽|挖角|引诱|交接|归还"
)


@dataclass(frozen=True, slots=True)
class Told:
    """A sum in yuan or a share of one (``amount``), its place in the sentence, and the words before and behind it."""

    amount: Decimal
    start: int
    end: int
    before: str
    after: str


def amounts(words: str) -> Iterator[Told]:
    """Yield the sums in yuan that a sentence states."""
    for found in sums(grouped(words)):
        if found.amount is not None and found.currency == "CNY":
            yield _told(words, found.amount, found.start, found.end)


_SLASHED = re.compile(r"(?<![\d/年月])([1-9])/([2-9])(?![\d/月])")  # 1/3


def fractions(words: str) -> Iterator[Told]:
    """Yield the shares that a sentence states."""
    for hit in _SLASHED.finditer(words):
        yield _told(words, (Decimal(hit.group(1)) / Decimal(hit.group(2))).quantize(Decimal("0.0001")), *hit.span())
    for found in shares(words):
        if found.value is not None:
            yield _told(words, found.value, found.start, found.end)


# 45 000元: the official way to part thousands.
_GROUPED = re.compile(r"(?<![\d.])\d{1,3}(?: \d{3})+(?!\d)")


def grouped(words: str) -> str:
    """Return the words with commas for the blanks inside a number; no offset moves."""
    return _GROUPED.sub(_joined, words)


def _joined(number: re.Match[str]) -> str:
    return number.group().replace(" ", ",")


def _told(words: str, amount: Decimal, start: int, end: int) -> Told:
    return Told(amount, start, end, words[max(0, start - 60) : start], words[end : end + 30])


def is_severance(words: str) -> bool:
    """Tell whether the money named last in the words is paid for the end of the job or for work, not for the restraint."""
    other = [hit.end() for hit in _SEVERANCE.finditer(words)]
    ours = [hit.end() for hit in NON_COMPETE.finditer(words)]
    return bool(other) and max(other) > max(ours, default=-1)


def other_duty(words: str) -> bool:
    """Tell whether the duty named last in the words is secrecy or service and not the restraint."""
    ours = [hit.end() for hit in NON_COMPETE.finditer(words)]
    other = [hit.end() for hit in _OTHER_DUTY.finditer(words)]
    return bool(other) and max(other) > max(ours, default=-1)
