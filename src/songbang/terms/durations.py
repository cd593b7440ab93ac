"""How long a duty lasts: the length that belongs to leaving, to the bond or to the look-back, as its kind asks."""

import re
from collections.abc import Iterator

from songbang.basis.term import Term, Value
from songbang.clauses.clause import Kind
from songbang.clauses.cue import compiled
from songbang.terms.borrowed import lenders, life_of_paper, notices
from songbang.terms.endless import endless
from songbang.terms.lengths import Length, from_day_to_day, stretches
from songbang.terms.ranks import ranked
from songbang.terms.source import Source
from songbang.terms.source import source as source_of
from songbang.terms.until import until

_BLANK = re.compile(r"(?:_{2,}|【[_ ]*】|[XＸx×]{2,}|\[ *\]|□+)\s?(?:\([^)]{0,4}\))?(?:个?(?:年|月|日)|months?|years?)")
# 最长不超过二十四个月 beside a blank is the limit that a template reminds of, not what was agreed.
_CAP = re.compile(r"(?:最长|最多|最高|至多|上限|不超过|不得超过|不多于)[^,。;]{0,6}$")
_BEFORE = re.compile(
    r"(?:前|近|过去|最近|上|(?<![后起作务未算])满|提前|每|届满前|不少于|未足|不足|preceding |last |previous |prior |every |than )(?:的)?$"
)
_COMPLETED = compiled(r"(?:<LEAVE>|退伙|退出|出站)[^,。;]{0,4}(?<![不未])满$|起[^,。;]{0,3}满$")
_AFTER = re.compile(
    r"^(?:前|以前|(?:以上)?(?:未|不|拒不)(?:足额|按时|按约)?(?:支付|发放|付)|内(?:的)?(?:任何)?(?:接触|服务|负责|曾|有(?!效))|(?:之)?内,?(?:以)?(?:书面)?(?:通知|告知|发出|答复|作出(?!的)|决定(?!的))|的?(?:平均|工资|收入|薪|补偿|通知|书面)|[^,。;]{0,3}(?:平均|工资|收入|薪)|以上|总|倍| of (?:\w+ ){0,2}(?:salary|wages|pay|compensation|notice)\b|'? (?:salary|wages|pay|compensation|notice)\b| (?:before(?! (?:you|they|he|she|\w+ing)\b)|(?:immediately )?(?:before|prior|preceding) (?:the|his|her|your|that)|prior|preceding))"
)
_NOT_A_TERM = re.compile(
    r"(?:收到|接到|入职|更换|变更|取得|送达|发出|知道|届满|作出|离职时|要求后|离职手续(?!之日起))[^,。;]{0,12}$"
)
_PREFERRED = (
    compiled(
        r"(?:缩短|缩减|延长|调整|变更|改)(?:为|至|到|成)[^,。;]{0,4}$|(?:shorten|extend|reduc)\w*(?: \w+){0,3} to(?: \w+)?\s?$"
    ),
    compiled(r"(?:<AFTER>|<LEAVE>[^,。;]{0,14}?(?:后|起|之日))[^。;]{0,16}$"),
    compiled(r"(?:期限|期间|期|年限|时间|持续|延续|共计|共|为|是|:|自[^,。;]{2,30}起)[^,。;]{0,10}$"),
    compiled(r"(?:[Ff]or|[Ww]ithin|of|during|period)[^.;]{0,30}$"),
)
# Service is promised as a least count (不少于五年, 满三年) or taken as a condition of paying back (未满两年, within a year).
_SERVED = compiled(
    r"(?:满|足|少于|服务|工作|任教|飞行|干|做|服务期[^,。;]{0,8}|自[^,。;]{2,24}起[^,。;]{0,12}|年限[^,。;]{0,6}|complet\w+|service for|serve for|stay for|within|inside)\s?$"
)
_OF_SOMEBODY = compiled(r"的[^,。;]{0,8}(?:人员|员工|同事|雇员|客户)")  # 离职未满六个月的员工: who may not be hired
_LOOKS_BACK = compiled(r"(?:前|近|过去|最近|此前|之前|previous |preceding |last |prior )(?:的)?$")
_BEHIND = re.compile(r"前| (?:immediately )?(?:before|preceding|prior to)\b")
_ONLY_PREFERRED = (Kind.EMPLOYMENT_REPORTING, Kind.MONITORING, Kind.PASSPORT_RETENTION, Kind.EVIDENCE_CONSENT)
_COLUMN = compiled(r"期限|期间|时长|限制期|[Pp]eriod|[Tt]erm|[Dd]uration|[Mm]onths")


def duration(source: Source) -> list[Term]:
    """Return the clause's ``duration_months``, if it states one: months, blank, open-ended, or a list by rank."""
    return _by_rank(source) or _own(source) or _elsewhere(source)


def changed(source: Source) -> list[Term]:
    """Return ``duration_months`` of a clause that sets the length anew (缩短为半年)."""
    found = next(
        (length for length in stretches(source.text) if _PREFERRED[0].search(source.text, 0, length.start)), None
    )
    return [source.term("duration_months", found.months, source.start, (found.start, found.end))] if found else []


def _by_rank(source: Source) -> list[Term]:
    if source.kind is not Kind.NON_COMPETE:
        return []
    rows = ranked(source, _COLUMN)
    read = [(row, next(stretches(row.words), None)) for row in rows]
    values: list[Value] = [{"value": length.months, "who": row.who} for row, length in read if length]
    if not values or len(values) != len(rows):
        return []
    return [source.term("duration_months", values, 0, (rows[0].start, rows[-1].start + len(rows[-1].words)))]


def _own(source: Source) -> list[Term]:
    """What the clause itself says, or a definition that it uses."""
    for at, words in source.looks():
        best = _best(words, source.kind)
        blank = _BLANK.search(words)
        if best and not (blank and _CAP.search(words, 0, best.start)):
            return [source.term("duration_months", best.months, at, (best.start, best.end))]
        if blank:
            return [source.term("duration_months", None, at, blank, blank=True)]
        days = from_day_to_day(words) or until(source, words)
        if days:
            return [source.term("duration_months", days.months, at, (days.start, days.end))]
        place = endless(words, source.kind)
        if place:
            return [source.term("duration_months", None, at, place, open_ended=True)]
    return []


def _best(words: str, kind: Kind) -> Length | None:
    """Choose the length that is the duty's: tied to leaving first, then to a word like 期限, then any."""
    if kind in (Kind.LIQUIDATED_DAMAGES, Kind.RETURN_OF_COMPENSATION):
        return None
    every = [length for length in stretches(words) if not _deadline(words, length, kind)]
    if kind is Kind.SERVICE_PERIOD:
        return _served(words, [*stretches(words)])
    if kind is Kind.EQUITY_CLAWBACK:
        back = [
            length
            for length in every
            if _LOOKS_BACK.search(words, max(0, length.start - 40), length.start) or _BEHIND.match(words, length.end)
        ]
        if back:
            return back[0]
    found = [length for length in every if _holds(words, length, kind)]
    if not found and kind is Kind.NO_POACH:  # 离职不足一年的,不得录用
        found = [length for length in every if re.search(r"(?:不足|不满|未满)$", words[: length.start])]
    for pattern in _PREFERRED:
        for length in found:
            if pattern.search(words, max(0, length.start - 60), length.start):
                return length
    if kind in _ONLY_PREFERRED:
        return None
    inside = [
        length for length in found if re.match(r"(?:之|以)?内|期|届满|满|止|的|,", words[length.end : length.end + 2])
    ]
    return next(iter(inside or found), None)


_BINDS = (Kind.NON_COMPETE, Kind.NON_SOLICIT_EMPLOYEES, Kind.NON_SOLICIT_CUSTOMERS)
_BINDS_FROM = compiled(r"(?:之|以)?内,?[^,。;]{0,12}<NOT>")


def _deadline(words: str, length: Length, kind: Kind) -> bool:
    """Tell whether a stretch is the time for some act (收到通知后三十日内); not so where it runs from leaving."""
    before = words[max(0, length.start - 16) : length.start]
    if kind in _BINDS and before.endswith("起") and _BINDS_FROM.match(words, length.end):
        return False  # 自通知送达之日起九个月内不得…
    return bool(_NOT_A_TERM.search(before)) and not re.search(r"(?:解除|终止|离职)[^,。;]{0,4}后$", before)


def _holds(words: str, length: Length, kind: Kind) -> bool:
    """Tell whether a stretch can be the time a duty holds: no look-back, no condition, no count of wages."""
    after = words[length.end : length.end + 24]
    if _OF_SOMEBODY.match(after) and words[max(0, length.start - 2) : length.start] in ("未满", "不足"):
        return False
    if _COMPLETED.search(words, max(0, length.start - 40), length.start):
        return True
    if _BEFORE.search(words, max(0, length.start - 40), length.start):
        return False
    return not _AFTER.match(after) or (
        kind is Kind.OTHER_RESTRAINT and bool(re.match(r"'? notice| of the notice", after))
    )


def _served(words: str, found: list[Length]) -> Length | None:
    """The length of a bond; of 满一年…满两年 the longest, by which the bond ends."""
    paid = [
        length
        for length in found
        if not re.match(r"(?:的)?(?:平均|工资|收入|薪)|倍|以上", words[length.end : length.end + 6])
    ]
    served = [length for length in paid if _SERVED.search(words, max(0, length.start - 40), length.start)]
    if served and re.match(r"满|足", words[max(0, served[0].start - 1) :]):
        return max(served, key=lambda length: length.months)
    return next(iter(served or paid), None)


def _elsewhere(source: Source) -> list[Term]:
    """The length of the restraint that is pointed back to, of the notice, or of the pact."""
    given = _first_length(source, notices(source))
    if given:
        return given
    for clause in lenders(source):
        found = _own(source_of(source.passages, clause, source.clauses))
        if found and found[0].value is not None:
            return found
    return _first_length(source, life_of_paper(source))


def _first_length(source: Source, stretches_said: Iterator[tuple[int, str]]) -> list[Term]:
    for at, words in stretches_said:
        length = next((length for length in stretches(words) if length.months), None)
        if length:
            return [source.term("duration_months", length.months, at, (length.start, length.end))]
    return []
