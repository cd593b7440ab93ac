"""The document of `songbang policy --json`."""

from collections.abc import Iterator
from datetime import date

from songbang import __version__
from songbang.portfolio.audit.result_columns import ResultColumn, ResultKind
from songbang.portfolio.policy.choice_columns import choice_columns
from songbang.portfolio.policy.leavers import Choices
from songbang.portfolio.roster.roster import Roster
from songbang.reports.contract_json import problem_json
from songbang.reports.plain_values import Json, plain_value
from songbang.reports.policy.cost_json import comparison_json, reasons_json, yuan_of
from songbang.reports.script import tell
from songbang.tasks.audit_columns import columns_json, roster_json
from songbang.tasks.audit_json import purpose_json
from songbang.tasks.audit_purpose import DECLINED
from songbang.tasks.policy import PolicyResult


def policy_json(found: PolicyResult, lang: str) -> dict[str, Json]:
    """Return the document; leavers are in it only where it is said what for."""
    audit, law = found.comparison.found, found.law
    places = {place: {"reviewed": plain_value(law.reviewed(place), lang)} for place in audit.places}
    return {
        "songbang": __version__,
        "command": "policy",
        "law": {"on": audit.day.isoformat(), "places": {**places}},
        "place": found.place,
        "roster": roster_json(found.roster, lang),
        "columns": columns_json(found.roster, lang),
        **comparison_json(found.comparison, lang),
        "purpose": purpose_json(found.purpose, lang),
        "leavers": None if found.choices is None else [*_leavers(found.roster, found.choices)],
        "because": [] if found.choices is None else reasons_json(found.choices.because, lang),
        "declined": [{"says": tell(one.says, lang), "do": tell(one.do, lang)} for one in DECLINED],
        "problems": [problem_json(one, lang) for one in found.roster.problems],
    }


def _leavers(roster: Roster, choices: Choices) -> Iterator[dict[str, Json]]:
    names = choice_columns()
    where = roster.frame.select("row", "sheet")[choices.rows["at"]].iter_rows()
    for (row, sheet), values in zip(where, choices.rows.select([*names]).iter_rows(), strict=True):
        told = {name: _told(names[name], value) for name, value in zip(names, values, strict=True)}
        yield {"row": row, "sheet": sheet, **told}


def _told(column: ResultColumn, value: object) -> Json:
    if column.kind in {ResultKind.PROVISIONS, ResultKind.COLUMNS}:
        return [*str(value or "").split()]
    if column.kind is ResultKind.SUM:
        return None if value is None else yuan_of(int(str(value)))
    return value.isoformat() if isinstance(value, date) else plain_value(value, "zh")
