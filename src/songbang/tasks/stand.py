"""Where a person stands on a day, from the folder of a matter."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from songbang.law.in_force import Law
from songbang.law.read import load
from songbang.matter.matter import Matter
from songbang.position.case import Case, case_of
from songbang.position.cost import CostToLeave
from songbang.position.cost_to_leave import cost_to_leave
from songbang.position.daily import DayPosition, daily
from songbang.position.results import Position
from songbang.position.stand import position_of
from songbang.reports.plain_values import Json
from songbang.reports.stand.cost_section import cost_json
from songbang.reports.stand.day_by_day import days_json
from songbang.reports.stand.json import stand_json
from songbang.reports.stand.sheet import Section
from songbang.reports.stand.sheets import sheets
from songbang.tasks.matter.held import matter_in, place_of


@dataclass(frozen=True, slots=True)
class Stood:
    """A matter set against the law of a day; ``spell`` are the days of a range, where one was asked for."""

    matter: Matter
    law: Law
    case: Case
    position: Position
    cost: CostToLeave
    spell: tuple[DayPosition, ...] | None = None

    def told(self) -> tuple[Section, ...]:
        """Return the sections that every way out tells, worked out when they are asked for."""
        return sheets(self.position, self.matter, self.cost)


def stood(folder: Path, day: date, days: tuple[date, date] | None = None) -> Stood:
    """Read the matter and work out its position on the day, and on each day from the first to the last of ``days``.

    A matter that cannot be read, or plays where no law is held, is a ``Refusal``; what of it could not be read
    stands in ``matter.problems``.
    """
    matter, law = matter_in(folder), load()
    place_of(matter, law)
    case = case_of(matter, law, day)
    spell = None if days is None else daily(matter, law, *days)
    return Stood(matter, law, case, position_of(case), cost_to_leave(case), spell)


def stood_json(found: Stood, lang: str) -> dict[str, Json]:
    """Return the document of `songbang stand --json`."""
    document = stand_json(found.position, found.matter, found.law, lang)
    document = {**document, "cost_to_leave": cost_json(found.cost, lang)}
    return document if found.spell is None else {**document, "day_by_day": days_json(found.spell)}
