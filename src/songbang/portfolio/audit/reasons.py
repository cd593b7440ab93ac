"""The provisions behind the results of an audit, each once, with the standings it was met in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from songbang.answers.results import Answer
from songbang.basis.provision import Provision
from songbang.basis.standing import Topic
from songbang.law.in_force import Law
from songbang.portfolio.audit.outcome import asked, weighed
from songbang.portfolio.audit.result_columns import result_columns
from songbang.portfolio.audit.standings import Judged


@dataclass(frozen=True, slots=True)
class Reason:
    """A provision that some row rests on, and the standings it was met in; ``verified`` as every answer tells it."""

    provision: Provision
    standings: tuple[str, ...]
    verified: bool


def reasons(judged: Mapping[Topic, Judged], law: Law, also: Iterable[str]) -> tuple[Reason, ...]:
    """Return what the results rest on, in the order of ids and versions; ``also`` are provisions named by their ids."""
    found: dict[tuple[str, object], list[Answer]] = {}
    for topic, one in judged.items():
        for answers in one.answers:
            for answer in _told(topic, answers):
                found.setdefault((answer.provision.id, answer.provision.start), []).append(answer)
    rows = [_reason(answers) for answers in found.values()]
    known = {row.provision.id for row in rows}
    every = {one.id: one for place in law.places.values() for one in place.provisions}
    rows += [Reason(every[name], (), every[name].verified) for name in sorted(set(also) - known) if name in every]
    return tuple(sorted(rows, key=lambda row: (row.provision.id, row.provision.start)))


def _told(topic: Topic, answers: tuple[Answer, ...]) -> Iterable[Answer]:
    """Return the answers on a topic that a result shows."""
    decisive = set(weighed(answers)[1]) if topic in {Topic.PERSONS, Topic.SCOPE, Topic.ACTIVATION} else set()
    shown = [asked(column, answers) for column in result_columns().values() if column.topic is topic]
    return [one for one in answers if one.provision.id in decisive or any(one is other for other in shown)]


def _reason(answers: list[Answer]) -> Reason:
    standings = sorted({one.verdict.standing.value for one in answers})
    return Reason(answers[0].provision, tuple(standings), all(one.verified for one in answers))
