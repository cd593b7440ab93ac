"""`songbang law` with a task: a case replayed, the missing facts asked for, the law proved, or set against texts."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from songbang.answers.asking import ask
from songbang.answers.prove import prove_cases
from songbang.answers.replay_document import replay_document, replay_reported
from songbang.answers.results import ProvedCase
from songbang.basis.case_facts import case_facts
from songbang.basis.problem import Problem
from songbang.basis.standing import Topic
from songbang.basis.words import Words
from songbang.cli.asked import covered
from songbang.cli.faults import NOTHING_READ, PARTLY_READ, CommandError, complain_all
from songbang.cli.output import put_json, put_text
from songbang.law.against.compare import compare
from songbang.law.cases import load_cases
from songbang.law.facts_file import read_facts_file
from songbang.law.read import load
from songbang.reports.against_answer import against_json, against_text
from songbang.reports.ask_answer import ask_json, ask_text
from songbang.reports.proof_answer import proof_json, proof_text
from songbang.reports.replay_answer import replay_json, replay_text

NOT_READ = Words("这个案件的事实读不懂，没有重算。", "The facts of this case cannot be read; it was not replayed.")
SEE = Words("用 --replay 加案件编号看哪里不对。", "--replay with the id of the case tells what is wrong.")
DOES_NOT_HOLD = 1
"""Exit code: something that was to be proved does not hold."""


def replay_law(case: Path, place: str | None, day: date, lang: str, *, as_json: bool) -> int:
    """Replay a file of facts, or a reported case by its id; the exit code tells whether all of it came out."""
    law = load()
    written = _shipped(case.name) or _written(case)
    runs, problems = replay_document(written, law, place, day, case.name)
    if as_json and runs:
        put_json(replay_json(runs, problems, law, lang))
    elif runs:
        put_text(replay_text(runs, law, lang))
    if not runs:
        first = problems[0]
        complain_all(problems[1:], lang)
        raise CommandError(first.says, first.do)
    complain_all(problems, lang)
    if problems:
        return PARTLY_READ
    return DOES_NOT_HOLD if any(run.differs for run in runs) else 0


def ask_law(facts: Path, place: str | None, day: date, lang: str, *, as_json: bool) -> int:
    """List the facts that are missing, those first whose answer would change the most."""
    law, written = load(), _written(facts)
    inner = written.get("facts")
    read, problems = case_facts(inner if isinstance(inner, Mapping) else written, facts.name)
    if problems:
        complain_all(problems[1:], lang)
        raise CommandError(problems[0].says, problems[0].do)
    told = read.get("on")
    when = told if isinstance(told, date) else day
    where = covered(str(read.get("place") or place or "cn").lower(), law)
    asked = ask({name: value for name, value in read.items() if name not in {"place", "on"}}, law, where, when)
    if as_json:
        put_json(ask_json(asked, law, where, when, lang))
    else:
        put_text(ask_text(asked, when, lang))
    return 0


def prove_law(place: str | None, topic: Topic | None, lang: str, *, as_json: bool) -> int:
    """Ask the cases of the place files and the reported cases again: all of them, or those of a place or a topic."""
    law = load()
    within = None if place is None else covered(place, law)
    cases, problems = load_cases()
    complain_all((*law.problems, *problems), lang)
    proofs = prove_cases(law, within, topic)
    tested = [case for case in cases if case.tested and case.replays and _counts(case.place, within, topic)]
    proved = [ProvedCase(case.id, replay_reported(case, law)) for case in tested]
    unread = [case.id for case, one in zip(tested, proved, strict=True) if len(one.runs) != len(case.replays)]
    complain_all([Problem("wrong_fact", name, NOT_READ, SEE) for name in unread], lang)
    if as_json:
        put_json(proof_json(proofs, proved))
    else:
        put_text(proof_text(proofs, proved, lang))
    fails = any(proof.differs for proof in proofs) or any(run.differs for case in proved for run in case.runs)
    return DOES_NOT_HOLD if fails or unread or problems or law.problems else 0


def _counts(place: str, within: str | None, topic: Topic | None) -> bool:
    """Tell whether a reported case belongs to the place asked for; a case is of no single topic."""
    return topic is None and (within is None or f"{place}-".startswith(f"{within}-"))


def against_law(folder: Path, lang: str, *, as_json: bool) -> int:
    """Set the articles and figures of the law against a folder of statute texts."""
    law = load()
    found = compare(law, folder)
    if not found.matched:
        if not found.problems:
            says = Words(
                "「{folder}」里没有认得出的法律文本。", "No text of an instrument that is held was found in “{folder}”."
            )
            do = Words(
                "一个文件放一部法规，文件名写它的名称，如 劳动合同法.md。",
                "One instrument a file, named by its title, such as 劳动合同法.md.",
            )
            raise CommandError(says.fill(folder=folder), do, NOTHING_READ)
        complain_all(found.problems[1:], lang)
        raise CommandError(found.problems[0].says, found.problems[0].do, NOTHING_READ)
    if as_json:
        put_json(against_json(found, lang))
    else:
        put_text(against_text(found, law, lang))
    complain_all(found.problems, lang)
    return PARTLY_READ if found.problems else 0


def _written(path: Path) -> Mapping[str, object]:
    read = read_facts_file(path)
    if isinstance(read, Problem):
        says = Words(f"「{path}」：{read.says.zh}", f"“{path}”: {read.says.en}")
        raise CommandError(says, read.do, NOTHING_READ)
    return read


def _shipped(name: str) -> Mapping[str, object] | None:
    """Return a reported case that ships with the package, by its id."""
    if "." in name:
        return None
    found = next((case for case in load_cases()[0] if case.id == name), None)
    return None if found is None else found.document()
