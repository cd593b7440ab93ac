"""The style sheets that pages share with the reports that are written as files."""

from fastapi import APIRouter
from starlette.responses import Response

from songbang.reports.html.page import page_style
from songbang.reports.html.stand_page import stand_style
from songbang.web.refused import NOT_FOUND, Stop

router = APIRouter()

_SHEETS = {"report": page_style, "stand": stand_style}


@router.get("/style/{name}.css")
def style(name: str) -> Response:
    """Return a style sheet by its name."""
    if name not in _SHEETS:
        raise Stop(NOT_FOUND)
    return Response(str(_SHEETS[name]()), media_type="text/css", headers={"cache-control": "max-age=300"})
