"""`songbang evidence verify`, `list`, `questions`: the ledger is read, nothing is written."""

from collections.abc import Sequence
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.cli.evidence_task import say
from songbang.cli.faults import USAGE, CommandError, complain_all
from songbang.cli.output import put_json
from songbang.law.read import load
from songbang.matter.evidence.cautions import questions
from songbang.matter.evidence.claims import claims, gaps
from songbang.matter.evidence.faults import fault
from songbang.matter.evidence.ledger import current
from songbang.matter.evidence.verify import Checked, verify
from songbang.reports.evidence_answer import checked_json, list_json, questions_json
from songbang.reports.evidence_lines import checked_lines, list_lines, question_lines

DIFFERS = 1
"""Exit code: something is not as it was when it was added."""
ALL = "all"


def verify_ledger(folder: Path, head: str | None, lang: str, *, as_json: bool) -> int:
    """Check the ledger and its files, tell what does not hold, and return the exit code."""
    checked = _checked(folder, head)
    if as_json:
        put_json(checked_json(checked, lang))
    else:
        say([*checked_lines(checked, len(current(checked.ledger.entries)))], lang)
        complain_all([*checked.wrong, *checked.told], lang)
    return DIFFERS if checked.wrong else 0


def list_exhibits(folder: Path, wanted: Sequence[str], lang: str, *, as_json: bool) -> int:
    """Print the exhibits and the gaps of the claims asked for; of those that exhibits name, where none was."""
    checked = _checked(folder, None)
    entries = checked.ledger.entries
    held = current(entries)
    named = wanted or [name for name in claims() if any(one.claim == name for one in held)]
    for name in named:
        if name not in {*claims(), ALL}:
            wrong = fault("no_such_claim", name, name, ", ".join((*claims(), ALL)))
            raise CommandError(wrong.says, wrong.do, USAGE)
    found = [gaps(entries, name) for name in (claims() if ALL in named else named)]
    problems = [*checked.wrong, *checked.told]
    if as_json:
        put_json(list_json(held, found, checked.ledger.head if entries else None, problems, lang))
    else:
        say([*list_lines(held, found, load())], lang)
        complain_all(problems, lang)
    return DIFFERS if checked.wrong else 0


def ask_questions(lang: str, *, as_json: bool) -> None:
    """Print the questions to ask of each exhibit of the other side."""
    if as_json:
        put_json(questions_json(questions(), load(), lang))
    else:
        say([*question_lines(questions(), load())], lang)


def _checked(folder: Path, head: str | None) -> Checked:
    checked = verify(folder, head)
    if isinstance(checked, Problem):
        raise CommandError(checked.says, checked.do, USAGE)
    return checked
