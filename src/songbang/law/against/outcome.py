"""What comes of setting the law against texts: a row for each article cited and each figure."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from songbang.basis.problem import Problem


class Against(StrEnum):
    """How an article or a figure stands to the text."""

    MATCHES = "matches"
    DIFFERS = "differs"
    NO_ARTICLE = "no_article"
    NO_TEXT = "no_text"


class Why(StrEnum):
    """Why a file was set against nothing."""

    NOT_HELD = "not_held"
    SEVERAL = "several"
    NAME_AND_HEADING_DIFFER = "name_and_heading_differ"
    OLDER = "older"


@dataclass(frozen=True, slots=True)
class Matched:
    """A file and the instrument it is a copy of; ``by`` tells how: heading, name, number, short_name, folder."""

    name: str
    instrument: str
    by: str


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A file that was set against nothing, why, the instruments it might be, and the title it bears."""

    name: str
    why: Why
    instruments: tuple[str, ...] = ()
    title: str = ""


@dataclass(frozen=True, slots=True)
class Where:
    """Where something stands: the instrument and its article; the file, the line and words from it, where there are."""

    instrument: str
    article: str
    file: str = ""
    line: int | None = None
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing compared: an article that is cited (``figure`` is empty), or a figure.

    ``of`` is a provision's id, or an instrument's where the entry of its article was compared; ``start`` the first day
    of that version. ``kind`` is what the figure measures, ``found`` what of that kind stands in the article.
    """

    of: str
    start: date | None
    figure: str
    value: str
    kind: str
    standing: Against
    place: Where
    found: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that was compared. ``without_text`` are the instruments held here that no file is a copy of."""

    folder: str
    rows: tuple[Row, ...]
    matched: tuple[Matched, ...]
    unmatched: tuple[Unmatched, ...]
    without_text: tuple[str, ...]
    problems: tuple[Problem, ...]

    @property
    def counts(self) -> Mapping[Against, int]:
        """How many rows stand in each way."""
        held = Counter(row.standing for row in self.rows)
        return {standing: held[standing] for standing in Against}

    @property
    def amiss(self) -> tuple[Row, ...]:
        """The rows whose text is there and does not bear them out: what a reviewer looks at first."""
        return tuple(row for row in self.rows if row.standing in {Against.DIFFERS, Against.NO_ARTICLE})
