"""Shares and multiples as rosters write them: 30%, 0.3, 三成, 三分之一; 3倍年薪, 24 months of the wage; all exact."""

import re
from decimal import Decimal
from fractions import Fraction
from typing import Final

from songbang.papers.folded import fold
from songbang.portfolio.roster.cells.bases import comp_base, damages_base
from songbang.portfolio.roster.cells.said import NOTHING, Said, Value, says_nothing
from songbang.terms.amounts import plain as written
from songbang.terms.numbers import NUMBER, number

_HUNDREDTHS: Final = re.compile(rf"(?P<n>\d+(?:\.\d+)?) ?(?:%|per ?cent)|百分之(?P<h>{NUMBER})")
_PART: Final = re.compile(
    r"(?<![\d.])(?P<a>\d{1,3})/(?P<b>\d{1,3})(?![\d.])|(?P<d>[二三四五六七八九十])分之(?P<u>[一二三四五六七八九])|一半|half"
)
_TENTHS: Final = re.compile(r"(?P<n>[一二三四五六七八九])成(?P<half>半)?")
_BARE: Final = re.compile(r"\d+(?:\.\d+)?")
_TIMES: Final = re.compile(rf"(?P<n>{NUMBER})(?P<half>半)? ?(?:倍|times|x\b)", re.IGNORECASE)
_MANY: Final = re.compile(rf"(?P<n>{NUMBER})个?月(?:的)?(?:工资|薪|薪资|薪酬|收入)")
_RANGE: Final = re.compile(rf"{NUMBER} ?(?:%|倍|个?月)? ?(?:-|~|至|到|–|—) ?{NUMBER} ?(?:%|倍|times|x\b|个?月)")
_FINE: Final = 9
_LEAST_PERCENT, _MOST_PERCENT = 2, 100
_TEN: Final = Decimal(10)


def read_share_cell(column: str, text: str, scale: int = 1) -> Said:
    """Read a share, written as it is exactly: ``0.3``, ``1/3``; ``scale`` 100 says that numbers are hundredths."""
    plain = fold(text).text.lower().strip()
    if says_nothing(plain) or plain in {"无", "没有", "none", "no"}:
        return NOTHING
    if several(plain):
        return Said(wrong="share_range")
    share = share_of(plain)
    if share is not None:
        return _shared(column, share, plain)
    return (
        _bare(column, Fraction(round(Decimal(plain), _FINE)), scale)
        if _BARE.fullmatch(plain)
        else Said(wrong="no_share")
    )


def _bare(column: str, value: Fraction, scale: int) -> Said:
    """Return the share that a number without a sign is: below one a part, from two on hundredths; one may be either."""
    if scale > 1 and value > 1:
        return Said({column: _exact(value / scale)})
    if value < 1 and scale == 1:
        return Said({column: _exact(value)})
    if _LEAST_PERCENT <= value <= _MOST_PERCENT:
        return Said({column: _exact(value / 100)}, note="read_as_percent")
    return Said(wrong="share_unclear")


def read_multiple_cell(column: str, text: str) -> Said:
    """Read a multiple: 3, 3倍, 三倍年薪, 24个月工资."""
    plain = fold(text).text.lower().strip()
    if says_nothing(plain) or plain in {"无", "没有", "none", "no"}:
        return NOTHING
    if several(plain):
        return Said(wrong="multiple_range")
    found = _multiple(column, plain)
    if found is not None:
        return found
    return Said({column: written(Decimal(plain))}) if _BARE.fullmatch(plain) else Said(wrong="no_multiple")


def written_share(column: str, plain: str) -> Said | None:
    """Return the share or the multiple that stands where a sum would; ``None`` where none does."""
    if column == "comp_amount":
        share = None if several(plain) else share_of(plain)
        return None if share is None else _shared("comp_share", share, plain)
    is_damages = column == "damages_amount" and not several(plain)
    return _multiple("damages_multiple", plain) if is_damages else None


def several(plain: str) -> bool:
    """Tell whether more than one share or multiple is written: 30%-50%, 3倍或5倍, 12-24个月工资."""
    counted = sum(len(one.findall(plain)) for one in (_HUNDREDTHS, _TENTHS)), len(_TIMES.findall(plain))
    return max(counted) > 1 or _RANGE.search(plain) is not None


def share_of(plain: str) -> Fraction | None:
    """Return the share that the words name, ``None`` for none; more than the whole is none."""
    found = _HUNDREDTHS.search(plain)
    if found:
        count = number(found["n"] or found["h"])
        share = None if count is None else Fraction(count) / 100
    else:
        share = _part(plain)
    return share if share is not None and 0 <= share <= 1 else None


def _part(plain: str) -> Fraction | None:
    tenths = _TENTHS.search(plain)
    if tenths:
        count = number(tenths["n"])
        return None if count is None else Fraction(count + (Decimal("0.5") if tenths["half"] else 0)) / 10
    found = _PART.fullmatch(plain) or re.fullmatch(rf".*?(?:{_PART.pattern}).{{0,8}}", plain)
    if found is None:
        return None
    if found["a"]:
        return Fraction(int(found["a"]), int(found["b"])) if int(found["b"]) else None
    above, below = (number(found["u"]), number(found["d"])) if found["d"] else (Decimal(1), Decimal(2))
    return None if above is None or not below else Fraction(above) / Fraction(below)


def _shared(column: str, share: Fraction, plain: str) -> Said:
    values: dict[str, Value] = {column: _exact(share)}
    base = comp_base(plain) if column == "comp_share" else None
    return Said({**values, "comp_of": base} if base else values)


def _multiple(column: str, plain: str) -> Said | None:
    times, many = _TIMES.search(plain), _MANY.search(plain)
    if times:
        count, base = number(times["n"]), damages_base(plain)
        count = None if count is None else count + (Decimal("0.5") if times["half"] else 0)
    elif many:
        count, base = number(many["n"]), "monthly_wage"
    else:
        return None
    if count is None:
        return Said(wrong="no_multiple")
    values: dict[str, Value] = {column: written(count)}
    return Said({**values, "damages_of": base} if base else values)


def _exact(share: Fraction) -> str:
    """Write a share so that nothing is lost: a decimal that ends, else a fraction."""
    below = share.denominator
    for prime in (2, 5):
        while below % prime == 0:
            below //= prime
    return written(Decimal(share.numerator) / Decimal(share.denominator)) if below == 1 else str(share)
