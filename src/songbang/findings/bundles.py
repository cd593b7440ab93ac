"""Which clauses a provision is judged on together."""

from collections.abc import Mapping
from dataclasses import dataclass

from songbang.basis.provision import Provision
from songbang.basis.standing import Topic
from songbang.clauses.clause import Kind
from songbang.findings.facts import PileFacts, duties_of, of_dispute
from songbang.findings.stated import Stated

_MAIN = {
    Topic.DURATION: Kind.NON_COMPETE,
    Topic.TERRITORY: Kind.NON_COMPETE,
    Topic.SCOPE: Kind.NON_COMPETE,
    Topic.COMPENSATION: Kind.COMPENSATION,
    Topic.DAMAGES: Kind.LIQUIDATED_DAMAGES,
    Topic.RETURN: Kind.RETURN_OF_COMPENSATION,
    Topic.SUSPENSION: Kind.SUSPENSION,
    Topic.ACTIVATION: Kind.ACTIVATION,
    Topic.NO_POACH: Kind.NO_POACH,
}
"""The clauses that a topic is judged on one by one; every other topic is judged on all clauses it speaks to at once."""

_ONLY_IF_TOLD = {Topic.TERRITORY, Topic.SUSPENSION}


@dataclass(frozen=True, slots=True)
class Bundle:
    """Clauses that are judged together, and the facts they state."""

    clauses: tuple[Stated, ...]
    facts: Mapping[str, object]


def bundles(provision: Provision, known: PileFacts) -> list[Bundle]:
    """Return what a provision is to be judged on: one bundle for each clause that it measures, or one for all.

    Nothing where the pile holds no clause that the provision speaks to.
    """
    about = [one for one in known.stated if one.clause.kind in provision.about]
    if not about:
        return []
    main = _MAIN.get(provision.topic)
    every = [one for one in about if one.clause.kind is main]
    mains = [one for one in every if _concerns(one, provision)]
    if every and not mains:
        return []
    telling = [one for one in mains if _tells(one, provision.topic)]
    if telling:
        return [Bundle((one,), known.of(one)) for one in telling]
    if provision.topic in _ONLY_IF_TOLD:
        return []
    return [Bundle(tuple(mains or about), known.of((mains or about)[0]))]


def _concerns(one: Stated, provision: Provision) -> bool:
    """Tell whether a sum is for the duty that the provision speaks of: what it says of the non-compete, of no other."""
    term = one.clause.term("liquidated_damages")
    duties = duties_of(term) if term is not None else []
    return not duties or Kind.NON_COMPETE not in provision.about or Kind.NON_COMPETE in duties


def _tells(one: Stated, topic: Topic) -> bool:
    """Tell whether the clause states what the topic measures."""
    if topic is Topic.SUSPENSION:
        return of_dispute(one)
    wanted = {Topic.DURATION: ("duration_months",), Topic.TERRITORY: ("territory",)}.get(topic)
    return wanted is None or any(one.clause.term(name) for name in wanted)
