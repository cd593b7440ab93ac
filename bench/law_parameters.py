"""The law as OpenFisca parameters: shares, what lifts them, the cap and minimum wages, written from the law itself."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final

import yaml

from songbang.answers.many.rates import KNOWN, Rates, rates
from songbang.law.in_force import Law

CONDITIONS: Final = {True: "technical_secret", False: "other"}


def settled_places(law: Law, first: date) -> tuple[str, ...]:
    """Return the places whose law is held and whose minimum wage is one and known from a day on, without a gap."""
    named = sorted({*law.wages.values, *law.wages.cities})
    return tuple(place for place in named if law.covers(place) and _known_from(law, place, first))


def _known_from(law: Law, place: str, first: date) -> bool:
    held = [wage for wage in law.wages.steps(place) if wage.until is None or wage.until >= first]
    ends = [None if wage.until is None else wage.until.toordinal() + 1 for wage in held]
    return bool(held) and held[0].start <= first and ends == [*(wage.start.toordinal() for wage in held[1:]), None]


def parameters(law: Law, places: Sequence[str], day: date, first: date) -> Mapping[str, Mapping[str, object]]:
    """Return every parameter by its path, as the format of OpenFisca writes it: values by first day."""
    held = rates(law, places, day, first, day)
    found: dict[str, Mapping[str, object]] = {"cap": _since("Most months of a restraint", {day: held.cap})}
    for known, condition in CONDITIONS.items():
        for number, place in enumerate(places):
            share, lifts = _share(held, number + KNOWN.index(known) * len(places))
            found[f"share/{condition}/{name(place)}"] = _since("Share of the average wage", {day: share})
            found[f"lifts/{condition}/{name(place)}"] = _since("Lifts what is agreed", {day: lifts})
    for place in places:
        wages = {wage.start: float(wage.monthly) for wage in law.wages.steps(place)}
        found[f"minimum_wage/{name(place)}"] = _since("Monthly minimum wage", wages)
    return found


def write(found: Mapping[str, Mapping[str, object]], folder: Path) -> None:
    """Write the parameters below a folder, a file each."""
    for path, parameter in found.items():
        file = folder / f"{path}.yaml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(yaml.safe_dump(dict(parameter), sort_keys=False), encoding="utf-8")


def name(place: str) -> str:
    """Return the name of a place as a parameter may have it."""
    return place.replace("-", "_")


def _share(held: Rates, row: int) -> tuple[float, int]:
    return held.numerator[row] / held.denominator[row], int(held.lifts[row])


def _since(description: str, values: Mapping[date, float]) -> Mapping[str, object]:
    return {"description": description, "values": {start: {"value": value} for start, value in values.items()}}
