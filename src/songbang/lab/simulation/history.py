"""What a simulated market went through."""

from dataclasses import dataclass

import polars as pl


@dataclass(frozen=True, slots=True)
class History:
    """A market month by month, and the careers in it. Wages are in units of a month's productivity.

    ``months``, a row a month from 0: ``unemployment`` (share of all), ``bound_share`` (of those who work), ``wage``,
    ``wage_bound``, ``wage_free`` (means of who works at the month's beginning), ``wage_hires`` (mean of who is hired in
    it, from unemployment and from other jobs), ``job_to_job``, ``separations`` (moves; moves and losses, both over who
    works at its beginning), ``blocked_moves`` (better offers that did not count because a job binds, over the same),
    and the counts ``working``, ``bound``, ``hires``, ``moves``, ``losses``. What is said of nobody is null.

    ``tenure``, at the end of the last month: ``standing`` (bound, free), ``months`` in the job (that of hiring counted;
    1200 stands for more), ``workers``.

    ``since_change``: who was bound, free or looking for work (``standing``) when the policy came, and from then on to
    the end ``workers``, mean ``jobs`` held (the one they were in counted), mean ``earnings`` and their standard
    deviation ``earnings_sd``.

    ``careers`` of workers who enter a market at rest, ``before`` or ``after`` (``market``), and are followed for
    ``career`` months: ``measure`` (jobs held, the first counted; earnings), ``workers``, ``mean``, ``sd``, ``q05`` …
    ``q95``.

    ``reposted``, ``existing_kept``: see ``simulate``.
    """

    months: pl.DataFrame
    tenure: pl.DataFrame
    since_change: pl.DataFrame
    careers: pl.DataFrame
    workers: int
    entrants: int
    career: int
    seed: int
    change_at: int | None
    reposted: bool
    existing_kept: bool
