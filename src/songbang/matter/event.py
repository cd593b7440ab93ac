"""Something that happened on a day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from songbang.matter.source import Source


class EventKind(StrEnum):
    """What can happen in a matter. What each kind may tell stands in ``event_fields.py``."""

    HIRED = "hired"
    SIGNED = "signed"
    RESIGNED = "resigned"
    LEFT = "left"
    NOTICE_RECEIVED = "notice_received"
    PAID = "paid"
    UNPAID = "unpaid"
    REMINDED = "reminded"
    COMPLAINED = "complained"
    PROMISED = "promised"
    REFUSED = "refused"
    RELEASED = "released"
    RELEASE_ASKED = "release_asked"
    RESCINDED = "rescinded"
    JOINED_FIRM = "joined_firm"
    LEFT_FIRM = "left_firm"
    REPORTED = "reported"
    BREACH_ALLEGED = "breach_alleged"
    CLAIM_FILED = "claim_filed"
    CLAIM_ACCEPTED = "claim_accepted"
    CLAIM_REFUSED = "claim_refused"
    AWARD_RECEIVED = "award_received"
    COURT_FILED = "court_filed"
    JUDGMENT_RECEIVED = "judgment_received"
    DAMAGES_PAID = "damages_paid"
    COMPENSATION_RETURNED = "compensation_returned"
    PAPERS_TAKEN = "papers_taken"
    PAPERS_RETURNED = "papers_returned"
    EMPLOYER_CHANGED = "employer_changed"
    NOTED = "noted"


@dataclass(frozen=True, slots=True)
class Event:
    """One event: its day, its kind, what is told of it by name (typed), and where it was told.

    ``order`` is the number the file gives to events of one day (0 where it gives none); the place in the file never
    counts.
    """

    kind: EventKind
    day: date
    fields: Mapping[str, object] = field(default_factory=dict)
    order: int = 0
    source: Source = field(default=Source(""), compare=False)
