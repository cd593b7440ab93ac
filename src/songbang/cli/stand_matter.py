"""`songbang stand`: where a person stands on a day, from the folder of a matter."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.cli.asked import covered
from songbang.cli.faults import NOTHING_READ, PARTLY_READ, CommandError, complain_all, located
from songbang.cli.output import put_json, put_text
from songbang.cli.stand_files import Files, write_files
from songbang.law.in_force import Law
from songbang.law.read import load
from songbang.matter.matter import Matter
from songbang.matter.odd import left_unread
from songbang.matter.read import read_matter
from songbang.position.case import case_of
from songbang.position.cost_to_leave import cost_to_leave
from songbang.position.daily import daily
from songbang.position.results import Position
from songbang.position.stand import position_of
from songbang.reports.script import tell
from songbang.reports.stand.cost_section import cost_json
from songbang.reports.stand.day_by_day import days_json, days_text
from songbang.reports.stand.json import stand_json
from songbang.reports.stand.sheet import Section
from songbang.reports.stand.sheets import sheets
from songbang.reports.stand.text import print_stand, stand_text

COUNTRY = "cn"
WRITTEN = Words("写好了：{path}", "Written: {path}")


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for: the matter, the day, which days one by one, the files to write, and how to tell it."""

    path: Path
    day: date
    days: tuple[date, date] | None
    files: Files
    lang: str
    as_json: bool


def stand_matter(asked: Asked) -> int:
    """Print and write what was asked for; the exit code tells whether all of the matter could be read."""
    matter, law = _matter(asked.path), load()
    covered((matter.place or COUNTRY).lower(), law)
    case = case_of(matter, law, asked.day)
    position, cost = position_of(case), cost_to_leave(case)
    told = sheets(position, matter, cost)
    written = write_files(position, told, law, asked.files, asked.lang)
    spell = None if asked.days is None else daily(matter, law, *asked.days)
    if asked.as_json:
        document = {**stand_json(position, matter, law, asked.lang), "cost_to_leave": cost_json(cost, asked.lang)}
        put_json(document if spell is None else {**document, "day_by_day": days_json(spell)})
    else:
        _put_text(position, told, law, asked.lang) if spell is None else put_text(days_text(spell, asked.lang))
        # Filled after it was put into its script, so that a file's name is shown as the file is called.
        put_text("".join(f"{tell(WRITTEN, asked.lang).format(path=path)}\n" for path in written))
    complain_all(matter.problems, asked.lang)
    return PARTLY_READ if left_unread(matter.problems) else 0


def _matter(path: Path) -> Matter:
    read = read_matter(path)
    if isinstance(read, Problem):
        raise CommandError(located(read), read.do, NOTHING_READ)
    return read


def _put_text(position: Position, told: Sequence[Section], law: Law, lang: str) -> None:
    if sys.stdout is not None and sys.stdout.isatty():
        print_stand(position, told, law, lang, sys.stdout)
    else:
        put_text(stand_text(position, told, law, lang))
