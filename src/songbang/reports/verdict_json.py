"""An answer of the law on facts, as JSON: the names and shapes of a finding of docs/contract.md, without clauses."""

from songbang.answers.results import Answer
from songbang.reports.plain_values import Json, plain_value
from songbang.reports.script import tell


def answer_json(one: Answer, lang: str) -> dict[str, Json]:
    """Return one answer as an object."""
    provision, verdict = one.provision, one.verdict
    return {
        "topic": provision.topic.value,
        "standing": verdict.standing.value,
        "provision": provision.id,
        "place": provision.place,
        "force": provision.force.value,
        "effect": provision.effect.value,
        "verified": one.verified,
        "says": tell(verdict.says, lang),
        "on": one.day.isoformat(),
        "on_from": one.day_from,
        "because": {
            "cites": plain_value(provision.cites, lang),
            "facts": plain_value(dict(verdict.facts), lang),
            "steps": [tell(step, lang) for step in verdict.steps],
        },
        "missing": list(verdict.missing),
        "flips": [tell(flip, lang) for flip in verdict.flips],
    }
