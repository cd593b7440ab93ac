"""The day at the foot of a decision, or the one its head gives; and the year."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from songbang.judgments.days_told import Day, days
from songbang.judgments.divide_end import signed_off
from songbang.judgments.fields.case_number import own_numbers
from songbang.judgments.parts import Parts
from songbang.judgments.value import Value

FIELDS: Final = ("decided", "year")
_LABEL = re.compile(r"(?:裁判|判决|审结|裁定|裁决|结案|作出)(?:日期|时间)[:]?$")
_OTHER = re.compile(r"(?:发布|公开|上网|立案|受理|公布|更新|送达)[^。]{0,6}[:]?$")
# A day in a sentence (to be paid before …, in force from … on) is none at the foot.
_IN_SENTENCE = re.compile(r"[一-鿿]*(?:[前起止内后至到期]|之前|之日|期间|修正|修订|施行|通过|颁布)")


def decided_on(parts: Parts) -> tuple[date, int, int] | None:
    """Return the day and its place in the folded text."""
    start, end = parts.range_of(parts.foot)
    end = min(end, signed_off(parts.folded, start)) if start else end
    signed = _last_alone(parts.folded, start, end)
    if signed:
        return signed.day, start + signed.start, start + signed.end
    start, end = parts.range_of(parts.head)
    for one in days(parts.folded[start:end]):
        before = parts.folded[start : start + one.start]
        if _LABEL.search(before):
            return one.day, start + one.start, start + one.end
    return None


def _last_alone(text: str, start: int, end: int) -> Day | None:
    """Return the last day that no sentence holds, before the provisions that some courts print below it."""
    words = text[start:end]
    quoted = re.search(r"附(?:件|录)?[:]?(?:相关|本案|本判决|判决|裁定|引用|适用)?[^。]{0,16}(?:法律|法条|条文)", words)
    found = days(words[: quoted.start()] if quoted else words)
    alone = [one for one in found if not _IN_SENTENCE.match(words, one.end) and not _OTHER.search(words[: one.start])]
    return alone[-1] if alone else None


def read(parts: Parts) -> Iterable[Value]:
    """Yield the day of decision and its year; without a day the year in the case number."""
    found = decided_on(parts)
    if found:
        place = parts.span(*found[1:])
        yield Value("decided", found[0], place)
        yield Value("year", found[0].year, place)
        return
    for number in own_numbers(parts)[:1]:
        if number.year is not None:
            yield Value("year", number.year, parts.span(number.start, number.end))
