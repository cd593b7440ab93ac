"""A date as JSON."""

from songbang.position.results import Deadline
from songbang.reports.plain_values import Json, plain_value
from songbang.reports.script import tell
from songbang.reports.stand.because_json import because_json


def deadline_json(one: Deadline, lang: str) -> dict[str, Json]:
    """Return a date that matters, who must act, and how it was counted."""
    return {
        "kind": one.kind,
        "date": one.day.isoformat(),
        "counted": plain_value(one.counted, lang),
        "says": tell(one.says, lang),
        "do": tell(one.do, lang),
        "whose": None if one.whose is None else one.whose.value,
        "announced": one.announced,
        "certain": one.certain,
        "because": because_json(one.provisions, lang, one.steps),
        "missing": list(one.missing),
    }
