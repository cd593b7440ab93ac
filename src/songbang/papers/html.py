"""Reads web pages and what programs save as web pages: html, htm, mht."""

import email
import email.policy
import hashlib
import re
from typing import Final

from lxml import etree
from lxml import html as lxml_html

from songbang.papers.encoding import decode
from songbang.papers.html_body import HtmlBody
from songbang.papers.limits import MAX_CHARACTERS
from songbang.papers.paper import Paper
from songbang.papers.problems import PaperError, problem

_STATED: Final = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]+)", re.IGNORECASE)
_DECLARATION: Final = re.compile(r"\s*<\?xml[^>]*\?>")
_MIME: Final = re.compile(rb"\s*(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*){1,40}\s*\n")
_HEAD: Final = 4_096


def read(name: str, data: bytes) -> Paper:
    """Read a page as a reader sees it: no scripts, menus or hidden parts, blocks on lines of their own.

    Lists have their numbers, tables go row by row with cells parted by a tab, struck-out words are notes
    (``deletion``), and so are hidden ones (``hidden``) and the page's head and foot (``header``, ``footer``).

    Raises ``PaperError`` with ``garbled_text``, ``too_large``, or ``empty`` where nothing is to be seen.
    """
    page, stated = _page(data)
    if len(page) > 4 * MAX_CHARACTERS:
        raise PaperError("too_large", f"{len(page) // (1024 * 1024)} MB")
    source = _DECLARATION.sub("", decode(page, stated or _stated(page)).replace("\x00", ""), count=1)
    parser = _parser()
    try:
        root = lxml_html.document_fromstring(source, parser=parser)
    except etree.ParserError as error:
        raise PaperError("empty") from error
    draft = HtmlBody().read(root)
    broken = any(error.level_name == "FATAL" for error in parser.error_log)
    if not draft.parts:
        # words that lie deeper than the parser goes are not nothing
        raise PaperError("unreadable", "nested too deep") if broken else PaperError("empty")
    digest = hashlib.sha256(data).hexdigest()
    problems = (problem("damaged", name),) if broken else ()
    return Paper(name, digest, "html", draft.text, tuple(draft.blocks), notes=tuple(draft.notes), problems=problems)


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
