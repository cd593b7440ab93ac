"""What a roster is asked with: the law, the places of its people, the day."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import polars as pl

from songbang.answers.figures.setting import Setting
from songbang.basis.known import whole_figure
from songbang.basis.provision import Provision
from songbang.law.in_force import Law


@dataclass(frozen=True, slots=True)
class Ground:
    """The law, the places that occur in the roster in the order of their numbers, and the day asked about."""

    law: Law
    places: tuple[str, ...]
    day: date

    def by_country(self, point: str, reads: Callable[[Provision], pl.Expr]) -> pl.Expr:
        """Return for each row what ``reads`` makes of its country's provision on a point; null where there is none."""
        found: pl.Expr = pl.lit(None)
        for country in self.countries():
            rule = Setting(self.law, country, self.day, {}).asked(point)
            if isinstance(rule, Provision):
                found = pl.when(within(country)).then(reads(rule)).otherwise(found)
        return found

    def months(self, point: str) -> pl.Expr:
        """Return the months that the country's provision on one point names."""
        return self.by_country(point, lambda rule: pl.lit(whole_figure(rule, "months"), dtype=pl.Int64)).cast(pl.Int64)

    def versions(self, point: str, country: str) -> tuple[Provision, ...]:
        """Return every version of a country's provision on one point."""
        return Setting(self.law, country, self.day, {}).versions(point)

    def countries(self) -> tuple[str, ...]:
        """Return the countries that the places lie in."""
        return tuple(sorted({place.split("-", maxsplit=1)[0] for place in self.places}))


def within(country: str) -> pl.Expr:
    """Tell whether a row's place lies in a country."""
    return (pl.col("place") == country) | pl.col("place").str.starts_with(f"{country}-")
