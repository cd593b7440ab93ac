"""What comes out when firms are checked against what the papers close; all that reports know of this room."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from songbang.basis.words import Words
from songbang.position.results import Days, Reason
from songbang.position.status import Status


class Listed(StrEnum):
    """How a firm stands to the list of the papers, by name alone. None of them says that it competes in law."""

    LISTED = "listed"
    NAMED_AFFILIATE = "named_affiliate"
    NOT_LISTED_OPEN = "not_listed_open"
    NOT_LISTED_CLOSED = "not_listed_closed"
    UNKNOWN = "unknown"


class Substance(StrEnum):
    """Whether the two firms compete, by the answers given: a commission or court may weigh it otherwise."""

    COMPETES = "competes"
    DIFFERS = "differs"
    UNKNOWN = "unknown"


class Match(StrEnum):
    """By what a name met a name of the list. ``near``, ``place`` and ``brand`` are questions, never matches."""

    NAME = "name"
    LEGAL_FORM = "legal_form"
    SHORT_NAME = "short_name"
    ALIAS = "alias"
    RENAMED = "renamed"
    AFFILIATE = "affiliate"
    PARENT = "parent"
    PLACE = "place"
    BRAND = "brand"
    NEAR = "near"
    ANSWERED = "answered"


class Told(StrEnum):
    """Who says that two names belong together: the papers, the table of the user, an answer, or the names alone."""

    PAPERS = "papers"
    TABLE = "table"
    ANSWER = "answer"
    NAMES = "names"


@dataclass(frozen=True, slots=True)
class Hit:
    """A name of the list that a firm met: as the papers have it, by what, who says so, through which other names."""

    listed: str
    by: Match
    told: Told
    via: tuple[str, ...] = ()

    @property
    def certain(self) -> bool:
        """Whether it is a match by name and no question."""
        return self.by not in {Match.PLACE, Match.BRAND, Match.NEAR}


@dataclass(frozen=True, slots=True)
class Inquiry:
    """One question of substance: its stable id, what is asked, what each side needs to show, the answer if given.

    ``for_worker`` and ``for_employer`` name the evidence; ``says`` is what follows from the answer, ``None`` without
    one.
    """

    id: str
    asks: Words
    for_worker: Words
    for_employer: Words
    because: tuple[Reason, ...] = ()
    answer: bool | None = None
    says: Words | None = None


@dataclass(frozen=True, slots=True)
class FirmAnswer:
    """One firm: how it stands to the list and by substance, the hits, the questions, and what follows on the day."""

    firm: str
    listed: Listed
    substance: Substance
    says: tuple[Words, ...]
    hits: tuple[Hit, ...]
    inquiries: tuple[Inquiry, ...]
    because: tuple[Reason, ...]
    missing: tuple[str, ...] = ()

    @property
    def open_inquiries(self) -> tuple[Inquiry, ...]:
        """The questions that are not answered yet."""
        return tuple(one for one in self.inquiries if one.answer is None)


@dataclass(frozen=True, slots=True)
class Closed:
    """What the papers close, in their own words; ``None`` is unknown. ``names`` is the number of firms on the list."""

    names: int | None
    affiliates: bool | None
    scope: str | None
    technology_wide: bool | None
    territory: str | None
    open_list: bool | None
    because: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Move:
    """The firms in the order asked, what the papers close, and the position on the day.

    ``status`` and ``days`` (the stretch the day lies in) are ``None`` where only clauses and names were given.
    """

    day: date
    place: str
    closed: Closed
    firms: tuple[FirmAnswer, ...]
    notes: tuple[Words, ...]
    status: Status | None = None
    days: Days | None = None
    free_from: date | None = None
