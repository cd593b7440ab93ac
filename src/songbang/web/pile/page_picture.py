"""The picture of a page of a pile: drawn by a worker, as what draws it meets files that nobody has looked into."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from songbang.papers.page_picture import pictured_pages
from songbang.readings.reading import Reading
from songbang.web.house import now
from songbang.web.jobs.job import Work
from songbang.web.pile.asked import Asked
from songbang.web.refused import BUSY, NOT_FOUND, Refused, Stop

_PATIENCE = 30.0
"""Seconds that a browser is kept waiting for a picture."""


def page_addresses(wanted: Asked, number: int, reading: Reading) -> Mapping[int, str]:
    """Return where the pictures of the pages of a paper are, by page number; none for pages without pictures."""
    pages = pictured_pages(reading.paper)
    return {page: wanted.at(f"/papers/{number}/pages/{page}") for page in pages}


def drawn_page(wanted: Asked, reading: Reading, page: int) -> bytes:
    """Return the JPEG of a page. Raises `Stop` for a page without picture, and where it cannot be drawn in time."""
    if page not in pictured_pages(reading.paper):
        raise Stop(NOT_FOUND)

    @contextmanager
    def ready() -> Iterator[Mapping[str, Any]]:
        with wanted.house.store.folders.checked_out(wanted.pile.id, now(), write=False) as folder:
            yield {"folder": str(folder), "paper": reading.paper.name, "number": page}

    job = wanted.house.pool.submit("page", wanted.pile.id, Work("page", ready))
    if job is None or not job.finished.wait(_PATIENCE):
        raise Stop(BUSY)
    if job.fault is not None or not isinstance(job.result, bytes):
        why = job.fault
        raise Stop(Refused(404, why.code, why.says, why.do) if why else NOT_FOUND)
    return job.result
