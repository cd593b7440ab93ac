"""The closed lists that every finding is told in: standing, force, effect, topic, anchor."""

from enum import StrEnum


class Standing(StrEnum):
    """How a term or a fact stands against one provision."""

    KEPT = "kept"
    BROKEN = "broken"
    SILENT = "silent"
    UNKNOWN = "unknown"
    OPEN = "open"


class Force(StrEnum):
    """What kind of text a provision rests on, strongest first; guidance is never law."""

    STATUTE = "statute"
    ADMINISTRATIVE_REGULATION = "administrative_regulation"
    JUDICIAL_INTERPRETATION = "judicial_interpretation"
    DEPARTMENTAL_RULE = "departmental_rule"
    LOCAL_REGULATION = "local_regulation"
    LOCAL_GOVERNMENT_RULE = "local_government_rule"
    GUIDING_CASE = "guiding_case"
    TYPICAL_CASE = "typical_case"
    LOCAL_COURT_OPINION = "local_court_opinion"
    MINISTRY_GUIDANCE = "ministry_guidance"
    PRACTICE = "practice"


NOT_LAW = frozenset({Force.TYPICAL_CASE, Force.LOCAL_COURT_OPINION, Force.MINISTRY_GUIDANCE, Force.PRACTICE})
"""Texts that a court may look at and need not follow."""


class Effect(StrEnum):
    """What follows for a term that a provision meets."""

    VOID = "void"
    VOID_EXCESS = "void_excess"
    NOT_EFFECTIVE_ON_REQUEST = "not_effective_on_request"
    FILLS_GAP = "fills_gap"
    REDUCIBLE = "reducible"
    ENDS_RESTRAINT = "ends_restraint"
    MONEY = "money"
    NONE = "none"


class Topic(StrEnum):
    """What a provision or a finding is about."""

    PERSONS = "persons"
    FORMATION = "formation"
    DURATION = "duration"
    SCOPE = "scope"
    TERRITORY = "territory"
    COMPENSATION = "compensation"
    ACTIVATION = "activation"
    WAIVER = "waiver"
    UNPAID = "unpaid"
    DAMAGES = "damages"
    RETURN = "return"
    IN_SERVICE = "in_service"
    REPORTING = "reporting"
    SUSPENSION = "suspension"
    EVIDENCE = "evidence"
    MONITORING = "monitoring"
    PASSPORT = "passport"
    TRAVEL = "travel"
    EQUITY = "equity"
    SERVICE_PERIOD = "service_period"
    NO_POACH = "no_poach"
    NEW_EMPLOYER = "new_employer"
    PROCEDURE = "procedure"
    CONFLICT = "conflict"
    MISSING_PAPER = "missing_paper"


class Anchor(StrEnum):
    """The date that decides which version of a provision applies."""

    SIGNING = "signing"
    LEAVING = "leaving"
    BREACH = "breach"
    FILING = "filing"
    JUDGMENT = "judgment"
    EACH_MONTH = "each_month"


class InvokedBy(StrEnum):
    """Who may rely on a provision."""

    WORKER = "worker"
    EMPLOYER = "employer"
    EITHER = "either"
    AUTHORITY = "authority"


class Told(StrEnum):
    """Where a provision is told: as a finding for papers too, or only where the law itself is asked."""

    PAPERS = "papers"
    LAW = "law"
