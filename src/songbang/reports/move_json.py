"""Firms checked against what the papers close, as one JSON document."""

from collections.abc import Sequence

from songbang import __version__
from songbang.basis.problem import Problem
from songbang.law.in_force import Law
from songbang.position.move.result import Closed, FirmAnswer, Inquiry, Move
from songbang.position.results import Reason
from songbang.reports.contract_json import problem_json
from songbang.reports.move_words import CLOSED
from songbang.reports.plain_values import Json, plain_value
from songbang.reports.script import tell
from songbang.reports.stand.because_json import reason_json


def move_json(move: Move, problems: Sequence[Problem], law: Law, lang: str) -> dict[str, Json]:
    """Return the answer as one JSON object."""
    return {
        "songbang": __version__,
        "command": "move",
        "law": {
            "on": move.day.isoformat(),
            "places": {move.place: {"reviewed": plain_value(law.reviewed(move.place), lang)}},
        },
        "on": move.day.isoformat(),
        "place": move.place,
        "position": _position(move, lang),
        "closed": _closed(move.closed, lang),
        "firms": [_firm(one, lang) for one in move.firms],
        "notes": [tell(one, lang) for one in move.notes],
        "problems": [problem_json(one, lang) for one in problems],
    }


def _position(move: Move, lang: str) -> Json:
    if move.status is None or move.days is None:
        return None
    return {
        "status": move.status.value,
        "from": plain_value(move.days.first, lang),
        "to": plain_value(move.days.last, lang),
        "free_from": plain_value(move.free_from, lang),
        "because": _reasons(move.days.because, lang),
        "missing": list(move.days.missing),
    }


def _closed(closed: Closed, lang: str) -> dict[str, Json]:
    told = {name: getattr(closed, name) for name in CLOSED}
    return {
        **{name: plain_value(value, lang) for name, value in told.items()},
        "because": _reasons(closed.because, lang),
    }


def _firm(one: FirmAnswer, lang: str) -> dict[str, Json]:
    return {
        "firm": one.firm,
        "listed": one.listed.value,
        "substance": one.substance.value,
        "says": [tell(words, lang) for words in one.says],
        "hits": [
            {
                "listed": hit.listed,
                "by": hit.by.value,
                "told": hit.told.value,
                "certain": hit.certain,
                "via": list(hit.via),
            }
            for hit in one.hits
        ],
        "questions": [_inquiry(asked, lang) for asked in one.inquiries],
        "because": _reasons(one.because, lang),
        "missing": list(one.missing),
    }


def _inquiry(one: Inquiry, lang: str) -> dict[str, Json]:
    return {
        "id": one.id,
        "asks": tell(one.asks, lang),
        "for_worker": tell(one.for_worker, lang),
        "for_employer": tell(one.for_employer, lang),
        "answer": one.answer,
        "says": plain_value(one.says, lang),
        "because": _reasons(one.because, lang),
    }


def _reasons(reasons: Sequence[Reason], lang: str) -> list[Json]:
    return [reason_json(one, lang) for one in reasons]
