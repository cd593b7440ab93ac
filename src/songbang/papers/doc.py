"""Reads old Word files with a program that knows them, where one is installed: LibreOffice, or else antiword."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from songbang.papers import docx, html, plain
from songbang.papers.doc_antiword import read_docbook
from songbang.papers.doc_programs import antiword, libreoffice, with_antiword, with_libreoffice
from songbang.papers.ole import is_ole, stream
from songbang.papers.paper import Paper
from songbang.papers.pending import Pending, PutRight
from songbang.papers.problems import PaperError, problem
from songbang.scans.waiting import Looked

_ENCRYPTED: Final = 0x01
_FLAGS: Final = 11
_IS_XML: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml.{0,200}?<\?mso-application", re.DOTALL)
# LibreOffice's names for the two forms. They are stated so that what is too damaged for its form is not taken for a
# text in some code page.
_OLD, _XML = "MS Word 97", "MS Word 2003 XML"


def read(name: str, data: bytes) -> Paper | Pending:
    """Read an old Word file, or the WPS text of the same form.

    LibreOffice turns it into docx with its automatic numbers, changes, tables and footnotes, and is asked first.
    antiword knows words and tables and not every number, so a problem (``numbers_missing``) says that they may be
    missing. A plain text or a page that is called doc is read as what it is.

    Raises ``PaperError`` with ``encrypted``, ``empty``, ``image_only``, ``unreadable``, or ``program_missing`` where
    neither program is there.
    """
    digest = hashlib.sha256(data).hexdigest()
    if is_ole(data) and _is_encrypted(data):
        raise PaperError("encrypted")
    if not is_ole(data) and not _IS_XML.match(data):
        return html.read(name, data) if data.lstrip().startswith(b"<") else plain.read(name, data)
    if not libreoffice() and not antiword():
        raise PaperError("program_missing")
    made = with_libreoffice(data, _OLD if is_ole(data) else _XML) if libreoffice() else b""
    if made:
        return _called(docx.read(name, made), digest)
    draft = read_docbook(with_antiword(data)) if antiword() and is_ole(data) else None
    if draft is None or not draft.parts:
        raise PaperError("unreadable", "doc")
    problems = (problem("numbers_missing", name),)
    return Paper(name, digest, "doc", draft.text, tuple(draft.blocks), problems=problems)


def _called(result: Paper | Pending, digest: str) -> Paper | Pending:
    """Return what was read with the format and digest of the file itself: those of the docx change with each run."""
    if isinstance(result, Paper):
        return replace(result, sha256=digest, format="doc")

    def finish(looked: Sequence[Looked], put_right: PutRight) -> Paper:
        paper = result.finish(looked, lambda _, page, scan: put_right(digest, page, scan))
        return replace(paper, sha256=digest, format="doc")

    return Pending(result.pictures, finish, result.size)


def _is_encrypted(data: bytes) -> bool:
    head = stream(data, "WordDocument", _FLAGS + 1)
    return len(head) > _FLAGS and bool(head[_FLAGS] & _ENCRYPTED)
