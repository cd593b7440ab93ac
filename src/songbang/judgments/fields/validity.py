"""Whether the restraint binds by this decision in the end, and on what ground it does not."""

from collections.abc import Iterable, Iterator

from songbang.judgments.best import Reading, best
from songbang.judgments.fields import competition_and_breach
from songbang.judgments.heard import Heard
from songbang.judgments.held import Holding, final, stands_below
from songbang.judgments.once import once
from songbang.judgments.parts import Parts
from songbang.judgments.value import Value

FIELDS = ("validity", "ground")

# Which grounds go with which outcome: a void restraint was not released, and one that ended was good before.
_GROUNDS = {
    "void": ("person_not_covered", "no_secrets", "unfair_term", "no_compensation", "not_agreed"),
    "none": ("not_agreed",),
    "ended": ("unpaid", "released", "expired"),
    "partly": ("unfair_term", "person_not_covered", "no_secrets"),
}


@once
def read(parts: Parts) -> tuple[Value, ...]:
    """Read both; a term that ran out after the breach leaves the restraint valid for what is asked."""
    breach = next((value for value in competition_and_breach.read(parts) if value.field == "breach"), None)
    held = best("validity", _readings(parts, breach), last=True)
    if not held and breach and breach.told == "found":  # who broke it was bound by it
        return (Value("validity", "valid", breach.span),)
    return (*held, *(row for value in held if value.told != "valid" for row in _ground(parts, value)))


def _readings(parts: Parts, breach: Value | None) -> Iterator[Reading]:
    for one in final(parts, "validity"):
        told = _said(one)
        ran_out = told == "ended" and one.weight == _RAN_OUT
        if not told or (ran_out and breach and breach.told == "found"):
            continue
        more = _NO_BREACH if ran_out and breach else 0
        yield Reading(told, one.span, one.weight + more)
    partly = stands_below(parts, "validity", "partly")
    if partly:  # that it binds in what is asked leaves void what was held void beside it
        yield Reading("partly", partly.span, partly.weight)
    for one in final(parts, "bound_as"):  # none of the persons whom the law allows to bind
        if one.says == "none" and one.heard is Heard.OWN:
            yield Reading("void", one.span, 0)


_RAN_OUT = 1
"""The weight of the cue for a term that is over."""
_NO_BREACH = 3
"""What a term that is over weighs more where it is why there was no breach."""


def _said(one: Holding) -> str | None:
    """What is held; to refuse the contention that it does not bind is to hold that it does."""
    if one.heard is Heard.OWN:
        return one.says
    return "valid" if one.heard is Heard.REFUSED and one.says != "valid" else None


def _ground(parts: Parts, value: Value) -> Iterable[Value]:
    allowed = _GROUNDS.get(str(value.told), ())
    rows = [
        Reading(one.says, one.span, one.weight)
        for one in final(parts, "ground")
        if one.says in allowed and one.heard is Heard.OWN
    ]
    only = "not_agreed" if value.told == "none" else "other"
    return best("ground", rows) or [Value("ground", only, value.span)]
