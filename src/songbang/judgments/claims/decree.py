"""What an operative part says: orders, refusals, and what becomes of the decision below."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

UNNAMED: Final = "unnamed"
"""Money whose purpose the item does not tell; whether it goes back is told by ``Ordered.back``."""


@dataclass(frozen=True, slots=True)
class Ordered:
    """One matter ordered: of what kind, by whom (payer), how much in yuan, or that nothing need be paid (denied).

    ``number`` is that of its item, by which a court above speaks of it.
    """

    kind: str
    payer: str | None
    amount: Decimal | None
    denied: bool
    number: int | None
    start: int
    end: int
    back: bool = False

    @property
    def place(self) -> tuple[int, int]:
        """Where it is ordered, in the folded text."""
        return self.start, self.end


@dataclass(frozen=True, slots=True)
class Refused:
    """What is refused: whose claims (``None``: of both), and whether only those beside what is ordered."""

    side: str | None
    number: int | None
    start: int
    end: int

    @property
    def place(self) -> tuple[int, int]:
        """Where it is refused, in the folded text."""
        return self.start, self.end


@dataclass(frozen=True, slots=True)
class Decree:
    """An operative part. ``nothing``: it decides nothing on the matter; ``stands``: the decision below is left as is.

    ``drops`` are the items of the decision below that are taken away, ``drops_all`` takes all; ``speaks_of_below``:
    whether it says of any item what becomes of it, so that those it does not name are left.
    """

    orders: tuple[Ordered, ...]
    refused: tuple[Refused, ...]
    nothing: bool
    stands: bool
    drops: frozenset[int]
    drops_all: bool
    speaks_of_below: bool
