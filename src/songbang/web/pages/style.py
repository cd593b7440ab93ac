"""The style sheets and the script that pages share with the reports that are written as files."""

from collections.abc import Callable, Mapping

from fastapi import APIRouter
from starlette.responses import Response

from songbang.reports.charts.sheet_page import sheet_style
from songbang.reports.html.page import page_style
from songbang.reports.html.stand_page import stand_style
from songbang.reports.rank.graph import graph_script
from songbang.web.refused import NOT_FOUND, Stop

router = APIRouter()

_SHEETS: Mapping[str, Callable[[], str]] = {"report": page_style, "stand": stand_style, "sheet": sheet_style}
_SCRIPTS = {"graph": graph_script}
_AGE = {"cache-control": "max-age=300"}


@router.get("/style/{name}.css")
def style(name: str) -> Response:
    """Return a style sheet by its name."""
    if name not in _SHEETS:
        raise Stop(NOT_FOUND)
    return Response(str(_SHEETS[name]()), media_type="text/css", headers=_AGE)


@router.get("/script/{name}.js")
def script(name: str) -> Response:
    """Return a script of a report by its name: a file of ours, the same for every report."""
    if name not in _SCRIPTS:
        raise Stop(NOT_FOUND)
    return Response(_SCRIPTS[name](), media_type="text/javascript", headers=_AGE)
