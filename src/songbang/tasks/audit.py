"""A roster audited: role by role, and row by row only where it is said what for."""

from dataclasses import dataclass
from datetime import date

from songbang.law.in_force import Law
from songbang.law.read import load
from songbang.papers.read import Progress
from songbang.papers.waiting_room import Looking
from songbang.portfolio.audit.audit import Audit, audit
from songbang.portfolio.audit.by_role import ByRole, by_role
from songbang.portfolio.roster.roster import Roster
from songbang.tasks.asked import COUNTRY
from songbang.tasks.audit_purpose import Purpose, purpose_of
from songbang.tasks.audit_roster import RosterAsked, is_whole, place_held, roster_of


@dataclass(frozen=True, slots=True)
class AuditAsked:
    """Which roster, by the law of which day, for rows without a place of which place, and what rows are needed for."""

    people: RosterAsked
    day: date
    place: str | None = None
    purpose: str | None = None


@dataclass(frozen=True, slots=True)
class AuditResult:
    """What came out: the roster as it was read, each row audited, the roles, the purpose (``None``: no rows)."""

    roster: Roster
    audit: Audit
    roles: ByRole
    purpose: Purpose | None
    place: str
    law: Law

    @property
    def is_whole(self) -> bool:
        """Tell whether every row and cell was read, and every paper."""
        return is_whole(self.roster)


def audit_roster(asked: AuditAsked, files: Progress | None = None, pictures: Looking | None = None) -> AuditResult:
    """Read a roster and set each agreement against the law of a day.

    A roster that cannot be read, a place whose law is not held, and a purpose that is declined, are a ``Refusal``.
    ``files`` and ``pictures`` are told how far the reading of agreements is.
    """
    purpose, law = purpose_of(asked.purpose, asked.day), load()
    place = place_held(asked.place or COUNTRY, law)
    roster = roster_of(asked.people, files, pictures)
    found = audit(roster.frame, law, asked.day, place)
    return AuditResult(roster, found, by_role(found), purpose, place, law)
