"""A passage that follows a person out of the door."""

from dataclasses import dataclass
from enum import StrEnum

from songbang.basis.span import Span
from songbang.basis.term import Term


class Kind(StrEnum):
    """The clause kinds of docs/contract.md."""

    NON_COMPETE = "non_compete"
    IN_SERVICE_NON_COMPETE = "in_service_non_compete"
    NON_SOLICIT_EMPLOYEES = "non_solicit_employees"
    NON_SOLICIT_CUSTOMERS = "non_solicit_customers"
    NO_POACH = "no_poach"
    CONFIDENTIALITY = "confidentiality"
    COMPENSATION = "compensation"
    LIQUIDATED_DAMAGES = "liquidated_damages"
    RETURN_OF_COMPENSATION = "return_of_compensation"
    ACTIVATION = "activation"
    EMPLOYMENT_REPORTING = "employment_reporting"
    SUSPENSION = "suspension"
    EVIDENCE_CONSENT = "evidence_consent"
    MONITORING = "monitoring"
    PASSPORT_RETENTION = "passport_retention"
    TRAVEL_APPROVAL = "travel_approval"
    EQUITY_CLAWBACK = "equity_clawback"
    SERVICE_PERIOD = "service_period"
    OTHER_RESTRAINT = "other_restraint"


@dataclass(frozen=True, slots=True)
class Clause:
    """One duty or term in one place of one paper.

    ``id`` is ``p<paper>.c<clause>``, counted from 0 in reading order; ``number`` the number a reader sees before
    the passage (第三条, 4.2) or ``None``; ``page`` is ``None`` where the format has none.
    """

    id: str
    kind: Kind
    span: Span
    number: str | None
    page: int | None
    terms: tuple[Term, ...] = ()

    def term(self, name: str) -> Term | None:
        """Return the first term of this name, ``None`` where the clause states none."""
        return next((term for term in self.terms if term.name == name), None)
