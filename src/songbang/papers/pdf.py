"""PDF: pages with their lines, put together to the text as a person reads it; pages that are pictures are looked at."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

import pypdfium2.raw as pdfium

from songbang.basis.problem import Problem
from songbang.papers.limits import MAX_PAGES
from songbang.papers.paper import Paper
from songbang.papers.pdf_forms import check_forms
from songbang.papers.pdf_open import opened
from songbang.papers.pdf_sheet import Sheet, sheet
from songbang.papers.pdf_views import View, picture, views
from songbang.papers.pending import Pending, PutRight
from songbang.papers.problems import PaperError, problem
from songbang.papers.scan_sheet import letters_seen, scan_sheet, with_picture
from songbang.papers.sheets_paper import paper_of
from songbang.scans.scan import Scan
from songbang.scans.waiting import Looked


def read(name: str, data: bytes) -> Paper | Pending:
    """Read a PDF. A page without readable text is named in ``problems`` and the others are read.

    Raises ``PaperError``: ``empty``, ``encrypted``, ``unreadable``, ``too_large``.
    """
    sheets = read_sheets(data)
    digest = hashlib.sha256(data).hexdigest()
    needed = views(sheets)
    if not needed:
        return paper_of(name, digest, "pdf", sheets)

    def finish(looked: Sequence[Looked], put_right: PutRight) -> Paper:
        righted = [
            _righted(what, partial(put_right, digest, sheets[view.sheet].number))
            for view, what in zip(needed, looked, strict=True)
        ]
        return paper_of(name, digest, "pdf", *_seen(name, sheets, needed, righted))

    return Pending(tuple(picture(view, sheets, data, digest) for view in needed), finish, len(data))


def read_sheets(data: bytes) -> list[Sheet]:
    """Return the pages as they were drawn. Raises ``PaperError`` as ``read`` does."""
    if not data.strip():
        raise PaperError("empty")
    check_forms(data)
    # A picture's dictionary is never packed: a file without this name shows none.
    illustrated = b"/Image" in data
    with opened(data) as document:
        count = pdfium.FPDF_GetPageCount(document)
        if count < 1:
            raise PaperError("unreadable", "no pages")
        if count > MAX_PAGES:
            raise PaperError("too_large", f"{count} pages")
        return [sheet(document, number, illustrated=illustrated) for number in range(1, count + 1)]


def _seen(
    name: str, sheets: Sequence[Sheet], needed: Sequence[View], looked: Sequence[Looked]
) -> tuple[list[Sheet], list[Problem]]:
    """Return the sheets with what was seen on their pictures, and what there is to say about it."""
    pages = [[one] for one in sheets]
    problems: list[Problem] = []
    for view, what in zip(needed, looked, strict=True):
        page = sheets[view.sheet]
        found, code = _added(pages[view.sheet], view, what)
        pages[view.sheet] = found
        problems += [problem(code, name, what.detail, page.number)] if code else []
    return [one for page in pages for one in page], problems


def _righted(what: Looked, put_right: Callable[[Scan], Scan]) -> Looked:
    return replace(what, scans=tuple(map(put_right, what.scans)))


def _added(page: list[Sheet], view: View, what: Looked) -> tuple[list[Sheet], str]:
    """Return the sheets of a page with what was seen in a view, and the code of what there is to say."""
    before = page[0]
    if what.trouble:
        # without the engine a page says itself what is wrong with it
        known = before.trouble and what.trouble == "image_only"
        return page, "" if known else what.trouble
    if not before.trouble:
        placed = before
        for scan in what.scans:
            placed = with_picture(placed, scan, view.area, view.place)
        return [placed], ""
    if not any(map(letters_seen, what.scans)):
        return [_wordless(before, what)], ""
    seen = [scan_sheet(scan, before.number, view.place) for scan in what.scans]
    seen[0] = replace(seen[0], hidden=before.hidden)
    return seen, "read_from_picture" if before.trouble == "garbled_text" else ""


def _wordless(page: Sheet, what: Looked) -> Sheet:
    """Return a page on which no word was seen: nothing is wrong with it where it is blank."""
    if page.trouble == "garbled_text":
        return page
    has_ink = any(scan.doubts for scan in what.scans)
    return replace(page, trouble="wordless_picture" if has_ink else "")
