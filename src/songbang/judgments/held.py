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
    held = list(holdings(parts, field))
    own = [one for one in held if one.voice is Voice.HELD and one.heard is not Heard.OPEN]
    return own or ([one for one in held if one.heard is not Heard.OPEN] if _let_stand(parts) else [])


_STANDS = re.compile(r"驳回[^,。;]{0,30}(?:上诉|再审申请|申诉)|维持(?:原判|原裁|[^。;]{0,40}判决)")
_CHANGED = re.compile(r"撤销|变更|发回|改判|撤回")


def _let_stand(parts: Parts) -> bool:
    """Tell whether the operative part lets the decision below stand as a whole."""
    orders = "".join(saying.words for saying in sayings(parts) if saying.voice is Voice.ORDERED)
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
