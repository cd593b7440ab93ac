"""What has to be true of any file that is read, however damaged: the checks of ``make fuzz``."""

import json
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from songbang.findings.find import find
from songbang.findings.finding import Outcome
from songbang.law.read import load
from songbang.papers.paper import Paper
from songbang.papers.read import read_paths
from songbang.readings.read import reading
from songbang.readings.reading import Reading
from songbang.reports.contract_json import outcome_json
from songbang.reports.html.page import report_html

DAY: Final = date(2026, 1, 5)


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a file came out: ``read``, ``partly`` or ``named``; the problem codes; what was wrong, empty where nothing.

    A fault is ``kind: detail``; its kind is one of ``raised``, ``silent``, ``unnamed``, ``wordless``, ``span``,
    ``unprintable``.
    """

    outcome: str
    codes: tuple[str, ...]
    faults: tuple[str, ...]


def examine(path: Path, names: Sequence[str]) -> Verdict:
    """Read the file as `songbang read` does, report included; each of the names has to be accounted for."""
    try:
        law = load()
        papers, problems = read_paths([path])
        outcome = find([reading(paper, index) for index, paper in enumerate(papers)], problems, law, DAY)
        printed = json.dumps(outcome_json(outcome), ensure_ascii=False, allow_nan=False)
        page = report_html(outcome, law, "zh")
        faults = (*_unaccounted(outcome, names), *_misplaced(outcome), *_unprintable(printed, page))
    except Exception as error:  # noqa: BLE001 - an exception is what is looked for
        where = traceback.extract_tb(error.__traceback__)[-3:]
        steps = " < ".join(f"{Path(step.filename).name}:{step.lineno}" for step in reversed(where))
        return Verdict("raised", (), (f"raised: {type(error).__name__}: {error!s:.200} ({steps})",))
    codes = tuple(sorted({problem.code for problem in problems}))
    return Verdict("named" if not papers else "partly" if problems else "read", codes, faults)


def _unaccounted(outcome: Outcome, names: Sequence[str]) -> Iterator[str]:
    """Every name is that of a paper or a problem, holds one, or lies in what could not be opened."""
    refused = [problem.paper for problem in outcome.problems]
    told = [*(one.paper.name for one in outcome.readings), *refused]
    if not told:
        yield "silent: neither a paper nor a problem"
    for name in names:
        if not any(f"{one}/".startswith(f"{name}/") for one in told) and not any(
            name.startswith(f"{one}/") for one in refused
        ):
            yield f"unnamed: {name}"
    for problem in outcome.problems:
        if not all((problem.says.zh, problem.says.en, problem.do.zh, problem.do.en)):
            yield f"wordless: {problem.code}"


def _misplaced(outcome: Outcome) -> Iterator[str]:
    for one in outcome.readings:
        wrong = [*_parts(one.paper), *_clauses(one)]
        yield from (f"span: {one.paper.name}: {what}" for what in wrong[:3])


def _parts(paper: Paper) -> Iterator[str]:
    end = 0
    for block in paper.blocks:
        if not end <= block.span.start <= block.span.end <= len(paper.text):
            yield f"block {block.span}"
        elif paper.format != "md" and paper.text[end : block.span.start].strip():  # marks of Markdown are no block
            yield f"words between two blocks, before {block.span}"
        end = block.span.end
    yield from (f"page {page.number}" for page in paper.pages if page.span.end > len(paper.text))
    yield from (f"page {page.number} legibility" for page in paper.pages if not 0 <= page.legibility <= 1)
    yield from (f"note at {note.at}" for note in paper.notes if not 0 <= note.at <= len(paper.text))


def _clauses(one: Reading) -> Iterator[str]:
    text = one.paper.text
    for clause in one.clauses:
        if not clause.span.of(text).strip() or clause.span.end > len(text):
            yield f"clause {clause.id}"
        held = [term.span for term in clause.terms if term.span is not None]
        yield from (f"term of {clause.id} {span}" for span in held if span.end > len(text))


def _unprintable(*printed: str) -> Iterator[str]:
    for text in printed:
        try:
            text.encode()
        except UnicodeEncodeError as error:
            yield f"unprintable: {error.reason} at {error.start}"
