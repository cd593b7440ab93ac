"""The pages that are made from the law: each file below docs/ with what writes it."""

from collections.abc import Callable, Mapping

from songbang.law.in_force import Law
from songbang.reports.law_page import law_page
from songbang.reports.places_page import places_page

_MADE: Mapping[str, Callable[[Law], str]] = {"law.md": law_page, "places.md": places_page}


def law_pages(law: Law) -> dict[str, str]:
    """Return every page by its name below docs/."""
    return {name: made(law) for name, made in _MADE.items()}
