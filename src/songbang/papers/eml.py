"""Reads mails: the lines of their head and their words. What is attached is read as papers of their own."""

import hashlib
from dataclasses import replace

from songbang.basis.span import Span
from songbang.papers import html
from songbang.papers.draft import Draft
from songbang.papers.limits import MAX_CHARACTERS
from songbang.papers.mail_heads import heads
from songbang.papers.mail_parts import bodies, opened
from songbang.papers.paper import Block, Note, Paper
from songbang.papers.problems import PaperError


def read(name: str, data: bytes) -> Paper:
    """Read a mail as a reader sees it: subject, people and day on lines of their own, a blank line, its words.

    The words are those of the text; of the web page, where there is no text or the page says much more. What a mail
    quotes stays in it. Raises ``PaperError`` with ``empty`` or ``too_large``.
    """
    message = opened(data)
    draft = Draft()
    for label, words in heads(message):
        draft.write(f"{label}: {words}")
    text, page = bodies(message)
    paper = Paper(name, hashlib.sha256(data).hexdigest(), "eml", draft.text, tuple(draft.blocks))
    if len(text) > MAX_CHARACTERS:
        raise PaperError("too_large", f"{len(text):,}")
    seen = _page(page) if page.strip() else None
    if seen is not None and len(seen.text) > 2 * len(text.strip()):
        return _followed(paper, seen)
    body = Draft()
    body.write(text.replace("\t", " "))
    written = _followed(paper, replace(paper, text=body.text, blocks=tuple(body.blocks)))
    if not written.text:
        raise PaperError("empty")
    return written


def _page(page: str) -> Paper | None:
    try:
        # The page is text by now; what it states about its bytes no longer holds.
        return html.read_words(b"\xef\xbb\xbf" + page.encode("utf-8", errors="replace"))
    except PaperError as error:
        if error.code == "empty":
            return None
        raise


def _followed(head: Paper, body: Paper) -> Paper:
    """Return the paper with the body after it, behind a blank line."""
    if not body.text:
        return head
    gap = "\n\n" if head.text else ""
    by = len(head.text) + len(gap)
    blocks = tuple(_moved(block, by) for block in body.blocks)
    notes = tuple(Note(note.kind, note.text, note.at + by) for note in body.notes)
    return replace(head, text=head.text + gap + body.text, blocks=head.blocks + blocks, notes=notes)


def _moved(block: Block, by: int) -> Block:
    return replace(block, span=Span(block.span.start + by, block.span.end + by))
