"""`songbang matter wages`: which lines of the wage slips count, and what the four bases come to."""

from datetime import date
from pathlib import Path

from songbang.cli.faults import complain_all
from songbang.cli.output import put_json, put_text
from songbang.matter.odd import left_unread
from songbang.reports.wage_base_words import wage_base_text
from songbang.tasks.refusal import PARTLY_READ
from songbang.tasks.wages import wages_json, wages_of


def show_wages(folder: Path, day: date, lang: str, *, as_json: bool) -> int:
    """Print the wage slips worked out; the exit code tells whether all of the matter could be read."""
    wages = wages_of(folder, day)
    if as_json:
        put_json(wages_json(wages, lang))
    else:
        put_text(wage_base_text(wages.found, wages.on, wages.law, lang))
    problems = wages.matter.problems
    complain_all(problems, lang)
    return PARTLY_READ if left_unread(problems) else 0
