"""The words for where a person stands on a day."""

from enum import StrEnum


class Status(StrEnum):
    """How a day is: still employed, bound, free, disputed between the two sides, or not known.

    ``disputed`` is never the status of one side alone; ``unknown`` means that a fact without which no day can be named
    is missing.
    """

    EMPLOYED = "employed"
    BOUND = "bound"
    FREE = "free"
    DISPUTED = "disputed"
    UNKNOWN = "unknown"


class Side(StrEnum):
    """Whose reading it is: every point that courts decide differently taken for the employer, or for the worker."""

    EMPLOYER = "employer"
    WORKER = "worker"


class Point(StrEnum):
    """What the two sides can differ on."""

    ACTIVATION = "activation"
    UNPAID = "unpaid"
    RESCISSION = "rescission"
    PERSONS = "persons"
    DURATION = "duration"
    RELEASE = "release"
    FORMATION = "formation"
    DECISION = "decision"
