"""What is paid for the restraint: share or amount, of what, per what, and when."""

import re
from dataclasses import dataclass

from songbang.basis.term import Term, Value
from songbang.terms.amounts import Sum, plain, sums
from songbang.terms.numbers import number
from songbang.terms.pay_words import (
    AS_MUCH,
    BARE,
    BASES,
    COLUMN,
    FLOOR,
    NOTHING,
    PERIODS,
    POLICY,
    TIMES_MINIMUM,
    WHENS,
    YEARLY,
)
from songbang.terms.ranks import ranked
from songbang.terms.shares import Share, shares
from songbang.terms.source import Source


def compensation(source: Source) -> list[Term]:
    """Return the clause's ``compensation``: by rank where it points to a table of ranks.

    Nothing where the words tell neither price nor time of payment.
    """
    rows = ranked(source, COLUMN)
    if rows:
        by_rank: list[Value] = []
        for row in rows:
            read = _read(row.words, source.text, row.head)
            by_rank.append({**read.value, "who": row.who} if read else {"who": row.who})
        return [source.term("compensation", by_rank, 0, (rows[0].start, rows[-1].start + len(rows[-1].words)))]
    read = _read(source.text, source.text)
    if read is None:
        return []
    beside: dict[str, Value] = {"blank": True} if read.blank else {}
    return [source.term("compensation", read.value, source.start, (read.start, read.end), **beside)]


@dataclass(frozen=True, slots=True)
class _Price:
    value: dict[str, Value]
    start: int
    end: int
    blank: bool


def _read(words: str, around: str, head: str = "") -> _Price | None:
    """Read the price in ``words``; when it is paid is told by the sentence ``around`` them, of what by a column's ``head`` too."""
    share = _share(words)
    amount = None if share else _amount(words)
    of = _of(words + head, share)
    if of == "minimum_wage" and share is None and amount is None:
        share = _of_minimum(words)
    elif of and share is None and amount is None:
        share = _whole_month(words)
    found = share or amount
    when = _when(around)
    if not found and when == "unsaid" and not POLICY.search(words) and not NOTHING.search(words):
        return None
    value: dict[str, Value] = {
        "share": plain(share.value) if share and share.value is not None else None,
        "of": of if share else None,
        "amount": amount.written if amount else None,
        "currency": amount.currency if amount else "CNY",
        "per": _period(words, found, when) if found or when != "unsaid" else None,
        "when": when,
    }
    blank = (share is not None and share.value is None) or (amount is not None and amount.amount is None)
    start, end = (found.start, found.end) if found else (0, len(words))
    return _Price(value, start, end, blank)


def _share(words: str) -> Share | None:
    """The share of pay; not one that only speaks of tax, and not the legal floor."""
    for share in shares(words):
        around = words[max(0, share.start - 12) : share.start]
        if not re.search(r"税率|税(?!前|后)|利率|持股|股份", around):
            return share
    return None


def _amount(words: str) -> Sum | None:
    for amount in sums(words):
        before = words[max(0, amount.start - 24) : amount.start]
        if not re.search(r"月薪(?:为|:)?$|基本工资(?:为|:)$|违约金", before):
            return amount
    bare = BARE.search(words)
    return Sum(number(bare.group("n")), "CNY", *bare.span("n")) if bare else None


def _of(words: str, share: Share | None) -> str | None:
    plainly = FLOOR.sub(lambda found: "〇" * len(found.group()), words)
    for name, pattern in BASES:
        if pattern.search(plainly):
            return name
    return "other" if share else None


def _of_minimum(words: str) -> Share | None:
    """The whole minimum wage or a multiple of it."""
    times = TIMES_MINIMUM.search(words)
    found = times or re.search(r"最低(?:月)?工资(?:标准)?|minimum wage", words)
    if not found:
        return None
    count = number(times.group("n")) if times else number("1")
    return Share(count, *found.span())


def _whole_month(words: str) -> Share | None:
    """As much as a month's wages, or as several: 相当于一个月的工资."""
    found = AS_MUCH.search(words)
    if not found:
        return None
    count = number(found.group("n") or "1")
    return None if count is None else Share(count, *found.span())


def _period(words: str, found: Share | Sum | None, when: str) -> str | None:
    """The period that the rate or sum is counted for; the whole where it is paid at once and no period is said."""
    if found is None:
        return next((name for name, pattern in PERIODS if pattern.search(words)), None)
    if isinstance(found, Share) and _OF_A_MONTH.search(words, max(0, found.start - 24), found.start):
        return "month"  # half of an average month is what a month of the restraint costs, whenever it is paid
    if when in {"at_exit", "at_end"} and not any(pattern.search(words) for _, pattern in PERIODS[:3]):
        return "total"
    if isinstance(found, Share):
        before = words[max(0, found.start - 30) : found.start]
        return "year" if YEARLY.search(before) and not re.search(r"平均|月均", before) else "month"
    return _period_of_sum(words, found)


_OF_A_MONTH = re.compile(r"月均|月平均|平均月|月度平均")


def _period_of_sum(words: str, found: Sum) -> str:
    """The word for a period right behind the sum, a total said before it, else the nearest period before or any after."""
    after = words[found.end : found.end + 8].lstrip("(整正 ")
    direct = next((name for name, pattern in PERIODS if pattern.match(after)), None)
    if direct:
        return direct
    before = [(hit.end(), name) for name, pattern in PERIODS for hit in pattern.finditer(words, 0, found.start)]
    if any(name == "total" for _, name in before):
        return "total"
    if before:
        return max(before)[1]
    if re.search(r"每(?:个)?年度?末", words[: found.start]):
        return "year"
    return next((name for name, pattern in PERIODS if pattern.search(words, found.end)), "month")


def _when(words: str) -> str:
    return next((name for name, pattern in WHENS if pattern.search(words)), "unsaid")
