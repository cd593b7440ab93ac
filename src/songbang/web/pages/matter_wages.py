"""The wage slips of a matter: handed in as a table; each line with whether it counts and why, four bases beside."""

from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Annotated

from fastapi import APIRouter, File, Request, UploadFile
from starlette.responses import RedirectResponse, Response

from songbang.basis.words import Words
from songbang.matter.wages_told import SUFFIXES
from songbang.reports.stand.sheet import Block, Section, Table
from songbang.reports.wage_base_words import wage_sections
from songbang.store.folder import Folder
from songbang.tasks.refusal import Refusal
from songbang.tasks.wages import wages_of
from songbang.web.house import house_of, today
from songbang.web.matters.handed_in import CHOOSE, NO_FILE
from songbang.web.matters.held import Held
from songbang.web.matters.opened import changed, looked_at
from songbang.web.matters.stand_values import block_values
from songbang.web.render import render
from songbang.web.spoken import language_of

router = APIRouter()

NAME = "wages"
LINES = "wage_lines"
"""The section that tells of each line of the slips."""
_LABEL = Words("“{label}”", "“{label}”")
_NO_TABLE = Words("「{name}」不是表格文件。", "“{name}” is no table.")
_TABLES = Words("可以是：{listed}。", "It may be: {listed}.")


@router.get("/matters/{matter_id}/wages")
def wages(request: Request, folder: Held) -> Response:
    """Show the slips worked out as of today."""
    return _page(request, folder, None)


@router.post("/matters/{matter_id}/wages")
def hand_in(request: Request, folder: Held, slips: Annotated[UploadFile | None, File()] = None) -> Response:
    """Take a table in the place of the one before; one that cannot be read is told with its line."""
    named = PurePosixPath((slips.filename or "").replace("\\", "/")).name if slips else ""
    suffix = PurePosixPath(named).suffix.lower()
    if slips is None or not named:
        return _page(request, folder, Refusal(NO_FILE, CHOOSE))
    if suffix not in SUFFIXES:
        shown = "".join(sign for sign in named[:80] if sign.isprintable())
        return _page(request, folder, Refusal(_NO_TABLE.fill(name=shown), _TABLES.fill(listed=", ".join(SUFFIXES))))
    data = slips.file.read()
    changed(house_of(request), folder, lambda place: _replaced(place, suffix, data))
    return RedirectResponse(f"/matters/{folder.id}/wages", 303)


@router.post("/matters/{matter_id}/wages/remove")
def take_out(request: Request, folder: Held) -> Response:
    """Take the table away."""
    changed(house_of(request), folder, _taken_out)
    return RedirectResponse(f"/matters/{folder.id}/wages", 303)


def _taken_out(place: Path) -> None:
    for suffix in SUFFIXES:
        (place / f"{NAME}{suffix}").unlink(missing_ok=True)


def _replaced(place: Path, suffix: str, data: bytes) -> None:
    _taken_out(place)
    (place / f"{NAME}{suffix}").write_bytes(data)


def _quoted(section: Section) -> Section:
    """Return the section with the words of the slips between quotation marks: they stay as they are in any language."""
    if section.id != LINES:
        return section
    return replace(section, blocks=tuple(_with_labels(one) for one in section.blocks))


def _with_labels(block: Block) -> Block:
    if not isinstance(block, Table):
        return block
    return replace(block, rows=tuple((_LABEL.fill(label=row[0]), *row[1:]) for row in block.rows))


def _page(request: Request, folder: Folder, wrong: Refusal | None) -> Response:
    store = house_of(request).store
    with looked_at(house_of(request), folder) as place:
        held = [f"{NAME}{suffix}" for suffix in SUFFIXES if (place / f"{NAME}{suffix}").is_file()]
        found = wages_of(place, today())
    sections = [_quoted(one) for one in wage_sections(found.found, found.on)] if held else []
    files = {one.name: one for one in store.folders.files(folder.id)}
    return render(
        request,
        "matter/wages.html.j2",
        200 if wrong is None else 422,
        matter=folder,
        held=[files[name] for name in held if name in files],
        sections=sections,
        wrong=wrong,
        problems=[one for one in found.matter.problems if one.paper in held],
        suffixes=SUFFIXES,
        **block_values(sections, found.law, language_of(request)),
    )
