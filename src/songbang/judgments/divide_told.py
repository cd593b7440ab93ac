"""A decision told by somebody else: a typical or guiding case under headings of its own, often with the outcome before the reasons."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from songbang.judgments.divide_words import Part

_OUTCOME = r"(?:裁判|判决|裁决|处理|审理|仲裁|法院)(?:结果|主文)"
_SECTIONS: Final = (
    (Part.FOUND, r"(?:基本|简要|主要)?案情(?:简介|介绍|概要|回顾)?"),
    (Part.CLAIMS, r"(?:申请人|原告|当事人)(?:的)?(?:诉讼|仲裁)?请求"),
    (Part.ORDERS, _OUTCOME),
    (Part.REASONS, r"(?:裁判|判决|裁决)理由|案(?:例|件)分析|法院认为"),
    (
        Part.FOOT,
        r"(?:典型|指导|案例)意义|裁判(?:要旨|要点|观点)|(?:案例|专家|律师|法官|案件)?(?:评析|点评|解读|说法|提示|启示|提醒|寄语|建议)|(?:相关|关联)(?:法条|索引|法律|规定)|关键词|法条链接|案例索引",
    ),
)  # fmt: skip
_HEADINGS: Final = tuple(
    (
        part,
        re.compile(
            rf"(?:[【\[]|[(]?[一二三四五六七八九]+[)]?、)?(?:{words})(?:[】\]]:?|:|$|(?<=[果由析情义求])(?![,。的为是]))"
        ),
    )
    for part, words in _SECTIONS
)
_ORDERED: Final = re.compile(
    r"(?:判决|裁定|裁决|调解)(?:如下)?:|(?:判决|裁决)(?=(?:由)?[^。,;:]{2,30}(?:支付|返还|赔偿|继续履行)|驳回|确认)"
)
_REASONED: Final = re.compile(r"(?:法院|本院|仲裁委(?:员会)?|本委)[^。,;:]{0,12}认为")


def told(words: str, starts: Sequence[int]) -> Mapping[Part, tuple[int, int]]:
    """Return the parts by the headings of whoever tells the case; none where it is the decision itself.

    Both the facts and the outcome need a heading. The order is taken from behind the words that announce it, and the
    reasons from the same section where they have none of their own.
    """
    heads = [(at, part, hit.end()) for at in starts for part, pattern in _HEADINGS if (hit := pattern.match(words, at))]
    ends = [*(at for at, _, _ in heads), len(words)]
    sections: dict[Part, tuple[int, int]] = {}
    for (_, part, begin), (_, end) in zip(heads, pairwise(ends), strict=True):
        sections.setdefault(part, (begin, end))
    if not {Part.FOUND, Part.ORDERS} <= sections.keys():
        return {}
    return _divided(words, sections)


def _divided(words: str, sections: dict[Part, tuple[int, int]]) -> Mapping[Part, tuple[int, int]]:
    start, end = sections[Part.ORDERS]
    ordered = [hit.end() for hit in _ORDERED.finditer(words, start, end)]
    begin = ordered[-1] if ordered else start
    reasoned = _REASONED.search(words, start, begin)
    if Part.REASONS not in sections and reasoned:
        sections[Part.REASONS] = (reasoned.start(), begin)
    stop = words.find("。", begin, end)
    sections[Part.ORDERS] = (begin, stop + 1 if stop >= 0 else end)
    sections[Part.FOOT] = (max(last for part, (_, last) in sections.items() if part is not Part.FOOT), len(words))
    return sections
