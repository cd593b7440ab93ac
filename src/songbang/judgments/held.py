"""What a decision holds, read from its reasons by the cues of ``words/holdings.toml``."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from songbang.basis.span import Span
from songbang.judgments.asserted import asserted, general
from songbang.judgments.cues import cues
from songbang.judgments.heard import Heard, heard
from songbang.judgments.parts import Parts
from songbang.judgments.sayings import Saying, sayings
from songbang.judgments.voices import Voice


@dataclass(frozen=True, slots=True)
class Holding:
    """One thing held: what, how plainly (``weight``), by whom, where, and whether as the refusal of a contention."""

    says: str
    weight: int
    voice: Voice
    span: Span
    heard: Heard


def holdings(parts: Parts, field: str) -> Iterator[Holding]:
    """Yield what the reasons hold on a field, in order; the court below last in weight, told by ``voice``."""
    for saying in sayings(parts):
        if saying.voice in (Voice.HELD, Voice.BELOW_HELD):
            yield from _in_sentence(parts, saying, field)


def final(parts: Parts, field: str) -> list[Holding]:
    """Return what this decision holds on a field in the end: its own words, or those below where it lets them stand."""
    held = [one for one in holdings(parts, field) if one.heard is not Heard.OPEN]
    own = [one for one in held if one.voice is Voice.HELD]
    below = [one for one in held if one.voice is Voice.BELOW_HELD] if _let_stand(parts) else []
    if own and below and max(one.weight for one in own) == _IN_PASSING:
        # what is said in passing does not undo what was held below outright and now stands
        return [*own, *(one for one in below if one.weight > _OUTRIGHT)]
    return own or below


def stands_below(parts: Parts, field: str, says: str) -> Holding | None:
    """Return where the court below held something outright that this decision lets stand."""
    if not _let_stand(parts):
        return None
    below = (one for one in holdings(parts, field) if one.voice is Voice.BELOW_HELD and one.heard is Heard.OWN)
    return next((one for one in below if one.says == says and one.weight > _OUTRIGHT), None)


_IN_PASSING, _OUTRIGHT = 1, 2
_STANDS = re.compile(r"驳回[^,。;]{0,30}(?:上诉|再审申请|申诉)|维持(?:原判|原裁|[^。;]{0,40}判决)")
_KEPT_IN_PART = re.compile(
    r"维持[^。;]{0,60}(?:判决|裁决)[^。;]{0,12}第[^。;]{1,12}项|变更[^。;]{0,60}(?:判决|裁决)[^。;]{0,12}第[^。;]{1,12}项"
)
_SENT_BACK = re.compile(r"发回|撤回|指令")
_CHANGED = re.compile(r"撤销|变更|发回|改判|撤回")


def _let_stand(parts: Parts) -> bool:
    """Tell whether the operative part lets the decision below stand, as a whole or in its other items."""
    orders = "".join(saying.words for saying in sayings(parts) if saying.voice is Voice.ORDERED)
    if _KEPT_IN_PART.search(orders):
        return not _SENT_BACK.search(orders)
    return bool(_STANDS.search(orders)) and not _CHANGED.search(orders)


def _in_sentence(parts: Parts, saying: Saying, field: str) -> Iterator[Holding]:
    if general(parts, saying.words):
        return
    plain = asserted(parts, saying.words)
    for cue in cues(field):
        found = cue.shown(plain)
        if found:
            span = saying.span(parts, *found.span())
            meant = Heard.OWN if cue.answered else heard(plain, found.start(), found.end())
            yield Holding(cue.says, cue.weight, saying.voice, span, meant)
