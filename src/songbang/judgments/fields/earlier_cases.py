"""The numbers of the earlier steps of the same dispute: arbitration, first instance, appeal."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from songbang.basis.span import Span
from songbang.judgments.case_numbers import CaseNumber, as_written, case_numbers
from songbang.judgments.fields.case_number import own_numbers
from songbang.judgments.parts import Parts
from songbang.judgments.value import Value

FIELDS: Final = ("earlier_cases",)
# A court's number counts where its sentence says that the case came from there.
_CAME_FROM = re.compile(r"不服|一审|原审|二审|再审|上诉|发回|终审|撤销|维持|提审|申诉")
# Another dispute, cited or between others: a case like this one, an execution, a case on other matters.
_OTHERS = re.compile(
    r"(?:类案|类似案件|另案|关联案件|参考案例|指导性?案例|同类|案外人|生效判决已|执行|劳动报酬|侵害|侵犯商业秘密|不正当竞争|股权|借款|离婚|刑)"
)
_REVIEW = re.compile(r"[申监抗](?:字|第|\d)")  # the review of an application for retrial decides nothing of the dispute


def read(parts: Parts) -> Iterable[Value]:
    """Yield the numbers in order of appearance, each once, at the place of the first."""
    own = {one.number for one in own_numbers(parts)}
    found: dict[str, Span] = {}
    for one in _earlier(parts):
        if one.number not in own:
            found.setdefault(one.number, parts.span(one.start, one.end))
    if found:
        told = tuple(as_written(parts.text, place) for place in found.values())
        yield Value("earlier_cases", told, next(iter(found.values())))


def _earlier(parts: Parts) -> Iterator[CaseNumber]:
    """Yield the numbers of awards, and those of the courts that the case came from; in the reasons others are cited."""
    text, end = parts.folded, parts.range_of(parts.foot)[0] or len(parts.folded)
    reasons = parts.range_of(parts.reasons)
    for one in case_numbers(text, parts.range_of(parts.head)[1], end):
        start = max(text.rfind("。", 0, one.start), text.rfind(";", 0, one.start)) + 1
        stop = text.find("。", one.end)
        sentence = text[start : len(text) if stop < 0 else stop]
        before = text[start : one.start]
        if _REVIEW.search(one.number):
            continue
        if one.is_award or (
            not reasons[0] <= one.start < reasons[1] and _CAME_FROM.search(sentence) and not _OTHERS.search(before)
        ):
            yield one
