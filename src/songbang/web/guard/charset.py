"""In which signs a request is written: only in UTF-8, as every browser sends it."""

from email.message import Message

from starlette.datastructures import Headers

_TAKEN = frozenset({"utf-8", "utf8", "us-ascii"})


def is_utf8(headers: Headers) -> bool:
    """Tell whether a body that names the signs it is written in names those we read.

    Whoever reads a form would decode its fields with any codec of Python by that name: some of them fail, others make
    signs that no text may hold.
    """
    told = Message()
    told["content-type"] = headers.get("content-type", "")
    named = told.get_param("charset", "utf-8")
    return isinstance(named, str) and named.strip().lower() in _TAKEN
