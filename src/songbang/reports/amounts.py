"""Numbers in words a person understands: months, money, shares, multiples."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from songbang.basis.words import Words

_LONGEST = 60
"""Digits: nobody counts further, and a number written with an exponent could fill the page."""

MONTH = Words("{count} 个月", "{count} month")
MONTHS = Words("{count} 个月", "{count} months")
YUAN = Words("{sum} 元", "{currency} {sum}")
FOREIGN = Words("{currency} {sum}", "{currency} {sum}")


def join(parts: Iterable[Words], zh: str = "，", en: str = ", ") -> Words:
    """Return the messages one after the other, parted in each language by its own mark."""
    listed = {f"part{at}": part for at, part in enumerate(parts)}
    places = [f"{{{name}}}" for name in listed]
    return Words(zh.join(places), en.join(places)).fill(**listed)


def inside(label: Words) -> Words:
    """Return a label as it stands inside a sentence: in English with a small first letter."""
    return replace(label, en=label.en[:1].lower() + label.en[1:])


def plain(number: object) -> str:
    """Return a number as people write it: thousands parted, no idle zeros; other text as it is."""
    try:
        value = Decimal(str(number))
    except InvalidOperation:
        return str(number)
    if not value.is_finite() or abs(value.adjusted()) > _LONGEST:
        return str(number)
    shown = f"{value:,f}"
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def months(count: object) -> Words:
    """Return a number of months: 24 个月, 24 months."""
    return (MONTH if str(count) == "1" else MONTHS).fill(count=plain(count))


def money(amount: object, currency: object = "CNY") -> Words:
    """Return a sum with its currency: 500,000 元, CNY 500,000."""
    shown = plain(amount)
    return (YUAN if currency == "CNY" else FOREIGN).fill(sum=shown, currency=currency)


def percent(share: object) -> str:
    """Return a share as per cent: 0.3 is 30%. A share that is no decimal number (1/3) stays as written."""
    try:
        value = round(Decimal(str(share)) * 100, 2)
    except (InvalidOperation, ValueError, OverflowError):  # no number, none that ends, or one of thirty digits
        return str(share)
    return f"{plain(value)}%" if value.is_finite() else str(share)
