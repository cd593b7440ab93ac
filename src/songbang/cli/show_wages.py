"""`songbang matter wages`: which lines of the wage slips count, and what the four bases come to."""

from datetime import date
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.cli.asked import covered
from songbang.cli.faults import NOTHING_READ, PARTLY_READ, CommandError, complain_all, located
from songbang.cli.output import put_json, put_text
from songbang.law.read import load
from songbang.matter.odd import left_unread
from songbang.matter.read import read_matter
from songbang.position.case import COUNTRY, case_of
from songbang.position.wage_base.compare import on_bases
from songbang.position.wages_told import wage_bases
from songbang.reports.wage_base_json import wage_base_json
from songbang.reports.wage_base_words import wage_base_text


def show_wages(folder: Path, day: date, lang: str, *, as_json: bool) -> int:
    """Print the wage slips worked out; the exit code tells whether all of the matter could be read."""
    matter, law = read_matter(folder), load()
    if isinstance(matter, Problem):
        raise CommandError(located(matter), matter.do, NOTHING_READ)
    place = (matter.place or COUNTRY).lower()
    covered(place, law)
    case = case_of(matter, law, day)
    found = wage_bases(matter, law, place, day, case.told)
    on = on_bases(case, found)
    if as_json:
        put_json(wage_base_json(found, on, matter.problems, law, lang))
    else:
        put_text(wage_base_text(found, on, law, lang))
    complain_all(matter.problems, lang)
    return PARTLY_READ if left_unread(matter.problems) else 0
