"""`songbang law` with a task: a case replayed, the missing facts asked for, the law proved, or set against texts."""

from datetime import date
from pathlib import Path

from songbang.basis.standing import Topic
from songbang.cli.faults import complain_all
from songbang.cli.output import put_json, put_text
from songbang.law.read import load
from songbang.reports.against_answer import against_text
from songbang.reports.ask_answer import ask_text
from songbang.reports.proof_answer import proof_text
from songbang.reports.replay_answer import replay_text
from songbang.tasks.against import set_against, set_against_json
from songbang.tasks.ask import missing, missing_json
from songbang.tasks.facts_file import facts_in, shipped_case
from songbang.tasks.prove import proved, proved_json
from songbang.tasks.refusal import PARTLY_READ
from songbang.tasks.replay import replayed, replayed_json

DOES_NOT_HOLD = 1
"""Exit code: something that was to be proved does not hold."""


def replay_law(case: Path, place: str | None, day: date, lang: str, *, as_json: bool) -> int:
    """Replay a file of facts, or a reported case by its id; the exit code tells whether all of it came out."""
    found = replayed(shipped_case(case.name) or facts_in(case), place, day, case.name)
    if as_json:
        put_json(replayed_json(found, lang))
    else:
        put_text(replay_text(found.runs, found.law, lang))
    complain_all(found.problems, lang)
    if found.problems:
        return PARTLY_READ
    return DOES_NOT_HOLD if found.differs else 0


def ask_law(facts: Path, place: str | None, day: date, lang: str, *, as_json: bool) -> int:
    """List the facts that are missing, those first whose answer would change the most."""
    found = missing(facts_in(facts), place, day, facts.name)
    if as_json:
        put_json(missing_json(found, lang))
    else:
        put_text(ask_text(found.asked, found.day, lang))
    return 0


def prove_law(place: str | None, topic: Topic | None, lang: str, *, as_json: bool) -> int:
    """Ask the cases of the place files and the reported cases again: all of them, or those of a place or a topic."""
    found = proved(place, topic)
    complain_all(found.problems, lang)
    if as_json:
        put_json(proved_json(found))
    else:
        put_text(proof_text(found.proofs, found.cases, lang))
    return 0 if found.holds else DOES_NOT_HOLD


def against_law(folder: Path, lang: str, *, as_json: bool) -> int:
    """Set the articles and figures of the law against a folder of statute texts."""
    found = set_against(folder)
    if as_json:
        put_json(set_against_json(found, lang))
    else:
        put_text(against_text(found, load(), lang))
    complain_all(found.problems, lang)
    return PARTLY_READ if found.problems else 0
