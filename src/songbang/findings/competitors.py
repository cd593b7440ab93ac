"""Every firm that the papers of a pile name as closed, each once, with every place that names it."""

from collections.abc import Sequence
from dataclasses import dataclass

from songbang.basis.span import Span
from songbang.readings.reading import Reading
from songbang.readings.rivals import rivals
from songbang.terms.firm import Firm
from songbang.terms.same_firm import one_of, same_firms


@dataclass(frozen=True, slots=True)
class NamedAt:
    """A place that names a firm: the paper, and the name's span in it."""

    paper: str
    span: Span


@dataclass(frozen=True, slots=True)
class Competitor:
    """One firm on the lists of a pile: its first name, its other names, whether its group is closed with it, where."""

    name: str
    aliases: tuple[str, ...]
    affiliates: bool
    remarks: str | None
    places: tuple[NamedAt, ...]


def competitors(readings: Sequence[Reading]) -> tuple[Competitor, ...]:
    """Return the firms that a non-compete names or points to, or that a list calls competitors, in reading order."""
    found: dict[NamedAt, Firm] = {}
    for paper, firm in (one for reading in readings for one in rivals(reading)):
        place = NamedAt(paper, firm.span)
        found.setdefault(place, firm)
        # A clause may close the group of a firm that the list itself names alone.
        if firm.affiliates:
            found[place] = firm
    places, firms = list(found), list(found.values())
    return tuple(_one([places[at] for at in group], [firms[at] for at in group]) for group in same_firms(firms))


def _one(places: Sequence[NamedAt], firms: Sequence[Firm]) -> Competitor:
    firm = one_of(firms)
    return Competitor(firm.name, firm.aliases, firm.affiliates, firm.remarks, tuple(places))
