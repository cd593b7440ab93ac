"""Counts of a group that may be told: none is of fewer than k people, nor is any difference of two that are told."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import polars as pl


@dataclass(slots=True)
class Sets:
    """The sets of a group of ``people`` whose counts were told so far; the whole group is one of them."""

    people: int
    k: int
    told: list[pl.Series] = field(default_factory=list)

    def parts(self, found: Mapping[str, pl.Series]) -> dict[str, int | None]:
        """Return the counts of parts that make up the group; the largest first, as long as the rest is not too few."""
        counts: dict[str, int | None] = {name: self._sum(one) for name, one in found.items()}
        rest = self.people
        for name in sorted(found, key=lambda name: -(counts[name] or 0)):
            count = counts[name] or 0
            if count and (count < self.k or 0 < rest - count < self.k):
                counts[name] = None
            else:
                rest -= count
                self.told += [found[name]] if count else []
        return counts

    def count(self, found: pl.Series) -> int | None:
        """Return the count of a set, ``None`` where it, or what it leaves of a told one, is of too few people."""
        count = self._sum(found)
        if self._few(count) or self._few(self.people - count) or any(self._narrow(found, one) for one in self.told):
            return None
        self.told.append(found)
        return count

    def _narrow(self, one: pl.Series, other: pl.Series) -> bool:
        """Tell whether two counts give away too few people once it is known that one set leaves nothing of another."""
        regions = [self._sum(part) for part in (one & other, one & ~other, ~one & other, ~one & ~other)]
        return 0 in regions and any(map(self._few, regions))

    def _few(self, count: int) -> bool:
        return 0 < count < self.k

    @staticmethod
    def _sum(found: pl.Series) -> int:
        return int(found.sum() or 0)


def telling(sums: pl.Series, k: int) -> int | None:
    """Return the total of some sums, ``None`` where it is made by fewer than k people."""
    by = int((sums > 0).sum() or 0)
    return int(sums.sum() or 0) if by == 0 or by >= k else None
