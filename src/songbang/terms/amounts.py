"""Sums of money: 500,000元, 人民币叁拾陆万元整, 80万元, ¥120,000, HK$1.2 million, and places left open for one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from songbang.terms.numbers import NUMBER, number

_SIGNS = {"¥": "CNY", "￥": "CNY", "RMB": "CNY", "CNY": "CNY", "人民币": "CNY", "HK$": "HKD", "HKD": "HKD", "港币": "HKD", "港元": "HKD", "港幣": "HKD",
          "US$": "USD", "USD": "USD", "美元": "USD", "美金": "USD", "$": "USD", "NT$": "TWD", "S$": "SGD", "SGD": "SGD", "£": "GBP", "GBP": "GBP", "A$": "AUD", "新台币": "TWD", "台币": "TWD", "欧元": "EUR", "EUR": "EUR", "€": "EUR"}  # fmt: skip
_SIGN = r"(?P<s>人民币|美元|港元|港币|新台币|台币|美金|RMB|CNY|HKD|USD|EUR|SGD|GBP|HK\$|US\$|NT\$|S\$|A\$|[¥￥$€£])"
_BLANK = r"(?P<b>_{2,}|【[_ ]*】|[XＸx×]{2,}|\[ *\]|□{2,})"
_SUM = re.compile(
    rf"{_SIGN}?[: ]?\s?(?:(?P<n>{NUMBER})|{_BLANK})\s?(?P<k>万|千|百|亿)?\s?(?P<c>港元|美元|欧元|元|圆|块钱?|塊)(?:整|正)?"
    rf"|{_SIGN.replace('?P<s>', '?P<s2>')}\s?(?:(?P<n2>\d[\d,]*(?:\.\d+)?)|{_BLANK.replace('?P<b>', '?P<b2>')})\s?(?P<k2>万|million|thousand|mn|m\b|k\b)?"
    rf"|(?<![\d第])(?P<n3>{NUMBER})(?<=[万])(?=[,。;)、]|$|整|人民币|的)"
)
_SCALE = {
    "万": 10_000,
    "千": 1000,
    "百": 100,
    "亿": 10**8,
    "million": 10**6,
    "mn": 10**6,
    "m": 10**6,
    "thousand": 1000,
    "k": 1000,
}


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount of money with its currency; ``amount`` is ``None`` where the place is left open."""

    amount: Decimal | None
    currency: str
    start: int
    end: int

    @property
    def written(self) -> str | None:
        """The amount as the contract writes it: a plain decimal without needless zeros."""
        return None if self.amount is None else plain(self.amount)


def plain(value: Decimal) -> str:
    """Return a decimal as text without exponent and without needless zeros."""
    text = format(value.normalize(), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def sums(words: str) -> Iterator[Sum]:
    """Yield the sums in the words, in order; a sum given twice (in words and in figures) is one."""
    last: Sum | None = None
    for found in _SUM.finditer(words):
        this = _sum(found)
        if this is None:
            continue
        again = (
            last
            and last.amount == this.amount
            and re.fullmatch(r"[^。;,]{0,6}[(（:,]?[^。;]{0,8}", words[last.end : this.start])
        )
        if not again:
            if last:
                yield last
            last = this
    if last:
        yield last


def _sum(found: re.Match[str]) -> Sum | None:
    groups = found.groupdict()
    written = groups["n"] or groups["n2"] or groups["n3"]
    sign = groups["c"] if groups["c"] in _SIGNS else groups["s"] or groups["s2"] or "CNY"
    currency = _SIGNS.get(sign, "CNY")
    if written is None:
        return Sum(None, currency, *found.span())
    amount = number(written)
    if amount is None:
        return None
    scale = groups["k"] or groups["k2"]
    return Sum(amount * _SCALE.get(scale or "", 1), currency, *found.span())
