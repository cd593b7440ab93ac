"""A template filled into a page, in the language of the request."""

from functools import cache
from pathlib import Path

from jinja2 import ChoiceLoader, Environment, FileSystemLoader
from starlette.requests import Request
from starlette.responses import HTMLResponse

from songbang import __version__
from songbang.reports.html.page import page_environment, page_values
from songbang.reports.script import LANGUAGES
from songbang.web.spoken import language_of

_HERE = Path(__file__).parent


def render(request: Request, template: str, status: int = 200, **values: object) -> HTMLResponse:
    """Return a page. Every template is given ``lang_code``, ``path``, and what all reports are given."""
    return HTMLResponse(fill(request, template, **values), status)


def fill(request: Request, template: str, **values: object) -> str:
    """Return the text of a page or of a part of one."""
    lang = language_of(request)
    given = {**page_values(lang), "lang_code": lang, "languages": LANGUAGES, "path": _path(request)}
    return _environment().get_template(template).render(**{**given, "version": __version__, **values})


def compile_templates() -> None:
    """Compile every template of the app, so that nobody waits for it."""
    engine = _environment()
    for name in engine.list_templates(extensions=["j2"]):
        engine.get_template(name)


def _path(request: Request) -> str:
    """Return where to come back to after another language was chosen: no answer to a form can be opened again."""
    if request.method != "GET":
        return "/"
    return request.url.path + (f"?{request.url.query}" if request.url.query else "")


@cache
def _environment() -> Environment:
    """Return the engine of the reports, which finds our own templates too: what comes from a paper is escaped."""
    own = page_environment()
    return own.overlay(loader=ChoiceLoader([FileSystemLoader(_HERE / "templates"), own.loader or FileSystemLoader([])]))
