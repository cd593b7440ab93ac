"""What follows from a finding, as the reports say it beside it."""

from songbang.basis.standing import Effect, Standing
from songbang.basis.words import Words
from songbang.findings.finding import Finding
from songbang.reports.labels import EFFECTS
from songbang.reports.phrases import PHRASES

AGAINST_A_TERM = frozenset({Effect.VOID, Effect.VOID_EXCESS, Effect.NOT_EFFECTIVE_ON_REQUEST, Effect.REDUCIBLE})
"""Effects that a rule has on a term that breaks it."""


def consequence(finding: Finding) -> Words | None:
    """Return what follows where a rule is broken, or would follow if it is; ``None`` where nothing does."""
    effect = finding.effect
    if effect is None or effect is Effect.NONE:
        return None
    if finding.standing is Standing.BROKEN:
        return PHRASES["consequence"].fill(effect=EFFECTS[effect])
    if finding.standing in {Standing.OPEN, Standing.UNKNOWN} and effect in AGAINST_A_TERM:
        return PHRASES["if_broken"].fill(effect=EFFECTS[effect])
    return None
