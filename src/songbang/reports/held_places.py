"""The places that something is held for: their names, and from which places above they take law."""

from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.law.place import Place
from songbang.reports.markdown import both, code
from songbang.terms.place_names import first_names


def held_places(law: Law) -> tuple[str, ...]:
    """Return every place with provisions or with minimum wages, by its id."""
    return tuple(sorted({*law.places, *law.wages.values, *law.wages.cities}))


def place_name(name: str, law: Law) -> Words:
    """Return what a place is called in its own file, or else the name by which papers call it."""
    if name in law.places:
        return law.places[name].name
    known = first_names().get(name, name)
    return Words(known, known)


def name_and_code(name: str, law: Law) -> str:
    """Return a place's name with its code; the code alone where no name is known."""
    called = place_name(name, law)
    return code(name) if called.zh == name else f"{both(called)} {code(name)}"


def places_above(name: str, law: Law) -> tuple[Place, ...]:
    """Return the places that a place inherits from, the nearest first."""
    parts = name.split("-")
    names = ("-".join(parts[:length]) for length in range(len(parts) - 1, 0, -1))
    return tuple(law.places[one] for one in names if one in law.places)


def by_id(place: Place) -> dict[str, list[Provision]]:
    """Return the versions of each provision of a place, in the order of its files."""
    found: dict[str, list[Provision]] = {}
    for provision in place.provisions:
        found.setdefault(provision.id, []).append(provision)
    return found
