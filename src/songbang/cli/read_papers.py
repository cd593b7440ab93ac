"""`songbang read`: a pile in, a report and a summary out."""

import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import typer

from songbang.basis.problem import Problem
from songbang.cli.faults import NOTHING_READ, PARTLY_READ, CommandError, complain_all
from songbang.cli.output import put_json
from songbang.cli.progress import watched
from songbang.cli.reading import outcome_of
from songbang.findings.finding import Outcome
from songbang.law.in_force import Law
from songbang.law.read import load
from songbang.reports.contract_json import all_problems, outcome_json
from songbang.reports.gist import unread
from songbang.reports.summary import print_summary

FOLDER = Path("songbang-report")


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked of `songbang read`; ``out`` is ``None`` where no folder was named."""

    paths: tuple[Path, ...]
    place: str | None
    day: date
    out: Path | None
    lang: str
    as_json: bool


def read_papers(asked: Request) -> None:
    """Read the pile, write the report, print the summary or the JSON, and leave with the exit code that fits."""
    law, lang = load(), asked.lang
    with watched() as progress:
        outcome = outcome_of(asked.paths, asked.place, law, asked.day, progress)
    folder = asked.out or (None if asked.as_json else FOLDER)
    report = _report(outcome, law, folder, lang) if folder and outcome.readings else None
    if asked.as_json:
        put_json(outcome_json(outcome, lang))
    elif outcome.readings:
        print_summary(outcome, report, lang, sys.stdout)
    else:
        complain_all(all_problems(outcome), lang)
    raise typer.Exit(exit_code(outcome))


def exit_code(outcome: Outcome) -> int:
    """Return 0 where all was read, 4 where something was not, 3 where nothing was."""
    if not outcome.readings:
        return NOTHING_READ
    return PARTLY_READ if unread(outcome) else 0


def _report(outcome: Outcome, law: Law, folder: Path, lang: str) -> Path:
    # The template engine is only paid for where a report is written.
    from songbang.reports.html.page import report_html  # noqa: PLC0415
    from songbang.reports.write import write_report  # noqa: PLC0415

    written = write_report(report_html(outcome, law, lang), folder)
    if isinstance(written, Problem):
        raise CommandError(written.says, written.do)
    return written
