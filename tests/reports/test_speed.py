"""A report of a long paper is no long wait."""

import subprocess
import sys
import time
from dataclasses import replace

from tests.reports.make_outcome import law, outcome, paper

from songbang.basis.span import Span
from songbang.clauses.clause import Clause, Kind
from songbang.findings.finding import Outcome
from songbang.papers.paper import Page
from songbang.reports.html.page import report_html

LINE = "第八条 员工应当遵守公司的各项管理制度，包括但不限于考勤、报销、保密与信息安全的规定。\n"


def long_pile(pages: int, clauses: int) -> Outcome:
    text = LINE * (pages * 1000 // len(LINE))
    step = len(text) // pages
    sheets = tuple(Page(at + 1, Span(at * step, (at + 1) * step)) for at in range(pages))
    gap = len(text) // clauses
    found = tuple(
        Clause(f"p0.c{at}", Kind.CONFIDENTIALITY, Span(at * gap, at * gap + 120), "第八条", at + 1)
        for at in range(clauses)
    )
    first = outcome().readings[1]
    return replace(
        outcome(), readings=(replace(first, paper=paper("长.pdf", text, sheets), clauses=found),), findings=()
    )


def seconds(pile: Outcome) -> float:
    start = time.process_time()
    report_html(pile, law())
    return time.process_time() - start


def test_the_time_grows_with_the_paper_and_no_faster() -> None:
    short, long = long_pile(30, 30), long_pile(300, 300)
    seconds(short)
    quick = min(seconds(short) for _ in range(3))
    assert min(seconds(long) for _ in range(3)) < quick * 10 * 3


def test_the_machinery_of_reports_is_not_loaded_by_who_writes_none() -> None:
    code = "import sys, songbang.cli.main; print([m for m in ('jinja2', 'opencc', 'rich', 'lxml') if m in sys.modules])"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert loaded.strip() == "[]"
