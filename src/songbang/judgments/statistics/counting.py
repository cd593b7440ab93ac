"""A measure worked out for all disputes and for groups of them, with small cells kept back."""

from collections.abc import Iterator, Mapping
from zlib import crc32

import numpy as np
import polars as pl

from songbang.judgments.codebook import codebook
from songbang.judgments.statistics.figure import Figure, Group, K
from songbang.judgments.statistics.measure import Measure
from songbang.statistics.bootstrap import median_interval
from songbang.statistics.cells import withheld
from songbang.statistics.interval import wilson

GROUPS = ("court", "place", "year", "post_class")
_CENTS = 100


def figures_of(disputes: pl.DataFrame, measure: Measure, seed: int) -> Iterator[Figure]:
    """Yield the figure of all disputes, then those by court, place, year and class of post, in order of their values.

    ``disputes`` is what ``with_derived`` returns. The same seed gives the same intervals, whatever else is counted.
    """
    told = disputes.with_columns(**_counted(measure))
    total = _figure(told, measure, None, seed)
    if total.n is None or total.n < K:
        yield Figure(measure, None)
        return
    yield total
    for by in (one for one in GROUPS if one not in measure.counts):
        groups = dict(_grouped(told, by))
        kept_back = withheld({value: _known(group) for value, group in groups.items()}, K)
        for value, group in groups.items():
            named = Group(by, value)
            yield Figure(measure, named) if value in kept_back else _figure(group, measure, named, seed)


def _counted(measure: Measure) -> Mapping[str, pl.Expr]:
    """Return two columns: ``counted`` is what a dispute adds, null where it adds nothing; ``untold`` tells which could
    belong here and do not tell what is needed.
    """
    inside = pl.all_horizontal(pl.lit(value=True), *(_among(column, values) for column, values in measure.of.items()))
    if measure.unit == "share":
        value = pl.all_horizontal(_among(column, values) for column, values in measure.counts.items())
        return {"counted": pl.when(inside).then(value.cast(pl.Float64)), "untold": inside.is_null()}
    top = pl.col(measure.top).cast(pl.Float64) / (_CENTS if measure.unit == "yuan" else 1)
    value = top / pl.col(measure.bottom) if measure.bottom else top
    above = [pl.col(measure.bottom) > 0] if measure.bottom else []
    above += [top > 0] if measure.above_zero else []
    counts = pl.all_horizontal(inside, *above)
    return {"counted": pl.when(counts).then(value), "untold": counts.is_null() | (counts & value.is_null())}


def _among(column: str, values: tuple[str, ...]) -> pl.Expr:
    """Tell whether the column holds one of the values; null where it is not told."""
    return pl.col(column).is_in(list(values))


def _grouped(told: pl.DataFrame, by: str) -> Iterator[tuple[str | None, pl.DataFrame]]:
    """Yield each group in the order of its values, a choice as the codebook lists it, what is not told last."""
    order = {value: at for at, value in enumerate(codebook().field(by).values)}
    parts = {key[0]: part for key, part in told.partition_by(by, as_dict=True).items()}
    for value in sorted(parts, key=lambda one: (one is None, order.get(one, 0), str(one))):
        yield (None if value is None else str(value)), parts[value]


def _known(group: pl.DataFrame) -> int:
    return group["counted"].count()


def _figure(group: pl.DataFrame, measure: Measure, named: Group | None, seed: int) -> Figure:
    known = group["counted"].drop_nulls()
    n, untold = known.len(), int(group["untold"].sum())
    if n == 0:
        return Figure(measure, named)
    if measure.unit == "share":
        numerator = round(known.sum())
        return Figure(measure, named, n, untold, numerator / n, wilson(numerator, n), numerator)
    values = known.sort().to_list()
    chance = np.random.default_rng([seed, crc32(f"{measure.name} {named}".encode())])
    low, middle, high = (float(np.quantile(values, part)) for part in (0.25, 0.5, 0.75))
    return Figure(measure, named, n, untold, middle, median_interval(values, chance), quartiles=(low, high))
