"""The whole report: an outcome in, one HTML file out."""

import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket
from markupsafe import Markup

from songbang import __version__
from songbang.basis.facts import FACTS
from songbang.basis.words import Words
from songbang.findings.finding import Outcome
from songbang.law.in_force import Law
from songbang.papers.notices import NOTICES
from songbang.reports import gist, labels
from songbang.reports.contract_json import all_problems
from songbang.reports.days import day_words
from songbang.reports.firms import firm_rows, list_notes
from songbang.reports.html.paper_text import paper_text, quotation
from songbang.reports.html.places import places_of_clauses
from songbang.reports.money import money_steps, money_tables
from songbang.reports.phrases import PHRASES
from songbang.reports.pile import pile_of
from songbang.reports.script import HTML_LANGUAGES, tell
from songbang.reports.sources import sources
from songbang.reports.term_words import term_line

_HERE = Path(__file__).parent
_TEMPLATE = "report.html.j2"


def report_html(outcome: Outcome, law: Law, lang: str = "zh") -> str:
    """Return the report in ``lang`` as the text of one HTML file.

    Of the law only names are taken: those of places, and title, number and official address of what is cited.
    """
    given = page_values(lang)
    cited = sources(outcome, law.instruments)
    return (
        page_environment()
        .get_template(_TEMPLATE)
        .render(
            **given,
            outcome=outcome,
            facts=FACTS,
            day_words=day_words,
            headline=gist.headline(outcome),
            until=gist.until(outcome),
            length=gist.length_finding(outcome),
            pressing=gist.pressing(outcome),
            silent=gist.silent(outcome),
            kept=gist.kept(outcome),
            questions=gist.questions(outcome),
            tables=money_tables(outcome),
            steps=money_steps(outcome),
            places=places_of_clauses(outcome),
            firm_rows=firm_rows(outcome),
            list_notes=list_notes(outcome),
            sources=cited,
            titles={source.id: source.title for source in cited},
            place=_place_names(law),
            law_of=_law_names(law),
            problems=[problem for problem in all_problems(outcome) if problem.code not in NOTICES],
            pile=pile_of(outcome),
            quotation=quotation,
            paper_text=lambda reading: paper_text(reading, given["say"]),
        )
    )


def page_values(lang: str) -> dict[str, Any]:
    """Return what every page is given: its language, its voice, its style, the names of things."""
    say = _saying(lang)
    return {
        "lang": HTML_LANGUAGES[lang],
        "say": say,
        "t": _phrase_teller(say),
        "css": page_style(),
        "version": __version__,
        "labels": labels,
        "term_line": term_line,
    }


class _Compiled(FileSystemBytecodeCache):
    """Compiled templates, kept where Python keeps its own compiled modules; where it may not write, none are kept."""

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            super().dump_bytecode(bucket)


def _saying(lang: str) -> Callable[[Words], str]:
    return lambda words: tell(words, lang)


def _place_names(law: Law) -> Callable[[str], Words]:
    return lambda code: law.places[code].name if code in law.places else labels.place(code)


def _law_names(law: Law) -> Callable[[str], Words]:
    """Name every place whose law was looked at for a place, the country first."""

    def names(code: str) -> Words:
        held = [place.name for place in reversed(law.line(code))] or [labels.place(code)]
        return Words("、".join(name.zh for name in held), ", ".join(name.en for name in held))

    return names


def _phrase_teller(say: Callable[[Words], str]) -> Callable[..., str]:
    """Return what tells a phrase of the pages by its name, its values filled in."""

    # Filled after it was put into its script, so that a file's name is shown as the file is called.
    def told(name: str, **values: object) -> str:
        shown = {key: say(value) if isinstance(value, Words) else value for key, value in values.items()}
        return say(PHRASES[name]).format(**shown)

    return told


@cache
def page_environment() -> Environment:
    """Return the template engine of all pages: what comes from a paper is escaped."""
    return Environment(
        loader=FileSystemLoader(_HERE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        bytecode_cache=None if sys.dont_write_bytecode else _Compiled(str(Path(cache_from_source(__file__)).parent)),
    )


@cache
def page_style() -> Markup:
    """Return the style sheet of all pages."""
    return Markup((_HERE / "report.css").read_text(encoding="utf-8"))  # noqa: S704 (our own file)
