"""`songbang stand`: where a person stands on a day, from the folder of a matter."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from songbang.cli.faults import complain_all
from songbang.cli.output import WRITTEN, put_json, put_text
from songbang.cli.stand_files import Files, write_files
from songbang.matter.odd import left_unread
from songbang.reports.script import tell
from songbang.reports.stand.day_by_day import days_text
from songbang.reports.stand.sheet import Section
from songbang.reports.stand.text import print_stand, stand_text
from songbang.tasks.refusal import PARTLY_READ
from songbang.tasks.stand import Stood, stood, stood_json


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
    found = stood(asked.path, asked.day, asked.days)
    told = found.told()
    written = write_files(found.position, told, found.law, asked.files, asked.lang)
    if asked.as_json:
        put_json(stood_json(found, asked.lang))
    else:
        _put_text(found, told, asked.lang)
        # Filled after it was put into its script, so that a file's name is shown as the file is called.
        put_text("".join(f"{tell(WRITTEN, asked.lang).format(path=path)}\n" for path in written))
    problems = found.matter.problems
    complain_all(problems, asked.lang)
    return PARTLY_READ if left_unread(problems) else 0


def _put_text(found: Stood, told: Sequence[Section], lang: str) -> None:
    if found.spell is not None:
        put_text(days_text(found.spell, lang))
    elif sys.stdout is not None and sys.stdout.isatty():
        print_stand(found.position, told, found.law, lang, sys.stdout)
    else:
        put_text(stand_text(found.position, told, found.law, lang))
