"""Whether a decision is about a non-compete of an employee, and by which sign that is told."""

from dataclasses import dataclass

from songbang.basis.span import Span
from songbang.judgments.parts import Parts
from songbang.judgments.recognise_asked import asked
from songbang.judgments.recognise_signs import needed, needed_patterns, sign

__all__ = ["Recognised", "is_non_compete", "needed_patterns"]

_NEAR_TOP = 1500  # characters: where no sentence names the case, its cause stands near the top
_REASONED = 3  # sentences of the reasons on the duty: fewer mention it in passing


@dataclass(frozen=True, slots=True)
class Recognised:
    """By which sort of signs of ``signs.toml`` a decision was recognised, and where it stands.

    ``sign``: ``cause`` (the cause of action), ``asked``, ``ordered`` or ``held``.
    """

    sign: str
    span: Span


def is_non_compete(parts: Parts) -> Recognised | None:
    """Tell whether a decision is a non-compete dispute, by its cause, or by what is asked, ordered or held.

    ``None`` for a labour dispute that mentions the duty in passing, for a director's duty of company law, and for
    suits between traders.
    """
    if not needed().search(parts.text):
        return None
    cause = _first(parts, "cause", *_named_in(parts))
    if cause is None and _first(parts, "other_cause", *_named_in(parts)):
        return None
    if not _is_labour(parts, is_named=cause is not None):
        return None
    if cause:
        return Recognised("cause", cause)
    told = ((name, find(parts)) for name, find in (("asked", asked), ("ordered", _ordered), ("held", _held)))
    return next((Recognised(name, span) for name, span in told if span), None)


def _is_labour(parts: Parts, *, is_named: bool) -> bool:
    """Tell whether worker and employer stand against each other; a director's duty is one of company law."""
    if sign("labour").search(parts.folded):
        return True
    return is_named and not sign("company_law").search(parts.folded)


def _named_in(parts: Parts) -> tuple[int, int]:
    """Where the cause is named: from the head to the end of the sentence that names the case."""
    if parts.history:
        return 0, parts.range_of(parts.history)[1]
    opened = next((one for one in (parts.claims, parts.below, parts.found, parts.reasons) if one), None)
    return 0, min(parts.range_of(opened)[0] or _NEAR_TOP, _NEAR_TOP)


def _ordered(parts: Parts) -> Span | None:
    """Where the operative part speaks of the duty, this court's or the one retold."""
    here = _first(parts, "word", *parts.range_of(parts.orders))
    return here or _first(parts, "ordered", *parts.range_of(parts.below))


def _held(parts: Parts) -> Span | None:
    """Where the court holds something on the duty, if it reasons at length about it and about what is due for it."""
    start, end = parts.range_of(parts.reasons)
    words = sign("word").finditer(parts.folded, start, end)
    sentences = {parts.folded.rfind("。", start, hit.start()) for hit in words}
    enough = len(sentences) >= _REASONED and _first(parts, "due", start, end)
    return _first(parts, "issue", start, end) if enough else None


def _first(parts: Parts, name: str, start: int, end: int) -> Span | None:
    hit = sign(name).search(parts.folded, start, end)
    return parts.span(*hit.span()) if hit else None
