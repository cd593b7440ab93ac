"""One figure that a page of results reports, beside what it ought to be."""

from dataclasses import dataclass


class CannotRunError(Exception):
    """Something that is to be measured did not run: which command, and what it said."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured number and its limit, a floor for shares and a ceiling for ratios; ``times`` marks the ratios."""

    name: str
    measured: float
    limit: float
    times: bool = False

    @property
    def reached(self) -> bool:
        """Whether the number keeps to its limit."""
        return self.measured <= self.limit if self.times else self.measured >= self.limit

    @property
    def shown(self) -> str:
        """The number as people read it."""
        return f"{self.measured:.2f} ×" if self.times else f"{100 * self.measured:.1f} %"

    @property
    def wanted(self) -> str:
        """The limit as people read it."""
        return f"≤ {self.limit:g} ×" if self.times else f"≥ {100 * self.limit:g} %"
