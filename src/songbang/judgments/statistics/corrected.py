"""Shares corrected for the errors of the machine, from a sample that a person labelled."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from songbang.judgments.statistics.agreement import all_values, cross_table, drawn_again
from songbang.judgments.statistics.labels import Pair
from songbang.judgments.statistics.measure import Measure
from songbang.judgments.statistics.rogan_gladen import rogan_gladen
from songbang.statistics.bootstrap import percentiles
from songbang.statistics.interval import Interval

COUNTS, RESTS, OUTSIDE = "counts", "rests", "outside"
"""What a decision is to a share: in its numerator, in its denominator alone, in neither."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """The share of one value: as the machine counts it (``apparent``), and corrected, with the bootstrap's interval.

    ``by_test`` is the share that Rogan and Gladen's formula gives, taking the value against all others, which may
    differ where there are few labels; ``None`` where the formula cannot be used.
    """

    value: str | None
    apparent: float
    share: float
    interval: Interval
    by_test: tuple[float, Interval] | None = None


def corrected_shares(
    pairs: Sequence[Pair], machine: Sequence[str | None], chance: np.random.Generator
) -> tuple[Corrected, ...]:
    """Return the corrected share of every value of a choice; they come to one.

    ``machine`` is what was read in all decisions, ``pairs`` a chance sample of them with a person's labels. Each class
    of the machine is divided as the labelled part of it is: Tenenbein, J. Am. Stat. Assoc. 65 (1970) 1350-1361, for
    many classes Technometrics 14 (1972) 187-202. A class of the machine that nobody labelled is taken as it was read.
    """
    values = all_values([*pairs, *(Pair("", one, one) for one in set(machine))])
    apparent, shares, draws = _shares(pairs, machine, values, chance)
    return tuple(
        Corrected(
            value,
            float(apparent[at]),
            float(shares[at]),
            percentiles(draws[:, at]),
            rogan_gladen(machine.count(value), len(machine), _tested(pairs, value), chance),
        )
        for at, value in enumerate(values)
    )


def _tested(pairs: Sequence[Pair], value: str | None) -> tuple[int, int, int, int]:
    seen = Counter((one.person == value, one.machine == value) for one in pairs)
    return seen[True, True], seen[True, False], seen[False, True], seen[False, False]


def corrected_measure(
    measure: Measure, pairs: Sequence[Pair], machine: Sequence[str], chance: np.random.Generator
) -> Corrected | None:
    """Return a share of ``measures.toml`` corrected; ``pairs`` and ``machine`` are what ``standing`` returns.

    ``None`` where nothing counts in it.
    """
    apparent, shares, draws = _shares(pairs, machine, (COUNTS, RESTS, OUTSIDE), chance)
    if not shares[:2].sum() or not apparent[:2].sum():
        return None
    inside = draws[draws[:, :2].sum(axis=1) > 0]
    ratio = percentiles(inside[:, 0] / inside[:, :2].sum(axis=1))
    first, corrected = apparent[0] / apparent[:2].sum(), shares[0] / shares[:2].sum()
    return Corrected(measure.name, float(first), float(corrected), ratio)


def standing(measure: Measure, told: Mapping[str, str | None]) -> str:
    """Return what a decision that tells these fields is to a share; what it does not tell leaves it outside."""
    if not all(told.get(column) in values for column, values in measure.of.items()):
        return OUTSIDE
    return COUNTS if all(told.get(column) in values for column, values in measure.counts.items()) else RESTS


def _shares(
    pairs: Sequence[Pair], machine: Sequence[str | None], values: Sequence[str | None], chance: np.random.Generator
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return the shares as read, corrected, and corrected in each draw; one column a value."""
    table, counts = cross_table(pairs, values), Counter(machine)
    read = np.array([counts[value] for value in values], dtype=np.float64)
    apparent = read / read.sum()
    drawn = chance.multinomial(len(machine), apparent, len(tables := drawn_again(table, chance))) / len(machine)
    return apparent, _divided(table[np.newaxis], apparent[np.newaxis])[0], _divided(tables, drawn)


def _divided(tables: NDArray[np.int64], apparent: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the shares of the person's values: what the machine read, divided as its labelled part is."""
    labelled = tables.sum(axis=1, keepdims=True)
    as_read = np.eye(tables.shape[1])[np.newaxis]
    parts = np.where(labelled > 0, tables / np.maximum(labelled, 1), as_read)
    return np.asarray(np.einsum("dpm,dm->dp", parts, apparent), dtype=np.float64)
