"""Sums of money as rosters write them: 12,000元/月, 1.2万, 年薪30万, 税前15k, 一万二千; or what stands instead."""

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from songbang.basis.known import LARGEST
from songbang.papers.folded import fold
from songbang.portfolio.roster.cells.said import NOTHING, Said, Value, says_nothing
from songbang.portfolio.roster.cells.shares import written_share
from songbang.terms.numbers import NUMBER, number

_MONTHS: Final = {"month": 1, "quarter": 3, "year": 12}
_PER: Final = {
    "year": re.compile(r"[/每按一]年|年薪|per year|per annum|/ ?y(?:ea)?r|annual(?:ly)?|p\.?a\.?$|年(?=\d)"),
    "quarter": re.compile(r"[/每按]季度?|per quarter|/ ?quarter|quarterly"),
    "month": re.compile(r"[/每按一]个?月|月薪|月(?=\d)|per month|/ ?mo(?:nth)?|monthly|p\.?m\.?$"),
    "day": re.compile(r"[/每按]?[日天时]薪?|小时|per (?:day|hour)|/ ?(?:day|hour|d|h)\b"),
}
_TOTAL: Final = re.compile(r"一次性|合计|总额|共计|总共|in total|lump sum")
_AFTER_TAX: Final = re.compile(r"税后|到手|实发|net\b|after tax")
_ABROAD: Final = re.compile(r"[$€£]|美元|美金|港[币元]|欧元|日元|英镑|新?台币|usd|hkd|eur|gbp|jpy|sgd|twd")
_WORDS: Final = re.compile(
    r"人民币|rmb|cny|yuan|[¥￥]|税前|大约|约|整|正|含税|gross|about|[/每按一]个?[年月季]度?|^个?[年月季]度?(?=[\d¥￥])|[年月季]度?薪"
    r"|per (?:month|year|annum|quarter)|/ ?(?:month|mo|year|yr|quarter)|monthly|annual(?:ly)?"
    r"|一次性|合计|总额|共计|总共|in total|lump sum"
)
_SUM: Final = re.compile(rf"(?P<n>{NUMBER})(?P<k>[kw])?[元圆块]?", re.IGNORECASE)
_RANGE: Final = re.compile(r"\d[\d.,]*[万千kw元]?\s*(?:-|~|至|到|–|—)\s*\d")
_BELOW: Final = re.compile(r"[-−(]\s*[¥￥]?\d[\d,.]*\)?")
_NO_THOUSANDS: Final = re.compile(r"\d,(?!\d{3}(?!\d))\d")
"""A comma that parts no thousands: 1,2 or 20.000,00 may be many sums."""
_NONE: Final = re.compile(r"无|没有|未约定|没有约定|未支付|未付|没付|不支付|none|no|nothing|not agreed|unpaid")
_SCALES: Final = {"k": 1000, "w": 10_000}
_BARE: Final = re.compile(r"[\d.]+")
SMALL: Final = 100
"""A sum up to here without a unit may be a share, or ten thousands: 0.3, 30, 1.2."""
_BY_DOTS: Final = re.compile(r"\d{1,3}\.\d{3}")
"""A number whose dot may part thousands, as in some countries: 120.000."""
_ABOUT: Final = re.compile(r"大约|约|about")
_CENT: Final = Decimal("0.01")
LOST: Final = re.compile(r"\d(?:\.\d+)?e\+?1[5-9]")
_AGAINST: Final = {
    "no_sum": _NO_THOUSANDS,
    "other_currency": _ABROAD,
    "after_tax": _AFTER_TAX,
    "sum_range": _RANGE,
    "digits_lost": LOST,
}
WAGES: Final = frozenset({"avg12", "wage_monthly", "basic_wage"})
AGREED: Final = frozenset({"comp_amount", "paid", "damages_amount"})
"""Columns in which “none” says that there is nothing, and not that nothing is known."""


def read_sum_cell(column: str, text: str, scale: int = 1, per: str | None = None) -> Said:
    """Read a sum in whole cents; ``scale`` and ``per`` are what the head says of its numbers.

    Wages are made monthly. Where the cell holds a share or a multiple instead, that is what it gives.
    """
    plain = fold(text).text.lower().strip()
    if says_nothing(plain):
        return NOTHING
    if _NONE.fullmatch(plain):
        return Said({column: 0}) if column in AGREED else NOTHING
    instead = written_share(column, plain)
    if instead is not None:
        return instead
    period = next((name for name, sign in _PER.items() if sign.search(plain)), None)
    wrong = _no_single_sum(plain) or _no_period(column, period)
    if wrong is not None:
        return Said(wrong=wrong)
    yuan = _yuan(plain, scale)
    if isinstance(yuan, Decimal) and scale == 1 and _BARE.fullmatch(plain):
        yuan = _plain_sum(column, yuan, plain)
    return Said(wrong=yuan) if isinstance(yuan, str) else _given(column, yuan, period or per, plain)


def _plain_sum(column: str, yuan: Decimal, plain: str) -> Decimal | str:
    """Return the sum that a number without any unit is, or the code of why it may be more than one."""
    if 0 < yuan <= SMALL:
        return "sum_or_share" if column == "comp_amount" else "sum_small"
    return "sum_dots" if _BY_DOTS.fullmatch(plain) else yuan


def _no_single_sum(plain: str) -> str | None:
    """Return why the words are no single sum in renminbi before tax, ``None`` where nothing speaks against it."""
    if _BELOW.fullmatch(plain.replace(" ", "")):
        return "sum_negative"
    return next((code for code, sign in _AGAINST.items() if sign.search(plain)), None)


def _no_period(column: str, period: str | None) -> str | None:
    if period == "day":
        return "sum_per_day"
    return "sum_per_period" if period and column in {"paid", "damages_amount"} else None


def _yuan(plain: str, scale: int) -> Decimal | str:
    """Return the yuan that are written, or the code of why they are not told."""
    found = _SUM.fullmatch(re.sub(r"[\s,'’_()]", "", _WORDS.sub("", plain)))
    yuan = number(found["n"]) if found else None
    if found is None or yuan is None:
        return "no_sum"
    own_unit = bool(found["k"]) or re.search("[万千亿元圆块]", plain) is not None
    if own_unit and scale > 1:
        return "sum_unit"
    yuan *= _SCALES[found["k"].lower()] if found["k"] else scale
    return yuan if yuan < LARGEST else "no_sum"


def _given(column: str, yuan: Decimal, per: str | None, plain: str) -> Said:
    if column in WAGES and per in {"year", "quarter"}:
        return Said({column: cents(yuan / _MONTHS[per])}, note=f"made_monthly_{per}")
    values: dict[str, Value] = {column: cents(yuan)}
    if column == "comp_amount":
        values["comp_per"] = "total" if _TOTAL.search(plain) else per
    return Said(values, note="sum_about" if _ABOUT.search(plain) else None)


def cents(yuan: Decimal) -> int:
    """Return a sum in whole cents, halves rounded up."""
    return int(yuan.quantize(_CENT, ROUND_HALF_UP).scaleb(2))
