"""The document of an audit: what was understood, the roles, the provisions; rows only where it is said what for."""

from collections.abc import Iterator

from songbang import __version__
from songbang.law.in_force import Law
from songbang.portfolio.audit.by_role import Cell
from songbang.portfolio.audit.reasons import Reason
from songbang.portfolio.audit.result_columns import ResultColumn, ResultKind, result_columns
from songbang.portfolio.roster.cells.said import Value
from songbang.reports.contract_json import problem_json
from songbang.reports.plain_values import Json, plain_value
from songbang.reports.portfolio.group_words import group_words
from songbang.reports.script import tell
from songbang.reports.source_words import force_words, source_words
from songbang.tasks.audit import AuditResult
from songbang.tasks.audit_columns import columns_json, roster_json
from songbang.tasks.audit_purpose import DECLINED, REMINDERS, RETENTION, Purpose


def audit_json(found: AuditResult, lang: str, *, rows: bool = True) -> dict[str, Json]:
    """Return the document of `songbang audit --json`; ``rows`` says whether rows are told where they may be."""
    audit, law = found.audit, found.law
    places = {place: {"reviewed": plain_value(law.reviewed(place), lang)} for place in audit.places}
    return {
        "songbang": __version__,
        "command": "audit",
        "law": {"on": audit.day.isoformat(), "places": {**places}},
        "place": found.place,
        "roster": roster_json(found.roster, lang),
        "columns": columns_json(found.roster, lang),
        "k": found.roles.k,
        "people": found.roles.people,
        "roles": [_role(cell, found, lang) for cell in found.roles.cells],
        "because": [_reason(one, law, lang) for one in audit.because],
        "purpose": purpose_json(found.purpose, lang),
        "rows": [*rows_json(found)] if rows and found.purpose is not None else None,
        "declined": [{"says": tell(one.says, lang), "do": tell(one.do, lang)} for one in DECLINED],
        "problems": [problem_json(one, lang) for one in found.roster.problems],
    }


def rows_json(found: AuditResult) -> Iterator[dict[str, Json]]:
    """Yield the results of each row under its number in the roster: sums in yuan, days, ids of provisions in lists."""
    names = result_columns()
    where = found.roster.frame.select("row", "sheet").iter_rows()
    for (row, sheet), values in zip(where, found.audit.results.select([*names]).iter_rows(), strict=True):
        told = {name: _result(names[name], value) for name, value in zip(names, values, strict=True)}
        yield {"row": row, "sheet": sheet, **told}


def yuan(cents: int | None) -> str | None:
    """Return a sum of cents in yuan, ``None`` where it is not known."""
    return None if cents is None else f"{'-' if cents < 0 else ''}{abs(cents) // 100}.{abs(cents) % 100:02d}"


def _result(column: ResultColumn, value: Value) -> Json:
    if value is None:
        return [] if column.kind in {ResultKind.PROVISIONS, ResultKind.COLUMNS} else None
    if column.kind is ResultKind.SUM:
        return yuan(int(str(value)))
    if column.kind is ResultKind.SHARE:
        return f"{int(str(value)) / 10_000:.4f}"
    if column.kind is ResultKind.RATIO:
        return f"{int(str(value)) / 100:.2f}"
    if column.kind in {ResultKind.PROVISIONS, ResultKind.COLUMNS}:
        return [*str(value).split()]
    return plain_value(value, "zh")


def _role(cell: Cell, found: AuditResult, lang: str) -> dict[str, Json]:
    keys = dict(zip(found.roles.keys, cell.keys, strict=True))
    return {
        "group": {**keys},
        "says": tell(group_words(found.roles.keys, cell.keys, found.law), lang),
        "people": cell.people,
        "covered": {**cell.covered},
        "flags": {**cell.flags},
        "sums": {name: yuan(cents) for name, cents in cell.sums.items()},
        "unknown": {**cell.unknown},
    }


def _reason(one: Reason, law: Law, lang: str) -> dict[str, Json]:
    provision = one.provision
    return {
        "provision": provision.id,
        "place": provision.place,
        "topic": provision.topic.value,
        "says": tell(provision.says, lang),
        "force": provision.force.value,
        "force_says": tell(force_words(provision), lang),
        "sources": [tell(words, lang) for words in source_words(provision, law)],
        "from": provision.start.isoformat(),
        "verified": one.verified,
        "standings": [*one.standings],
    }


def purpose_json(purpose: Purpose | None, lang: str) -> Json:
    """Return what row-level figures are for, with what is to be minded; ``None`` where there is no purpose."""
    if purpose is None:
        return None
    return {
        "words": purpose.words,
        "on": purpose.on.isoformat(),
        "retention": tell(RETENTION, lang),
        "reminders": [tell(one, lang) for one in REMINDERS],
    }
