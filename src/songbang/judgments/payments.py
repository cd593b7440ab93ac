"""How often a sum was paid: 共6个月, 2018年3月至2018年9月, 3月、4月各."""

import re
from decimal import Decimal

from songbang.judgments.money_told import Told, amounts
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
    """How often a sum was paid: 共6个月, 2018年3月至2018年9月, 3月、4月各."""
    if re.match(r"[、和](?=\d)", words[told.end :]) or re.search(
        r"\d元[、和]$", told.before
    ):  # 分别支付5000元、6000元: each once
        return None
    counted = _TIMES.search(words)
    if counted and (count := number(counted.group("n"))) is not None:
        return int(count)
    months = list(_RANGE.finditer(words))
    if months:
        return _months(months[-1])
    if not re.search(r"各|分别|每(?:个)?月", told.before[-24:]):
        return None
    listed = [*_LISTED.finditer(words, 0, told.start), *_YEARS.finditer(words, 0, told.start)]
    return len(re.findall(r"\d{1,2}月|\d{4}年(?!\d{1,2}月)", listed[-1].group())) if listed else None


# 3月15日支付5000元,4月12日支付6000元; 分别支付5000元、6000元和7000元
_NEXT = re.compile(
    r"(?:\([^)]{0,12}\))?[,、;和及与]{1,2}(?:并|又|再|随后)?(?:于|在)?(?:(?:(?:\d{4}|同|次)年)?(?:\d{1,2}月)?(?:\d{1,2}日|份)?)(?:又|再|向[^,。;\d]{1,10})?(?:各)?(?:(?:支付|发放|转账|付|汇款)(?:了)?[^,。;\d]{0,12}?)?(?:补偿(?:金|费|款)?)?(?:人民币)?"
)
_PAYS = re.compile(r"(?:支付|发放|转账|汇款|付款|领取|收到|付(?!清))[^,。;]{0,30}$")
_EACH_ONE = re.compile(r"(?:每月|每次|每笔|各|共计|合计|总计)[^,。;]{0,10}$")


def apart(words: str) -> Told | None:
    """Return what several payments told one behind the other come to; ``None`` where there are not at least two."""
    run: list[Told] = []
    for told in amounts(words):
        if run and _NEXT.fullmatch(words, run[-1].end, told.start):
            run.append(told)
        elif len(run) > 1:
            break
        else:
            run = [told] if _PAYS.search(told.before) and not _EACH_ONE.search(told.before) else []
    if len(run) < _SEVERAL or _WHOLE.match(words[run[-1].end :]):
        return None
    total = sum((one.amount for one in run), Decimal(0))
    return Told(total, run[0].start, run[-1].end, run[0].before, run[-1].after)


_SEVERAL = 2
_WHOLE = re.compile(r"^(?:等)?,?(?:共|合|总|累)(?:共)?计")


def _months(hit: re.Match[str]) -> int | None:
    first = int(hit.group("y1"))
    last = int(hit.group("y2")) if hit.group("y2") else first + bool(hit.group("next"))
    count = (last - first) * 12 + int(hit.group("m2")) - int(hit.group("m1")) + 1
    return count if 0 < count <= _LONGEST else None


_LONGEST = 60  # months: a longer range is no run of payments
