"""Counts of a group that may be told: none is of fewer than k people, nor is any difference of two that are told."""

from collections.abc import Mapping, Sequence
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


def beside_wholes(
    shown: Sequence[bool], makes: Sequence[pl.Series], whole: Sequence[pl.Series], k: int
) -> Sequence[bool]:
    """Return which sums of groups may be told beside those of everybody and of each ``whole``, told elsewhere.

    ``makes`` says who of a group has a part in its sum, ``whole`` to which whole each belongs. What a whole leaves over
    when the groups in it that are told are taken away is made by nobody, or by k people.
    """
    kept = [*shown]
    names = sorted({name for one in whole for name in one.unique()})
    for name in (None, *names):
        parts = [_count(one if name is None else one & (of == name)) for one, of in zip(makes, whole, strict=True)]
        inside = [name is None or bool((of == name).all()) for of in whole]
        while 0 < sum(made for made, told, own in zip(parts, kept, inside, strict=True) if not (told and own)) < k:
            told = [(made, at) for at, made in enumerate(parts) if kept[at] and inside[at] and made]
            if not told:
                break
            kept[min(told)[1]] = False
    return kept


def _count(found: pl.Series) -> int:
    return int(found.fill_null(value=False).sum() or 0)
