"""In which language a request is answered: as it asks, as was chosen before, or as the browser prefers."""

from starlette.requests import Request

from songbang.reports.script import LANGUAGES

COOKIE = "songbang-language"
_TRADITIONAL = ("zh-hant", "zh-hk", "zh-tw", "zh-mo")


def language_of(request: Request) -> str:
    """Return ``zh``, ``zh-Hant`` or ``en``."""
    for told in (request.query_params.get("lang"), request.cookies.get(COOKIE)):
        if told in LANGUAGES:
            return told
    return _preferred(request.headers.get("accept-language", ""))


def _preferred(header: str) -> str:
    for part in header.lower().split(","):
        tag = part.partition(";")[0].strip()
        if tag.startswith(_TRADITIONAL):
            return "zh-Hant"
        if tag.startswith("zh"):
            return "zh"
        if tag.startswith("en"):
            return "en"
    return "zh"
