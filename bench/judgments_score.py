"""How a reading of labelled decisions is scored: exact, cell by cell, wherever label or reading has a value."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from songbang.judgments.codebook import Field, codebook
from songbang.judgments.value import Claim, Decision

NUMBERS: Final = frozenset({"sum", "share", "multiple", "months", "count"})


@dataclass(slots=True)
class Score:
    """Cells asked and exact by field, and whether decisions about a non-compete were told from others.

    ``misses`` are a line each: field, file, label, reading. Of a sealed set they are never shown.
    """

    decisions: int = 0
    asked: Counter[str] = field(default_factory=Counter)
    exact: Counter[str] = field(default_factory=Counter)
    relevant: int = 0
    recognised: int = 0
    rightly: int = 0
    misses: list[tuple[str, str, object, object]] = field(default_factory=list, repr=False)

    @property
    def fields(self) -> float:
        """The share of cells of the decision's own fields that are exact."""
        return self.share(name for name in self.asked if not name.startswith("claims."))

    @property
    def claims(self) -> float:
        """The share of cells of the claims that are exact."""
        return self.share(name for name in self.asked if name.startswith("claims."))

    @property
    def precision(self) -> float:
        """Of the decisions recognised as about a non-compete, those that are."""
        return self.rightly / self.recognised if self.recognised else 1.0

    @property
    def recall(self) -> float:
        """Of the decisions about a non-compete, those recognised."""
        return self.rightly / self.relevant if self.relevant else 1.0

    def share(self, names: Iterable[str]) -> float:
        """Return the share of exact cells of the named fields; 1 where nothing was asked."""
        kept = list(names)
        asked = sum(self.asked[name] for name in kept)
        return sum(self.exact[name] for name in kept) / asked if asked else 1.0

    def add(self, label: Mapping[str, Any], read: Decision, *, recognised: bool) -> None:
        """Score one decision; its fields and claims count where the label says that it is about a non-compete."""
        self.decisions += 1
        self.relevant += bool(label["relevant"])
        self.recognised += recognised
        self.rightly += recognised and bool(label["relevant"])
        if recognised != bool(label["relevant"]):
            self.misses.append(("relevant", label["file"], label["relevant"], recognised))
        if label["relevant"]:
            for name, wanted, given in _cells(label, read):
                self._cell(label["file"], name, wanted, given)

    def _cell(self, file: str, name: str, wanted: object, given: object) -> None:
        if wanted is None and given is None:
            return
        self.asked[name] += 1
        self.exact[name] += wanted == given
        if wanted != given:
            self.misses.append((name, file, wanted, given))


def _cells(label: Mapping[str, Any], read: Decision) -> Iterator[tuple[str, object, object]]:
    """Yield name, label and reading of every cell that either of them may have."""
    for one in codebook().fields:
        yield one.name, _even(one, label["fields"].get(one.name)), _even(one, read.told(one.name))
    wanted = [dict(row) for row in label.get("claims", ())]
    given = [_row(one) for one in read.claims]
    for ours, theirs in _matched(wanted, given):
        yield "claims.claim", _key(ours), _key(theirs)
        for cell in _CELLS:
            yield f"claims.{cell.name}", _even(cell, ours.get(cell.name)), _even(cell, theirs.get(cell.name))


def _row(one: Claim) -> dict[str, object]:
    return {field.name: getattr(one, field.name) for field in codebook().claims}


def _key(row: Mapping[str, object]) -> tuple[object, object] | None:
    return (row["by"], row["claim"]) if row else None


def _matched(
    wanted: list[dict[str, object]], given: list[dict[str, object]]
) -> Iterator[tuple[dict[str, object], ...]]:
    """Pair claims of the same side and kind in their order; what has no partner stands against an empty one."""
    left = list(given)
    for one in wanted:
        at = next((at for at, other in enumerate(left) if _key(other) == _key(one)), None)
        yield one, left.pop(at) if at is not None else {}
    yield from (({}, other) for other in left)


def _even(field: Field, told: object) -> object:
    """Bring a label and a reading to one form: numbers as decimals, days as ISO, lists as sets."""
    if told is None or told == "":
        return None
    if field.kind in NUMBERS:
        try:
            return Decimal(str(told)).normalize()
        except InvalidOperation:
            return str(told)
    if field.kind == "list" and isinstance(told, list | tuple):
        return frozenset(told) or None
    return told.isoformat() if isinstance(told, date) else told


_CELLS: Final = tuple(field for field in codebook().claims if field.name not in {"by", "claim"})
"""What a claim has beside whose it is and what for; those two tell which claim of the label it is."""
