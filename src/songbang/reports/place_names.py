"""What places are called in a report, and whose law was looked at for one."""

from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.reports import labels


def place_name(code: str, law: Law) -> Words:
    """Return the name of a place; one of which no law is held by its code."""
    return law.places[code].name if code in law.places else labels.place(code)


def law_names(code: str, law: Law) -> Words:
    """Name every place whose law was looked at for a place, the country first."""
    held = [place.name for place in reversed(law.line(code))] or [labels.place(code)]
    return Words("、".join(name.zh for name in held), ", ".join(name.en for name in held))
