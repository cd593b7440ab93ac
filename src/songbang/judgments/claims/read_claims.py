"""The claims about the restraint in a decision, as first brought, and what the decision makes of each."""

import re
from collections.abc import Iterable
from typing import Final

from songbang.judgments.claims.asked import Asked, asked
from songbang.judgments.claims.outcome import outcome
from songbang.judgments.claims.sides import Sides, sides
from songbang.judgments.claims.standing import standing
from songbang.judgments.fields.level import level_of
from songbang.judgments.parts import Parts
from songbang.judgments.value import Claim

_HELD: Final = re.compile(r"(?:一审|原审|初审|法院|本院)[^。,:;]{0,10}认为")
# by a party's word, or by the number of the case: 民终, 民申, 民再
_ABOVE: Final = re.compile(r"上诉人|再审申请人|申诉人|抗诉机关|民(?:终|申|再|抗|监)(?:字第)?[\dXx×*]")
_COURTS_ABOVE: Final = ("second", "retrial")
_HEAD: Final = 800  # characters in which the parties begin, where nothing tells how the case came here


def read_claims(parts: Parts) -> Iterable[Claim]:
    """Yield the claims in the order in which they are told, each with its outcome."""
    named = sides(parts)
    level = level_of(parts)
    above = bool(_ABOVE.search(parts.folded, 0, parts.range_of(parts.history)[0] or _HEAD)) or (
        level is not None and level[0] in _COURTS_ABOVE
    )
    claims = _asked(parts, named, above=above)
    held = standing(parts, named, above=above) if claims else None
    for claim in claims:
        end = outcome(claim, claims, held)
        yield Claim(
            claim.by,
            claim.kind,
            claim.amount,
            end.awarded,
            end.outcome,
            parts.span(claim.start, claim.end),
            parts.span(*end.at) if end.at else None,
        )


def _asked(parts: Parts, named: Sides, *, above: bool) -> tuple[Asked, ...]:
    """Return the claims as first brought: retold where a court above decides, its own requests only failing those."""
    told = (parts.below, parts.found, parts.claims, parts.history) if above else (parts.claims, parts.history)
    ranges = [_before_reasons(parts, *parts.range_of(part)) for part in told if part]
    before = min(filter(None, (parts.range_of(parts.reasons)[0], parts.range_of(parts.orders)[0])), default=0)
    # last of all anything told before the court gives its reasons
    award = "本院" not in parts.folded
    return asked(parts.folded, ranges, named, award=award) or asked(parts.folded, [(0, before)], named, award=award)


def _before_reasons(parts: Parts, start: int, end: int) -> tuple[int, int]:
    """Leave out what the court below held: it speaks of the claims again, with its own sums."""
    held = _HELD.search(parts.folded, start, end)
    return start, held.start() if held else end
