"""What the parties ask for: the sentences of a claim, apart from answers and from facts and reasons."""

import re
from collections.abc import Iterator
from typing import Final

from songbang.basis.span import Span
from songbang.judgments.parts import Parts
from songbang.judgments.recognise_signs import sign

_FACTS: Final = re.compile(r"(?:主要)?事实(?:及|和|与|、)?(?:主要)?理由")
_ASKS: Final = re.compile(
    r"(?:诉讼|仲裁|反诉|起诉)?请求(?:判令|裁决|依法|法院|确认|[:,])|诉请|提出[^。]{0,12}请求|要求(?:判令|法院|裁决|[^。]{0,16}支付)|请求判令|判令"
)


def asked(parts: Parts) -> Span | None:
    """Return where a party asks for something about the duty, here or before, or for damages after telling of it."""
    for part in (parts.claims, parts.below):
        told: Span | None = None
        damages = False
        for start, end, asks in _requests(parts, *parts.range_of(part)):
            words = parts.folded[start:end]
            hit = sign("word").search(words)
            place = parts.span(start + hit.start(), start + hit.end()) if hit else None
            if asks and place and sign("request").search(words):
                return place
            told = told or place
            damages = damages or (asks and bool(sign("damages").match(words)))
        if told and damages:
            return told
    return None


def _requests(parts: Parts, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Yield the sentences of those who ask, and whether each asks; answers are left out.

    The facts and reasons behind a claim ask nothing.
    """
    asks, answers = False, False
    for one in (sentence for item in parts.passages.items for sentence in item.sentences):
        if not start <= one.start < end:
            continue
        facts = _FACTS.search(one.text)
        opened = _ASKS.search(one.text)
        answer = sign("defence").search(one.text)
        if answer or opened:
            answers = answer is not None and not (opened and opened.start() < answer.start())
        asks = not answers and (bool(opened) or (asks and not (facts and facts.start() == 0)))
        if not answers:
            yield one.start, one.start + facts.start() if asks and facts else one.end, asks
        asks = asks and not facts
