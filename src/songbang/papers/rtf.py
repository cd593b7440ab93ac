"""Reads RTF, the format that old word processors share."""

import hashlib

from songbang.papers.paper import Paper
from songbang.papers.problems import PaperError, problem
from songbang.papers.rtf_body import Body


def read(name: str, data: bytes) -> Paper:
    """Read the file as a reader sees it with all changes accepted.

    Automatic numbers stand before their paragraph as the file gives them; tables go row by row, cells parted by a
    tab; text boxes and footnotes follow the paragraph, or in a table the row, that they hang on. Deletions, comments,
    hidden text, headers and footers are notes; pictures are passed over.

    Raises ``PaperError`` with ``empty``, ``image_only`` or ``too_large``.
    """
    body = Body()
    draft = body.read(data)
    text = draft.text
    if not text:
        raise PaperError("image_only" if b"\\pict" in data else "empty")
    problems = (problem("damaged", name),) if body.is_damaged else ()
    digest = hashlib.sha256(data).hexdigest()
    return Paper(name, digest, "rtf", text, tuple(draft.blocks), notes=tuple(draft.notes), problems=problems)
