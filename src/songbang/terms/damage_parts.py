"""The sums, multiples and shares that a sentence on damages states, each with where it stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from songbang.basis.term import Value
from songbang.terms.amounts import Sum, plain, sums
from songbang.terms.damage_words import (
    BASES,
    BREACH,
    EQUAL,
    GIVEN,
    MONTHS,
    OTHERS_WAGE,
    RETURNED,
    RETURNS,
    SKIP,
    TIMES,
    YEARS,
)
from songbang.terms.numbers import english, number
from songbang.terms.shares import shares


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
    found = [_multiple(words, hit) for hit in TIMES.finditer(words) if not _goes_back(words, hit.start(), hit.end())]
    for pattern, base in ((MONTHS, None), (YEARS, "annual_wage_before_exit")):
        for hit in pattern.finditer(words):
            if not _covered(found, hit.start(), hit.end()) and _plain_base(words, hit):
                found.append(_stretch(hit, base, words))
    for hit in EQUAL.finditer(words):
        if not _covered(found, hit.start(), hit.end()):
            found.append(
                Part(
                    {"multiple": "1", "of": _base(words[max(0, hit.start() - 24) : hit.start()], "", english=False)},
                    *hit.span(),
                )
            )
    for amount in sums(words):
        if (
            not _covered(found, amount.start, amount.end)
            and not SKIP.search(words, max(0, amount.start - 24), amount.start)
            and not _goes_back(words, amount.start, amount.end)
        ):
            found.append(_fixed(amount))
    yield from sorted(found, key=lambda part: part.start)


def _goes_back(words: str, start: int, end: int) -> bool:
    """Tell whether a sum is money that is returned, not one that is owed for the breach."""
    return bool(RETURNS.search(words, max(0, start - 24), start) or RETURNED.match(words, end))


def _owed(words: str, parts: list[Part]) -> list[Part]:
    """Leave out what is paid for keeping the duty: a sum before the first word of a breach, said to be given."""
    breach = BREACH.search(words)
    if not breach:
        return parts
    owed = [
        part for part in parts if part.start > breach.start() or not GIVEN.search(words, part.start, breach.start())
    ]
    return owed or parts


def _fractions(words: str) -> Iterator[Part]:
    """Yield a share of a year's pay or of a fee, where a sentence states neither a sum nor a multiple."""
    for share in shares(words):
        if share.value is not None and not re.search(
            r"日|天|每日|利率|税(?!前|后)", words[max(0, share.start - 6) : share.start]
        ):
            of = _base(
                words[max(0, share.start - 40) : share.start],
                words[share.end : share.end + 40],
                english=words.isascii(),
            )
            yield Part({"multiple": plain(share.value), "of": of}, share.start, share.end)


def _plain_base(words: str, hit: re.Match[str]) -> bool:
    """A stretch of wages is a sum only where it is said to be paid: not ``more than three months' delay``."""
    before = words[max(0, hit.start() - 40) : hit.start()]
    return (
        bool(re.search(r"违约金|赔偿|付|相当于|等于|相等于|为|按|赔|承担|equal|pay|of", before))
        or "违约金" in words[hit.end() : hit.end() + 14]
    )


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
    if OTHERS_WAGE.search(around):
        return "other"
    nearest = [
        (max(hit.end() for hit in pattern.finditer(around)), -rank, name)
        for rank, (name, pattern) in enumerate(BASES)
        if pattern.search(around)
    ]
    if nearest:
        best = max(nearest)
        # 已支付补偿总额 ends as 补偿总额 does: what was paid wins over what was promised.
        same_end = [name for end, _, name in nearest if best[0] - end <= 4]
        for name in ("compensation_paid", "monthly_compensation"):
            if name in same_end and name != best[2] and best[2] == "total_compensation":
                return name
        return best[2]
    return next((name for name, pattern in BASES if pattern.search(after)), "other")


def _stretch(hit: re.Match[str], base: str | None, words: str) -> Part:
    groups = hit.groupdict()
    written = groups.get("n") or ""
    count = number(written) if written else english(groups["e"]) if groups.get("e") else Decimal(1)
    if base is None:
        what = groups.get("b") or groups.get("f") or ""
        money = bool(re.search(r"补偿|补助|compensation", what))
        foreign = OTHERS_WAGE.search(words[max(0, hit.start() - 12) : hit.end()]) and re.search("服务费|fee", what)
        base = "other" if foreign else "monthly_compensation" if money else "monthly_wage"
        if base == "monthly_wage" and count == 12 and "总" in words[hit.start() : hit.end() + 4]:
            return Part({"multiple": "1", "of": "annual_wage_before_exit"}, *hit.span())
    return Part({"multiple": plain(count) if count is not None else "1", "of": base}, *hit.span())
