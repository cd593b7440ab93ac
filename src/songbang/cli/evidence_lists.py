"""`songbang evidence verify`, `list`, `questions`: the ledger is read, nothing is written."""

from collections.abc import Sequence
from pathlib import Path

from songbang.cli.evidence_task import say
from songbang.cli.faults import complain_all
from songbang.cli.output import put_json
from songbang.law.read import load
from songbang.matter.evidence.ledger import current
from songbang.reports.evidence_lines import checked_lines, list_lines, question_lines
from songbang.tasks.evidence_lists import listed, listed_json, other_side, other_side_json, verified, verified_json

DIFFERS = 1
"""Exit code: something is not as it was when it was added."""


def verify_ledger(folder: Path, head: str | None, lang: str, *, as_json: bool) -> int:
    """Check the ledger and its files, tell what does not hold, and return the exit code."""
    checked = verified(folder, head)
    if as_json:
        put_json(verified_json(checked, lang))
    else:
        say([*checked_lines(checked, len(current(checked.ledger.entries)))], lang)
        complain_all([*checked.wrong, *checked.told], lang)
    return DIFFERS if checked.wrong else 0


def list_exhibits(folder: Path, wanted: Sequence[str], lang: str, *, as_json: bool) -> int:
    """Print the exhibits and the gaps of the claims asked for; of those that exhibits name, where none was."""
    found = listed(folder, wanted)
    if as_json:
        put_json(listed_json(found, lang))
    else:
        say([*list_lines(found.exhibits, found.gaps, load())], lang)
        complain_all(found.problems, lang)
    return DIFFERS if found.checked.wrong else 0


def ask_questions(lang: str, *, as_json: bool) -> None:
    """Print the questions to ask of each exhibit of the other side."""
    if as_json:
        put_json(other_side_json(lang))
    else:
        say([*question_lines(other_side(), load())], lang)
