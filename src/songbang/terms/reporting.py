"""How often and by when new work is to be reported."""

import re

from songbang.basis.term import Term, Value
from songbang.terms.numbers import ENGLISH_NUMBER, NUMBER, english, number
from songbang.terms.source import Source

_EVERY = (
    ("6 months", re.compile(r"每年(?:的)?\d{1,2}月(?:和|、|及)\d{1,2}月|半年度")),
    ("year", re.compile(r"每(?:个|一)?(?:自然)?年(?!度末)|每年度|逐年|按年|annual|every year|each year")),
    ("2 months", re.compile(r"every (?:other|second) month|隔月|双月")),
    (None, re.compile(rf"每(?:隔|满)?(?P<n>{NUMBER})个月|每(?P<h>半)年|every (?P<e>{ENGLISH_NUMBER}) months")),
    ("quarter", re.compile(r"每(?:个|一)?(?:自然)?季度?|按季度?|逐季|quarterly|each quarter|every quarter|每三个月")),
    ("month", re.compile(r"每(?:个|一)?(?:自然|日历)?月|按月|逐月|monthly|each month|every month|per month")),
)
_DAY = re.compile(
    rf"(?:每(?:个)?(?:自然)?月|次月|首月|最后一个月|末月|第[一二三]个月|季度?(?:首|第一个|头一个)月|首个月|季末月|当月|\d月|头一个月|该月)(?:的)?(?:第|前)?(?P<n>{NUMBER})(?:日|号)(?:之?前|以前|内)?|(?:by|before|on|than) the (?:(?P<e>\d+)(?:st|nd|rd|th)|(?P<w>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|fifteenth|twentieth)) ?(?:day)?"
)
_ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "fifteenth": 15,
    "twentieth": 20,
}
_WITHIN = re.compile(
    rf"(?P<n>{NUMBER})\s?(?:\(\s?\d+\s?\))?个?(?P<u>工作日|工作天|自然日|日历日|日|天|周)(?:之)?(?:内|以内)|(?:第)(?P<o>{NUMBER})(?:个)?(?:工作)?(?:日|天)(?:之?前|以前)|within (?P<e>{ENGLISH_NUMBER})(?: \(\d+\))? (?:business |working |calendar )?days?|within (?P<wk>a|{ENGLISH_NUMBER}) weeks?\b"
)
_SECOND = re.compile(
    r",(?=(?:若|如|并|且|在)?[^,]{0,16}(?:更换|变更|入职|换工作|变动|再就业|新单位)[^,]{0,16}(?:后|的|之日|时|起|三|\d))"
)
_SCALE = {"周": 7}


def reporting(source: Source) -> list[Term]:
    """Return the clause's ``reporting``: one value, or a list where there is a period and an event."""
    values: list[Value] = []
    places: list[tuple[int, int]] = []
    for sentence in re.finditer(r"[^;。]+", source.text):
        for start, end in _duties(source.text, *sentence.span()):
            value = _value(source.text[start:end])
            if value and value not in values:
                values.append(dict(value))
                places.append((start, end))
    if not values:
        return [source.term("reporting", {"every": None, "within_days": None}, source.start, (0, len(source.text)))]
    return [source.term("reporting", values[0] if len(values) == 1 else values, source.start, places[0])]


def _duties(words: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cut a sentence where a second duty to report begins: the one at an event after the one in every period."""
    cut = _SECOND.search(words, start, end)
    if cut and re.search(r"每|按月|逐月|按季", words[start : cut.start()]):
        return [(start, cut.start()), (cut.end(), end)]
    return [(start, end)]


def _value(words: str) -> dict[str, Value] | None:
    every = _every(words)
    day = _DAY.search(words) if every else None
    if day and day.group("w"):
        return {"every": every, "within_days": _ORDINALS[day.group("w")]}
    if day:
        count = number(day.group("n")) if day.group("n") else english(day.group("e") or "")
        return {"every": every, "within_days": int(count) if count is not None else None}
    within = next(
        (
            hit
            for hit in _WITHIN.finditer(words)
            if not re.search(r"(?:逾期|超过|满|最后|最末|末尾)$", words[: hit.start()])
        ),
        None,
    )
    if within and within.group("wk"):
        weeks = english("one" if within.group("wk") == "a" else within.group("wk"))
        return {"every": every, "within_days": None if weeks is None else int(weeks) * _SCALE["周"]}
    if within:
        count = (
            number(within.group("n") or within.group("o") or "")
            if not within.group("e")
            else english(within.group("e"))
        )
        scale = _SCALE.get(within.group("u") or "", 1)
        return {"every": every, "within_days": int(count) * scale if count is not None else None}
    return {"every": every, "within_days": None} if every else None


def _every(words: str) -> str | None:
    for name, pattern in _EVERY:
        found = pattern.search(words)
        if not found:
            continue
        if name:
            return name
        if found.group("h"):
            return "6 months"
        count = number(found.group("n")) if found.group("n") else english(found.group("e") or "")
        if count is not None:
            return {1: "month", 3: "quarter", 12: "year"}.get(int(count), f"{int(count)} months")
    return None
