"""What comes out when a matter is set against the law on a day; all that reports and drafts know of this room."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from songbang.answers.results import Answer, Figure, Question
from songbang.basis.facts import Facts
from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.matter.event import Event
from songbang.position.status import Point, Side, Status


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is so: a sentence, the provisions it rests on, the facts used, the events that made it so."""

    says: Words
    provisions: tuple[Provision, ...] = ()
    facts: Mapping[str, object] = field(default_factory=dict)
    events: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True)
class Days:
    """Days in a row with one status: ``first`` to ``last``, both counted; ``None`` where they have no end on that side.

    ``because`` says why they begin as they do; ``missing`` the facts without which the status is not known or that
    would change it.
    """

    first: date | None
    last: date | None
    status: Status
    because: tuple[Reason, ...]
    missing: tuple[str, ...] = ()

    def holds(self, day: date) -> bool:
        """Tell whether a day is one of them."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class SideReading:
    """All days as one side reads them, in order, without gap or overlap; neighbours never have the same status."""

    side: Side
    days: tuple[Days, ...]

    def on(self, day: date) -> Days:
        """Return the stretch that a day lies in."""
        return next(one for one in self.days if one.holds(day))


@dataclass(frozen=True, slots=True)
class Dispute:
    """A point on which the sides differ: what each says, since when it matters, what it rests on, what settles it."""

    point: Point
    first: date | None
    last: date | None
    employer: Words
    worker: Words
    settles: Words
    provisions: tuple[Provision, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MonthMoney:
    """One month of compensation, or part of one.

    ``payable`` is the day by which it was to be paid, ``late`` the last day to claim it before limitation as it stands
    (``None``: not known). ``owed`` is never negative. ``after`` is true for months after the day asked about.
    """

    first: date
    last: date
    due: Decimal
    paid: Decimal
    owed: Decimal
    step: Words
    payable: date | None = None
    late: date | None = None
    after: bool = False


@dataclass(frozen=True, slots=True)
class Money:
    """The compensation month by month, and the sums up to the day asked about; ``None`` where they do not follow.

    ``extra`` is what is due beyond an early release; ``overpaid`` what was paid beyond what was due up to the day.
    """

    monthly: Figure
    months: tuple[MonthMoney, ...]
    due: Figure
    paid: Decimal | None
    owed: Figure
    extra: Figure
    to_come: Figure
    whole: Figure
    overpaid: Decimal = Decimal("0.00")
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LikeCase:
    """A reported case beside a range: its id in the law's cases, the place, what was awarded, and as what multiple."""

    id: str
    place: str
    says: Words
    awarded: Decimal | None
    ratio: Decimal | None


@dataclass(frozen=True, slots=True)
class Exposure:
    """What joining a competitor on a day would put at risk.

    ``damages`` and ``back`` (compensation to return) are by the formula of the papers; ``total`` their sum (``None``
    where one is not known); ``ratio`` damages over the compensation of the whole term; ``reduced`` the range that a cut
    mostly leaves; ``like`` the reported cases behind the range and ``multiples`` their lowest and highest ratio.
    ``status`` is how the day stands, so that a free day shows no exposure and a disputed one shows it with its doubt.
    """

    day: date
    status: Status
    damages: Figure
    back: Figure
    total: Figure
    ratio: Figure
    reduced: Figure
    multiples: tuple[Decimal, Decimal] | None = None
    like: tuple[LikeCase, ...] = ()
    stops: Figure | None = None


@dataclass(frozen=True, slots=True)
class ExposurePoint:
    """The exposure of joining on one day, for a list or picture over time; ``None`` where it is not known."""

    day: date
    status: Status
    damages: Decimal | None
    back: Decimal | None
    total: Decimal | None


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
class Sum:
    """A line of money in an option or a stack: what it is, how much (``None``: not known), to whom it goes."""

    name: Words
    amount: Decimal | None
    missing: tuple[str, ...] = ()
    because: Reason | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that can be done: from which day, when one is free by it, what it brings and costs, what it risks.

    ``open`` is false where it is not there (yet): ``why_not`` says why, ``from_day`` from when it is. ``brings`` come
    to the person, ``costs`` may be asked of them. ``draft`` is the kind of letter that carries it out.
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


@dataclass(frozen=True, slots=True)
class Flip:
    """A fact or event that would change the answer: what would have to be so, and what the day would be then."""

    says: Words
    becomes: Status
    fact: str | None = None
    from_day: date | None = None
    provisions: tuple[Provision, ...] = ()


@dataclass(frozen=True, slots=True)
class Position:
    """Where a person stands on ``day``, by what was known on it (later events do not count).

    ``status`` is that of the day by both readings together, ``days`` all days together and ``readings`` as each side
    reads them: the past as it happened, the future if nothing further happens. ``questions`` are the missing facts,
    the most decisive first.
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
