"""How long a duty lasts: months read from 二十四个月, 两年, 一年半, 730日, twelve (12) months, from a day to a day."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from songbang.basis.term import Term
from songbang.clauses.clause import Kind
from songbang.clauses.cue import compiled
from songbang.terms.numbers import ENGLISH_NUMBER, NUMBER, english, number
from songbang.terms.source import Source
from songbang.terms.source import source as source_of

_UNIT = r"(?:个?(?:自然|日历|完整|整|公历)?年度?|个(?:自然|日历|完整|整|公历)?月|月(?=之?内|以内|期|届满)|周年|个?(?:自然|日历)?(?:日|天)|个?(?:星期|周))"
_SPAN = re.compile(
    rf"(?P<n>{NUMBER})\s?个?(?:\(\s?\d+\s?\)|\({NUMBER}\))?(?P<half>半)?\s?(?P<u>{_UNIT}|(?<=\))(?:自然|日历)?月)(?P<more>半|零?(?P<m>{NUMBER})个月)?|(?P<word>半年|半个月)"
)
_ENGLISH = re.compile(rf"\b(?P<n>{ENGLISH_NUMBER})\s?(?:\(\s?[\w-]+\s?\))?(?: and (?:a|one)[ -]half)?[ -](?P<u>year|month|week|day)s?\b", re.IGNORECASE)
_BLANK = re.compile(r"(?:_{2,}|【[_ ]*】|[XＸx×]{2,}|\[ *\]|□+)\s?(?:\([^)]{0,4}\))?个?(?:年|月|日)")
_DATES = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日[^。;]{0,6}(?:至|到|起至)(\d{4})年(\d{1,2})月(\d{1,2})日")

_BEFORE = re.compile(r"(?:前|近|过去|最近|上|(?<![后起作务未算])满|提前|每|届满前|不少于|未足|不足|preceding |last |previous |prior |every |than )(?:的)?$")
_AFTER = re.compile(r"^(?:前|以前|内(?:的)?(?:任何)?(?:接触|服务|负责|曾|有)|的?(?:平均|工资|收入|薪|补偿|通知|书面)|[^,。;]{0,3}(?:平均|工资|收入|薪)|以上|总|倍| of (?:\w+ ){0,2}(?:salary|wages|pay|compensation|notice)|'? (?:salary|wages|pay|compensation|notice)| (?:before|prior|preceding))")
_NOT_A_TERM = re.compile(r"(?:收到|接到|入职|更换|变更|取得|送达|发出|知道|届满|作出|离职时|离职手续(?!之日起))[^,。;]{0,12}$")
_ENDLESS = compiled(
    r"永久|终身|永远|永不|终生|一辈子|长期有效|长期(?:负有|保密|有效)|(?:期限|时间)?不限(?:期|时)|不设期限|期限不限|(?:没有|无|不受)(?:期限|时间)(?:限制)?|无限期|任何时(?:候|间)|"
    r"直至[^。;]{0,40}(?:公开|解密|公共领域|公众|知悉|为止)|直到[^。;]{0,30}(?:公开|为止)|"
    r"不因[^。;]{0,40}(?:解除|终止|离职|失效|改变|推移)[^。;]{0,16}(?:而)?(?:解除|免除|终止|失效|消灭|改变|影响)?|(?:离职|离任|离岗|离校|离所|退休|终止|解除|离开[^,。;]{0,8}|走了|期满|结束|届满)[^,。;]{0,6}(?:之?后|以后)[^。;]{0,16}(?:仍|均|继续|亦|也|依然|都|应|不得|须)|"
    r"at any time|without limit|indefinite|perpetual|forever|survive|thereafter|no limit (?:of|in) time|for ever"
)


_FOR_EVER = compiled(r"永久|终身|永远|终生|一辈子|无限期|期限不限|indefinit|perpetual|forever")


@dataclass(frozen=True, slots=True)
class Length:
    """A stretch of time in months, and where it stands in the words it was read from."""

    months: int
    start: int
    end: int


def lengths(words: str) -> Iterator[Length]:
    """Yield every stretch of time in the words that can be the length of a duty, in order."""
    for found in _SPAN.finditer(words):
        months = _months(found)
        if months and not _BEFORE.search(words, 0, found.start()) and not _AFTER.match(words[found.end() : found.end() + 24]):
            yield Length(months, found.start(), found.end())
    for found in _ENGLISH.finditer(words):
        count = english(found.group("n"))
        half = "half" in found.group()
        months = _scaled((count or Decimal(0)) + (Decimal("0.5") if half else 0), found.group("u").lower())
        if months and not _BEFORE.search(words, 0, found.start()) and not _AFTER.match(words[found.end() : found.end() + 24]):
            yield Length(months, found.start(), found.end())


def _months(found: re.Match[str]) -> int | None:
    if found.group("word"):
        return 6 if found.group("word") == "半年" else None
    count = number(found.group("n"))
    if count is None:
        return None
    unit = found.group("u")
    more = found.group("more") or ""
    if found.group("half"):
        count += Decimal("0.5")
    if more == "半":
        count += Decimal("0.5")
    months = _scaled(count, "year" if "年" in unit else "month" if "月" in unit else "week" if ("周" in unit or "星期" in unit) else "day")
    extra = number(found.group("m")) if found.group("m") else None
    return months + int(extra) if months is not None and extra is not None else months


def _scaled(count: Decimal, unit: str) -> int | None:
    """Turn a count of years, months, weeks or days into whole months; days under a month are no length of a duty."""
    if unit == "year":
        return int(count * 12) if 0 < count <= 50 else None
    if unit == "month":
        return int(count) if 0 < count <= 600 else None
    days = count * 7 if unit == "week" else count
    return int((days / Decimal("30.4375")).quantize(Decimal(1))) if days >= 28 else None


_PREFERRED = (
    compiled(r"(?:<AFTER>|<LEAVE>[^,。;]{0,14}?(?:后|起|之日))[^。;]{0,16}$"),
    compiled(r"(?:期限|期间|期|年限|时间|持续|延续|共计|共|为|是|:|自[^,。;]{2,30}起)[^,。;]{0,10}$"),
    compiled(r"(?:[Ff]or|[Ww]ithin|of|during|period)[^.;]{0,30}$"),
)


def duration(source: Source) -> list[Term]:
    """Return the clause's ``duration_months``, if it states one: months, blank, or open-ended."""
    return _own(source) or _pointed_back(source)


_MAY_BE_ENDLESS = (Kind.CONFIDENTIALITY, Kind.NON_COMPETE, Kind.NON_SOLICIT_EMPLOYEES, Kind.NON_SOLICIT_CUSTOMERS)


def _own(source: Source) -> list[Term]:
    """What the clause itself says, or a definition that it uses."""
    for at, words in source.looks():
        best = _best(words, source.kind)
        if best:
            return [source.term("duration_months", best.months, at, (best.start, best.end))]
        blank = _BLANK.search(words)
        if blank:
            return [source.term("duration_months", None, at, blank, blank=True)]
        between = _DATES.search(words)
        if between and source.kind is not Kind.CONFIDENTIALITY:
            return [source.term("duration_months", _between(between), at, between)]
        endless = _ENDLESS.search(words) if source.kind in _MAY_BE_ENDLESS else None
        # Only secrecy goes on for ever where nothing more is said than that it outlasts the work.
        if endless and (source.kind is Kind.CONFIDENTIALITY or _FOR_EVER.search(endless.group())):
            return [source.term("duration_months", None, at, endless, open_ended=True)]
    return []


def _best(words: str, kind: Kind) -> Length | None:
    """Choose the length that is the duty's: tied to leaving first, then to a word like 期限, then any."""
    found = [length for length in lengths(words) if not _NOT_A_TERM.search(words, max(0, length.start - 16), length.start)]
    if kind in (Kind.LIQUIDATED_DAMAGES, Kind.RETURN_OF_COMPENSATION):
        return None
    for pattern in _PREFERRED:
        for length in found:
            if pattern.search(words, max(0, length.start - 60), length.start):
                return length
    if kind in (Kind.EMPLOYMENT_REPORTING, Kind.MONITORING, Kind.PASSPORT_RETENTION, Kind.EVIDENCE_CONSENT):
        return None
    inside = [length for length in found if re.match(r"(?:之|以)?内|期|届满|满|止|的|,", words[length.end : length.end + 2])]
    return (inside or found or [None])[0]


def _between(found: re.Match[str]) -> int | None:
    """Months from the first day to the last, both counted."""
    y1, m1, d1, y2, m2, d2 = (int(part) for part in found.groups())
    try:
        days = (date(y2, m2, d2) - date(y1, m1, d1)).days + 1
    except ValueError:
        return None
    return round(days / 30.4375) if days > 0 else None


_BACK = compiled(r"(?:上述|前述|同一|同样|相同|该|此|前款|前条)(?:的)?(?:限制)?(?:期限|期间|限期|时间|时期)|(?:竞业(?:限制)?|限制|约束|禁止)期(?:限|间)?(?:内|间)|(?:the )?(?:same|said)[^.;]{0,20}(?:months?|period|years?)|[Rr]estrict(?:ed|ion) [Pp]eriod")


def _pointed_back(source: Source) -> list[Term]:
    """``in the said period``: the length stands in a restraint before (or, failing that, after) this clause."""
    if source.kind not in (Kind.NON_COMPETE, Kind.NON_SOLICIT_EMPLOYEES, Kind.NON_SOLICIT_CUSTOMERS, Kind.OTHER_RESTRAINT):
        return []
    if not _BACK.search(source.text):
        return []
    others = [clause for clause in source.clauses if clause.kind in _LENDS and clause is not source.clause]
    before = [clause for clause in others if clause.span.start < source.clause.span.start]
    for clause in [*reversed(before), *others]:
        found = _own(source_of(source.passages, clause, source.clauses))
        if found and found[0].value is not None:
            return found
    return []


_LENDS = (Kind.NON_COMPETE, Kind.NON_SOLICIT_CUSTOMERS, Kind.NON_SOLICIT_EMPLOYEES, Kind.ACTIVATION)
