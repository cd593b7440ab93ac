"""An instrument: the statute, interpretation, guidance or case that a provision is written in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from songbang.basis.provision import Figure
from songbang.basis.words import Words


@dataclass(frozen=True, slots=True)
class Article:
    """One cited article in our own words, with its figures; ``number`` as cited: ``24(2)``."""

    number: str
    says: Words
    figures: Mapping[str, Figure]


@dataclass(frozen=True, slots=True)
class Instrument:
    """Title, issuer, number (文号), dates, official address, and the articles that provisions cite.

    ``start`` is the first day in force; ``until`` the last one of a repealed instrument.
    """

    id: str
    title: Words
    issuer: str
    number: str
    promulgated: date
    start: date
    until: date | None
    address: str
    articles: tuple[Article, ...]

    def article(self, number: str) -> Article | None:
        """Return the article cited under this number, ``None`` where the file does not hold it."""
        return next((article for article in self.articles if article.number == number), None)
