"""In which order findings matter to the person bound."""

from songbang.basis.standing import Effect, Force, Standing, Topic
from songbang.findings.finding import Finding

_STANDINGS = (Standing.BROKEN, Standing.SILENT, Standing.OPEN, Standing.UNKNOWN, Standing.KEPT)
_TOPICS = (
    Topic.PASSPORT,
    Topic.COMPENSATION,
    Topic.DURATION,
    Topic.CONFLICT,
    Topic.MISSING_PAPER,
    Topic.DAMAGES,
    Topic.SUSPENSION,
    Topic.PERSONS,
    Topic.SCOPE,
    Topic.ACTIVATION,
    Topic.UNPAID,
    Topic.WAIVER,
    Topic.RETURN,
    Topic.TERRITORY,
    Topic.TRAVEL,
    Topic.MONITORING,
    Topic.EVIDENCE,
    Topic.IN_SERVICE,
    Topic.SERVICE_PERIOD,
    Topic.EQUITY,
    Topic.REPORTING,
    Topic.FORMATION,
    Topic.NO_POACH,
    Topic.NEW_EMPLOYER,
    Topic.PROCEDURE,
)
_SOFT = {Force.MINISTRY_GUIDANCE, Force.PRACTICE, Force.TYPICAL_CASE, Force.LOCAL_COURT_OPINION}


def rank(finding: Finding) -> tuple[int, int, int, str]:
    """Return the sort key: what the papers break first, law before guidance, then what is open, missing, kept."""
    group = _STANDINGS.index(finding.standing) * 2
    if finding.topic in {Topic.CONFLICT, Topic.MISSING_PAPER}:
        group = 1  # right behind what is broken: it can be settled before signing
    elif finding.standing is Standing.SILENT and finding.effect is Effect.NONE:
        group = len(_STANDINGS) * 2  # tells, and changes nothing
    soft = 1 if finding.force in _SOFT else 0
    return (group + soft, _TOPICS.index(finding.topic), 0 if finding.verified else 1, finding.provision or "")
