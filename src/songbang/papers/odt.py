"""Reads OpenDocument texts: odt, templates, and the flat variant in one XML file."""

import hashlib

from songbang.papers.odf_package import open_package
from songbang.papers.odt_body import Body
from songbang.papers.paper import Paper
from songbang.papers.problems import PaperError, problem


def read(name: str, data: bytes) -> Paper:
    """Read a text as a reader sees it with all changes accepted.

    Automatic numbers stand before their paragraph; tables go row by row, cells parted by a tab; text boxes and
    footnotes follow the paragraph, or in a table the row, that they hang on. Deletions, comments, hidden text, headers
    and footers are notes.

    Raises ``PaperError`` with ``empty``, ``image_only``, ``encrypted``, ``too_large`` or ``unreadable``, and what
    ``zipfile`` and ``lxml`` raise on broken files.
    """
    package = open_package(data)
    draft = Body(package).read()
    text = draft.text
    if not text:
        raise PaperError("image_only" if package.has_pictures else "empty")
    problems = (problem("damaged", name),) if package.is_damaged else ()
    digest = hashlib.sha256(data).hexdigest()
    return Paper(name, digest, "odt", text, tuple(draft.blocks), notes=tuple(draft.notes), problems=problems)
