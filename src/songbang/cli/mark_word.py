"""`songbang word`: the Word files of a pile back, with comments and tracked changes."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import typer

from songbang.basis.problem import Problem
from songbang.cli.evidence_task import say
from songbang.cli.faults import complain_all
from songbang.cli.kept import cache_folder
from songbang.cli.output import put_json
from songbang.cli.progress import watched
from songbang.papers.notices import NOTICES
from songbang.papers.problems import INFORMS
from songbang.reports.contract_json import all_problems
from songbang.reports.word_answer import WrittenCopy, word_lines
from songbang.tasks.mark import marked_copies
from songbang.tasks.mark_files import mark_json, written_copies
from songbang.tasks.read import read_pile
from songbang.tasks.refusal import NOTHING_READ, PARTLY_READ

FOLDER = Path("songbang-word")
_PASSED = INFORMS | NOTICES.keys() | {"word_signed"}
"""Codes of what there is to say about papers that were marked all the same."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked of `songbang word`; ``out`` is ``None`` where no folder was named."""

    paths: tuple[Path, ...]
    place: str | None
    day: date
    out: Path | None
    lang: str
    as_json: bool
    keeps: bool = True


def mark_word(asked: Asked) -> None:
    """Read the pile, write a marked copy of each Word file, tell where, and leave with the exit code that fits."""
    folder = asked.out or FOLDER
    with watched(asked.lang) as watch:
        cache = cache_folder(wanted=asked.keeps)
        outcome = read_pile(
            asked.paths, asked.place, asked.day, cache=cache, files=watch.files, pictures=watch.pictures
        )
    made = datetime.now().astimezone()
    done = list(written_copies(marked_copies(outcome, asked.paths, asked.lang, made), folder))
    copies = [one for one in done if isinstance(one, WrittenCopy)]
    problems = [*all_problems(outcome), *(one for one in done if isinstance(one, Problem))]
    if asked.as_json:
        put_json(mark_json(outcome, folder, done, asked.lang))
    else:
        say([*word_lines(folder, copies)], asked.lang)
        complain_all(problems, asked.lang)
    if not copies:
        raise typer.Exit(NOTHING_READ)
    raise typer.Exit(PARTLY_READ if any(one.code not in _PASSED for one in problems) else 0)
