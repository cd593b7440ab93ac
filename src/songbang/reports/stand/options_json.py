"""A choice as JSON: its days, sums, ways, steps, risks and reasons."""

from songbang.position.results import Option, Sheet, Sum, Way
from songbang.reports.plain_values import Json, plain_value
from songbang.reports.script import tell
from songbang.reports.stand.because_json import reason_json


def option_json(one: Option, lang: str) -> dict[str, Json]:
    """Return a choice whole."""
    return {
        "kind": one.kind,
        "name": tell(one.name, lang),
        "says": tell(one.says, lang),
        "open": one.open,
        "why_not": plain_value(one.why_not, lang),
        "from": plain_value(one.from_day, lang),
        "free_on": plain_value(one.free_on, lang),
        "brings": [sum_json(line, lang) for line in one.brings],
        "costs": [sum_json(line, lang) for line in one.costs],
        "forgone": [sum_json(line, lang) for line in one.forgone],
        "risks": [tell(risk, lang) for risk in one.risks],
        "steps": [tell(step, lang) for step in one.steps],
        "because": [reason_json(reason, lang) for reason in one.because],
        "draft": one.draft,
        "missing": list(one.missing),
        "ways": [_way(way, lang) for way in one.ways],
        "sheet": None if one.sheet is None else _sheet(one.sheet, lang),
    }


def sum_json(line: Sum, lang: str) -> dict[str, Json]:
    """Return a line of money; ``amount`` is ``None`` where it is not known."""
    return {
        "name": tell(line.name, lang),
        "amount": plain_value(line.amount, lang),
        "missing": list(line.missing),
        "because": None if line.because is None else reason_json(line.because, lang),
    }


def _way(way: Way, lang: str) -> dict[str, Json]:
    return {
        "kind": way.kind,
        "name": tell(way.name, lang),
        "says": tell(way.says, lang),
        "date": plain_value(way.day, lang),
        "bound_until": plain_value(way.bound_until, lang),
        "brings": [sum_json(line, lang) for line in way.brings],
        "costs": [sum_json(line, lang) for line in way.costs],
        "forgone": [sum_json(line, lang) for line in way.forgone],
    }


def _sheet(sheet: Sheet, lang: str) -> dict[str, Json]:
    return {
        "cost": [sum_json(line, lang) for line in sheet.cost],
        "weak": [reason_json(reason, lang) for reason in sheet.weak],
        "asks": [tell(ask, lang) for ask in sheet.asks],
    }
