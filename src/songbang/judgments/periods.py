"""What a sum is paid for: a month, a quarter, a year, or the whole time."""

import re
from decimal import ROUND_HALF_UP, Decimal

from songbang.judgments.fields import nc_months
from songbang.judgments.money_told import Told
from songbang.judgments.parts import Parts

_PERIODS = (
    ("total", re.compile(r"总额|总计|共计|合计|一次性|总共|全部|共(?:支付|为)?$"), re.compile(r"^(?:\([^)]*\))?(?:一次性)")),
    ("year", re.compile(r"每年|按年|每年度|年补偿|年度补偿"), re.compile(r"^(?:整|\([^)]*\))?(?:\/年|每年|一年)")),
    ("quarter", re.compile(r"每(?:个)?季|按季"), re.compile(r"^(?:\/季|每季)")),
    ("month", re.compile(r"每(?:一)?(?:个)?(?:自然)?月|按月|逐月|月(?:补偿|支付|标准)|当月"), re.compile(r"^(?:整|\([^)]*\))?(?:\/月|\/每月|每(?:个)?月|一个月)")),
)  # fmt: skip
_LATER = re.compile(r"^[^。;]{0,16}(?:按月|逐月|每月)")  # 补偿金5000元,按月支付
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def period_of(words: str, told: Told) -> str:
    """What a sum is for: behind it first, then the nearest word before it in its own clauses; empty where none is said."""
    direct = next((name for name, _, behind in _PERIODS if behind.match(told.after)), "")
    if direct:
        return direct
    before = re.split(r"[。;]", words[: told.start])[-1][-40:]
    near = [(hit.end(), name) for name, pattern, _ in _PERIODS for hit in pattern.finditer(before)]
    if near:
        return max(near)[1]
    return "month" if _LATER.match(told.after) else ""


def a_month(parts: Parts, amount: Decimal, period: str) -> Decimal | None:
    """Return what a sum makes a month, to the cent; a whole sum is divided by the agreed term, if that is told."""
    months = _MONTHS.get(period)
    if period == "total":
        whole = next((value.told for value in nc_months.read(parts)), None)
        months = whole if isinstance(whole, int) and whole > 0 else None
    return None if months is None else (amount / months).quantize(Decimal("0.01"), ROUND_HALF_UP)
