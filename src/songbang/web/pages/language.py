"""Another language for every page; kept in the browser."""

from fastapi import APIRouter
from starlette.responses import RedirectResponse, Response

from songbang.reports.script import LANGUAGES
from songbang.web.refused import NOT_FOUND, Stop
from songbang.web.spoken import COOKIE

router = APIRouter()

_YEAR = 365 * 24 * 3600


@router.get("/language/{code}")
def choose(code: str, back: str = "/") -> Response:
    """Keep the language and go back to the page that it was chosen on."""
    if code not in LANGUAGES:
        raise Stop(NOT_FOUND)
    answer = RedirectResponse(_within(back), 303)
    answer.set_cookie(COOKIE, code, max_age=_YEAR, samesite="strict", path="/")
    return answer


def _within(back: str) -> str:
    """Return the way back if it stays in the app: ``//elsewhere`` and ``/\\elsewhere`` would leave it."""
    inside = back.startswith("/") and not back.startswith(("//", "/\\")) and back.isprintable() and back.isascii()
    return back if inside and "lang=" not in back else "/"
