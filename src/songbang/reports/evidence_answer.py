"""The ledger of evidence, its gaps, cautions and questions as JSON."""

from collections.abc import Iterable, Sequence

from songbang import __version__
from songbang.basis.problem import Problem
from songbang.law.in_force import Law
from songbang.matter.evidence.append import Added
from songbang.matter.evidence.cautions import Caution, Question
from songbang.matter.evidence.claims import Gaps, Wanted
from songbang.matter.evidence.entry import Entry
from songbang.matter.evidence.verify import Checked
from songbang.reports.cited import cited
from songbang.reports.contract_json import problem_json
from songbang.reports.plain_values import Json, plain_value
from songbang.reports.script import tell


def added_json(
    command: str, added: Sequence[Added], cautions: Sequence[Caution], problems: Sequence[Problem], lang: str
) -> dict[str, Json]:
    """Return the lines that were added, what to mind with them, and the hash to keep elsewhere."""
    told: list[Json] = [{"id": one.id, "says": tell(one.says, lang)} for one in cautions]
    return {
        **_head(command),
        "entries": [_entry(one.entry, lang) for one in added],
        "head": added[-1].entry.hash if added else None,
        "cautions": told,
        "problems": _problems(problems, lang),
    }


def checked_json(checked: Checked, lang: str) -> dict[str, Json]:
    """Return whether the ledger and its files hold, and what does not."""
    return {
        **_head("evidence verify"),
        "holds": not checked.wrong,
        "entries": len(checked.ledger.entries),
        "head": checked.ledger.head if checked.ledger.entries else None,
        "wrong": _problems(checked.wrong, lang),
        "problems": _problems(checked.told, lang),
    }


def list_json(
    exhibits: Sequence[Entry], gaps: Sequence[Gaps], head: str | None, problems: Sequence[Problem], lang: str
) -> dict[str, Json]:
    """Return the exhibits that count, and for each claim what is there and what is missing."""
    return {
        **_head("evidence list"),
        "exhibits": [_entry(one, lang) for one in exhibits],
        "claims": [_gaps(one, lang) for one in gaps],
        "head": head,
        "problems": _problems(problems, lang),
    }


def questions_json(questions: Iterable[Question], law: Law, lang: str) -> dict[str, Json]:
    """Return the questions to ask of each exhibit of the other side."""
    told: list[Json] = [
        {
            "id": one.id,
            "asks": tell(one.asks, lang),
            "why": tell(one.why, lang),
            "cites": [{"instrument": name, "article": article} for name, article in one.cites],
            "sources": tell(cited(one.cites, law.instruments), lang),
        }
        for one in questions
    ]
    return {**_head("evidence questions"), "questions": told, "problems": []}


def _gaps(gaps: Gaps, lang: str) -> dict[str, Json]:
    return {
        "id": gaps.claim.id,
        "name": tell(gaps.claim.name, lang),
        "there": [{**_wanted(want, lang), "exhibits": [*numbers]} for want, numbers in gaps.there],
        "missing": [_wanted(want, lang) for want in gaps.missing],
        "other": [*gaps.other],
    }


def _wanted(want: Wanted, lang: str) -> dict[str, Json]:
    return {
        "kind": want.exhibit.id,
        "name": tell(want.exhibit.name, lang),
        "why": tell(want.why, lang),
        "cites": [{"instrument": name, "article": article} for name, article in want.cites],
    }


def _entry(entry: Entry, lang: str) -> Json:
    return plain_value(entry, lang)


def _head(command: str) -> dict[str, Json]:
    return {"songbang": __version__, "command": command}


def _problems(problems: Iterable[Problem], lang: str) -> list[Json]:
    return [problem_json(one, lang) for one in problems]
