"""The files of a comparison: the page, its pictures, the workbook for HR, the document, what was not read."""

import json

from songbang.basis.words import Words
from songbang.reports.policy.charts import pictures
from songbang.reports.policy.page import policy_html
from songbang.reports.policy.workbook import People, policy_workbook
from songbang.tasks.audit_errors import errors_csv
from songbang.tasks.audit_purpose import REMINDERS, RETENTION, Purpose
from songbang.tasks.policy import PolicyResult
from songbang.tasks.policy_json import policy_json

PAGE, BOOK, DOCUMENT, ERRORS = "policy.html", "policy.xlsx", "policy.json", "errors.csv"
PURPOSE = Words("用途（{on}）：{words}", "Purpose ({on}): {words}")


def policy_files(found: PolicyResult, lang: str) -> dict[str, bytes]:
    """Return the files by name. What tells of single persons is in them only where it is said what for."""
    document = json.dumps(policy_json(found, lang), ensure_ascii=False, indent=2, allow_nan=False)
    return {
        PAGE: policy_html(found.comparison, found.law, lang).encode(errors="replace"),
        BOOK: policy_workbook(found.comparison, found.law, lang, _people(found)),
        DOCUMENT: f"{document}\n".encode(errors="replace"),
        ERRORS: errors_csv(found.roster, lang, values=found.purpose is not None),
        **{f"{one.name}.svg": one.svg.encode(errors="replace") for one in pictures(found.comparison, lang)},
    }


def purpose_lines(purpose: Purpose) -> tuple[Words, ...]:
    """Return what rows of persons are for, until when they are kept, and what the law asks of who handles them."""
    return PURPOSE.fill(on=purpose.on, words=purpose.words), RETENTION, *REMINDERS


def _people(found: PolicyResult) -> People | None:
    if found.purpose is None or found.choices is None:
        return None
    return People(found.roster.original, found.choices, purpose_lines(found.purpose))
