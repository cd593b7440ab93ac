"""`songbang evidence add`, `amend`, `remove`: a line is added to the ledger."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.cli.asked import asked_day
from songbang.cli.faults import NOTHING_READ, PARTLY_READ, USAGE, complain_all
from songbang.cli.output import put_json, put_text
from songbang.matter.evidence.add import Told, add
from songbang.matter.evidence.append import Added
from songbang.matter.evidence.cautions import cautions_for
from songbang.matter.evidence.change import amend, remove
from songbang.reports.evidence_answer import added_json
from songbang.reports.evidence_lines import added_lines
from songbang.reports.script import tell


def told_of(proves: str, claim: str, kind: str, original: str, obtained: str, on: str | None) -> Told:  # noqa: PLR0913, PLR0917
    """Return what was typed of an exhibit; a day that is none stops the command."""
    return Told(proves, claim, kind, original, obtained, asked_day(on) if on else None)


def add_files(folder: Path, files: Sequence[Path], told: Told, lang: str, *, as_json: bool) -> int:
    """Add each file, tell what to mind, and return the exit code."""
    return _tell("add", [add(folder, file, told, _now()) for file in files], lang, as_json=as_json)


def amend_exhibit(folder: Path, number: int, told: Told, lang: str, *, as_json: bool) -> int:
    """Say something else of an exhibit, and return the exit code."""
    return _tell("amend", [amend(folder, number, told, _now())], lang, as_json=as_json)


def remove_exhibit(folder: Path, number: int, why: str, lang: str, *, as_json: bool) -> int:
    """Take an exhibit out, and return the exit code."""
    return _tell("remove", [remove(folder, number, why, _now())], lang, as_json=as_json)


def say(lines: Sequence[Words], lang: str) -> None:
    """Print lines in the language."""
    put_text("".join(f"{tell(line, lang)}\n" for line in lines))


def _now() -> datetime:
    return datetime.now().astimezone()


def _tell(command: str, done: Sequence[Added | Problem], lang: str, *, as_json: bool) -> int:
    added = [one for one in done if isinstance(one, Added)]
    problems = [one for one in done if isinstance(one, Problem)]
    told = [*problems, *(one for line in added for one in line.told)]
    minds = [mind for one in added for mind in cautions_for(one.entry, is_first=one.is_first)]
    cautions = list(dict.fromkeys(minds)) if command == "add" else []
    if as_json:
        put_json(added_json(f"evidence {command}", added, cautions, told, lang))
    else:
        say([*added_lines(added, cautions)], lang)
        complain_all(told, lang)
    return _code(added, problems)


def _code(added: Sequence[Added], problems: Sequence[Problem]) -> int:
    if not problems:
        return 0
    if any(one.code in {"no_such_claim", "no_such_entry", "no_matter"} for one in problems):
        return USAGE
    return PARTLY_READ if added else NOTHING_READ
