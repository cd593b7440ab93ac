"""Bank cards and accounts."""

import re
from collections.abc import Iterator

from songbang.redaction.flat import GAP, digits
from songbang.redaction.kind import Found, Kind

KIND = Kind.CARD
_WHOLE = re.compile(rf"(?<![\dA-Za-z.])[3-6]{GAP}{digits('14,18')}(?![\dA-Za-z])")
_LABEL = (
    r"(?:银行)?(?:账号|帐号|账户号?|帐户号?|卡号|银行卡|工资卡|储蓄卡|account|a/c|card|iban)\s?(?:号码?|no\.?|number)?"
)
_LABELLED = re.compile(
    rf"{_LABEL}\s{{0,2}}[:;|\t ]?\s{{0,2}}(?:为|是)?\s?(?P<n>(?:[A-Z]{{2}}\d{{2}})?[\d*](?:[ -]?[\d*]){{7,29}})(?![\dA-Za-z])",
    re.IGNORECASE,
)


def find(text: str) -> Iterator[Found]:
    """Yield card numbers whose check digit is right, and what stands behind a label, in a flat text."""
    for hit in _WHOLE.finditer(text):
        if _holds([int(char) for char in hit.group() if char.isdigit()]):
            yield Found(KIND, *hit.span())
    for hit in _LABELLED.finditer(text):
        yield Found(KIND, *hit.span("n"))


def _holds(number: list[int]) -> bool:
    """Tell whether the check digit of a card fits (Luhn)."""
    twice = (2 * digit - 9 if digit > 4 else 2 * digit for digit in number[-2::-2])
    return (sum(number[-1::-2]) + sum(twice)) % 10 == 0


EXAMPLES = (
    ("请汇入 6222021234567890128", "6222021234567890128"),
    ("卡号:6228 4800 1234 5678 914", "6228 4800 1234 5678 914"),
    ("帐号 31001550400050012345", "31001550400050012345"),
    ("尾号见工资卡 6217****1234", "6217****1234"),
)
COUNTER_EXAMPLES = (
    "流水号 6222021234567890129",
    "账号由公司统一管理",
    "银行卡手续费 20 元",
    "共计 4000000 元",
)
