"""Who speaks in a decision, and the words by which the floor passes from one to another."""

import re
from collections.abc import Iterator
from enum import Enum


class Voice(Enum):
    """Who speaks: a party, evidence, the arbitrators or the court below, this court; and whether facts, reasons or orders."""

    SAID = "said"
    SHOWN = "shown"
    BELOW_ORDERED = "below_ordered"
    BELOW_HELD = "below_held"
    BELOW_FOUND = "below_found"
    ORDERED = "ordered"
    HELD = "held"
    FOUND = "found"


_BELOW = r"(?<!本院)(?<!本委)(?:一审|原审|二审|原一审|再审)(?:法院|判决)?|(?:[^,。;:]{0,14}(?:仲裁委(?:员会)?|仲裁院|仲裁裁决|人民法院))"
# A word that hands the floor to another. Nouns are none: 一审法院查明的事实 is spoken about, not spoken.
_TURNS = (
    (Voice.FOUND, re.compile(r"本(?:院|委|庭)(?:经审理|经审查|二审|再审|另)*(?:查明|认定事实|认定如下|确认(?:以下|如下)?事实)(?!的|属实|一致|与)|(?<![审委院])(?:另|又|再)查明?[,:]|(?<=[。;])经查[,:]|(?<!委)(?<!法院)(?<!原审)(?<!一审)经(?:开庭)?审理(?:,?本院)?查明(?!的)")),
    (Voice.HELD, re.compile(r"本(?:院|委|庭)(?:经审(?:理|查)|再审|综合[^,。]{0,8})?(?:后)?认为")),
    (Voice.BELOW_FOUND, re.compile(rf"(?:{_BELOW})(?:经(?:开庭)?审理|另|又|还)*(?:,)?(?:查明|认定(?:如下)?事实|认定(?=[,:])|确认(?:如下)?事实|审理查明)(?!的|属实|一致|清楚|与|,适用|错误)")),
    (Voice.BELOW_HELD, re.compile(rf"(?:{_BELOW})(?:经审理|经审查)?(?:后)?认为")),
    (Voice.BELOW_ORDERED, re.compile(rf"(?:{_BELOW})[^,。;]{{0,60}}?(?:作出[^,。;]{{0,40}}?)?(?:判决|裁决|裁定)(?:如下)?:|(?<=,)(?:判决|裁决)(?:如下)?:")),
    (Voice.SAID, re.compile(r"(?:诉称|辩称|述称|答辩称|上诉称|申请称|反诉称)[,:]?|(?:起诉|上诉|诉讼|反诉|仲裁|申诉|再审)(?:请求|请求为)(?:是)?[:,]|向[^,。;]{0,16}(?:法院|仲裁委|仲裁院)[^,。;]{0,14}(?:起诉|提起诉讼|申请仲裁|提出)[^,。;]{0,8}请求|事实(?:与|和|及)理由:")),
)  # fmt: skip


def switching(text: str, start: int, end: int, voice: Voice) -> Iterator[tuple[int, int, Voice]]:
    """Cut a stretch where the floor passes to another."""
    turns = sorted((hit.start(), turn) for turn, pattern in _TURNS for hit in pattern.finditer(text, start, end))
    at = start
    for place, turn in turns:
        if place > at:
            yield at, place, voice
        at, voice = max(at, place), turn
    if end > at:
        yield at, end, voice
