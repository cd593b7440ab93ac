"""What a workbook says of its cells beside their values."""

import re
from dataclasses import dataclass

from songbang.portfolio.roster.grids.grid import Area

_SILENT = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')


@dataclass(frozen=True, slots=True)
class Marks:
    """Merged areas, and cells by row (from 1) and column (from 0).

    ``unworked`` are formulas whose value was never worked out; ``dayless`` dates of which only year and month show:
    nobody wrote the day in them; ``percent`` are numbers shown as hundredths: 0.3 as 30%.
    """

    merged: tuple[Area, ...] = ()
    unworked: tuple[tuple[int, int], ...] = ()
    dayless: tuple[tuple[int, int], ...] = ()
    percent: tuple[tuple[int, int], ...] = ()


def is_dayless(code: str) -> bool:
    """Tell whether a format shows the year and month of a date and not its day: ``yyyy"年"m"月"``, ``mmm-yy``."""
    signs = _SILENT.sub("", code.partition(";")[0]).lower()
    return "y" in signs and "m" in signs and "d" not in signs


def is_percent(code: str) -> bool:
    """Tell whether a format shows a number as hundredths: ``0%``, ``0.00%``; a sign that is only words does not."""
    return "%" in _SILENT.sub("", code.partition(";")[0])
