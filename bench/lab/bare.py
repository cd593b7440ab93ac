"""The same market as bare loops: one kind of worker, no policy, four sums a month, and nothing else.

``worker_by_worker`` asks each worker month by month, as a loop of one's own is written. ``in_lanes`` is that loop
turned inside out until the compiler works on sixteen workers at once: no branches, single precision, and numbers of
24 bits.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from songbang.lab.ladder.ladder import Ladder
from songbang.lab.ladder.steady import steady

LOOKING, LOST, MOVED, PAID = range(4)
PART = 1 << 13
Sums = NDArray[np.float64]


class Rates(NamedTuple):
    """The ladder of one kind of worker: speed is what offers that count come to for each loss."""

    loss: float
    unemployed: float
    employed: float
    floor: float
    speed: float
    looking: float


def rates(ladder: Ladder) -> Rates:
    """Return the rates of a ladder all of whose jobs bind."""
    employed = ladder.offers_employed * (1 - ladder.blocked)
    looking = steady(ladder).unemployment
    return Rates(ladder.loss, ladder.offers_unemployed, employed, ladder.floor, employed / ladder.loss, looking)


def bare(loop: Callable[..., None], ladder: Ladder, workers: int, months: int, threads: int) -> Sums:
    """Return (months, 4) sums of a loop over all workers, part by part on so many threads."""

    def part(first: int) -> Sums:
        sums = np.zeros((months, 4))
        loop(first, min(PART, workers - first), rates(ladder), sums)
        return sums

    with ThreadPoolExecutor(threads) as pool:
        return np.sum(list(pool.map(part, range(0, workers, PART))), axis=0)  # type: ignore[no-any-return]


@njit(cache=True, nogil=True, error_model="numpy")
def worker_by_worker(first: int, workers: int, rates: Rates, sums: Sums) -> None:
    loss, unemployed, employed, floor, speed, looking = rates
    for worker in range(workers):
        state = np.uint64(first + worker + 1) * np.uint64(0x9E3779B97F4A7C15)
        rank, wage = -1.0, 0.0
        for month in range(-1, sums.shape[0]):
            state ^= state << np.uint64(13)
            state ^= state >> np.uint64(7)
            state ^= state << np.uint64(17)
            number = float(state >> np.uint64(11)) * 2.0**-53
            if month < 0:
                share = (number - looking) / (1.0 - looking)
                if share >= 0.0:
                    rank = share * (1.0 + speed) / (1.0 + speed * share)
                    wage = 1.0 - (1.0 - floor) * ((1.0 + speed * (1.0 - rank)) / (1.0 + speed)) ** 2
            elif rank < 0.0:
                sums[month, LOOKING] += 1
                if number < unemployed:
                    rank = number / unemployed
                    wage = 1.0 - (1.0 - floor) * ((1.0 + speed * (1.0 - rank)) / (1.0 + speed)) ** 2
            else:
                sums[month, PAID] += wage
                if number < loss:
                    sums[month, LOST] += 1
                    rank = -1.0
                elif number < loss + employed:
                    offer = (number - loss) / employed
                    if offer > rank:
                        sums[month, MOVED] += 1
                        rank = offer
                        wage = 1.0 - (1.0 - floor) * ((1.0 + speed * (1.0 - rank)) / (1.0 + speed)) ** 2


@njit(cache=True, nogil=True, error_model="numpy")
def in_lanes(first: int, workers: int, rates: Rates, sums: Sums) -> None:
    one, zero = np.float32(1), np.float32(0)
    loss, unemployed, employed = np.float32(rates.loss), np.float32(rates.unemployed), one / np.float32(rates.employed)
    keeps, speed, fresh = np.float32(1 - rates.floor), np.float32(rates.speed), one / np.float32(rates.unemployed)
    flat = one / (one + speed)
    ranks = np.empty(workers, np.float32)
    for worker in range(workers):
        share = (np.float32((worker * 0.6180339887498949) % 1.0) - rates.looking) / (1.0 - rates.looking)
        ranks[worker] = share * (1.0 + rates.speed) / (1.0 + rates.speed * share) if share >= 0.0 else -1.0
    for month in range(sums.shape[0]):
        salt = np.uint32(month + 1) * np.uint32(0x9E3779B1) + np.uint32(first) * np.uint32(0x85EBCA6B)
        looking, lost, moved, paid = 0, 0, 0, np.int64(0)
        for worker in range(workers):
            bits = np.uint32(worker) * np.uint32(0xC2B2AE35) ^ salt
            bits = np.uint32((bits ^ (bits >> np.uint32(16))) * np.uint32(0x7FEB352D))
            bits = np.uint32((bits ^ (bits >> np.uint32(15))) * np.uint32(0x846CA68B))
            number = np.float32((bits ^ (bits >> np.uint32(16))) >> np.uint32(8)) * np.float32(2.0**-24)
            rank = ranks[worker]
            idle = rank < zero
            offer = (number - loss) * employed
            climbs = (not idle) & (offer > rank) & (offer < one)
            loses = (not idle) & (number < loss)
            climbed = offer if climbs else rank
            kept = -one if loses else climbed
            ranks[worker] = number * fresh if idle & (number < unemployed) else kept
            gap = (one + speed * (one - rank)) * flat
            looking += 1 if idle else 0
            lost += 1 if loses else 0
            moved += 1 if climbs else 0
            paid += 0 if idle else np.int32((one - keeps * gap * gap) * np.float32(65536))
        sums[month, LOOKING] += looking
        sums[month, LOST] += lost
        sums[month, MOVED] += moved
        sums[month, PAID] += paid / 65536
