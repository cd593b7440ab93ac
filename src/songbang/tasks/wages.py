"""The wage slips of a matter worked out: which lines count, and what the four bases come to."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from songbang.law.in_force import Law
from songbang.law.read import load
from songbang.matter.matter import Matter
from songbang.position.case import case_of
from songbang.position.wage_base.compare import on_bases
from songbang.position.wage_base.result import OnBase, WageBases
from songbang.position.wages_told import wage_bases
from songbang.reports.plain_values import Json
from songbang.reports.wage_base_json import wage_base_json
from songbang.tasks.matter.held import matter_in, place_of


@dataclass(frozen=True, slots=True)
class Wages:
    """The matter, its wages by each base, and what follows from each."""

    matter: Matter
    law: Law
    found: WageBases
    on: tuple[OnBase, ...]


def wages_of(folder: Path, day: date) -> Wages:
    """Work out the wage slips of a matter on a day; a matter that cannot be read is a ``Refusal``."""
    matter, law = matter_in(folder), load()
    place = place_of(matter, law)
    case = case_of(matter, law, day)
    found = wage_bases(matter, law, place, day, case.told)
    return Wages(matter, law, found, on_bases(case, found))


def wages_json(wages: Wages, lang: str) -> dict[str, Json]:
    """Return the document of `songbang matter wages --json`."""
    return wage_base_json(wages.found, wages.on, wages.matter.problems, wages.law, lang)
