"""A matter: everything that one person told about one restraint."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from songbang.basis.facts import Facts
from songbang.basis.problem import Problem
from songbang.matter.event import Event
from songbang.matter.pay import PayLine
from songbang.matter.source import Source


@dataclass(frozen=True, slots=True)
class Party:
    """A side as letters name it; empty where it was not told. Only letters use it."""

    name: str = ""
    address: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Reporting:
    """A duty to report the new job: every ``every`` (``month``, ``quarter``, ``year``, ``"2 months"``; ``None``: once).

    ``within_days`` is the day of the period, or the days after the event where it is once.
    """

    every: str | None = None
    within_days: int | None = None


@dataclass(frozen=True, slots=True)
class Firm:
    """A firm of a list of competitors, or of the table the user supplies: its name, other names, firms of its group.

    ``former`` are names it had before, ``parents`` the firms that own it.
    """

    name: str
    aliases: tuple[str, ...] = ()
    affiliates: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Agreement:
    """What the papers close, in their own words: list, scope, technology, territory, reporting; ``None`` is unknown."""

    competitors: tuple[Firm, ...] | None = None
    affiliates: bool | None = None
    scope: str | None = None
    technology_wide: bool | None = None
    territory: str | None = None
    open_list: bool | None = None
    reporting: tuple[Reporting, ...] = ()


@dataclass(frozen=True, slots=True)
class Bond:
    """Money that is to go back if the person leaves early: a training bond, sign-on or housing money.

    ``kind`` is ``training``, ``sign_on`` or ``other``; ``cost`` what the employer spent on the training; ``damages``
    the sum agreed; the service runs ``months`` from ``start``.
    """

    kind: str
    start: date
    months: int
    damages: Decimal
    cost: Decimal | None = None
    name: str = ""
    source: Source = field(default=Source(""), compare=False)


@dataclass(frozen=True, slots=True)
class Grant:
    """Shares or options: how many are unvested and lost on leaving, and what of the vested may be claimed back.

    ``unvested`` and ``vested`` are numbers of shares, ``price`` yuan a share on the day it is told for, ``cost`` yuan a
    share that is paid to get it, ``gain`` what was already made by selling; ``vests`` the shares that vest on days to
    come. ``clawback`` tells whether the papers ask for gains back.
    """

    name: str
    unvested: Decimal = Decimal(0)
    vested: Decimal = Decimal(0)
    price: Decimal | None = None
    cost: Decimal = Decimal(0)
    gain: Decimal = Decimal(0)
    clawback: bool | None = None
    vests: tuple[tuple[date, Decimal], ...] = ()
    source: Source = field(default=Source(""), compare=False)


@dataclass(frozen=True, slots=True)
class Matter:
    """Facts by the names of ``songbang.basis.facts`` (typed), the events in order, wage slips, and what else was told.

    ``told`` gives for a fact where it was told. ``events`` are sorted by day, then ``order``, then kind and fields, so
    that shuffling the file changes nothing. ``place`` is ``None`` where nobody said where the work was done.
    ``problems`` are what could not be read: the rest counts.
    """

    place: str | None = None
    facts: Facts = field(default_factory=dict)
    events: tuple[Event, ...] = ()
    told: Mapping[str, Source] = field(default_factory=dict)
    person: Party = Party()
    employer: Party = Party()
    agreement: Agreement = Agreement()
    wages: tuple[PayLine, ...] = ()
    bonds: tuple[Bond, ...] = ()
    grants: tuple[Grant, ...] = ()
    problems: tuple[Problem, ...] = ()
