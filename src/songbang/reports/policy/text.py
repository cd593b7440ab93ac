"""A comparison in the terminal: the headline, then every section but what is told of each class."""

from collections.abc import Iterator

from songbang.law.in_force import Law
from songbang.portfolio.policy.compare import Comparison
from songbang.reports.policy.sections import headline, sections
from songbang.reports.script import tell
from songbang.reports.stand.text import section_lines

SHORT = frozenset({"costs", "leavers", "checks", "notes"})
"""The sections that a terminal shows; the page and the workbook hold the rest."""


def policy_text(found: Comparison, law: Law, lang: str) -> str:
    """Return the headline and the sections as plain lines."""
    return "\n".join(_lines(found, law, lang)) + "\n"


def _lines(found: Comparison, law: Law, lang: str) -> Iterator[str]:
    for line in headline(found):
        yield tell(line, lang)
    for section in sections(found):
        if section.id in SHORT:
            yield ""
            yield from section_lines(section, law, lang)
    yield ""
