"""What `songbang read` leaves behind: the report, the sheet of doubtful readings, the summary or the JSON."""

import json
import sys
from pathlib import Path

import typer

from songbang.basis.problem import Problem
from songbang.cli.faults import complain_all
from songbang.cli.output import WRITTEN, put_json, put_text
from songbang.cli.read_papers import Request
from songbang.findings.finding import Outcome
from songbang.law.read import load
from songbang.reports.contract_json import all_problems
from songbang.reports.gist import unread
from songbang.reports.script import tell
from songbang.reports.summary import Sheet, print_summary
from songbang.tasks.read import read_json
from songbang.tasks.refusal import NOTHING_READ, PARTLY_READ, Refusal


def tell_outcome(outcome: Outcome, asked: Request) -> None:
    """Write and print what was asked for, and leave with the exit code that fits."""
    wanted = bool(outcome.readings) and (asked.out is not None or not asked.as_json)
    report = _report(outcome, asked) if wanted else None
    sheet = _sheet(outcome, asked) if asked.review and outcome.readings else None
    if asked.as_json:
        put_json(read_json(outcome, asked.lang))
    elif outcome.readings:
        print_summary(outcome, report, asked.lang, sys.stdout, sheet)
    else:
        complain_all(all_problems(outcome), asked.lang)
    if asked.printed and outcome.readings:
        _print(outcome, asked)
    raise typer.Exit(exit_code(outcome))


def exit_code(outcome: Outcome) -> int:
    """Return 0 where all was read, 4 where something was not, 3 where nothing was."""
    if not outcome.readings:
        return NOTHING_READ
    return PARTLY_READ if unread(outcome) else 0


def _report(outcome: Outcome, asked: Request) -> Path:
    # The template engine is only paid for where a report is written.
    from songbang.reports.html.page import report_html  # noqa: PLC0415
    from songbang.reports.write import REPORT, REPORT_JSON  # noqa: PLC0415

    document = json.dumps(read_json(outcome, asked.lang), ensure_ascii=False, indent=2, allow_nan=False)
    _written(f"{document}\n", asked.folder, REPORT_JSON)
    return _written(report_html(outcome, load(), asked.lang), asked.folder, REPORT)


def _written(text: str, folder: Path, name: str) -> Path:
    from songbang.reports.write import write_page  # noqa: PLC0415

    written = write_page(text, folder, name)
    if isinstance(written, Problem):
        raise Refusal(written.says, written.do)
    return written


def _print(outcome: Outcome, asked: Request) -> None:
    """Write the report as PDF, last of all: where it cannot be made, everything else is there."""
    from songbang.reports.pdf.report_pdf import report_pdf  # noqa: PLC0415 - the typesetter is an extra
    from songbang.reports.write import REPORT_PDF, write_file  # noqa: PLC0415

    made = report_pdf(outcome, load(), asked.lang)
    written = made if isinstance(made, Problem) else write_file(made, asked.folder, REPORT_PDF)
    if isinstance(written, Problem):
        raise Refusal(written.says, written.do)
    if not asked.as_json:
        put_text(f"{tell(WRITTEN, asked.lang).format(path=written)}\n")


def _sheet(outcome: Outcome, asked: Request) -> Sheet:
    from songbang.cli.review_sheet import write_review  # noqa: PLC0415

    return write_review(outcome, asked.folder, asked.lang)
