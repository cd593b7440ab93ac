"""How long a duty lasts: the length that belongs to leaving, to the bond or to the look-back, as its kind asks."""

import re
from collections.abc import Iterator

from songbang.basis.term import Term, Value
from songbang.clauses.clause import Kind
from songbang.clauses.cue import compiled
from songbang.terms.borrowed import lenders, life_of_paper, notices
from songbang.terms.endless import endless
from songbang.terms.lengths import DATE, Length, from_day_to_day, months_between, stretches
from songbang.terms.ranks import ranked
from songbang.terms.source import Source
from songbang.terms.source import source as source_of

_BLANK = re.compile(r"(?:_{2,}|【[_ ]*】|[XＸx×]{2,}|\[ *\]|□+)\s?(?:\([^)]{0,4}\))?(?:个?(?:年|月|日)|months?|years?)")
_BEFORE = re.compile(
    r"(?:前|近|过去|最近|上|(?<![后起作务未算])满|提前|每|届满前|不少于|未足|不足|preceding |last |previous |prior |every |than )(?:的)?$"
)
_COMPLETED = compiled(r"(?:<LEAVE>|退伙|退出|出站)[^,。;]{0,4}(?<![不未])满$|起[^,。;]{0,3}满$")
_AFTER = re.compile(
    r"^(?:前|以前|(?:以上)?(?:未|不|拒不)(?:足额|按时|按约)?(?:支付|发放|付)|内(?:的)?(?:任何)?(?:接触|服务|负责|曾|有(?!效))|(?:之)?内,?(?:以)?(?:书面)?(?:通知|告知|发出|答复|作出(?!的)|决定(?!的))|的?(?:平均|工资|收入|薪|补偿|通知|书面)|[^,。;]{0,3}(?:平均|工资|收入|薪)|以上|总|倍| of (?:\w+ ){0,2}(?:salary|wages|pay|compensation|notice)\b|'? (?:salary|wages|pay|compensation|notice)\b| (?:before|prior|preceding))"
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
    r"(?:满|足|少于|服务|工作|任教|飞行|干|做|服务期[^,。;]{0,8}|自[^,。;]{2,24}起[^,。;]{0,12}|年限[^,。;]{0,6}|complet\w+|service for|serve for|within)\s?$"
)
_OF_SOMEBODY = compiled(r"的[^,。;]{0,8}(?:人员|员工|同事|雇员|客户)")  # 离职未满六个月的员工: who may not be hired
_LOOKS_BACK = compiled(r"(?:前|近|过去|最近|此前|之前|previous |preceding |last |prior )(?:的)?$")
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
        if best:
            return [source.term("duration_months", best.months, at, (best.start, best.end))]
        blank = _BLANK.search(words)
        if blank:
            return [source.term("duration_months", None, at, blank, blank=True)]
        until = from_day_to_day(words) or _until(source, words)
        if until:
            return [source.term("duration_months", until.months, at, (until.start, until.end))]
        place = endless(words, source.kind)
        if place:
            return [source.term("duration_months", None, at, place, open_ended=True)]
    return []


def _best(words: str, kind: Kind) -> Length | None:
    """Choose the length that is the duty's: tied to leaving first, then to a word like 期限, then any."""
    if kind in (Kind.LIQUIDATED_DAMAGES, Kind.RETURN_OF_COMPENSATION):
        return None
    every = [length for length in stretches(words) if not _deadline(words, length)]
    if kind is Kind.SERVICE_PERIOD:
        return _served(words, [*stretches(words)])
    if kind is Kind.EQUITY_CLAWBACK:
        back = [
            length
            for length in every
            if _LOOKS_BACK.search(words, max(0, length.start - 40), length.start)
            or words[length.end : length.end + 1] == "前"
        ]
        if back:
            return back[0]
    found = [length for length in every if _holds(words, length, kind)]
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


def _deadline(words: str, length: Length) -> bool:
    """Tell whether a stretch is the time for some act (收到通知后三十日内); not so where it runs from leaving."""
    before = words[max(0, length.start - 16) : length.start]
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


_ENDS_ON = compiled(
    r"(?:至|到|截至|截止)\s?(?P<d>\d{4}年\d{1,2}月\d{1,2}日)(?:为?止|届满|$|[,。;(])|在?(?P<e>\d{4}年\d{1,2}月\d{1,2}日)(?:之?前|以前)[^。;]{0,12}不得"
)
_LEFT_ON = compiled(
    r"(?:(?P<a>\d{4}年\d{1,2}月\d{1,2}日)[^。;,]{0,16}<LEAVE>|(?:<LEAVE>|最后工作日)[^。;]{0,14}?(?P<b>\d{4}年\d{1,2}月\d{1,2}日))"
)


def _until(source: Source, words: str) -> Length | None:
    """A duty that ends on a day, counted from the day on which the paper says the work ended."""
    ends = _ENDS_ON.search(words)
    left = _LEFT_ON.search(source.passages.folded.text) if ends else None
    if not ends or not left:
        return None
    last, first = (
        DATE.search(found) for found in (ends.group("d") or ends.group("e"), left.group("a") or left.group("b"))
    )
    if not last or not first:
        return None
    months = months_between([int(part) for part in first.groups()], [int(part) for part in last.groups()])
    return Length(months, *ends.span()) if months else None


def _elsewhere(source: Source) -> list[Term]:
    """The length of the restraint that is pointed back to, of the notice, or of the pact."""
    for clause in lenders(source):
        found = _own(source_of(source.passages, clause, source.clauses))
        if found and found[0].value is not None:
            return found
    for at, words in _other_words(source):
        length = next((length for length in stretches(words) if length.months), None)
        if length:
            return [source.term("duration_months", length.months, at, (length.start, length.end))]
    return []


def _other_words(source: Source) -> Iterator[tuple[int, str]]:
    yield from notices(source)
    yield from life_of_paper(source)
