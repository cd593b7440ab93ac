"""Whether a request comes from our own page: under our name, and not sent by another site."""

from collections.abc import Collection

from starlette.datastructures import Headers

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_OWN = frozenset({"same-origin", "none"})


def host_is_ours(headers: Headers, hosts: Collection[str]) -> bool:
    """Tell whether the request names us. A site whose name was rebound to this machine still sends its own name."""
    named = headers.getlist("host")
    return len(named) == 1 and named[0].lower() in hosts


def sent_by_us(method: str, headers: Headers, hosts: Collection[str]) -> bool:
    """Tell whether a request that may change something was sent by our own page, or by a program that is no browser.

    Browsers tell the origin of every request that is not a plain reading; ``Sec-Fetch-Site`` tells also of readings
    whether another site set them off. A program sends neither.
    """
    sites = headers.getlist("sec-fetch-site")
    navigates = headers.getlist("sec-fetch-mode") == ["navigate"] and method in SAFE
    if not _OWN.issuperset(sites) and not navigates:
        return False
    ours = {f"http://{host}" for host in hosts}
    return all(origin.lower() in ours for origin in headers.getlist("origin"))
