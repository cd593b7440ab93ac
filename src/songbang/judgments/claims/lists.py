"""Where a decision lists what a party asks for, and which side that is."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from songbang.judgments.claims.items import list_end
from songbang.judgments.claims.sides import EMPLOYER, Sides

_COURT: Final = r"(?:一审|原审|人民)?(?:法院|贵院|贵委|本院|我院|仲裁委(?:员会)?|仲裁庭|本委|我委)?"
_OPENER: Final = re.compile(
    rf"(?P<strong>(?:诉讼|仲裁|反诉|反|起诉|本诉|申请|申诉)(?:的)?(?:请求|诉请)(?:事项)?(?:变更|明确|调整)?(?:(?:为|如下|是|称)+[:,]?|[:]|(?=判令|依法|确认|撤销|要求|请求|[1(]|一、))"
    rf"|(?:请求|诉请|诉求|要求|申请)(?:事项)?{_COURT}(?:依法)?(?:改判|判令|判决|裁决|裁令|裁定|确认)?(?:如下)?:"
    rf"|(?:请求|诉请|诉求|要求|申请){_COURT}(?:依法)?(?:改判|判令|判决|裁决|裁令)[:,]?)"
    r"|(?P<change>将(?=[^。;]{0,60}?(?:变更|调整|增加|减少|降低|更正|明确)(?:为|至|到)))"
    r"|(?P<weak>请求(?:事项)?|诉请|诉求|要求|诉称(?=[^。]{0,40}应[^。]{0,12}(?:支付|给付|返还|退还|赔偿)))[:,]?"
)
_SPEECH: Final = re.compile(
    r"[^。:,;]{0,60}?(?:诉称|辩称|答辩称?|述称|反诉称|起诉称|申请称|向[^,。:]{2,30}(?:提出|起诉|申请)|请求:|诉请:|提起反诉)"
)
_SPEAKS: Final = re.compile(r"诉称|辩称|答辩|起诉|提出|请求|诉请|诉求|要求|反诉|申请|述称|主张")
_ANSWERS: Final = re.compile(r"辩称|答辩|辩解|抗辩|未答辩")
_ASKS_AS_WELL: Final = re.compile(r"诉称|反诉|反请求|反申请")
_ASKER: Final = re.compile(r"(?<![被审])(?:反诉)?(?:原告|申请人)")
# A firm whose name the list of parties does not tell is the former employer when it speaks.
_FIRM: Final = re.compile(r"(?:公司|厂|店|中心|集团|学校|医院|事务所|研究院|合作社)[^,。;:]{0,6}$")
_WE: Final = re.compile("我(?:公)?司|我单位|我厂|我店|我校|我院")
_REASONS: Final = re.compile(
    r"(?:主要)?(?:的)?(?:事实(?:和|与|及|、)?理由|理由(?:和|与|及)事实|理由(?:是|为|如下)?:|事实(?:是)?:)"
)
_ARBITRAL: Final = re.compile(r"仲裁|劳仲|劳动争议委")
# who is not content with the award asks the court
_AGAINST_AWARD: Final = re.compile(r"不服[^,;。]{0,40}|(?:未|没有|不予)(?:支持|受理)[^,;。]{0,20}")
_OF_FIRST: Final = re.compile(
    r"(?:一审|原审|本院|人民法院)[^。]{0,20}(?:请求|诉请|诉称|起诉|诉求)|起诉|诉讼请求|诉至|提起诉讼"
)
_OF_ABOVE: Final = re.compile(r"(?<!被)上诉(?!人)|申请再审|再审请求|再审申请(?!人)")
_REVISES: Final = re.compile(r"[^;。]{0,6}(?:依法)?(?:撤销|改判|维持|变更)[^;。]{0,24}(?:判决|判项|改判)")
_NOT_A_CLAIM: Final = re.compile(r"法院|本院|本委|酌|判决|裁决|协议|约定|合同")
_MORE: Final = re.compile(r"(?:并|且|同时|另|当庭|又){0,3}(?:增加|追加|补充)(?:了|的|一项|如下|以下){0,2}$")
# 申请仲裁要求…,仲裁委未支持,原告诉至法院要求…: the suit after the arbitration, in one sentence
_THEN_SUED: Final = re.compile(
    r"(?<=[,;])[^,;。:]{0,30}(?:诉至|起诉(?:至|到|于)?|诉诸|诉请|向[^,;。:]{0,20}法院[^,;。:]{0,6})[^,;。:]{0,16},?$"
)
_NEAR: Final = 90  # characters before a request in which it is told that another list begins
_SPEECHES: Final = 20  # how far back it is asked who speaks
_FULL_STOP: Final = re.compile("。")
_CHANGED: Final = re.compile(r"变更|增加|明确|调整|减少|撤回|放弃|补充")
# 变更诉讼请求为:1.…;2.… takes the place of the whole list, 变更第一项诉讼请求为… of one
_WHOLLY: Final = re.compile(
    r"(?:变更|调整|减少)(?:了|其|后的|最终|本案|全部|的){0,3}(?:诉讼|仲裁|反诉)?(?:请求|诉请)(?:事项)?(?:为|如下|是)[:,]?$"
    r"|(?<!项)(?:诉讼|仲裁|反诉)(?:请求|诉请)(?:事项)?(?:最终|当庭)?(?:变更|调整|减少)(?:为|如下)[:,]?$"
)


class Asking(StrEnum):
    """Whom a list of requests is addressed to, in the order in which such lists are believed."""

    FIRST = "first"
    ARBITRATION = "arbitration"
    ABOVE = "above"
    PASSING = "passing"


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of requests in the folded text: whose (``None`` where nobody is named) and whether it changes earlier ones.

    ``wholly``: it takes the place of all that its side asked before.

    ``asking`` tells requests to the court of first instance, to the arbitration and to a court above, and what is told
    in passing (要求林某支付… in a letter).
    """

    by: str | None
    asking: Asking
    changes: bool
    start: int
    end: int
    wholly: bool = False


def listed(text: str, start: int, end: int, sides: Sides) -> Iterator[Listed]:
    """Yield the lists of ``text[start:end]`` in order; what a party asks in its answer to the other side is none."""
    last: Listed | None = None
    speeches = _speeches(text, start, end)
    for opener in _OPENER.finditer(text, start, end):
        sentence = max(text.rfind("。", start, opener.start()) + 1, start)
        if last and opener.start() < last.end:
            cut = _other_begins(text, last, opener, sides)
            if cut is None:
                continue
            last, sentence = replace(last, end=cut), cut
        this = _list(text, opener, (sentence, end), speeches, sides)
        if this and last:
            yield last
        last = this or last
    if last:
        yield last


def _other_begins(text: str, last: Listed, opener: re.Match[str], sides: Sides) -> int | None:
    """Return where, inside a list, another begins: …;林某的诉讼请求为:…, or …,并当庭增加诉讼请求:…"""
    near = max(last.start, opener.start() - _NEAR)
    if opener["change"] is None and (suit := _THEN_SUED.search(text, near, opener.start())):
        return suit.start()
    if last.changes and opener["strong"] and (more := _MORE.search(text, near, opener.start())):
        return more.start()
    at = max(text.rfind(";", last.start, opener.start()), text.rfind("。", last.start, opener.start())) + 1
    named = sides.first(text, at, opener.start()) if at else None
    return at if not opener["weak"] and named not in (None, last.by) else None


def _list(
    text: str, opener: re.Match[str], within: tuple[int, int], speeches: Sequence[tuple[int, int]], sides: Sides
) -> Listed | None:
    sentence, end = within
    if opener["change"] and not _changes_a_claim(text, sentence, opener.end(), end):
        return None
    answers, by = _asker(text, sentence, opener, speeches, sides)
    if answers:
        return None
    head = text[sentence : opener.end()]
    begin = opener.start() if opener["change"] else opener.end()
    changes = bool(_CHANGED.search(head) or opener["change"])
    asking = _asking(head, text[begin : begin + 40], weak=bool(opener["weak"]))
    wholly = bool(_WHOLLY.search(head))
    return Listed(by, asking, changes, begin, _stop(text, opener.end(), end), wholly)


def _asking(head: str, words: str, *, weak: bool) -> Asking:
    if _OF_ABOVE.search(head) or _REVISES.match(words):
        return Asking.ABOVE
    if _OF_FIRST.search(head):
        return Asking.FIRST
    if weak and not _CHANGED.search(head):
        return Asking.PASSING
    return Asking.ARBITRATION if _ARBITRAL.search(_AGAINST_AWARD.sub("", head)) else Asking.FIRST


def _changes_a_claim(text: str, sentence: int, at: int, end: int) -> bool:
    """Tell whether 将…变更为 tells of a claim, and not of what a court did or what was agreed."""
    stop = text.find("。", at, end)
    return not _NOT_A_CLAIM.search(text, sentence, end if stop < 0 else stop)


def _asker(
    text: str, sentence: int, opener: re.Match[str], speeches: Sequence[tuple[int, int]], sides: Sides
) -> tuple[bool, str | None]:
    """Return whether somebody answers here, and who speaks: in the sentence itself, else where a speech last began."""
    counter = _ASKS_AS_WELL.search(text, sentence, opener.end())
    before = bisect_left(speeches, (sentence, 0))
    for begin, stop in [(sentence, opener.start()), *reversed(speeches[max(0, before - _SPEECHES) : before])]:
        named = _named(text, begin, stop, sides)
        speaks = _SPEAKS.search(text, begin, stop + 12)
        if speaks and (named or begin < sentence):
            answers = _ANSWERS.search(text, begin, stop) and not _ASKS_AS_WELL.search(text, begin, stop + 8)
            return bool(answers and not counter), named
    return False, None


def _named(text: str, begin: int, stop: int, sides: Sides) -> str | None:
    """Return the side that speaks, named before its verb: of both the one called 原告, else the first."""
    speaks = _SPEAKS.search(text, begin, stop)
    words = text[begin : speaks.start() if speaks else stop]
    if not sides.first(text, begin, begin + len(words)) and ((speaks and _FIRM.search(words)) or _WE.search(words)):
        return EMPLOYER
    named = list(sides.mentions(text, begin, stop))
    asker = next((one.side for one in named if _ASKER.fullmatch(text, one.start, one.end)), None)
    return asker or (named[0].side if named else None)


def _speeches(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the sentences in which somebody begins to speak, each up to the word that says so."""
    begins = [start, *(stop.end() for stop in _FULL_STOP.finditer(text, start, end))]
    found = [(begin, _SPEECH.match(text, begin, end)) for begin in begins]
    return [(begin, opening.end()) for begin, opening in found if opening]


def _stop(text: str, at: int, end: int) -> int:
    """Return where a list ends: at the reasons given for it, or at a stop that no further item follows."""
    stop = list_end(text, at, end)
    reasons = _REASONS.search(text, at, stop)
    return reasons.start() if reasons else stop
