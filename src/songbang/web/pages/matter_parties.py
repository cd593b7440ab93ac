"""Where the work was done, and how letters name the two sides."""

from collections.abc import Mapping

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from songbang.basis.words import Words
from songbang.law.names import place_title
from songbang.law.read import load
from songbang.matter.changes import Change, values_put
from songbang.matter.matter import Matter, Party
from songbang.matter.write import write_matter
from songbang.reports.script import tell
from songbang.store.folder import Folder
from songbang.tasks.asked import covered
from songbang.tasks.matter.answered import NotUnderstood, answer
from songbang.tasks.matter.held import kept, matter_in
from songbang.tasks.refusal import Refusal
from songbang.web.house import house_of, now, today
from songbang.web.matters.fields import Fields, form_name
from songbang.web.matters.held import Held, as_seen
from songbang.web.matters.opened import looked_at
from songbang.web.render import render
from songbang.web.spoken import language_of

router = APIRouter()

FORM = "parties"
SIDES = ("person", "employer")
PARTS: Mapping[str, Words] = {
    "name": Words("名字", "Name"),
    "address": Words("地址", "Address"),
    "contact": Words("联系方式", "Contact"),
}
_NOT_UNDERSTOOD = Words("没看懂「{typed}」。", "“{typed}” was not understood.")


@router.get("/matters/{matter_id}/parties")
def parties(request: Request, folder: Held) -> Response:
    """Show what is known."""
    return _page(request, folder, house_of(request).store.typed.of(form_name(folder.id, FORM)), None)


@router.post("/matters/{matter_id}/parties")
def put(request: Request, folder: Held, fields: Fields) -> Response:
    """Keep what was typed; a place that is not known is asked for again."""
    store = house_of(request).store
    try:
        as_seen(folder, fields.get("seen", ""))
        with store.folders.checked_out(folder.id, now()) as place:
            matter = matter_in(place)
            if fields.get("place"):
                _place(answer(place, "place", fields["place"], today()))
                covered((matter_in(place).place or "").lower(), load())
            changes = [change for side in SIDES for change in _changes(side, getattr(matter, side), fields)]
            kept(write_matter(place, *changes))
    except Refusal as why:
        return _page(request, folder, fields, why)
    store.typed.forget(form_name(folder.id, FORM))
    return RedirectResponse(f"/matters/{folder.id}/facts", 303)


def _place(done: object) -> None:
    if isinstance(done, NotUnderstood):
        raise Refusal(_NOT_UNDERSTOOD.fill(typed=done.typed), done.wanted)


def _changes(side: str, party: Party, fields: Mapping[str, str]) -> list[Change]:
    """Return the changes to a side: only what is other than before is written."""
    told = {part: fields[f"{side}-{part}"] for part in PARTS if f"{side}-{part}" in fields}
    other = {part: value for part, value in told.items() if value != getattr(party, part)}
    return [values_put(side, other)] if other else []


def _page(request: Request, folder: Folder, typed: Mapping[str, str], wrong: Refusal | None) -> Response:
    with looked_at(house_of(request), folder) as place:
        matter = matter_in(place)
    return render(
        request,
        "matter/parties.html.j2",
        200 if wrong is None else 422,
        matter=folder,
        values={**_known(matter, language_of(request)), **typed},
        parts=PARTS,
        wrong=wrong,
        form=form_name(folder.id, FORM),
    )


def _known(matter: Matter, lang: str) -> dict[str, str]:
    sides = {"person": matter.person, "employer": matter.employer}
    held = {f"{side}-{part}": str(getattr(party, part)) for side, party in sides.items() for part in PARTS}
    place = tell(place_title(matter.place, load()), lang) if matter.place else ""
    return {**held, "place": place}
