"""How far the machine reads what a person reads: the share of equal values, and Cohen's kappa."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from songbang.judgments.codebook import codebook
from songbang.judgments.statistics.labels import Pair
from songbang.statistics.bootstrap import DRAWS, percentiles
from songbang.statistics.interval import Interval, wilson


@dataclass(frozen=True, slots=True)
class FieldAgreement:
    """One field: of ``n`` decisions ``equal`` are read alike, "not told" being a value too.

    ``kappa`` is agreement beyond chance, of a choice; ``None`` for other fields, and where both see one value everywhere,
    so that chance explains all. Its interval is the bootstrap's.
    """

    field: str
    n: int
    equal: int
    share: float
    interval: Interval
    kappa: float | None
    kappa_interval: Interval | None


def field_agreement(field: str, pairs: Sequence[Pair], chance: np.random.Generator) -> FieldAgreement:
    """Return the agreement of person and machine on a field; ``ValueError`` without pairs."""
    equal = sum(one.person == one.machine for one in pairs)
    known = _kappa(cross_table(pairs), chance) if codebook().field(field).values else None
    kappa, bounds = known or (None, None)
    return FieldAgreement(field, len(pairs), equal, equal / len(pairs), wilson(equal, len(pairs)), kappa, bounds)


def _kappa(table: NDArray[np.int64], chance: np.random.Generator) -> tuple[float, Interval] | None:
    kappa = float(_kappas(table[np.newaxis])[0])
    if np.isnan(kappa):
        return None
    found = _kappas(drawn_again(table, chance))
    return kappa, percentiles(found[~np.isnan(found)])


def drawn_again(table: NDArray[np.int64], chance: np.random.Generator) -> NDArray[np.int64]:
    """Return ``DRAWS`` tables of as many pairs, drawn from the pairs of this one with replacement."""
    n = int(table.sum())
    return chance.multinomial(n, table.ravel() / n, DRAWS).reshape(DRAWS, *table.shape)


def cross_table(pairs: Sequence[Pair], values: Sequence[str | None] = ()) -> NDArray[np.int64]:
    """Return how often each value of the person (rows) met each of the machine (columns), in the order of ``values``.

    Values that are not named come after those that are, sorted, and "not told" (``None``) last.
    """
    places = {value: at for at, value in enumerate(all_values(pairs, values))}
    table = np.zeros((len(places), len(places)), dtype=np.int64)
    for pair, count in Counter((places[one.person], places[one.machine]) for one in pairs).items():
        table[pair] = count
    return table


def all_values(pairs: Sequence[Pair], first: Sequence[str | None] = ()) -> list[str | None]:
    """Return the values of both, those named first in front."""
    seen = {value for one in pairs for value in (one.person, one.machine)} - set(first)
    return [*first, *sorted(value for value in seen if value is not None), *([None] if None in seen else [])]


def _kappas(tables: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return Cohen's kappa of each table (Educ. Psychol. Meas. 20 (1960) 37-46); not a number where chance is all."""
    shares = tables / tables.sum(axis=(1, 2), keepdims=True)
    seen = np.trace(shares, axis1=1, axis2=2)
    expected = (shares.sum(axis=1) * shares.sum(axis=2)).sum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(np.isclose(expected, 1), np.nan, (seen - expected) / (1 - expected))
