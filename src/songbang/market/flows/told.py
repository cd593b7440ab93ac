"""What is told of moves: every table is made of counts of five or more, and everything else is made of these tables."""

from dataclasses import dataclass
from datetime import date

import polars as pl

from songbang.basis.words import Words

K = 5
"""Nothing is told of fewer people."""
OTHERS = "*"
"""Stands where a firm, a group or a period is the rest taken together, because each would be too few."""


@dataclass(frozen=True, slots=True)
class Untold:
    """A part that cannot be told: which (a name of ``figures.toml``), why, and what would let it be told."""

    part: str
    because: Words
    do: Words


@dataclass(frozen=True, slots=True)
class Counted:
    """The tables of counts; a withheld cell is null, a cell of nobody is withheld too.

    - ``matrix``: ``from``, ``to``, ``count`` (moves, at least ``K``), ``share_from`` with ``share_from_low`` and
      ``…_high`` (of all who left ``from``), ``share_to`` with bounds (of all who joined ``to``). Pairs that are not in
      it are withheld. ``OTHERS`` are the firms that fewer than ``K`` left, or joined, taken together.
    - ``firms``: ``firm``, ``out`` and ``in`` (moves; null: fewer than ``K``), ``out_kept_back`` and ``in_kept_back``
      (of these, moves in withheld cells of the matrix).
    - ``periods``: ``firm``, ``side`` (``out`` or ``in``), ``period``, ``first``, ``last``, ``count``.
    - ``groups``: ``firm``, ``side``, ``group``, ``count``.
    - ``total``: all moves; ``others_out`` and ``others_in`` how many firms ``OTHERS`` are on either side.
    """

    total: int
    matrix: pl.DataFrame
    firms: pl.DataFrame
    periods: pl.DataFrame
    groups: pl.DataFrame
    others_out: int
    others_in: int


@dataclass(frozen=True, slots=True)
class Retention:
    """How long people stay in a firm, of all (``by`` is empty), by ``firm`` or by ``group``: Kaplan and Meier's curve.

    ``n`` spells, ``ended`` of them seen to end. ``steps``: ``months``, ``share`` still there, ``low``, ``high``; only
    where since the step before at least ``K`` spells ended, and as long as ``K`` are at risk. ``median`` in months,
    null where fewer than half are seen to end. ``all_ended``: only people who left are in the file, so that the curve
    is about them and not about everybody.
    """

    by: str
    name: str
    n: int
    ended: int
    steps: pl.DataFrame
    median: int | None
    all_ended: bool


@dataclass(frozen=True, slots=True)
class Values:
    """What moves reveal of how firms are valued, on the largest set of firms that all lead to each other.

    ``frame``: ``firm``, ``value`` (log; zero on the average), ``low``, ``high``, ``place`` (1 is the most valued),
    ``place_low``, ``place_high``. ``used`` of ``total`` moves are counted: those of shown cells between these firms.
    ``outside``: firms of the matrix that are not in the set, and so have no value.
    """

    frame: pl.DataFrame
    used: int
    total: int
    outside: tuple[str, ...]
    draws: int


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """How leaving changed at a date among the treated, against the others: a difference in differences.

    ``estimate`` is the log of (treated after / before) / (others after / before); exp(estimate) - 1 is the relative
    change; ``low`` and ``high`` bound it. ``series``: ``period``, ``first``, ``last``, ``treated``, ``others`` (moves
    out). ``placebos``: ``date``, ``estimate``, ``z`` (estimate over its standard error), ``is_true``, for every
    admissible date. ``rank`` of the true date among ``dates`` of them by the size of z, ``p`` = rank / dates. ``asked``
    is the date that was asked for, ``day`` the beginning of the period it counts from.
    """

    asked: date
    day: date
    treated: tuple[str, ...]
    estimate: float
    low: float
    high: float
    rank: int
    dates: int
    p: float
    moves: int
    series: pl.DataFrame
    placebos: pl.DataFrame


@dataclass(frozen=True, slots=True)
class Flows:
    """All that is told of a table of moves; ``seed`` gives the same intervals again.

    ``spread``: for each side and firm how many destinations (origins) there are in effect: ``firm`` (``OTHERS``: of
    everybody), ``side``, ``n``, ``entropy`` (nats), ``effective`` (exp of it) with ``low``, ``high`` and ``most``,
    ``concentration`` (Herfindahl) with ``concentration_least``. What is withheld counts as one destination in
    ``effective`` and ``concentration``, and is spread as widely as can be in ``most`` and ``concentration_least``.
    ``net``: ``firm``, ``in``, ``out``, ``ratio`` = (in - out) / (in + out), ``low``, ``high``.
    ``window`` are the days that were asked for; ``outside`` how many moves are not in it, or may not be; ``undated``
    how many tell no date. ``untold``: what cannot be told, and why.
    """

    seed: int
    window: tuple[date | None, date | None]
    days: tuple[date, date] | None
    outside: int
    undated: int
    counted: Counted
    net: pl.DataFrame
    spread: pl.DataFrame
    retention: tuple[Retention, ...]
    values: Values | None
    policy: BeforeAfter | None
    untold: tuple[Untold, ...]
