"""What `songbang policy --json` prints of the policies: the names and shapes of docs/contract.md."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from songbang.basis.provision import Provision
from songbang.portfolio.audit.reasons import Reason
from songbang.portfolio.policy.compare import Comparison
from songbang.portfolio.policy.cost import Check, Leavers, Line, PolicyCost
from songbang.portfolio.policy.rates import MARKS, Effect
from songbang.portfolio.policy.shown_cells import K
from songbang.reports.plain_values import Json, plain_value
from songbang.reports.policy.cost_words import ROLES
from songbang.reports.policy.told_words import NOTES
from songbang.reports.script import tell


def comparison_json(found: Comparison, lang: str) -> dict[str, Json]:
    """Return the comparison: sums in yuan as strings, what is kept back or not known as null."""
    return {
        "on": found.day.isoformat(),
        "until": found.until.isoformat(),
        "people": found.people,
        "states": dict(found.states),
        "least_shown": K,
        "policies": [_cost(one, lang) for one in found.costs],
        "roles": [*_roles(found, lang)],
        "rates": {"says": tell(found.rates.says, lang), "effects": [_effect(one, lang) for one in found.rates.effects]},
        "notes": [tell(one, lang) for one in NOTES],
    }


def reasons_json(reasons: Sequence[Reason], lang: str) -> list[Json]:
    """Return provisions with their sentence, force and sources."""
    return [provision_json(one.provision, lang) for one in reasons]


def provision_json(one: Provision, lang: str) -> dict[str, Json]:
    """Return one provision as an answer of the law tells it."""
    return {
        "provision": one.id,
        "place": one.place,
        "force": one.force.value,
        "verified": one.verified,
        "says": tell(one.says, lang),
        "cites": plain_value(one.cites, lang),
    }


def yuan_of(cents: int | None) -> str | None:
    """Return cents as yuan: 1234.50."""
    return None if cents is None else f"{Decimal(cents) / 100:.2f}"


def _cost(one: PolicyCost, lang: str) -> dict[str, Json]:
    policy = one.policy
    return {
        "name": policy.name,
        "label": tell(policy.label, lang),
        "says": tell(policy.says, lang),
        "from": one.start.isoformat(),
        "counts": dict(one.counts),
        "lines": [_line(line, lang) for line in one.lines],
        "total": dict(zip(("low", "mid", "high"), map(yuan_of, one.total()), strict=True)),
        "not_counted": [line.name for line in one.not_counted()],
        "leavers": _leavers(one.leavers, lang),
        "checks": [_check(check, lang) for check in one.checks],
        "notes": [tell(note, lang) for note in one.notes],
    }


def _line(one: Line, lang: str) -> dict[str, Json]:
    return {
        "name": one.name,
        "label": tell(one.label, lang),
        "sure": one.sure.value,
        "low": yuan_of(one.low),
        "mid": yuan_of(one.mid),
        "high": yuan_of(one.high),
        "people": one.people,
        "unknown": one.unknown,
        "withheld": one.withheld,
        "missing": list(one.missing),
        "because": [tell(reason, lang) for reason in one.because],
        "provisions": [provision.id for provision in one.rests],
    }


def _leavers(one: Leavers, lang: str) -> dict[str, Json]:
    return {
        "heads": one.heads,
        "dropped": one.dropped,
        "usual": _heads(one.usual),
        "added": _heads(one.added),
        "missing": list(one.missing),
        "because": [tell(reason, lang) for reason in one.because],
    }


def _heads(people: tuple[Fraction, Fraction, Fraction] | None) -> Json:
    if people is None:
        return None
    low, mid, high = (float(round(one, 2)) for one in people)
    return {"low": low, "mid": mid, "high": high}


def _check(one: Check, lang: str) -> dict[str, Json]:
    return {**provision_json(one.provision, lang), "standing": one.standing.value, "says": tell(one.says, lang)}


def _roles(found: Comparison, lang: str) -> Iterator[dict[str, Json]]:
    for nth, cost in enumerate(found.costs):
        for role in found.groups:
            cells = {name: cells[nth, role] for name, cells in found.roles.items()}
            yield {
                "policy": cost.policy.name,
                "role": role,
                "label": tell(ROLES[role], lang),
                **{name: cells[name].value for name in cost.counts},
                **{name: yuan_of(cell.value) for name, cell in cells.items() if name not in cost.counts},
            }


def _effect(one: Effect, lang: str) -> dict[str, Json]:
    return {
        "id": one.id,
        "used": one.used or None,
        "change": float(one.change),
        "low": None if one.low is None else float(one.low),
        "high": None if one.high is None else float(one.high),
        "country": one.country,
        "year": one.year,
        "mark": one.mark,
        "mark_says": tell(MARKS[one.mark], lang),
        "source": one.source,
        "outcome": tell(one.outcome, lang),
        "says": tell(one.says, lang),
    }
