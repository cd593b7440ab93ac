"""The interview: one question a page, each answer kept at once, not knowing always possible, and the way back."""

from collections.abc import Mapping
from pathlib import Path

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from songbang.basis.words import Words
from songbang.reports.stand.headline import headline_words
from songbang.store.fault import StoreConflict
from songbang.store.folder import Folder
from songbang.tasks.matter.answered import NotUnderstood
from songbang.tasks.matter.questions import LATER
from songbang.tasks.refusal import Refusal
from songbang.web.house import House, house_of, now, today
from songbang.web.matters.fields import Fields, form_name
from songbang.web.matters.held import Held
from songbang.web.matters.interview import (
    ALL,
    HEARD,
    Heard,
    NotUnderstoodError,
    answered,
    as_setting,
    heard_of,
    not_known,
)
from songbang.web.matters.position import position_of
from songbang.web.matters.step import Step, step_of
from songbang.web.refused import NOT_FOUND, Stop
from songbang.web.render import render

router = APIRouter()

UNKNOWN = "unknown"
"""The value of the button that says so."""


@router.get("/matters/{matter_id}/questions")
def ask(request: Request, folder: Held, at: str = "") -> Response:
    """Ask the question that is wanted, else the first that is open; go to the position where none is."""
    house, heard = house_of(request), heard_of(folder)
    step = step_of(house, folder, heard, at)
    if step is None:
        return RedirectResponse(f"/matters/{folder.id}", 303)
    held = heard[step.question.name].typed if step.question.name in heard else ""
    typed = house.store.typed.of(form_name(folder.id, step.question.name)).get("typed", held)
    return _page(request, folder, step, typed, None)


@router.post("/matters/{matter_id}/questions")
def take(request: Request, folder: Held, fields: Fields) -> Response:
    """Keep an answer and go on; one that was not understood is asked for again, with what was typed."""
    house, heard = house_of(request), heard_of(folder)
    name, typed = fields.get("question", ""), fields.get("typed", "")
    if name not in {one.name for one in ALL}:
        raise Stop(NOT_FOUND)
    try:
        with house.store.folders.checked_out(folder.id, now()) as place:
            kept = _answer(place, fields, heard.get(name))
    except StoreConflict:
        house.store.typed.put(form_name(folder.id, name), "typed", typed, now())
        raise
    except NotUnderstoodError as nothing:
        house.store.typed.put(form_name(folder.id, name), "typed", typed, now())
        step = step_of(house, folder, heard, name)
        if step is None:
            return RedirectResponse(f"/matters/{folder.id}/questions", 303)
        return _page(request, folder, step, typed, nothing.why)
    house.store.folders.settle(folder.id, now(), **{HEARD: as_setting({**heard, name: kept})})
    house.store.typed.forget(form_name(folder.id, name))
    return RedirectResponse(f"/matters/{folder.id}/questions", 303)


def _answer(place: Path, fields: Mapping[str, str], before: Heard | None) -> Heard:
    if fields.get("action") == UNKNOWN:
        return not_known(place, before)
    return answered(place, fields["question"], fields.get("typed", ""), today(), before)


def _page(request: Request, folder: Folder, step: Step, typed: str, wrong: NotUnderstood | None) -> Response:
    return render(
        request,
        "matter/question.html.j2",
        200 if wrong is None else 422,
        matter=folder,
        step=step,
        typed=typed,
        wrong=wrong,
        later=len(LATER),
        form=form_name(folder.id, step.question.name),
        so_far=() if step.is_first else _so_far(house_of(request), folder),
    )


def _so_far(house: House, folder: Folder) -> tuple[Words, ...]:
    """Return the first answer, once the questions before it were asked."""
    try:
        return headline_words(position_of(house, folder, today()).position)
    except Refusal as why:
        return (why.says, why.do)
