"""A place in a paper where somebody signs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from songbang.basis.span import Span


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature block: whose it is, what it is called, and what stands in it.

    ``party`` is ``employer``, ``worker`` or ``other``. ``signed`` is true only where a name, a name with a day, or the
    words of an e-signing service stand there, false where the place is visibly blank, ``None`` where the text cannot
    tell (a seal or ink over a printed line, a firm's printed name alone).
    """

    party: str
    label: str
    signed: bool | None
    name: str | None
    day: date | None
    span: Span


def signed_on(signatures: Sequence[Signature]) -> date | None:
    """Return the day of signing where every day that was filled in is the same and no party's place is blank."""
    if any(one.signed is False and one.party != "other" for one in signatures):
        return None
    days = {one.day for one in signatures if one.day}
    return next(iter(days)) if len(days) == 1 else None
