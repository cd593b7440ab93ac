"""What a run over decisions comes to, as one document: counts, statistics, what labels say, what could not be read."""

from collections.abc import Iterator
from typing import Any

from songbang import __version__
from songbang.reports.judgments.checked_json import checked_json
from songbang.reports.judgments.figures_json import statistics_json
from songbang.reports.script import tell
from songbang.tasks.judgments import JudgmentsResult
from songbang.tasks.judgments_tables import problems_in
from songbang.tasks.places import names_by_code


def judgments_json(found: JudgmentsResult, lang: str) -> dict[str, Any]:
    """Return the document of `songbang judgments --json`; the tables themselves are files."""
    return {
        "songbang": __version__,
        "command": "judgments",
        "documents": found.documents,
        "looked_at": found.looked_at,
        "decisions": found.table.decisions.height,
        "claims": found.table.claims.height,
        "statistics": statistics_json(found.told, names_by_code(), lang),
        "checked": None if found.checked is None else checked_json(found.checked, lang),
        "problems": [*_problems(found, lang)],
    }


def _problems(found: JudgmentsResult, lang: str) -> Iterator[dict[str, Any]]:
    errors = found.table.errors
    for one, was_read in zip(problems_in(errors), errors["was_read"], strict=True):
        yield {
            "paper": one.paper,
            "page": one.page,
            "line": one.line,
            "code": one.code,
            "says": tell(one.says, lang),
            "do": tell(one.do, lang),
            "was_read": was_read,
        }
