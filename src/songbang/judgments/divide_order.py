"""Which marks count: what is retold of the court below holds marks of its own, and so do this court's reasons."""

from collections.abc import Sequence

from songbang.judgments.divide_marks import Mark
from songbang.judgments.divide_words import Part


def in_order(found: Sequence[Mark]) -> list[Mark]:
    """Leave out the marks that stand inside another part.

    - Reasons run to the operative part: their first mark behind the last strong finding opens them.
    - What lies between the first and the last words about the court below belongs to that court, unless a party asks
      something of this one.
    - From the first finding of this court on nothing is asked any more: what is told there of claims is history.
    """
    body, reasons = _split(found)
    body = _history_once(_below_whole(body))
    begun = next((at for at, one in enumerate(body) if one.part is Part.FOUND), len(body))
    settled = [
        one
        if one.part in (Part.BELOW, Part.FOUND) or (one.point and one.part is Part.CLAIMS)
        else Mark(Part.FOUND, one.start, one.end, one.strong)
        for one in body[begun:]
    ]
    return [*body[:begun], *settled, *reasons]


def _split(found: Sequence[Mark]) -> tuple[list[Mark], list[Mark]]:
    last = max((at for at, one in enumerate(found) if one.part is Part.FOUND and one.strong), default=-1)
    opens = [at for at, one in enumerate(found) if one.part is Part.REASONS]
    at = next((one for one in opens if one > last), opens[-1] if opens else None)
    if at is None:
        return [*found], []
    return [one for one in found[:at] if one.part is not Part.REASONS], [found[at]]


def _below_whole(found: list[Mark]) -> list[Mark]:
    below = [at for at, one in enumerate(found) if one.part is Part.BELOW]
    if not below:
        return found
    out = []
    for at, one in enumerate(found):
        inside = below[0] < at < below[-1] and not one.here
        out.append(Mark(Part.BELOW, one.start, one.end, one.strong, one.here) if inside else one)
    return out


def _history_once(found: list[Mark]) -> list[Mark]:
    """Only the first words on how the case came here count, and only before anything else."""
    return [one for at, one in enumerate(found) if one.part is not Part.HISTORY or at == 0]
