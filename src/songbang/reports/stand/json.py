"""A position as one JSON document: the names and shapes of docs/contract.md."""

from songbang import __version__
from songbang.basis.fact_kinds import CHOICES, KINDS
from songbang.basis.problem import Problem
from songbang.law.in_force import Law
from songbang.matter.matter import Matter
from songbang.position.results import Days, Dispute, Flip, Position
from songbang.position.status import Side
from songbang.reports.contract_json import problem_json
from songbang.reports.plain_values import Json, plain_value
from songbang.reports.script import tell
from songbang.reports.stand.because_json import because_json, event_json, reason_json, source_json
from songbang.reports.stand.dates_json import deadline_json
from songbang.reports.stand.headline import headline_words
from songbang.reports.stand.money_json import exposure_json, money_json, point_json
from songbang.reports.stand.options_json import option_json
from songbang.reports.verdict_json import answer_json


def stand_json(position: Position, matter: Matter, law: Law, lang: str) -> dict[str, Json]:
    """Return the whole position."""
    place = position.place
    return {
        "songbang": __version__,
        "command": "stand",
        "law": {
            "on": position.day.isoformat(),
            "places": {place: {"reviewed": plain_value(law.reviewed(place), lang)}},
        },
        "place": place,
        "on": position.day.isoformat(),
        "status": position.status.value,
        "stops": [tell(line, lang) for line in position.stops],
        "headline": [tell(line, lang) for line in headline_words(position)],
        "days": [days_json(one, lang) for one in position.days],
        "readings": {side.value: _reading(position, side, lang) for side in Side},
        "disputes": [_dispute(one, lang) for one in position.disputes],
        "money": money_json(position.money, lang),
        "exposure": exposure_json(position.exposure, lang),
        "exposure_over_time": [point_json(one) for one in position.exposure_over_time],
        "deadlines": [deadline_json(one, lang) for one in position.deadlines],
        "options": [option_json(one, lang) for one in position.options],
        "flips": [_flip(one, lang) for one in position.flips],
        "missing": _missing(position, lang),
        "standings": [answer_json(one, lang) for one in position.answers],
        **_told(position, matter, lang),
        "problems": [_problem(one, lang) for one in matter.problems],
    }


def days_json(one: Days, lang: str) -> dict[str, Json]:
    """Return days in a row with one status, and why they begin as they do."""
    return {
        "from": plain_value(one.first, lang),
        "to": plain_value(one.last, lang),
        "status": one.status.value,
        "because": [reason_json(reason, lang) for reason in one.because],
        "missing": list(one.missing),
    }


def _reading(position: Position, side: Side, lang: str) -> list[Json]:
    return [days_json(one, lang) for reading in position.readings if reading.side is side for one in reading.days]


def _dispute(one: Dispute, lang: str) -> dict[str, Json]:
    return {
        "point": one.point.value,
        "from": plain_value(one.first, lang),
        "to": plain_value(one.last, lang),
        "employer": tell(one.employer, lang),
        "worker": tell(one.worker, lang),
        "settles": tell(one.settles, lang),
        "because": because_json(one.provisions, lang),
        "missing": list(one.missing),
    }


def _flip(one: Flip, lang: str) -> dict[str, Json]:
    return {
        "says": tell(one.says, lang),
        "becomes": one.becomes.value,
        "from": plain_value(one.from_day, lang),
        "fact": one.fact,
        "values": plain_value(one.value, lang),
        "event": None if one.event is None else one.event.value,
        "because": because_json(one.provisions, lang),
    }


def _missing(position: Position, lang: str) -> list[Json]:
    return [
        {
            "fact": one.fact.name,
            "label": tell(one.fact.label, lang),
            "asks": tell(one.fact.asks, lang),
            "kind": KINDS[one.fact.name].value,
            "options": list(CHOICES.get(one.fact.name, ())),
            "provisions": list(one.provisions),
        }
        for one in position.questions
    ]


def _problem(one: Problem, lang: str) -> dict[str, Json]:
    return {**problem_json(one, lang), "line": one.line}


def _told(position: Position, matter: Matter, lang: str) -> dict[str, Json]:
    """Return the facts as they count on the day, each with its source where it was told, and the events."""
    facts = {
        name: {
            "value": plain_value(value, lang),
            "source": source_json(matter.told[name]) if name in matter.told else None,
        }
        for name, value in position.facts.items()
    }
    return {"facts": {**facts}, "events": [event_json(one, lang) for one in position.events]}
