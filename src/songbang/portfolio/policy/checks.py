"""What the law says of a policy itself: its share, its longest term, its further months."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from songbang.answers.answer import answer
from songbang.answers.figures.setting import Setting
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing, Topic
from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.portfolio.policy.cost import Check
from songbang.portfolio.policy.law_months import release_months, release_rules
from songbang.portfolio.policy.policy import Active, Policy

FEWER_MONTHS = Words(
    "政策写的是{own}个月，法律给的是{months}个月；按法律的算。",
    "The policy gives {own} months, the law {months}; the law's are counted.",
)
BACKDATED = Words(
    "政策写的日子{start}已经过去；解除不能倒算，从{day}算。",
    "The policy's day {start} lies behind; no release is counted backwards, so it counts from {day}.",
)
TOLD = frozenset({Standing.BROKEN, Standing.OPEN})
CHANGE = "formation.free_to_sign"
TERMS = (Topic.COMPENSATION, Topic.DURATION)


def checks(policy: Policy, law: Law, places: Sequence[str], day: date) -> tuple[Check, ...]:
    """Return the provisions that a policy does not meet on a day, or on which courts differ, each once.

    A policy that changes agreed terms is told besides how that is done.
    """
    found: dict[str, Check] = {}
    for place in places:
        for one in _by_terms(policy, law, place, day):
            found.setdefault(one.provision.id, one)
    for one in _changed(policy, law, places, day):
        found.setdefault(one.provision.id, one)
    for one in _fewer_months(policy, release_rules(law, places, day)):
        found.setdefault(one.provision.id, one)
    return tuple(found.values())


def _by_terms(policy: Policy, law: Law, place: str, day: date) -> list[Check]:
    facts: dict[str, object] = {}
    if policy.share is not None:
        share = Decimal(policy.share.numerator) / Decimal(policy.share.denominator)
        facts |= {"comp_stated": True, "comp_share": round(share, 9), "comp_of": "average_wage_12m"}
    if policy.cap_months is not None:
        facts["nc_months"] = policy.cap_months
    asked = [topic for topic, name in zip(TERMS, ("comp_share", "nc_months"), strict=True) if name in facts]
    answers = [one for topic in asked for one in answer(facts, law, place, day, topic)]
    bare = {
        one.provision.id
        for topic in asked
        for one in answer({}, law, place, day, topic)
        if one.verdict.standing in TOLD
    }
    return [
        Check(one.provision, one.verdict.standing, one.verdict.says)
        for one in answers
        if one.verdict.standing in TOLD and one.provision.id not in bare
    ]


def _changed(policy: Policy, law: Law, places: Sequence[str], day: date) -> list[Check]:
    """Return what the law says of changing agreements that are signed, where a policy changes their terms."""
    if policy.share is None and policy.cap_months is None:
        return []
    countries = sorted({place.split("-", maxsplit=1)[0] for place in places})
    asked = [Setting(law, country, day, {}).asked(CHANGE) for country in countries]
    return [Check(one, Standing.SILENT, one.says) for one in asked if isinstance(one, Provision)]


def _fewer_months(policy: Policy, rules: Mapping[str, Provision]) -> list[Check]:
    if policy.active is not Active.RELEASE or policy.months is None:
        return []
    of_law = release_months(rules)
    return [
        Check(rules[country], Standing.BROKEN, FEWER_MONTHS.fill(own=policy.months, months=months))
        for country, months in of_law.items()
        if policy.months < months
    ]
