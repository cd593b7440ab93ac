"""How often a sum was paid: 共6个月, 2021年12月至2022年5月, 3月、4月各."""

import re

from songbang.judgments.money_told import Told
from songbang.terms.numbers import NUMBER, number

_TIMES = re.compile(
    rf"(?:共|计|合计|总计|连续|支付|发放|付|领取|转账)(?:支付|发放|付|计|了|过|给付)*(?:[^,。;\d]{{0,6}}?)(?P<n>{NUMBER})(?:个月|期|次|笔)"
)
_RANGE = re.compile(
    r"(?P<y1>\d{4})年(?P<m1>\d{1,2})月(?:\d{1,2}日)?(?:起[^。;]{0,40}?)?(?:至|到|-)(?:(?P<y2>\d{4})年|(?:同年|当年)|(?P<next>次年))?(?P<m2>\d{1,2})月"
)
_YEARS = re.compile(r"(?:\d{4}年度?[、和,及与])+\d{4}年(?!\d)")
_LISTED = re.compile(r"(?:\d{1,2}月(?:份|\d{1,2}日)?[、和,及与])+(?:\d{4}年)?\d{1,2}月(?:份|\d{1,2}日)?")


def times(words: str, told: Told) -> int | None:
    """How often a sum was paid: 共6个月, 2021年12月至2022年5月, 3月、4月各."""
    counted = _TIMES.search(words)
    if counted and (count := number(counted.group("n"))) is not None:
        return int(count)
    months = list(_RANGE.finditer(words))
    if months:
        return _months(months[-1])
    if not re.search(r"各|分别", told.before[-24:]):
        return None
    listed = [*_LISTED.finditer(words, 0, told.start), *_YEARS.finditer(words, 0, told.start)]
    return len(re.findall(r"\d{1,2}月|\d{4}年(?!\d{1,2}月)", listed[-1].group())) if listed else None


def _months(hit: re.Match[str]) -> int | None:
    first = int(hit.group("y1"))
    last = int(hit.group("y2")) if hit.group("y2") else first + bool(hit.group("next"))
    count = (last - first) * 12 + int(hit.group("m2")) - int(hit.group("m1")) + 1
    return count if 0 < count <= _LONGEST else None


_LONGEST = 60  # months: a longer range is no run of payments
