"""The facts of a pile as JSON: what `songbang matter new --from-report` begins a matter with."""

from songbang.findings.finding import Outcome
from songbang.findings.paper_facts import PaperFact
from songbang.reports.plain_values import Json, plain_value


def facts_json(outcome: Outcome) -> dict[str, Json]:
    """Return the facts that the papers tell, each with its paper and the place of its words."""
    told = outcome.told
    return {
        "place": told.place,
        "employer": told.employer,
        "worker": told.worker,
        "signed_on": told.signed.isoformat() if told.signed else None,
        "told": {fact.name: _fact(fact) for fact in told.facts},
        "agreement": {fact.name: _fact(fact) for fact in told.agreement},
    }


def _fact(fact: PaperFact) -> dict[str, Json]:
    return {
        "value": plain_value(fact.value, "zh"),
        "paper": fact.paper,
        "start": fact.span.start if fact.span else None,
        "end": fact.span.end if fact.span else None,
        "text": fact.text,
        **({"others": plain_value(fact.others, "zh")} if fact.others else {}),
    }
