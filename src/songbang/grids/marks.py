"""What a workbook says of its cells beside their values."""

import re
from dataclasses import dataclass

from songbang.grids.grid import Area

_LITERAL = re.compile(r'"([^"]*)"|\\(.)')
_UNITS = re.compile(r"[万千亿年%％$€£]|(?<![a-z])[kw](?![a-z])|usd|hkd|eur|gbp", re.IGNORECASE)
_THOUSANDS = re.compile(r"[0#?],+(?![0#?,])")
_ABROAD = re.compile(r"\[\$(?!-)(?![^\]]*(?:[¥￥]|rmb|cny))[^\]]", re.IGNORECASE)
_SILENT = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')


@dataclass(frozen=True, slots=True)
class Marks:
    """Merged areas, ``hidden`` rows, and cells by row (from 1) and column (from 0).

    ``unworked`` are formulas whose value was never worked out; ``dayless`` dates of which only year and month show:
    nobody wrote the day in them; ``percent`` are numbers shown as hundredths: 0.3 as 30%; ``counted`` those shown in
    another unit than they are kept in: 1.2 as 1.2万, 6000 as $6,000.
    """

    merged: tuple[Area, ...] = ()
    hidden: tuple[int, ...] = ()
    unworked: tuple[tuple[int, int], ...] = ()
    dayless: tuple[tuple[int, int], ...] = ()
    percent: tuple[tuple[int, int], ...] = ()
    counted: tuple[tuple[int, int], ...] = ()


def is_dayless(code: str) -> bool:
    """Tell whether a format shows the year and month of a date and not its day: ``yyyy"年"m"月"``, ``mmm-yy``."""
    signs = _SILENT.sub("", code.partition(";")[0]).lower()
    return "y" in signs and "m" in signs and "d" not in signs


def is_percent(code: str) -> bool:
    """Tell whether a format shows a number as hundredths: ``0%``, ``0.00%``; a sign that is only words does not."""
    return "%" in _SILENT.sub("", code.partition(";")[0])


def is_counted(code: str) -> bool:
    """Tell whether a format shows a number in a unit of its own: ``0.0"万"``, ``0,"k"``, ``0"年"``, ``[$$-409]0``."""
    shown = code.partition(";")[0]
    bare = _SILENT.sub("", shown).lower()
    if not re.search("[0#?]", bare) or set(bare) & set("ymdhs"):
        return False
    words = " ".join([bare.replace("%", ""), *(quoted or single for quoted, single in _LITERAL.findall(shown))])
    return any((_UNITS.search(words), _THOUSANDS.search(bare), _ABROAD.search(shown)))
