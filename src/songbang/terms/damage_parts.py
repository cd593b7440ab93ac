"""The sums, multiples and shares that a sentence on damages states, each with where it stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from songbang.basis.term import Value
from songbang.clauses.cue import compiled
from songbang.terms.amounts import Sum, plain, sums
from songbang.terms.numbers import ENGLISH_NUMBER, NUMBER, english, number
from songbang.terms.shares import shares

_TIMES = re.compile(
    rf"(?P<n>{NUMBER}|_{{2,}}|【[_ ]*】)\s?(?:\(\s?[\d一二三四五六七八九十]+\s?\))?\s?倍"
    rf"|\b(?P<e>{ENGLISH_NUMBER})(?: \(\d+\))? times|\b(?P<w>twice|double|triple|thrice)|(?P<d>双倍|加倍)",
    re.IGNORECASE,
)
_MONTHS = re.compile(
    rf"(?P<n>{NUMBER})\s?(?:\(\d+\))?(?:个月|月)(?!起|份|以来|以后|底|初|\d)(?:的|之)?(?P<b>[^,。;、]{{0,16}}?(?:工资|薪[酬资金水]?|收入|补偿(?:金|费)?|报酬|服务费))(?!的?\s?(?:{NUMBER}|_{{2,}}|[^,。;]{{0,6}}?倍)|[^,。;]{{0,8}}倍)"
    rf"|\b(?P<e>{ENGLISH_NUMBER})(?: \(\d+\))? months'?(?:' )?(?: of)?(?P<f> (?:\w+ ){{0,3}}?(?:salary|wages|pay|remuneration|compensation))",
    re.IGNORECASE,
)
_YEARS = re.compile(
    rf"(?P<n>{NUMBER})年(?:度)?(?:的)?[^,。;、前后内]{{0,10}}?(?:工资|薪[酬资金水]?|收入|报酬)(?![^,。;]{{0,10}}倍)"
    rf"|(?:(?:12|十二)个月|前一(?:个)?(?:年|自然年)度?|一年|上(?:一)?年度?|全年|年度)(?:内)?(?:的)?(?:[^,。;]{{0,24}}?)(?:工资|薪[酬资金水]?|收入|报酬|所得)(?:总额|总和|总计|之和)?(?![^,。;]{{0,14}}倍)"
    rf"|(?:annual|one year's|12 months'?|twelve months'?) (?:\w+ ){{0,3}}?(?:salary|wages|remuneration|pay)",
    re.IGNORECASE,
)
_BASES = (
    ("compensation_paid", compiled(r"(?:已|业已|实际)(?:经)?(?:支付|领取|领(?!导)|拿|收|收取|发放|获得|取得|收到|给付)[^,。;]{0,20}?(?:补偿|款)|compensation (?:already )?(?:paid|received)")),
    ("monthly_compensation", compiled(r"(?:每月|月度?|月均|个月)(?:的)?[^,。;总]{0,10}(?:补偿|补助|补贴)(?:金|费|标准|数额)?|(?:补偿|补贴)(?:金|费)?(?:的)?(?:月标准|月额)|month\w*(?: of)?(?: \w+){0,2} compensation")),
    ("total_compensation", compiled(r"(?:补偿|补助|补贴)(?:金|费|款)?[^,。;]{0,10}(?:总额|总和|总数|总计|合计|之和)|(?:总|全部|约定|应付|应得)[^,。;]{0,14}(?:补偿|补助|补贴)|补偿(?:金|费)?(?:的)?$|total(?: amount of)?(?: \w+){0,3} compensation|all (?:payments|sums|amounts|compensation)|(?:该|上述|前述)(?:笔)?款项")),
    ("annual_wage_before_exit", compiled(r"年(?:度)?(?:的)?[^,。;]{0,16}(?:工资|薪|收入|报酬|所得)|(?:12|十二)个月[^,。;]{0,24}(?:工资|薪|收入|报酬|所得)|annual|year|twelve months|12 months")),
    ("monthly_wage", compiled(r"月(?:均|平均|度)?[^,。;年]{0,10}(?:工资|薪|收入|报酬)|(?:工资|薪[酬资金水]?)$|monthly (?:salary|wage)|month")),
)
_OTHERS_WAGE = re.compile(r"(?:被(?:挖|录用|聘|招|雇)|该(?:名)?(?:人员|员工)|其人员|录用人员|market|市值|服务费|律师费|顾问费|佣金|股|损失|获利|利润|收益|培训费|\bfees?\b)")
_RETURNS = re.compile(r"(?:返还|退还|退回|归还|交还|退)[^,。;]{0,24}$")
_RETURNED = re.compile(r"(?:的)?(?:数额)?(?:予以)?(?:返还|退还|退回|归还|交还|退|还)")
_BREACH = re.compile(r"违反|违背|违者|违约(?!金)|[Bb]reach|[Vv]iolat")
_GIVEN = re.compile(r"发给|发放|付给|补贴|生活费")
_SKIP = re.compile(r"(?:补偿|工资|薪|月薪|培训费)[^,。;倍或]{0,6}(?:为|是|:|共)?$")


@dataclass(frozen=True, slots=True)
class Part:
    """One sum, multiple or share: its value as the contract writes it, and its place in the words."""

    value: dict[str, Value]
    start: int
    end: int


def owed(words: str) -> list[Part]:
    """Return what a breach costs by these words, in order; a share only where no sum and no multiple is stated."""
    return _owed(words, list(sums_in(words)) or list(_fractions(words)))


def sums_in(words: str) -> Iterator[Part]:
    """Yield the sums and multiples of a sentence, in order; what goes back or was paid as wages is none of them."""
    found = [_multiple(words, hit) for hit in _TIMES.finditer(words) if not _goes_back(words, hit.start(), hit.end())]
    for pattern, base in ((_MONTHS, None), (_YEARS, "annual_wage_before_exit")):
        for hit in pattern.finditer(words):
            if not _covered(found, hit.start(), hit.end()) and _plain_base(words, hit):
                found.append(_stretch(hit, base, words))
    for amount in sums(words):
        if not _covered(found, amount.start, amount.end) and not _SKIP.search(words, 0, amount.start) and not _goes_back(words, amount.start, amount.end):
            found.append(_fixed(amount))
    yield from sorted(found, key=lambda part: part.start)


def _goes_back(words: str, start: int, end: int) -> bool:
    """Tell whether a sum is money that is returned, not one that is owed for the breach."""
    return bool(_RETURNS.search(words, max(0, start - 24), start) or _RETURNED.match(words, end))


def _owed(words: str, parts: list[Part]) -> list[Part]:
    """Leave out what is paid for keeping the duty: a sum before the first word of a breach, said to be given."""
    breach = _BREACH.search(words)
    if not breach:
        return parts
    owed = [part for part in parts if part.start > breach.start() or not _GIVEN.search(words, part.start, breach.start())]
    return owed or parts


def _fractions(words: str) -> Iterator[Part]:
    """Yield a share of a year's pay or of a fee, where a sentence states neither a sum nor a multiple."""
    for share in shares(words):
        if share.value is not None and not re.search(r"日|天|每日|利率|税", words[max(0, share.start - 6) : share.start]):
            of = _base(words[max(0, share.start - 40) : share.start], words[share.end : share.end + 40], english=words.isascii())
            yield Part({"multiple": plain(share.value), "of": of}, share.start, share.end)


def _plain_base(words: str, hit: re.Match[str]) -> bool:
    """A stretch of wages is a sum only where it is said to be paid: not ``more than three months' delay``."""
    before = words[max(0, hit.start() - 40) : hit.start()]
    return bool(re.search(r"违约金|赔偿|付|相当于|等于|相等于|为|按|赔|承担|equal|pay|of", before)) or "违约金" in words[hit.end() : hit.end() + 14]


def _covered(parts: list[Part], start: int, end: int) -> bool:
    return any(part.start < end and start < part.end for part in parts)


def _fixed(amount: Sum) -> Part:
    value: dict[str, Value] = {"amount": amount.written, "currency": amount.currency}
    if amount.amount is None:
        value["blank"] = True
    return Part(value, amount.start, amount.end)


def _multiple(words: str, hit: re.Match[str]) -> Part:
    written = hit.group("n")
    count: Decimal | None
    if hit.group("e"):
        count = english(hit.group("e"))
    elif hit.group("w"):
        count = Decimal({"twice": 2, "double": 2}.get(hit.group("w").lower(), 3))
    elif hit.group("d"):
        count = Decimal(2)
    else:
        count = number(written or "")
    clause_start = max(words.rfind(stop, 0, hit.start()) for stop in ",。;") + 1
    before = words[clause_start : hit.start()]
    if len(before) < 4:
        before = words[max(0, clause_start - 40) : hit.start()]
    after = words[hit.end() : hit.end() + 60] if hit.group("e") or hit.group("w") else words[hit.end() : hit.end() + 16]
    of = _base(before, after, english=bool(hit.group("e") or hit.group("w")))
    value: dict[str, Value] = {"multiple": plain(count) if count is not None else None, "of": of}
    if count is None:
        value["blank"] = True
    widest = re.search(r"(?:(?:12|十二)个月|一年|个月|年度?|月)[^,。;]*$", before)
    start = hit.start() - (len(before) - widest.start()) if widest else hit.start()
    return Part(value, max(0, start), hit.end() + (len(after) if hit.group("e") or hit.group("w") else 0))


def _base(before: str, after: str, *, english: bool) -> str:
    around = after if english else before
    if _OTHERS_WAGE.search(around):
        return "other"
    nearest = [(max(hit.end() for hit in pattern.finditer(around)), -rank, name) for rank, (name, pattern) in enumerate(_BASES) if pattern.search(around)]
    if nearest:
        best = max(nearest)
        # 已支付补偿总额 ends as 补偿总额 does: what was paid wins over what was promised.
        same_end = [name for end, _, name in nearest if best[0] - end <= 4]
        for name in ("compensation_paid", "monthly_compensation"):
            if name in same_end and name != best[2] and best[2] == "total_compensation":
                return name
        return best[2]
    return next((name for name, pattern in _BASES if pattern.search(after)), "other")


def _stretch(hit: re.Match[str], base: str | None, words: str) -> Part:
    groups = hit.groupdict()
    written = groups.get("n") or ""
    count = number(written) if written else english(groups["e"]) if groups.get("e") else Decimal(1)
    if base is None:
        what = groups.get("b") or groups.get("f") or ""
        money = bool(re.search(r"补偿|补助|compensation", what))
        foreign = _OTHERS_WAGE.search(words[max(0, hit.start() - 12) : hit.end()]) and re.search("服务费|fee", what)
        base = "other" if foreign else "monthly_compensation" if money else "monthly_wage"
        if base == "monthly_wage" and count == 12 and "总" in words[hit.start() : hit.end() + 4]:
            return Part({"multiple": "1", "of": "annual_wage_before_exit"}, *hit.span())
    return Part({"multiple": plain(count) if count is not None else "1", "of": base}, *hit.span())
