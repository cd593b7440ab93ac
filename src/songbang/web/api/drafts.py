"""Letters drafted from a matter as Word files; nothing is sent."""

from typing import Annotated, Any

from fastapi import Path, Query
from starlette.responses import Response

from songbang.reports.plain_values import Json
from songbang.reports.script import tell
from songbang.tasks.draft import checked_kind, drafted, drafted_json, kept_draft, letter_kinds, usual_path
from songbang.web.api.shape.answers import answer, document, file_answer
from songbang.web.api.shape.asked import Call, Day, Id
from songbang.web.api.shape.matter import matter_in, within
from songbang.web.api.shape.refusals import refusing
from songbang.web.api.shape.resource import ROOT, resource

router = resource("drafts")

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_KINDS: dict[str, Any] = {
    "description": "The letters that can be written.",
    "content": {"application/json": {"schema": {"type": "object", "required": ["drafts"]}}},
}
_DRAFT = document(
    "draft", "What is open in it; its file in the matter.", ["placeholders", "figures", "notes"], ["kind"]
)
_DRAFT["content"][WORD] = {"schema": {"type": "string", "format": "binary"}}
Kind = Annotated[str, Path(pattern="^[a-z_]{1,40}$", description="As in GET /drafts.")]


@router.get("/drafts", responses={200: _KINDS}, summary="The letters there are")
def kinds(call: Call) -> Response:
    """List the letters that can be written."""
    told: list[Json] = [
        {"kind": one.id, "name": tell(one.name, call.lang), "option": one.option, "languages": [*one.languages]}
        for one in letter_kinds()
    ]
    return answer({"drafts": told})


@router.post("/matters/{id}/drafts/{kind}", responses={200: _DRAFT, **refusing(404, 409)}, summary="Draft a letter")
def draft(
    call: Call,
    id: Id,  # noqa: A002 - as the address calls it
    kind: Kind,
    day: Day,
    *,
    keep: Annotated[bool, Query(description="Keep it in the matter, as `songbang draft` does.")] = True,
) -> Response:
    """Draft a letter from a matter, in the language asked for. As `songbang draft`.

    The Word file itself where Accept names it.
    """
    checked_kind(kind, call.lang)
    with matter_in(call, id, write=keep) as place:
        made = drafted(kind, place, day, call.lang)
        path = kept_draft(made, usual_path(made, place))
        if WORD in call.request.headers.get("accept", ""):
            return file_answer(made.content, WORD, path.name)
        told = within(drafted_json(made, path), place)
    where = f"{ROOT}/matters/{id}/files/{told['file']}"
    return answer({**told, "links": {"file": where}} if keep else {**told, "file": None})
