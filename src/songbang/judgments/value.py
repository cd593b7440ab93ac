"""A value read from a decision: which field of the codebook, what it says, and the words it was read from."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from songbang.basis.span import Span

Told: TypeAlias = str | int | bool | Decimal | date | tuple[str, ...]
"""Text or a choice, a count or months, yes or no, a sum or a share, a day, a list of texts."""


@dataclass(frozen=True, slots=True)
class Value:
    """One value; ``field`` is a name of ``codebook.toml``, ``span`` the place in the decision's own text.

    What follows from words that only imply it (a court's place) carries the words it follows from.
    """

    field: str
    told: Told
    span: Span


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim about the restraint and what became of it; sums in yuan, ``None`` where none is told.

    ``asked`` is where it is raised, ``answered`` where it is decided (``None`` where nothing is decided).
    """

    by: str
    claim: str
    claimed: Decimal | None
    awarded: Decimal | None
    outcome: str | None
    asked: Span
    answered: Span | None


@dataclass(frozen=True, slots=True)
class Decision:
    """What one decision says, in the order of the codebook; at most one value a field.

    ``faults`` names the readers that failed on it: what they read is absent here, and not known to be untold.
    """

    values: tuple[Value, ...]
    claims: tuple[Claim, ...]
    faults: tuple[str, ...] = ()

    def told(self, field: str) -> Told | None:
        """Return the value of a field; ``None`` where the decision does not tell it."""
        return next((one.told for one in self.values if one.field == field), None)
