"""Where the court sits: by its code in the case number, or by its name."""

from collections.abc import Iterable
from typing import Final

from songbang.judgments.courts import place_of_court, place_of_number
from songbang.judgments.fields.case_number import own_numbers
from songbang.judgments.fields.court import own_court
from songbang.judgments.parts import Parts
from songbang.judgments.value import Value

FIELDS: Final = ("place",)


def read(parts: Parts) -> Iterable[Value]:
    """Yield the place; where number and name agree, the one that tells more."""
    number = next(iter(own_numbers(parts)), None)
    court = own_court(parts)
    by_number = place_of_number(number.number) if number else None
    by_name = place_of_court(parts.folded[slice(*court)]) if court else None
    if court and by_name and (by_number is None or by_name.startswith(by_number)):
        yield Value("place", by_name, parts.span(*court))
    elif number and by_number:
        yield Value("place", by_number, parts.span(number.start, number.end))
