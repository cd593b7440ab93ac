"""Pictures of papers: scans, photos, screenshots. Each page that is seen on them is a page of the paper."""

import hashlib
from collections.abc import Sequence
from functools import partial

from songbang.basis.problem import Problem
from songbang.papers.paper import Paper
from songbang.papers.pdf_glyphs import Box
from songbang.papers.pdf_sheet import Sheet
from songbang.papers.pending import Pending, PutRight
from songbang.papers.problems import PaperError, problem
from songbang.papers.scan_sheet import letters_seen, scan_sheet
from songbang.papers.sheets_paper import paper_of
from songbang.scans.decode import decode, pages_of
from songbang.scans.scan import Scan
from songbang.scans.waiting import Looked, Picture, PictureError


def read(name: str, data: bytes) -> Pending:
    """Return the pictures that have to be looked at: one, of a TIFF one for each of its pages.

    Raises ``PaperError``: ``unreadable``, ``too_large``, ``empty``, and ``image_only`` where pictures cannot be read
    because the engine is not installed.
    """
    try:
        kind, frames = pages_of(data)
    except PictureError as error:
        raise PaperError(error.code, error.detail) from error
    digest = hashlib.sha256(data).hexdigest()
    pictures = tuple(picture_of(data, digest, frame) for frame in frames)
    return Pending(pictures, partial(_finish, name, digest, kind), len(data))


def picture_of(data: bytes, digest: str, frame: int = 0) -> Picture:
    """Return one page of a picture file as a picture that is drawn when it is looked at."""
    return Picture(f"image {digest} {frame}", partial(decode, data, frame))


def _finish(name: str, digest: str, kind: str, looked: Sequence[Looked], put_right: PutRight) -> Paper:
    problems: list[Problem] = []
    sheets: list[Sheet] = []
    for at, what in enumerate(looked, start=1):
        page = at if len(looked) > 1 else None
        for scan in what.scans:
            number = len(sheets) + 1
            sheets.append(scan_sheet(put_right(digest, number, scan), number, _as_seen))
        if what.trouble:
            problems.append(problem(what.trouble, name, what.detail, page))
        elif not any(map(letters_seen, what.scans)):
            problems.append(problem("wordless_picture", name, page=page))
        if what.is_damaged:
            problems.append(problem("damaged", name, page=page))
    return paper_of(name, digest, kind, sheets, problems)


def _as_seen(box: Box, _scan: Scan) -> Box:
    return box
