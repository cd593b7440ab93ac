"""Reads web pages and what programs save as web pages: html, htm, mht."""

import email
import email.policy
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from lxml import etree
from lxml import html as lxml_html

from songbang.basis.problem import Problem
from songbang.papers.draft import Draft
from songbang.papers.encoding import decode
from songbang.papers.html_body import HtmlBody
from songbang.papers.html_pictures import picture_of
from songbang.papers.inlaid import Inlay, inlaid, problems_of
from songbang.papers.limits import MAX_MARKUP_BYTES
from songbang.papers.paper import Paper
from songbang.papers.pending import Pending, PutRight
from songbang.papers.problems import PaperError, problem
from songbang.scans.waiting import Looked

_STATED: Final = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]+)", re.IGNORECASE)
_DECLARATION: Final = re.compile(r"\s*<\?xml[^>]*\?>")
_MIME: Final = re.compile(rb"\s*(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*){1,40}\s*\n")
_HEAD: Final = 4_096


def read(name: str, data: bytes) -> Paper | Pending:
    """Read a page as a reader sees it: no scripts, menus or hidden parts, blocks on lines of their own.

    Lists have their numbers, tables go row by row with cells parted by a tab, struck-out words are notes
    (``deletion``), and so are hidden ones (``hidden``) and the page's head and foot (``header``, ``footer``).
    The words on a picture that the page carries in itself follow the paragraph in which it stands.

    Raises ``PaperError`` with ``garbled_text``, ``too_large``, or ``empty`` where nothing is to be seen.
    """
    web = _opened(name, data)
    body = HtmlBody()
    draft = body.read(web.root)
    if not body.pictures:
        return web.paper(draft)
    pictures = tuple(map(picture_of, body.pictures.values()))
    return Pending(pictures, partial(web.finish, tuple(body.pictures)), len(data))


def read_words(data: bytes) -> Paper:
    """Read a page without the pictures that it carries. Raises ``PaperError`` as ``read`` does."""
    web = _opened("", data)
    return web.paper(HtmlBody().read(web.root))


def _opened(name: str, data: bytes) -> "_Web":
    page, stated = _page(data)
    if len(page) > MAX_MARKUP_BYTES:
        raise PaperError("too_large", f"{len(page) // (1024 * 1024)} MB")
    source = _DECLARATION.sub("", decode(page, stated or _stated(page)).replace("\x00", ""), count=1)
    parser = _parser()
    try:
        root = lxml_html.document_fromstring(source, parser=parser)
    except etree.ParserError as error:
        raise PaperError("empty") from error
    broken = any(error.level_name == "FATAL" for error in parser.error_log)
    return _Web(name, hashlib.sha256(data).hexdigest(), root, broken)


@dataclass(frozen=True, slots=True)
class _Web:
    name: str
    digest: str
    root: lxml_html.HtmlElement
    broken: bool

    def finish(self, shown: Sequence[str], looked: Sequence[Looked], put_right: PutRight) -> Paper:
        seen = [inlaid(at, what, partial(put_right, self.digest)) for at, what in enumerate(looked, start=1)]
        inlay = Inlay({one: words for one, words in zip(shown, seen, strict=True) if words})
        found = self.paper(HtmlBody(inlay).read(self.root), problems_of(self.name, looked, seen))
        return replace(found, pieces=tuple(inlay.pieces), doubts=tuple(inlay.doubts))

    def paper(self, draft: Draft, problems: Sequence[Problem] = ()) -> Paper:
        if not draft.parts and not problems:
            # words that lie deeper than the parser goes are not nothing
            raise PaperError("unreadable", "nested too deep") if self.broken else PaperError("empty")
        damaged = (problem("damaged", self.name),) if self.broken else ()
        return Paper(
            name=self.name,
            sha256=self.digest,
            format="html",
            text=draft.text,
            blocks=tuple(draft.blocks),
            notes=tuple(draft.notes),
            problems=(*damaged, *problems),
        )


def _parser() -> lxml_html.HTMLParser:
    # Pages nest deep where tags are never closed; the parser would silently drop what is in there.
    return lxml_html.HTMLParser(remove_pis=True, remove_comments=True, huge_tree=True)


def _stated(page: bytes) -> str:
    found = _STATED.search(page[:_HEAD])
    return found[1].decode("ascii") if found else ""


def _page(data: bytes) -> tuple[bytes, str]:
    """Return the page and the encoding stated for it; of a page saved with its pictures (mht), the page alone."""
    if b"mime-version:" not in data[:_HEAD].lower() or not _MIME.match(data):
        return data, ""
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    for part in message.walk():
        if part.get_content_type() == "text/html":
            content = part.get_payload(decode=True)
            return (content, str(part.get_content_charset() or "")) if isinstance(content, bytes) else (data, "")
    return data, ""
