"""Reads Word files: docx, and its variants for templates and macros, which are never run."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from songbang.basis.problem import Problem
from songbang.papers.docx_body import Body
from songbang.papers.docx_package import Package, open_package
from songbang.papers.docx_pictures import picture_in
from songbang.papers.docx_trace import Trace, Traced
from songbang.papers.draft import Draft
from songbang.papers.inlaid import Inlay, inlaid, problems_of
from songbang.papers.paper import Paper
from songbang.papers.pending import Pending, PutRight
from songbang.papers.problems import PaperError, problem
from songbang.scans.waiting import Looked


def read(name: str, data: bytes) -> Paper | Pending:
    """Read a Word file as a reader sees it with all changes accepted.

    Automatic numbers stand before their paragraph, with one space where Word puts a tab or a space; a paragraph
    with line breaks in it is a block for each line; tables go row by row, cells parted by a tab; text boxes,
    footnotes and the words on pictures follow the paragraph, or in a table the row, that they hang on. Deletions,
    comments, hidden text, headers and footers are notes. A Word file has no pages until it is printed, so ``pages``
    is empty.

    Raises ``PaperError`` with ``empty``, ``encrypted``, ``too_large`` or ``unreadable``, and what ``zipfile`` and
    ``lxml`` raise on broken files.
    """
    word = _Word(name, hashlib.sha256(data).hexdigest(), open_package(data))
    body = Body(word.package)
    draft = body.read()
    # Where no words are written, the words are on the pictures, however small these are shown.
    shown = tuple(one for one, is_large in body.pictures.items() if is_large or not draft.parts)
    if shown:
        pictures = tuple(picture_in(data, word.package.pictures[one]) for one in shown)
        return Pending(pictures, partial(word.finish, shown), len(data))
    return word.paper(body, draft)


def traced(data: bytes) -> Traced:
    """Read a Word file once more and tell which node each word came from; what stands on pictures is left out.

    Raises as ``read`` does.
    """
    trace = Trace()
    package = open_package(data)
    draft = Body(package, trace=trace).read()
    return Traced(package, draft.text, tuple(trace.found))


@dataclass(frozen=True, slots=True)
class _Word:
    name: str
    digest: str
    package: Package

    def finish(self, shown: Sequence[str], looked: Sequence[Looked], put_right: PutRight) -> Paper:
        seen = [inlaid(at, what, partial(put_right, self.digest)) for at, what in enumerate(looked, start=1)]
        inlay = Inlay({one: words for one, words in zip(shown, seen, strict=True) if words})
        body = Body(self.package, inlay)
        found = self.paper(body, body.read(), problems_of(self.name, looked, seen))
        return replace(found, pieces=tuple(inlay.pieces), doubts=tuple(inlay.doubts))

    def paper(self, body: Body, draft: Draft, problems: Sequence[Problem] = ()) -> Paper:
        found = [problem("damaged", self.name)] if self.package.is_damaged else []
        if body.missing:
            found.append(problem("picture_unread", self.name, "not in the file"))
        if not draft.parts and not found and not problems:
            raise PaperError("empty")
        return Paper(
            name=self.name,
            sha256=self.digest,
            format="docx",
            text=draft.text,
            blocks=tuple(draft.blocks),
            notes=tuple(draft.notes),
            problems=(*found, *problems),
        )
