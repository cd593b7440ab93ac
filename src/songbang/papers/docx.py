"""Reads Word files: docx, and its variants for templates and macros, which are never run."""

import hashlib
from collections.abc import Iterator
from typing import Final

from songbang.basis.problem import Problem
from songbang.papers.docx_body import Body
from songbang.papers.docx_package import Package, open_package
from songbang.papers.docx_xml import Element, whole
from songbang.papers.paper import Paper
from songbang.papers.problems import PaperError, problem

_DRAWING: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_PLACED: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_VML: Final = "{urn:schemas-microsoft-com:vml}"
# A picture of this size, in English Metric Units, is a scanned page and no logo: 12 cm by 15 cm.
_PAGE_WIDTH: Final = 12 * 360_000
_PAGE_HEIGHT: Final = 15 * 360_000


def read(name: str, data: bytes) -> Paper:
    """Read a Word file as a reader sees it with all changes accepted.

    Automatic numbers stand before their paragraph, with one space where Word puts a tab or a space; a paragraph
    with line breaks in it is a block for each line; tables go row by row, cells parted by a tab; text boxes and
    footnotes follow the paragraph, or in a table the row, that they hang on. Deletions, comments, hidden text,
    headers and footers are notes. A Word file has no pages until it is printed, so ``pages`` is empty.

    Raises ``PaperError`` with ``empty``, ``image_only``, ``encrypted``, ``too_large`` or ``unreadable``, and what
    ``zipfile`` and ``lxml`` raise on broken files.
    """
    package = open_package(data)
    draft = Body(package).read()
    text = draft.text
    if not text:
        raise PaperError("image_only" if _has_pictures(package.main) else "empty")
    problems = tuple(_problems(name, package))
    digest = hashlib.sha256(data).hexdigest()
    return Paper(name, digest, "docx", text, tuple(draft.blocks), notes=tuple(draft.notes), problems=problems)


def _problems(name: str, package: Package) -> Iterator[Problem]:
    if package.is_damaged:
        yield problem("damaged", name)
    if any(map(_fills_page, package.main.iter(f"{_PLACED}extent"))):
        yield problem("image_only", name)


def _has_pictures(main: Element) -> bool:
    return next(main.iter(f"{_DRAWING}blip", f"{_VML}imagedata"), None) is not None


def _fills_page(extent: Element) -> bool:
    drawing = extent.getparent()
    is_picture = drawing is not None and _has_pictures(drawing)
    return is_picture and whole(extent.get("cx")) >= _PAGE_WIDTH and whole(extent.get("cy")) >= _PAGE_HEIGHT
