"""The ledger of evidence: what is held, whether it is as it was, what a claim lacks, what to mind; files added."""

from collections.abc import Mapping, Sequence
from typing import Annotated

from fastapi import APIRouter, File, Request, UploadFile
from starlette.responses import RedirectResponse, Response

from songbang.law.read import load
from songbang.matter.evidence.cautions import cautions_for
from songbang.matter.evidence.claims import claims, exhibits
from songbang.reports.cited import cited
from songbang.store.folder import Folder
from songbang.tasks.evidence import added, told_of
from songbang.tasks.evidence_lists import listed, other_side
from songbang.tasks.refusal import Refusal
from songbang.web.house import house_of, now
from songbang.web.matters.fields import Fields, form_name
from songbang.web.matters.handed_in import all_entered, put_beside
from songbang.web.matters.held import Held
from songbang.web.matters.opened import changed
from songbang.web.render import render

router = APIRouter()

FORM = "evidence"


@router.get("/matters/{matter_id}/evidence")
def evidence(request: Request, folder: Held, claim: str = "") -> Response:
    """Show the ledger, and what one claim lacks where it is named."""
    typed = house_of(request).store.typed.of(form_name(folder.id, FORM))
    return _page(request, folder, typed, None, (claim,) if claim in claims() else ())


@router.post("/matters/{matter_id}/evidence")
def add(
    request: Request, folder: Held, fields: Fields, files: Annotated[Sequence[UploadFile], File()] = ()
) -> Response:
    """Add files to the ledger; those that could not be added are told, nothing is written then."""
    store = house_of(request).store
    try:
        told = told_of(*(fields.get(name, "") for name in ("proves", "claim", "kind", "original", "obtained", "on")))
        changed(
            house_of(request),
            folder,
            lambda place: all_entered(added(place, put_beside(place, files), told, now().astimezone())),
        )
    except Refusal as why:
        return _page(request, folder, fields, why, ())
    store.typed.forget(form_name(folder.id, FORM))
    return RedirectResponse(f"/matters/{folder.id}/evidence", 303)


def _page(
    request: Request, folder: Folder, typed: Mapping[str, str], wrong: Refusal | None, wanted: Sequence[str]
) -> Response:
    with house_of(request).store.folders.checked_out(folder.id, now(), write=False) as place:
        found = listed(place, wanted)
    law = load()
    minds = [mind for at, one in enumerate(found.exhibits) for mind in cautions_for(one, is_first=at == 0)]
    return render(
        request,
        "matter/evidence.html.j2",
        200 if wrong is None else 422,
        matter=folder,
        found=found,
        ledger=found.checked.ledger,
        kinds=exhibits(),
        claims=claims(),
        cautions=list(dict.fromkeys(minds)),
        questions=other_side(),
        sources=lambda cites: cited(cites, law.instruments) if cites else None,
        typed=typed,
        wrong=wrong,
        form=form_name(folder.id, FORM),
    )
