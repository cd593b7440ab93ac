"""What comes out when a matter is set against the law on a day; all that reports and drafts know of this room."""

from dataclasses import dataclass
from datetime import date

from songbang.answers.results import Answer, Question
from songbang.basis.facts import Facts
from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.matter.event import Event
from songbang.position.amounts import Exposure, ExposurePoint, LikeCase, Money, MonthMoney, Sum
from songbang.position.days import Days, Dispute, Flip, Reason, SideReading
from songbang.position.status import Side, Status

__all__ = [
    "Days",
    "Deadline",
    "Dispute",
    "Exposure",
    "ExposurePoint",
    "Flip",
    "LikeCase",
    "Money",
    "MonthMoney",
    "Option",
    "Position",
    "Reason",
    "Sheet",
    "SideReading",
    "Sum",
    "Way",
]


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day that matters: what it is, for whom, and how it was counted.

    ``kind`` is a stable word: ``limitation``, ``acceptance``, ``award``, ``sue``, ``set_aside``, ``report``, ``end`` …
    ``counted`` is the day by the count alone, ``day`` the one that holds when the last day is no working day;
    ``announced`` is false where the holidays of its year are not published yet. ``whose`` is who must act, ``None``
    where nobody must. ``certain`` is false where it rests on something still to come or disputed.
    """

    kind: str
    day: date
    says: Words
    do: Words
    whose: Side | None = None
    counted: date | None = None
    announced: bool = True
    certain: bool = True
    steps: tuple[Words, ...] = ()
    provisions: tuple[Provision, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Way:
    """One way of carrying an option out, set beside others: on which day, what it brings and costs from then on.

    ``day`` is ``None`` for going on as it is. ``bound_until`` is the last day that still binds after it (``None``: not
    known, or none).
    """

    kind: str
    name: Words
    says: Words
    day: date | None
    bound_until: date | None
    brings: tuple[Sum, ...]
    costs: tuple[Sum, ...]
    forgone: tuple[Sum, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """What goes on one page for a negotiation: what the restraint costs the employer, its weak points, what to ask.

    ``cost`` are the employer's sums (a month, what is still to come, what is owed already); ``weak`` the points of law
    that stand against its side, the strongest text first; ``asks`` three requests, the farthest first.
    """

    cost: tuple[Sum, ...]
    weak: tuple[Reason, ...]
    asks: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that can be done: from which day, when one is free by it, what it brings and costs, what it risks.

    ``open`` is false where it is not there (yet): ``why_not`` says why, ``from_day`` from when it is. ``brings`` come
    to the person, ``costs`` may be asked of them, ``forgone`` is what nobody asks for and does not come either: pay of
    a new firm, compensation that stops. ``draft`` is the kind of letter that carries it out.
    ``ways`` sets days on which it can be done beside each other; ``sheet`` is the page to negotiate with.
    """

    kind: str
    name: Words
    says: Words
    open: bool
    from_day: date | None
    free_on: date | None
    brings: tuple[Sum, ...]
    costs: tuple[Sum, ...]
    risks: tuple[Words, ...]
    steps: tuple[Words, ...]
    because: tuple[Reason, ...]
    why_not: Words | None = None
    draft: str | None = None
    missing: tuple[str, ...] = ()
    ways: tuple[Way, ...] = ()
    sheet: Sheet | None = None
    forgone: tuple[Sum, ...] = ()


@dataclass(frozen=True, slots=True)
class Position:
    """Where a person stands on ``day``, by what was known on it (later events do not count).

    ``status`` is that of the day by both readings together, ``days`` all days together and ``readings`` as each side
    reads them: the past as it happened, the future if nothing further happens. ``questions`` are the missing facts,
    the most decisive first. ``stops`` are to be shown before any sum: court papers, a criminal letter, despair.
    """

    day: date
    place: str
    status: Status
    days: tuple[Days, ...]
    readings: tuple[SideReading, ...]
    disputes: tuple[Dispute, ...]
    money: Money
    exposure: Exposure
    exposure_over_time: tuple[ExposurePoint, ...]
    deadlines: tuple[Deadline, ...]
    options: tuple[Option, ...]
    flips: tuple[Flip, ...]
    questions: tuple[Question, ...]
    answers: tuple[Answer, ...]
    facts: Facts
    events: tuple[Event, ...]
    stops: tuple[Words, ...] = ()
