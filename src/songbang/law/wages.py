"""Monthly minimum wages, asked for a place on a day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Wage:
    """The monthly minimum wage of one place and tier, from its first day to its last.

    ``tier`` is 1 for the highest of a place and 1 where there is only one. ``until`` is ``None`` where no end is known.
    ``verified`` tells whether the value was seen in an official text; ``source`` is where it was seen.
    """

    place: str
    tier: int
    start: date
    until: date | None
    monthly: Decimal
    verified: bool
    reviewed: date
    source: str

    def holds(self, day: date) -> bool:
        """Tell whether the value holds on a day: from its first day up to and including its last."""
        return self.start <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class City:
    """A place that takes the value of the place above it: the tier it is in, and from when that is known."""

    place: str
    tier: int
    start: date

    def takes(self, wage: Wage) -> bool:
        """Tell whether a value of the place above holds here."""
        return wage.tier == self.tier and wage.start >= self.start


@dataclass(frozen=True, slots=True)
class Wages:
    """Every value by place, oldest first, and the cities that take a value of their province.

    A place with values of its own has those alone. A place without any has those of the nearest place above it; of
    the tier that is recorded for it, or else of every tier. Another day's value never fills in.
    """

    values: Mapping[str, tuple[Wage, ...]] = field(default_factory=dict)
    cities: Mapping[str, City] = field(default_factory=dict)

    def on(self, place: str, day: date) -> tuple[Wage, ...]:
        """Return the value of a place on a day: one where it is settled, one a tier where only the province is known.

        Nothing where no value is recorded for that place and day.
        """
        return tuple(sorted((wage for wage in self._of(place) if wage.holds(day)), key=lambda wage: wage.tier))

    def steps(self, place: str) -> tuple[Wage, ...]:
        """Return every value of a place whose tier is settled, oldest first; nothing where it is not."""
        found = self._of(place)
        return found if len({wage.tier for wage in found}) == 1 else ()

    def first_day(self, place: str) -> date | None:
        """Return the first day for which a value of the place is recorded."""
        return min((wage.start for wage in self._of(place)), default=None)

    def _of(self, place: str) -> tuple[Wage, ...]:
        """Return the values that count for a place, oldest first."""
        parts = place.split("-")
        city = None
        for length in range(len(parts), 0, -1):
            name = "-".join(parts[:length])
            if name in self.values:
                return tuple(wage for wage in self.values[name] if city is None or city.takes(wage))
            city = city or self.cities.get(name)
        return ()
