"""Where the parts of a decision begin: what opens them, and what only looks so."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from songbang.judgments.divide_words import WORDS, Part


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a part begins in the folded copy, and where the words end that announce it.

    ``strong``: words that open the finding of facts and nothing else (经审理查明). ``here``: said of this court or of
    what is asked of it, so that it is no part of what is retold of the court below. ``point``: a numbered heading of
    an element-style decision, in which requests may stand behind facts.
    """

    part: Part
    start: int
    end: int
    strong: bool = False
    here: bool = False
    point: bool = False


# A court of appeal may be spoken of by others; on retrial it is a court below.
_APPEAL_HERE: Final = (
    (Part.FOUND, re.compile(r"二审(?:法院)?(?:经)?(?:审理)?(?:另|补充)?(?:查明|认定)")),
    (Part.REASONS, re.compile(r"二审法院(?:经)?(?:审理)?(?:后)?认为")),
)
_APPEAL_BELOW: Final = re.compile(r"二审(?:法院|判决)")
_PATTERNS: Final = tuple((part, re.compile("|".join(words))) for part, words in WORDS.items())
_NUMBERED = re.compile(r"[【\[]?(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}[.、])?")
# The points of an element-style decision (二、工作岗位:), which tells facts and requests by numbers.
_POINTS: Final = (
    (Part.CLAIMS, re.compile(r"[^。;:,]{0,16}(?:诉讼请求|仲裁请求事项|反诉请求|答辩意见|辩称|诉辩意见)[^。;:,]{0,6}:")),
    (Part.REASONS, re.compile(r"(?:裁判|裁决|判决)(?:的)?理由[^。;:,]{0,6}:|(?:本院|本委)(?:的)?(?:意见|认定|观点)[^。;:,]{0,6}:")),
    (Part.FOUND, re.compile(r"(?:原告|被告|申请人|被申请人|劳动者|双方)?(?:的)?(?:入职|在职|离职|解除|工作|岗位|职务|(?:书面)?劳动(?:合同|关系)|月?工资|平均工资|竞业限制|保密|仲裁|基本情况)[^。;:,]{0,20}:")),
)  # fmt: skip
# What a party says against the court below is its own claim, and no retelling of that court's words.
_COMPLAINS = re.compile(
    r"(?:错误|有误|不清|不当|失当|偏颇|遗漏)|(?:没有|缺乏)(?:事实|法律)[^。]{0,6}依据|(?:应|请求|请|予以)[^。]{0,6}(?:撤销|改判|纠正)"
)
# A piece of evidence is weighed before the facts are found; that is no reason for the decision yet.
_OF_EVIDENCE: Final = re.compile(r"证据[^。]{0,60}(?:采信|采纳|关联|真实|三性|证明力|证明目的)|(?:采信|真实性|关联性)")
# What only the finding of facts opens with; 二审中 may stand in the reasons as well.
_STRONG: Final = re.compile(
    r"(?:审理|本院|本委|经|庭审|审查|另|认定(?:本案)?(?:如下)?(?:法律)?)查明|(?:查明|认定|确认)[^,。:]{0,12}(?:事实|如下)[:,。]"
)
_CONFIRMED: Final = re.compile(r"本院[^。]{0,12}(?:确认|认可|采信|查明)|与本院|(?:属实|无误)")
_HERE: Final = re.compile(r"上诉(?:请求|称|理由|状)|本院|二审|再审(?:请求|申请)|申请再审|向本院")


def marks(text: str, starts: Sequence[int], behind: int, *, retried: bool) -> Iterator[Mark]:
    """Yield the marks in a folded text from ``behind`` on, in order: at most one for each start of a sentence.

    ``retried``: the court decides for the third time, so that the court of appeal is one below.
    """
    heading = 0  # where the heading of a point ends: what follows inside it opens nothing
    for at in starts:
        if max(behind, heading) <= at < len(text):
            numbered = _NUMBERED.match(text, at)
            begin = numbered.end() if numbered else at
            mark = _point(text, at, begin) or _mark(text, at, begin, retried=retried)
            if mark:
                heading = mark.end if mark.point else heading
                yield mark


def _point(text: str, start: int, at: int) -> Mark | None:
    if at == start:
        return None
    hits = ((part, pattern.match(text, at)) for part, pattern in _POINTS)
    return next((Mark(part, start, hit.end(), point=True) for part, hit in hits if hit), None)


def _mark(text: str, start: int, at: int, *, retried: bool) -> Mark | None:
    if not retried:
        for part, pattern in _APPEAL_HERE:
            found = pattern.match(text, at)
            if found:
                return Mark(part, start, found.end(), part is Part.FOUND, here=True)
    for part, pattern in _PATTERNS:
        found = pattern.match(text, at)
        other = {Part.BELOW: _COMPLAINS, Part.REASONS: _OF_EVIDENCE}.get(part)
        if not found or (other and _says(other, text, at)):
            continue
        if part is Part.BELOW and _says(_CONFIRMED, text, at) and not _APPEAL_BELOW.match(text, at):
            return Mark(Part.FOUND, start, found.end(), strong=False, here=True)
        strong = part is Part.FOUND and bool(_STRONG.match(text, at) or _STRONG.search(text, at, found.end() + 1))
        return Mark(part, start, found.end(), strong, bool(_HERE.search(text, at, found.end())))
    return None


def _says(pattern: re.Pattern[str], text: str, at: int) -> bool:
    stop = text.find("。", at)
    return bool(pattern.search(text, at, min(len(text) if stop < 0 else stop, at + 120)))
