"""How widely people spread: the entropy of destinations, how many there are in effect, how concentrated they are."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from zlib import crc32

import numpy as np
import polars as pl
from numpy.typing import NDArray

from songbang.market.flows.told import OTHERS, Counted
from songbang.statistics.bootstrap import percentiles

DRAWS = 1000
_NUMBERS = ("entropy", "effective", "low", "high", "most", "concentration", "concentration_least")
_SCHEMA = {"firm": pl.String, "side": pl.String, "n": pl.Int64} | dict.fromkeys(_NUMBERS, pl.Float64)


@dataclass(frozen=True, slots=True)
class _Parts:
    """Counts of the cells that are told; ``lumps`` are counts known together only, each with how many it may be of."""

    cells: tuple[int, ...]
    lumps: tuple[tuple[int, int], ...]


def spread_of(counted: Counted, seed: int) -> pl.DataFrame:
    """Return the spread of everybody and of each firm, on both sides (the columns stand at ``Flows``).

    Entropy is that of the cells told, each lump of withheld ones being one, with Miller's correction for its bias
    (Miller 1955); bounds by bootstrap (people drawn again), moved by the same bias. Only published counts go in; where
    more than a third of the people are in lumps nothing is told.
    """
    rows = [
        (firm, side, *_numbers(parts, np.random.default_rng([seed, crc32(f"{side} {firm}".encode())])))
        for side in ("out", "in")
        for firm, parts in _told(counted, side)
        if 2 * sum(count for count, _ in parts.lumps) <= sum(parts.cells)
    ]
    return pl.DataFrame(rows, schema=_SCHEMA, orient="row")


def _told(counted: Counted, side: str) -> Iterator[tuple[str, _Parts]]:
    own, other, across = ("from", "to", "in") if side == "out" else ("to", "from", "out")
    others = counted.others_in if side == "out" else counted.others_out
    named = {*counted.firms.drop_nulls(across)["firm"]}
    whole = dict(counted.firms.drop_nulls(across).select("firm", across).iter_rows())
    yield OTHERS, _parts(whole, others)
    firms = counted.firms.drop_nulls(side).filter(pl.col("firm") != OTHERS)
    cells_of: dict[str, dict[str, int]] = {}
    for firm, name, count in counted.matrix.select(own, other, "count").iter_rows():
        cells_of.setdefault(firm, {})[name] = count
    largest = sum(others if name == OTHERS else 1 for name in named)
    for firm, kept in firms.select("firm", f"{side}_kept_back").iter_rows():
        cells = cells_of.get(firm, {})
        found = _parts(cells, others)
        may_be = largest - sum(others if name == OTHERS else 1 for name in {*cells, firm} & named)
        yield firm, _Parts(found.cells, (*found.lumps, *([(kept, may_be)] if kept else [])))


def _parts(cells: Mapping[str, int], others: int) -> _Parts:
    lump = [(cells[OTHERS], others)] if OTHERS in cells else []
    return _Parts(tuple(count for name, count in cells.items() if name != OTHERS), tuple(lump))


def _numbers(parts: _Parts, chance: np.random.Generator) -> tuple[float, ...]:
    cells = np.array([*parts.cells, *(count for count, _ in parts.lumps)], dtype=np.float64)
    n, kinds = int(cells.sum()), len(cells)
    entropy = min(float(_entropy(cells[None])[0]) + (kinds - 1) / (2 * n), float(np.log(kinds)))
    drawn = _entropy(chance.multinomial(n, cells / n, DRAWS).astype(np.float64))
    # what is drawn again is biased as much once more
    bounds = percentiles(np.clip(drawn + entropy - drawn.mean(), 0, np.log(kinds)))
    wide = np.concatenate([np.array(parts.cells, dtype=np.float64), *(_evenly(*lump) for lump in parts.lumps)])
    most = max(float(np.exp(_entropy(wide[None])[0])), float(np.exp(entropy)))
    shares = [float(((one / n) ** 2).sum()) for one in (cells, wide)]
    return n, entropy, float(np.exp(entropy)), float(np.exp(bounds.low)), float(np.exp(bounds.high)), most, *shares


def _entropy(counts: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the entropy of each row in nats."""
    shares = counts / counts.sum(axis=1, keepdims=True)
    logs = np.log(shares, where=shares > 0, out=np.zeros_like(shares))
    found: NDArray[np.float64] = -(shares * logs).sum(axis=1)
    return found


def _evenly(count: int, over: int) -> NDArray[np.float64]:
    """Return a lump of people as evenly over so many firms as whole people can be."""
    over = max(1, min(over, count))
    least, rest = divmod(count, over)
    return np.array([least + 1] * rest + [least] * (over - rest), dtype=np.float64)
