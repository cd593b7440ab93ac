"""L1: a labour market of millions of workers, month by month, before a policy and after."""

from typing import Final

import numpy as np

from songbang.lab.ladder.careers import Start
from songbang.lab.ladder.ladder import Ladder
from songbang.lab.simulation.crowd import Crowd, parts
from songbang.lab.simulation.frames import Earned, Tenures, careers, monthly
from songbang.lab.simulation.history import History
from songbang.lab.simulation.lives import COUNTED
from songbang.lab.simulation.market import course, entering

ENTRANTS: Final = 100_000
CAREER: Final = 96
"""Months for which entrants are followed: the eight years after which careers were measured (see ``lab.published``)."""
_ALL: Final = 0
_NEW: Final = 1


def simulate(  # noqa: PLR0913, PLR0917 - all that a run hangs on
    before: Ladder,
    after: Ladder | None,
    workers: int,
    months: int,
    seed: int,
    change_at: int = 0,
    threads: int | None = None,
    *,
    reposted: bool = True,
    existing_kept: bool = False,
    entrants: int = ENTRANTS,
    career: int = CAREER,
    start: Start = Start.FIRST_JOB,
) -> History:
    """Simulate ``months`` of a market that is at rest in ``before`` and in which ``after`` holds from ``change_at`` on.

    A month brings a worker at most one event, a loss or an offer, so that the steady state is that of ``lab.ladder``
    exactly; ranks of offers are uniform, wages those that firms post in the steady state of the ladder that holds.
    Two readings of the way there: ``reposted``, every firm pays all its staff the wage it posts anew; else only those
    hired from then on are, and whoever has a wage of before leaves for one that is higher. ``existing_kept``: contracts
    signed before stay as they were; else the policy frees (or shortens) them at once. A contract that was free stays
    so until its worker takes another job, under either.

    ``after`` ``None``: no policy. The same seed gives the same output on any number of ``threads`` (``None``: all
    cores), and the same lives up to the change with a policy and without. ``entrants`` are followed for ``career``
    months in a market at rest, once before and once after, beginning as ``start`` says.

    ``ValueError``: no workers or months, or a change that is not within them.
    """
    if min(workers, months, entrants, career) < 1 or not 0 <= change_at < months:
        raise ValueError("a simulation without workers or months, or a change outside of them")
    lived = course(before, after or before, change_at, reposted=reposted, kept=existing_kept)
    counts, tenures, earned = np.zeros((months + 1, COUNTED), np.int64), Tenures(), Earned()
    for part in parts(Crowd(workers, months, lived, seed, _ALL), threads):
        counts += part.counts
        tenures.add(part.told)
        earned.add(part.told)
    met = {"before": before} | ({} if after is None else {"after": after})
    # the same lots are drawn in every market
    crowds = {name: Crowd(entrants, career, entering(ladder, start), seed, _NEW) for name, ladder in met.items()}
    told = {name: np.concatenate([part.told for part in parts(crowd, threads)]) for name, crowd in crowds.items()}
    return History(
        monthly(counts, workers), tenures.frame(), earned.frame(), careers(told), workers, entrants, career, seed,
        None if after is None else change_at, reposted, existing_kept,
    )  # fmt: skip
