"""What figures are worked out in: the law, the place, the day, the facts."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar, cast

from songbang.basis.facts import Facts
from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.law.in_force import Asked, Law

Worked = TypeVar("Worked")


@dataclass(frozen=True, slots=True)
class Setting:
    """What figures are worked out in: the law, the place of performance, the day asked about, and the facts."""

    law: Law
    place: str
    day: date
    facts: Facts
    kept: dict[Hashable, object] = field(default_factory=dict, compare=False)

    def once(self, key: Hashable, work: Callable[[], Worked]) -> Worked:
        """Work something out once: several figures ask for the same months and minimum wages."""
        if key not in self.kept:
            self.kept[key] = work()
        return cast("Worked", self.kept[key])

    def asked(self, point: str, day: date | None = None) -> Asked:
        """Return the provision of the country on one point, such as ``duration.cap``, on a day."""
        country = self.place.split("-", maxsplit=1)[0]
        return self.law.ask(f"{country}.{point}", country, day or self.day)

    def versions(self, point: str) -> tuple[Provision, ...]:
        """Return every version of the country's provision on one point, the oldest first."""
        country = self.place.split("-", maxsplit=1)[0]
        return self.law.versions(f"{country}.{point}", country)


def line(text: str) -> Words:
    """Return a step that reads the same in every language: arithmetic."""
    return Words(text, text)
