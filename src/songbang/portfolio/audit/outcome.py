"""From answers to what an audit says of one agreement: whether the person may be bound, and whether it holds."""

from collections.abc import Iterable, Mapping, Sequence

from songbang.answers.results import Answer
from songbang.basis.standing import NOT_LAW, Effect, Standing
from songbang.portfolio.audit.result_columns import ResultColumn

YES, OPEN, UNKNOWN, NO = OUTCOMES = ("yes", "open", "unknown", "no")
"""What can be said, the later one outweighing those before it."""
LIFTS_IT = frozenset({Effect.VOID, Effect.NOT_EFFECTIVE_ON_REQUEST})
"""What follows from a provision that takes the whole restraint away."""


def outcome_of(one: Answer) -> str | None:
    """Return what one answer means for the agreement; ``None`` where it does not decide about it.

    Guidance and practice never say no, they open the question. What only a request brings out (no access to secrets)
    is no gap while nobody has said so.
    """
    standing, effect = one.verdict.standing, one.provision.effect
    if standing is Standing.BROKEN and effect in LIFTS_IT:
        return OPEN if one.provision.force in NOT_LAW else NO
    if standing is Standing.OPEN and one.verdict.facts:
        return OPEN
    if standing is Standing.UNKNOWN and effect is Effect.VOID:
        return UNKNOWN
    return YES if standing is Standing.KEPT and effect is Effect.VOID else None


def weighed(answers: Sequence[Answer]) -> tuple[str | None, tuple[str, ...]]:
    """Return the outcome of some answers, and the provisions that decide it."""
    found = [(outcome, one.provision.id) for one in answers if (outcome := outcome_of(one)) is not None]
    worst = max((outcome for outcome, _ in found), key=OUTCOMES.index, default=None)
    return worst, tuple(name for outcome, name in found if outcome == worst)


def asked(column: ResultColumn, answers: Iterable[Answer]) -> Answer | None:
    """Return the answer that a column of standings asks for: the first of its points, the nearest place first."""
    own = [one for one in answers if not column.local or "-" in one.provision.place]
    for point in column.asks:
        for one in own:
            if point in {_point(name) for name in (one.provision.id, *one.provision.disputes)}:
                return one
    return None


def _point(name: str) -> str:
    return name.split(".", maxsplit=1)[-1]


COLUMN_OF: Mapping[str, str] = {
    "comp_stated": "comp_amount",
    "damages": "damages_amount",
    "told_reasons": "told_in_writing",
    "months_unpaid": "paid",
}
"""The column of a roster that tells a fact, where it is called otherwise."""


def missing_columns(one: Answer) -> tuple[str, ...]:
    """Return what an answer that is not known waits for, by the names of columns; facts that no roster tells too."""
    if one.verdict.standing is not Standing.UNKNOWN:
        return ()
    return tuple(COLUMN_OF.get(name, name) for name in one.verdict.missing)
