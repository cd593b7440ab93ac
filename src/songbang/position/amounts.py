"""The money of a position: month by month, what a breach would put at risk, the reported cases beside it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from songbang.answers.results import Figure
from songbang.basis.words import Words
from songbang.position.days import Reason
from songbang.position.status import Status


@dataclass(frozen=True, slots=True)
class MonthMoney:
    """One month of compensation, or part of one.

    ``payable`` is the day by which it was to be paid, ``late`` the last day to claim it before limitation as it stands
    (``None``: not known, or nothing is owed). ``paid`` is what counts for this month and never above ``due``; ``owed``
    the rest, never negative. ``after`` is true for months after the day asked about: nothing of them is owed yet, and
    ``paid`` came ahead. ``known`` is false where nobody told what was paid: ``paid`` and ``owed`` then say nothing.
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
    known: bool = True


@dataclass(frozen=True, slots=True)
class Money:
    """The compensation month by month, and the sums up to the day asked about; ``None`` where they do not follow.

    ``paid`` is all that came, ``None`` where nobody told. ``extra`` is what is due beyond an early release.
    ``overpaid`` is what came beyond what falls due: not for a day up to the one asked about, nor ahead for a month to
    come. So ``paid`` + ``owed`` = ``due`` + what was paid ahead + ``overpaid``.
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
    """The exposure of joining on one day, for a list or picture over time; ``None`` where it is not known.

    For a day to come ``back`` and ``total`` count what has been paid so far; ``if_paid`` is the total where the
    compensation is paid as due from the day asked about until then, ``None`` for other days.
    """

    day: date
    status: Status
    damages: Decimal | None
    back: Decimal | None
    total: Decimal | None
    if_paid: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Sum:
    """A line of money in an option or a stack: what it is, how much (``None``: not known), to whom it goes."""

    name: Words
    amount: Decimal | None
    missing: tuple[str, ...] = ()
    because: Reason | None = None
