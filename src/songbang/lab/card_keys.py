"""Which numbers a market card holds, as ``card_keys.toml`` defines them; for the reader, for pages and for help."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final

from songbang.basis.words import Words

TINY: Final = 1e-6
"""What has to be more than nothing begins here: a millionth a month is never, and smaller ones break arithmetic."""


@dataclass(frozen=True, slots=True)
class Key:
    """One number of a card: its name, its meaning, its unit, and between what it lies (``least`` itself, unless open).

    ``rate``: a chance a month. Above ``ask`` it looks like one of a year and is asked about. ``ranged``: two values.
    """

    name: str
    says: Words
    unit: str
    least: float
    most: float
    open: bool
    needed: bool
    rate: bool
    ask: float
    ranged: bool

    @property
    def lowest(self) -> float:
        """Return the lowest value that may stand there."""
        return self.least + TINY if self.open else self.least

    def holds(self, value: float) -> bool:
        """Tell whether a value lies between both bounds."""
        return self.lowest <= value <= self.most


@cache
def card_keys(table: str) -> Mapping[str, Key]:
    """Return the numbers of one table of the card: ``group``, ``restraint`` or ``firms``."""
    read = tomllib.loads((files("songbang.lab") / "card_keys.toml").read_text(encoding="utf-8"))
    return MappingProxyType(
        {
            name: Key(
                name,
                Words(row["zh"], row["en"]),
                row["unit"],
                float(row["least"]),
                float(row["most"]),
                row.get("open", False),
                row.get("needed", True),
                row.get("rate", False),
                float(row.get("ask", row["most"])),
                row.get("range", False),
            )
            for name, row in read[table].items()
        }
    )
