"""Sets of names as bits of one column, so that a million rows can gather what each of them lacks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import polars as pl


@dataclass(slots=True)
class Masks:
    """Names by the bit that stands for each; a name gets its bit when it is first met."""

    bits: dict[str, int] = field(default_factory=dict)

    def of(self, names: Iterable[str]) -> int:
        """Return the bits of some names."""
        found = 0
        for name in names:
            found |= 1 << self.bits.setdefault(name, len(self.bits))
        return found

    def where(self, condition: pl.Expr, *names: str) -> pl.Expr:
        """Return the bits of the names on the rows where the condition is known to hold."""
        return pl.when(condition.fill_null(value=False)).then(pl.lit(self.of(names), dtype=pl.Int64)).otherwise(0)

    def text(self, masks: pl.Series, order: Sequence[str]) -> pl.Series:
        """Return for each row its names with blanks between, those of ``order`` first; null where there is none."""
        places = {name: at for at, name in enumerate(order)}
        names = sorted(self.bits, key=lambda name: (places.get(name, len(places)), name))
        told = {
            mask: " ".join(name for name in names if mask >> self.bits[name] & 1) or None for mask in masks.unique()
        }
        return masks.replace_strict(told, return_dtype=pl.String)
