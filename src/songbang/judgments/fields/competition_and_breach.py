"""Whether the new firm was held to compete, and whether the worker was held to have broken the restraint."""

import re
from collections.abc import Iterator

from songbang.judgments.best import Reading, best
from songbang.judgments.fields import form
from songbang.judgments.heard import Heard
from songbang.judgments.held import Holding, final
from songbang.judgments.once import once
from songbang.judgments.parts import Parts
from songbang.judgments.sayings import sayings
from songbang.judgments.value import Value
from songbang.judgments.voices import Voice

FIELDS = ("competition", "breach")

_OTHER = {"found": "not_found", "not_found": "found"}


@once
def read(parts: Parts) -> tuple[Value, ...]:
    """Read both; of several equally plain words the last, by which the court ends its reasoning."""
    return tuple(value for field in FIELDS for value in best(field, _readings(parts, field), last=True))


def _readings(parts: Parts, field: str) -> Iterator[Reading]:
    for one in final(parts, field):
        yield Reading(_said(one), one.span, one.weight)
    if field == "breach" and not any(value.told == "mediation" for value in form.read(parts)):
        yield from _ordered(parts)


_PAYS = re.compile(r"(?:支付|给付|赔偿)[^。;]{0,50}违约金")
_NOT_PAYS = re.compile(r"无需|无须|不(?:予|必|需)|驳回|撤销|保密违约金")


def _ordered(parts: Parts) -> Iterator[Reading]:
    """Who is ordered to pay the damages broke the restraint, even where the reasons do not say so."""
    for saying in sayings(parts):
        paid = _PAYS.search(saying.words) if saying.voice is Voice.ORDERED else None
        payer = saying.words[: paid.start()] if paid else ""
        if paid and not _NOT_PAYS.search(saying.words) and any(name in payer for name in parts.worker):
            yield Reading("found", saying.span(parts, *paid.span()), 0)


def _said(one: Holding) -> str:
    """What is held; to refuse a contention is to hold the contrary."""
    return _OTHER[one.says] if one.heard is Heard.REFUSED else one.says
