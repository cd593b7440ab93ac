"""The summary in the terminal: what a worried person wants to know, in some twenty lines."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from songbang.basis.problem import Problem
from songbang.findings.finding import Finding, Outcome
from songbang.reports import gist
from songbang.reports.amounts import join
from songbang.reports.days import day_words
from songbang.reports.labels import TOPICS, standing
from songbang.reports.phrases import PHRASES
from songbang.reports.script import tell
from songbang.reports.term_words import Said

AT_MOST = 3
"""So many entries of one sort are shown; the report has them all."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the summary: what it is about (nothing where the line before still speaks), and what it says."""

    label: str
    text: str


Sheet = tuple[Path, int]
"""Where the sheet of doubtful readings was written, and how many places are on it."""


def summary_lines(outcome: Outcome, report: Path | None, lang: str, sheet: Sheet | None = None) -> tuple[Line, ...]:
    """Return the summary; ``report`` and ``sheet`` are what was written, ``None`` where nothing was."""
    lines = list(_lines(outcome, lang))
    if report:
        lines.append(Line(_label("s_report", lang), str(report)))
    if sheet:
        said = tell(PHRASES["s_to_check"], lang).format(count=sheet[1], sheet=sheet[0])
        lines.append(Line(_label("s_review", lang), said))
    return (*lines, Line("", tell(join((PHRASES["disclaimer"], PHRASES["local"]), "", " "), lang)))


def print_summary(outcome: Outcome, report: Path | None, lang: str, out: IO[str], sheet: Sheet | None = None) -> None:
    """Print the summary: with colour and wrapped lines on a terminal, as plain lines elsewhere."""
    lines = summary_lines(outcome, report, lang, sheet)
    if not out.isatty():
        colon = _colon(lang)
        out.writelines(f"{line.label}{colon if line.label else '  '}{line.text}\n" for line in lines)
        return
    _print_rich(lines, out)


def _print_rich(lines: Sequence[Line], out: IO[str]) -> None:
    # Only a terminal pays for the import.
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="bold blue", no_wrap=True)
    grid.add_column(overflow="fold")
    for at, line in enumerate(lines):
        grid.add_row(line.label, Text(line.text, style="bold" if at == 0 else ""))
    Console(file=out, highlight=False).print(grid)


def _lines(outcome: Outcome, lang: str) -> Iterator[Line]:
    yield Line(_label("s_binds", lang), tell(gist.headline(outcome), lang))
    yield from (Line("", tell(words, lang)) for words in gist.until(outcome))
    if outcome.readings:
        yield from _stated(outcome, "compensation", "s_paid", "s_none_paid", lang)
        yield from _stated(outcome, "liquidated_damages", "s_breach", "s_none_breach", lang)
        yield from _stated(outcome, "return", "s_return", None, lang)
    yield from _first(gist.pressing(outcome), lang)
    yield from _problems(gist.unread(outcome), "s_unread", lang)
    yield from _problems(gist.doubtful(outcome), "s_doubtful", lang)
    yield from _problems(gist.not_judged(outcome), "s_not_judged", lang)
    yield from _problems(gist.notices(outcome), "s_pile", lang)
    papers, clauses = len(outcome.readings), sum(len(reading.clauses) for reading in outcome.readings)
    read_on = PHRASES["read_on"].fill(papers=papers, clauses=clauses, day=day_words(outcome.day))
    yield Line(_label("s_papers", lang), tell(read_on, lang))


def _stated(outcome: Outcome, term: str, label: str, none: str | None, lang: str) -> Iterator[Line]:
    found = list(dict.fromkeys(_in_words(stated, lang) for stated in gist.stated(outcome, term)))
    if not found and none:
        yield Line(_label(label, lang), tell(PHRASES[none], lang))
    yield from _at_most(found, label, lang)


def _in_words(stated: gist.Stated, lang: str) -> str:
    values = ("; " if lang == "en" else "；").join(_value(one, lang) for one in stated.line.said)
    where = " ".join(filter(None, (stated.reading.paper.name, stated.clause.number)))
    return f"{values} ({where})"


def _value(one: Said, lang: str) -> str:
    said = tell(one.words, lang) if one.words else f"“{one.quote}”"
    return f"{one.who} {said}" if one.who else said


def _first(findings: Sequence[Finding], lang: str) -> Iterator[Line]:
    colon = _colon(lang)
    entries = [
        f"{tell(TOPICS[f.topic], lang)}{colon}{tell(f.says, lang)} [{tell(standing(f), lang)}]" for f in findings
    ]
    yield from _at_most(entries, "s_first", lang)


def _problems(problems: Sequence[Problem], label: str, lang: str) -> Iterator[Line]:
    entries = [f"{_place(p, lang)}{_colon(lang)}{tell(p.says, lang)} {tell(p.do, lang)}" for p in problems]
    yield from _at_most(entries, label, lang)


def _place(problem: Problem, lang: str) -> str:
    if problem.page is None:
        return problem.paper
    # Filled after it was put into its script, so that a file's name is shown as the file is called.
    return tell(PHRASES["on_page"], lang).format(paper=problem.paper, page=problem.page)


def _at_most(entries: Sequence[str], label: str, lang: str) -> Iterator[Line]:
    for at, entry in enumerate(entries[:AT_MOST]):
        yield Line("" if at else _label(label, lang), entry)
    if len(entries) > AT_MOST:
        yield Line("", tell(PHRASES["s_more"].fill(count=len(entries) - AT_MOST), lang))


def _colon(lang: str) -> str:
    return ": " if lang == "en" else "："


def _label(name: str, lang: str) -> str:
    return tell(PHRASES[name], lang)
