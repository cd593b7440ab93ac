"""Questions of a matter answered by a program: what papers fill, what was understood, what was not."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Annotated, Any

from pydantic import StringConstraints

from songbang.reports.contract_json import problem_json
from songbang.reports.plain_values import Json
from songbang.reports.script import tell
from songbang.tasks.matter.answered import Kept, NotUnderstood, answer
from songbang.tasks.matter.from_report import fill
from songbang.tasks.read import read_json
from songbang.web.api.shape.asked import TYPED, Called
from songbang.web.api.shape.refusals import no_such
from songbang.web.api.shape.results import outcome_in

LONGEST_ANSWER = 400
NewAnswer = Annotated[str, StringConstraints(max_length=LONGEST_ANSWER, pattern=TYPED)]
Question = Annotated[str, StringConstraints(pattern="^[a-z_]{1,40}$")]
Answers = dict[Question, NewAnswer]


@dataclass(slots=True)
class Heard:
    """Which answers were understood, and what looks wrong in the others."""

    answered: list[str] = field(default_factory=list)
    not_understood: list[Json] = field(default_factory=list)


def answer_all(place: Path, answers: Mapping[str, str], day: date, lang: str) -> Heard:
    """Put the answers into the matter, in order; one to a question that there is not is a ``Refusal``."""
    heard = Heard()
    for name, typed in answers.items():
        done = answer(place, name, typed, day)
        if isinstance(done, Kept):
            heard.answered.append(name)
        elif isinstance(done, NotUnderstood):
            heard.not_understood.append({"question": name, "typed": done.typed, "wanted": tell(done.wanted, lang)})
    return heard


def fill_from(
    call: Called, place: Path, job: str | None, report: Mapping[str, Any] | None
) -> tuple[tuple[str, ...], list[Json]]:
    """Fill a matter from a reading or its document; return what was filled, and what papers say differently."""
    if job is not None:
        found = call.house.pool.get(job)
        if found is None:
            raise no_such()
        report = read_json(outcome_in(found), "zh")
    if report is None:
        return (), []
    file = place.parent / "report.json"
    file.write_text(json.dumps(report), encoding="utf-8")
    names, doubts = fill(file, place)
    return names, [problem_json(one, call.lang) for one in doubts]
