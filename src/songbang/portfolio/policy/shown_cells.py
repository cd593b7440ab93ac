"""Which sums may be shown: none that tells of fewer than K people, by itself or by taking one from another."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import polars as pl

K = 5
"""The fewest people behind a figure that is shown."""
ALL = "all"
"""The group of everybody."""
NOT_TOLD = "not_told"
"""The group of people whose class the roster does not tell."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The sum of some people, how many have a part in it, of how many it is not known; ``None``: kept back."""

    value: int | None
    people: int | None
    unknown: int | None

    @property
    def withheld(self) -> bool:
        """Whether there is a sum that is not shown."""
        return self.value is None


Cells = Mapping[tuple[int, str], Cell]
"""A cell by the number of the policy and the group."""


def shown_cells(groups: pl.Series, sums: Sequence[pl.Series]) -> Cells:
    """Return for one line the cells of every policy and group that may be shown.

    ``groups`` is the group of each person, ``sums`` what the line holds of each under the policies, in order. Shown is
    what rests on nobody or on ``K`` people, differs from what another policy shows by nobody or ``K`` people, and
    leaves over nobody, or ``K`` people of two groups, where it is taken from the whole.
    """
    names = [ALL, *sorted(groups.unique())]
    masks = {
        name: groups == name if name != ALL else pl.Series([True]).new_from_index(0, groups.len()) for name in names
    }
    found: dict[tuple[int, str], Cell] = {}
    for nth, own in enumerate(sums):
        earlier = [(at, one) for at, one in enumerate(sums[:nth])]
        for name in names:
            others = [one.filter(masks[name]) for at, one in earlier if not found[at, name].withheld]
            found[nth, name] = _cell(own.filter(masks[name]), others, whole=name == ALL)
        _complement(found, nth, names[1:], {name: _count(own.filter(masks[name]) != 0) for name in names})
    return found


def _cell(own: pl.Series, others: Sequence[pl.Series], *, whole: bool) -> Cell:
    """Return a cell; of a group of fewer than K nothing is told, and no nought where everything is unknown."""
    if not whole and own.len() < K:
        return Cell(None, None, None)
    people, unknown = _count(own != 0), own.null_count()
    apart = [_count(own.ne_missing(one)) for one in others]
    hidden = any(0 < count < K for count in (people, *apart)) or (not whole and not people and unknown > 0)
    lacking = None if 0 < unknown < K else unknown
    return Cell(None, None, lacking) if hidden else Cell(int(own.sum()), people, lacking)


def _complement(found: dict[tuple[int, str], Cell], nth: int, names: Sequence[str], people: Mapping[str, int]) -> None:
    """Keep back every group where one is: an audit tells of the same groups and may have kept back another.

    The whole itself is kept back where it would be that of a single group.
    """
    made = [name for name in names if people[name]]
    if not any(found[nth, name].withheld for name in made):
        return
    for name in made:
        found[nth, name] = _hidden(found[nth, name])
    if len(made) == 1:
        found[nth, ALL] = _hidden(found[nth, ALL])


def _hidden(one: Cell) -> Cell:
    return Cell(None, None, one.unknown)


def _count(where: pl.Series) -> int:
    return int(where.fill_null(value=False).sum())
