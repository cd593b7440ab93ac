"""The files of an audit: the page and the workbook for HR, the table of what was not read, the heads to settle."""

import json

from songbang.portfolio.roster.memory import template
from songbang.reports.portfolio.audit_page import audit_html
from songbang.reports.portfolio.audit_report import AuditReport, Rows
from songbang.reports.portfolio.audit_rows import rows_csv
from songbang.reports.portfolio.audit_workbook import audit_workbook, holds_rows
from songbang.tasks.audit import AuditResult
from songbang.tasks.audit_columns import asked_of
from songbang.tasks.audit_errors import errors_csv
from songbang.tasks.audit_json import audit_json
from songbang.tasks.audit_purpose import DECLINED, REMINDERS, RETENTION

PAGE, WORKBOOK, ROWS = "audit.html", "audit.xlsx", "rows.csv"
DOCUMENT, ERRORS, COLUMNS = "audit.json", "errors.csv", "columns.toml"


def audit_files(found: AuditResult, lang: str) -> dict[str, bytes]:
    """Return the files by name. What tells of single persons is in them only where it is said what for.

    Rows that are too many for a workbook stand in a table in text, and are left out of the document too.
    """
    report = report_of(found)
    files = {
        PAGE: audit_html(report, lang).encode(errors="replace"),
        WORKBOOK: audit_workbook(report, lang),
        ERRORS: errors_csv(found.roster, lang, values=found.purpose is not None),
    }
    if report.rows is not None and not holds_rows(report):
        files[ROWS] = rows_csv(report, report.rows, lang)
    told = audit_json(found, lang, rows=holds_rows(report))
    document = json.dumps(told, ensure_ascii=False, indent=2, allow_nan=False)
    files[DOCUMENT] = f"{document}\n".encode(errors="replace")
    if asked_of(found.roster):
        files[COLUMNS] = template(found.roster.mapped, lang).encode(errors="replace")
    return files


def report_of(found: AuditResult) -> AuditReport:
    """Return what the page and the workbook tell."""
    purpose, roster = found.purpose, found.roster
    rows = None
    if purpose is not None:
        rows = Rows(roster.frame.select("row", "sheet"), roster.original, purpose.words, purpose.on)
    declined = tuple((one.says, one.do) for one in DECLINED)
    return AuditReport(
        roster.name, found.audit, found.roles, found.law, rows, (RETENTION, *REMINDERS) if rows else (), declined
    )
