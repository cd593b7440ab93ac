"""People in groups of at least k: small groups are put together, so that nothing has to be left out of a total."""

from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl


@dataclass(frozen=True, slots=True)
class Group:
    """The keys of a group (``None``: several values together) and the places of its rows."""

    keys: tuple[str | None, ...]
    rows: pl.Series


def groups(rows: pl.DataFrame, by: Sequence[str], k: int) -> tuple[Group, ...]:
    """Divide rows by the columns ``key_…`` into groups of at least k, in order; none where there are fewer rows.

    Groups that are too small are put together with the others of their first key, then with those of other keys;
    where these are still too few, the smallest group joins them. No group can then be had by subtraction.
    """
    if rows.height < k:
        return ()
    names = [f"key_{name}" for name in by]
    found = rows.with_row_index("at").group_by(names).agg(pl.col("at")).sort(names, nulls_last=True)
    own = [Group(tuple(row[name] or "" for name in names), pl.Series(row["at"])) for row in found.iter_rows(named=True)]
    large, small = _parted(own, k)
    near = _together(small, 1)
    kept, rest = _parted(near, k)
    large += kept
    left = [one.rows for one in rest]
    while left and sum(one.len() for one in left) < k and large:
        smallest = min(large, key=lambda one: one.rows.len())
        large.remove(smallest)
        left.append(smallest.rows)
    large.sort(key=lambda one: tuple((key is None, key or "") for key in one.keys))
    others = [Group((None,) * len(names), pl.concat(left))] if left else []
    return (*large, *others)


def _parted(found: Sequence[Group], k: int) -> tuple[list[Group], list[Group]]:
    large = [one for one in found if one.rows.len() >= k]
    return large, [one for one in found if one.rows.len() < k]


def _together(small: Sequence[Group], keep: int) -> list[Group]:
    """Put together the groups that share their first keys; a single one keeps all of its own."""
    near: dict[tuple[str | None, ...], list[Group]] = {}
    for one in small:
        near.setdefault(one.keys[:keep], []).append(one)
    return [_joined(keys, own) for keys, own in near.items()]


def _joined(keys: tuple[str | None, ...], own: Sequence[Group]) -> Group:
    rest = (None,) * (len(own[0].keys) - len(keys))
    return own[0] if len(own) == 1 else Group((*keys, *rest), pl.concat([one.rows for one in own]))
