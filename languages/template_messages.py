"""The messages of page templates: every ``_("…")`` and ``_n("…", count)``, by domain."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from babel.messages.extract import extract
from languages.po import PlainCatalog, empty

SOURCE: Final = Path(__file__).parents[1] / "src" / "songbang"
PAGES: Final = SOURCE / "web" / "templates"
REST: Final = "shell"
"""The domain of a template that belongs to no family: the layout, the pages of errors."""

_CALLS: Final = {"_": None, "_n": (1, 1)}
_JINJA: Final = "jinja2.ext:babel_extract"
_OPTIONS: Final = {"silent": "false", "trimmed": "true"}


def templates() -> Iterator[Path]:
    """Yield every Jinja template of the product, in order of name."""
    yield from sorted(SOURCE.rglob("*.j2"))


def domain_of(template: Path, domains: frozenset[str]) -> str:
    """Return the domain a template's messages live in.

    The folder below ``web/templates``, else the first word of the file's name, where a domain of that name exists;
    ``reports`` for the templates of reports.
    """
    if not template.is_relative_to(PAGES):
        return "reports"
    first = template.relative_to(PAGES).parts[0]
    name = first.split(".")[0].split("_")[0].split("-")[0]
    return name if name in domains else REST


def template_messages(domains: frozenset[str], wanted: str = "") -> Mapping[str, PlainCatalog]:
    """Return, for each domain (or the one wanted), the messages its templates ask for; the words are still empty."""
    found: dict[str, PlainCatalog] = {}
    for template in templates():
        domain = domain_of(template, domains)
        if wanted in {"", domain}:
            _read(template, found.setdefault(domain, empty("en")))
    return {domain: catalogue for domain, catalogue in found.items() if len(catalogue)}


def _read(template: Path, catalogue: PlainCatalog) -> None:
    with template.open("rb") as opened:
        for _, message, notes, _context in extract(_JINJA, opened, _CALLS, ("L10N:",), _OPTIONS):
            place = template.relative_to(SOURCE).as_posix()
            catalogue.add(message, locations=[(place, 0)], auto_comments=notes)
