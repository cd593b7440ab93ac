"""`songbang evidence add`, `amend`, `remove`: a line is added to the ledger."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from songbang.basis.words import Words
from songbang.cli.faults import complain_all
from songbang.cli.output import put_json, put_text
from songbang.matter.evidence.add import Told
from songbang.reports.evidence_lines import added_lines
from songbang.reports.script import tell
from songbang.tasks.evidence import Entered, added, amended, entered_json, removed


def add_files(folder: Path, files: Sequence[Path], told: Told, lang: str, *, as_json: bool) -> int:
    """Add each file, tell what to mind, and return the exit code."""
    return _tell(added(folder, files, told, _now()), lang, as_json=as_json)


def amend_exhibit(folder: Path, number: int, told: Told, lang: str, *, as_json: bool) -> int:
    """Say something else of an exhibit, and return the exit code."""
    return _tell(amended(folder, number, told, _now()), lang, as_json=as_json)


def remove_exhibit(folder: Path, number: int, why: str, lang: str, *, as_json: bool) -> int:
    """Take an exhibit out, and return the exit code."""
    return _tell(removed(folder, number, why, _now()), lang, as_json=as_json)


def say(lines: Sequence[Words], lang: str) -> None:
    """Print lines in the language."""
    put_text("".join(f"{tell(line, lang)}\n" for line in lines))


def _now() -> datetime:
    return datetime.now().astimezone()


def _tell(entered: Entered, lang: str, *, as_json: bool) -> int:
    if as_json:
        put_json(entered_json(entered, lang))
    else:
        say([*added_lines(entered.added, entered.cautions)], lang)
        complain_all(entered.told, lang)
    return entered.code
