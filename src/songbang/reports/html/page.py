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
from songbang.basis.words import Words
from songbang.findings.finding import Outcome
from songbang.law.in_force import Law
from songbang.reports import labels
from songbang.reports.html.report_values import Links, report_values
from songbang.reports.page_words import filled, page_words
from songbang.reports.phrases import PHRASES
from songbang.reports.script import HTML_LANGUAGES, tell
from songbang.reports.term_words import term_line

_HERE = Path(__file__).parent
_TEMPLATE = "report.html.j2"


def report_html(outcome: Outcome, law: Law, lang: str = "zh") -> str:
    """Return the report in ``lang`` as the text of one HTML file.

    Of the law only names are taken: those of places, and title, number and official address of what is cited.
    """
    given = page_values(lang)
    values = report_values(outcome, law, given["say"], Links())
    return page_environment().get_template(_TEMPLATE).render(**given, **values)


def page_values(lang: str) -> dict[str, Any]:
    """Return what every page is given: its language, its voice, its style, the names of things."""
    say = _saying(lang)
    return {
        "lang": HTML_LANGUAGES[lang],
        **page_words(lang),
        "say": say,
        "t": _phrase_teller(lang),
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


def _phrase_teller(lang: str) -> Callable[..., str]:
    """Return what tells a phrase of the pages by its name, its values filled in."""
    return lambda name, **values: filled(tell(PHRASES[name], lang), values, lang)


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
