"""Payments of compensation entered quickly: one a line, as a bank record lists them; all are added or none."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from songbang.basis.words import Words
from songbang.matter.event import EventKind
from songbang.store.folder import Folder
from songbang.tasks.matter.event import NewEvent, add_event
from songbang.tasks.refusal import Refusal
from songbang.web.house import house_of
from songbang.web.matters.fields import Fields, form_name
from songbang.web.matters.held import Held
from songbang.web.matters.months import month_days
from songbang.web.matters.opened import changed
from songbang.web.matters.said_here import event_said_here
from songbang.web.render import render

router = APIRouter()

ROWS = 6
FORM = "payments"
_NO_ROW = Words("还没有写一笔付款。", "No payment was written yet.")
_A_ROW = Words("每笔写收到的日子和金额。", "Write the day it came and the sum for each.")
_NO_MONTH = Words("「{written}」不是月份。", "“{written}” is not a month.")
_A_MONTH = Words("写成 2026-05 这样。", "Write it like 2026-05.")


class WrongRowError(Exception):
    """A row (from 1 on; 0: none was written) cannot be read; nothing of any is to be kept."""

    def __init__(self, row: int, why: Refusal) -> None:
        super().__init__(str(row))
        self.row = row
        self.why = why


@router.get("/matters/{matter_id}/payments")
def payments(request: Request, folder: Held) -> Response:
    """Show the rows, with what was typed before."""
    return _page(request, folder, house_of(request).store.typed.of(form_name(folder.id, FORM)), None)


@router.post("/matters/{matter_id}/payments")
def add(request: Request, folder: Held, fields: Fields) -> Response:
    """Add every row that was written."""
    store = house_of(request).store
    written = [
        row for row in range(1, ROWS + 1) if any(fields.get(f"{name}-{row}") for name in ("day", "amount", "month"))
    ]
    if not written:
        return _page(request, folder, fields, WrongRowError(0, Refusal(_NO_ROW, _A_ROW)))
    try:
        changed(house_of(request), folder, lambda place: _added(place, fields, written))
    except WrongRowError as wrong:
        return _page(request, folder, fields, wrong)
    store.typed.forget(form_name(folder.id, FORM))
    return RedirectResponse(f"/matters/{folder.id}/events", 303)


def _added(place: Path, fields: Mapping[str, str], rows: Sequence[int]) -> None:
    for row in rows:
        try:
            add_event(place, NewEvent("paid", fields.get(f"day-{row}", ""), _details(fields, row)))
        except Refusal as why:
            raise WrongRowError(row, event_said_here(why, EventKind.PAID)) from None


def _details(fields: Mapping[str, str], row: int) -> Sequence[str]:
    details = [f"amount={fields[f'amount-{row}']}"] if fields.get(f"amount-{row}") else []
    month = fields.get(f"month-{row}", "")
    if month:
        days = month_days(month)
        if days is None:
            raise Refusal(_NO_MONTH.fill(written=month[:20]), _A_MONTH)
        details += [f"from={days[0]}", f"to={days[1]}"]
    return details


def _page(request: Request, folder: Folder, typed: Mapping[str, str], wrong: WrongRowError | None) -> Response:
    return render(
        request,
        "matter/payments.html.j2",
        200 if wrong is None else 422,
        matter=folder,
        rows=range(1, ROWS + 1),
        typed=typed,
        wrong=wrong,
        form=form_name(folder.id, FORM),
    )
