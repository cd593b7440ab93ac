"""The loop over workers: each is followed through all months, from one event to the next.

A month brings at most one event: a job ends, or an offer comes. Of offers only those better than the job count; while
nothing happens the chance of an event stays the same, so that the months until the next one follow a geometric
distribution and are drawn at once. That is the same law as asking month by month, and what it tells of every month is
the same; the months in which nothing happens cost nothing.

What a worker draws hangs on the seed, the worker and how many were drawn before, no more: the numbers are those of
SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), read off by a counter. So a life is the same on one thread and on two,
among a thousand workers and among ten million, and with a policy and without one until the policy counts.

All that is compiled stands here: what numba keeps of it is made anew when this file changes, and only then.
"""

from typing import Final, NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

LOOKING, FREE, BOUND_THEN, BOUND = range(4)
"""What a worker is: without work, free, bound on the terms of before the change, bound on those of after."""
HIRED, MOVED, LOST, BLOCKED, PAY_NEW, STOCK, PAY, COUNTED = 0, 1, 2, 3, 4, 5, 8, 11
"""Columns of what is counted in a month: events and the pay of those hired; from ``STOCK`` and ``PAY`` on by how much
the number of those looking, free and bound has changed with the month, and their pay."""
STOOD, STANDS, TENURE, JOBS, EARNED, TOLD = range(6)
"""Columns of what is told of a worker: their kind at the change and in the end, months in the job, jobs, pay."""
RANKS_BOUND, RANKS_FREE, WAGES_THEN, WAGES, RANKS, TABLES = range(6)
"""Tables, each in even steps from 0 to 1: ranks of who is bound and free at first, by the fourth root of the share
below; wages of before and of after by rank; by rank of before, where its worker stands among offers of after."""
WHOLE: Final = 2**30
"""Pay is counted in whole parts of a month's productivity, so that sums are the same however they are added up."""
_EACH: Final = 4
"""Numbers that are set aside for what happens each time: when, what, does it count, does the new job bind."""

Counts = NDArray[np.int64]
Tables = NDArray[np.float64]


class Market(NamedTuple):
    """A ladder: what its jobs that bind make of workers, what each kind loses of offers, in which table wages are."""

    loss: float
    offers_unemployed: float
    offers_employed: float
    bound: float
    bound_from: float
    kind: int
    blocked: tuple[float, float, float, float]
    wages: int


class Plan(NamedTuple):
    """How lives begin, and which market follows which in the month ``change``.

    At first the share ``looking`` looks for work, ``bound`` of the others are bound; ``settled``: for a while already.
    At the change a bound job stays so with chance ``stays`` where jobs of its rank may bind, or all are ``kept`` as
    they were; ``reposted``: all are paid the wages of after, else those who have a job keep theirs.
    """

    looking: float
    bound: float
    settled: bool
    before: Market
    after: Market
    change: int
    stays: float
    kept: bool
    reposted: bool


class Life(NamedTuple):
    """A worker in a month. ``since``: first month in the job; pay of months before ``paid`` is in ``earned``."""

    key: np.uint64
    drawn: int
    kind: int
    rank: float
    pay: int
    since: int
    paid: int
    jobs: int
    earned: int


@njit(cache=True, nogil=True)
def _mixed(number: np.uint64) -> np.uint64:
    number = (number ^ (number >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    number = (number ^ (number >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return number ^ (number >> np.uint64(31))


@njit(cache=True, nogil=True)
def _uniform(key: np.uint64, drawn: int) -> float:
    """Return the number that a worker draws after so many others: at least 0, less than 1."""
    return float(_mixed(key + np.uint64(drawn) * np.uint64(0x9E3779B97F4A7C15)) >> np.uint64(11)) * 2.0**-53


@njit(cache=True, nogil=True, error_model="numpy")
def _months(number: float, chance: float) -> int:
    """Return how many months pass before the one in which something happens that has this chance in each."""
    return int(min(np.log(1.0 - number) / np.log(1.0 - chance), 1e9))


@njit(cache=True, nogil=True, error_model="numpy")
def _read(tables: Tables, table: int, at: float) -> float:
    steps = tables.shape[1] - 1
    step = min(int(at * steps), steps - 1)
    low = tables[table, step]
    return float(low + (tables[table, step + 1] - low) * (at * steps - step))


@njit(cache=True, nogil=True, error_model="numpy")
def _wage(tables: Tables, market: Market, rank: float) -> int:
    return int(WHOLE * _read(tables, market.wages, rank) + 0.5)


@njit(cache=True, nogil=True)
def _stock(counts: Counts, month: int, life: Life, sign: int) -> None:
    kind = min(life.kind, BOUND_THEN)
    counts[month, STOCK + kind] += sign
    counts[month, PAY + kind] += sign * life.pay


@njit(cache=True, nogil=True, error_model="numpy")
def _born(key: np.uint64, plan: Plan, tables: Tables) -> Life:
    market = plan.before
    if _uniform(key, 0) < plan.looking:
        return Life(key, _EACH, LOOKING, 0.0, 0, 0, 0, 0, 0)
    kind = market.kind if _uniform(key, 1) < plan.bound else FREE
    rank = _read(tables, RANKS_FREE if kind == FREE else RANKS_BOUND, np.sqrt(np.sqrt(_uniform(key, 2))))
    leaves = market.loss + (1.0 - market.blocked[kind]) * market.offers_employed * (1.0 - rank)
    since = -_months(_uniform(key, 3), leaves) if plan.settled else 0
    return Life(key, _EACH, kind, rank, _wage(tables, market, rank), since, 0, 1, 0)


@njit(cache=True, nogil=True, error_model="numpy")
def _through(life: Life, span: tuple[int, int], market: Market, tables: Tables, counts: Counts) -> Life:
    """Let a worker live in one market from a month to another."""
    (key, drawn), (month, end) = life[:2], span
    while True:
        looking = life.kind == LOOKING
        chance = market.offers_unemployed if looking else market.loss + market.offers_employed * (1.0 - life.rank)
        month += _months(_uniform(key, drawn), chance)
        if month >= end:
            return Life(key, drawn + 1, life.kind, life.rank, life.pay, life.since, life.paid, life.jobs, life.earned)
        number = _uniform(key, drawn + 1)
        what, blocked = number * chance, market.blocked[life.kind]
        lost = (not looking) & (what < market.loss)
        if not lost and blocked > 0.0 and _uniform(key, drawn + 2) < blocked:
            counts[month, BLOCKED] += 1
        else:
            # what is left of the number above the loss is as uniform as the number was
            better = min(life.rank + (what - market.loss) / market.offers_employed, 1.0)
            rank = 0.0 if lost else number if looking else better
            bound = (rank >= market.bound_from) & (_uniform(key, drawn + 3) < market.bound)
            kind = LOOKING if lost else market.kind if bound else FREE
            pay = 0 if lost else _wage(tables, market, rank)
            counts[month, LOST if lost else HIRED if looking else MOVED] += 1
            counts[month, PAY_NEW] += pay
            # whose first month would lie beyond the last one has not held the job yet
            jobs = life.jobs + (0 if lost | (month + 2 == counts.shape[0]) else 1)
            earned = life.earned + life.pay * (month + 1 - life.paid)
            _stock(counts, month + 1, life, -1)
            life = Life(key, drawn, kind, rank, pay, month + 1, month + 1, jobs, earned)
            _stock(counts, month + 1, life, 1)
        month += 1
        drawn += _EACH


@njit(cache=True, nogil=True, error_model="numpy")
def _turned(life: Life, plan: Plan, tables: Tables) -> Life:
    """Let the other market begin for a worker; jobs and pay are counted from here."""
    if life.kind == LOOKING:
        return Life(life.key, life.drawn + 1, LOOKING, 0.0, 0, life.since, plan.change, 0, 0)
    rank, kind = _read(tables, RANKS, life.rank), life.kind
    pay = _wage(tables, plan.after, rank) if plan.reposted else life.pay
    if kind == BOUND_THEN and not plan.kept:
        stays = rank >= plan.after.bound_from and _uniform(life.key, life.drawn) < plan.stays
        kind = BOUND if stays else FREE
    return Life(life.key, life.drawn + 1, kind, rank, pay, life.since, plan.change, 1, 0)


@njit(cache=True, nogil=True, error_model="numpy")
def live(who: tuple[np.uint64, int], plan: Plan, tables: Tables, counts: Counts, told: Counts) -> None:
    """Follow workers of a crowd (its key, the first): add to ``counts`` (months + 1, COUNTED), write ``told``."""
    (crowd, first), months, change = who, counts.shape[0] - 1, plan.change
    for row in range(told.shape[0]):
        key = _mixed(crowd + _mixed(np.uint64(first + row) * np.uint64(0xD1342543DE82EF95)))
        life = _born(key, plan, tables)
        _stock(counts, 0, life, 1)
        life = _through(life, (0, change), plan.before, tables, counts)
        _stock(counts, change, life, -1)
        life = _turned(life, plan, tables)
        _stock(counts, change, life, 1)
        told[row, STOOD] = life.kind
        life = _through(life, (change, months), plan.after, tables, counts)
        told[row, STANDS] = life.kind
        told[row, TENURE] = 0 if life.kind == LOOKING else months - life.since + 1
        told[row, JOBS], told[row, EARNED] = life.jobs, life.earned + life.pay * (months - life.paid)
