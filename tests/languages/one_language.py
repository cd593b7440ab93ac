"""Whether a page speaks one language: what it says itself, without what it quotes.

``check_page(html, lang)`` gives a line for each text that does not belong: empty where all is well. A quotation is an
element of its own: ``<q>``, ``<blockquote>``, ``<pre>``, ``<mark>``, ``<code>``, ``translate="no"``, the class ``name``
(a file, a firm), or one that has its own ``lang``. Inside a sentence it stands between “…”, 「…」 or 《…》.
"""

import re
from collections.abc import Iterator
from typing import Final

from lxml import html as lxml_html
from lxml.html import HtmlElement
from tests.languages.scripts import FILE, english_words, han, simplified_only

QUOTING: Final = {"q", "blockquote", "pre", "mark", "code", "kbd", "samp"}
SILENT: Final = {"script", "style", "template"}
SPOKEN: Final = ("title", "alt", "aria-label", "aria-description", "aria-valuetext", "placeholder", "label", "summary")
HTML_LANG: Final = {"zh": "zh-Hans", "zh-Hant": "zh-Hant", "en": "en"}
_QUOTED: Final = re.compile(r"“[^”]*”|「[^」]*」|『[^』]*』|《[^》]*》")
_SHOWN: Final = 60


def check_page(html: str, lang: str) -> list[str]:
    """Return what a page in ``zh``, ``zh-Hant`` or ``en`` says in another language or script: where, which words."""
    root = lxml_html.document_fromstring(html)
    faults = [] if root.get("lang") == HTML_LANG[lang] else [f"<html lang={root.get('lang')!r}> on a page in {lang}"]
    for where, text in spoken(root):
        faults += [f"{where}: {word} in “{_short(text)}”" for word in foreign(text, lang)]
    return list(dict.fromkeys(faults))


def check_text(text: str, lang: str) -> list[str]:
    """Return the lines of a plain text (a terminal, a calendar) that say something in another language or script."""
    return [f"{word} in “{_short(line)}”" for line in text.splitlines() for word in foreign(line, lang)]


def foreign(text: str, lang: str) -> list[str]:
    """Return what does not belong into a text of ours, without what it quotes."""
    own = FILE.sub(" ", _QUOTED.sub(" ", text))
    if lang == "en":
        return han(own)
    return english_words(own) + (simplified_only(own) if lang == "zh-Hant" else [])


def spoken(root: HtmlElement) -> Iterator[tuple[str, str]]:
    """Yield each text that the page itself says, with the path of its element; attributes that are read out, too."""
    for node in _own(root):
        where = _path(node)
        for name in SPOKEN:
            if node.get(name):
                yield f"{where}[{name}]", node.get(name, "")
        if node.tag == "input" and node.get("type") in {"submit", "button", "reset"} and node.get("value"):
            yield f"{where}[value]", node.get("value", "")
        yield from ((where, text) for text in _texts(node))


def _own(node: HtmlElement) -> Iterator[HtmlElement]:
    if not isinstance(node.tag, str) or node.tag in SILENT or _quotes(node):
        return
    yield node
    for child in node:
        yield from _own(child)


def _quotes(node: HtmlElement) -> bool:
    return (
        node.tag in QUOTING
        or node.get("translate") == "no"
        or "name" in (node.get("class") or "").split()
        or (node.get("lang") is not None and node.getparent() is not None)
    )


def _texts(node: HtmlElement) -> Iterator[str]:
    # Quotation marks in the text of an element may stand around its children: the texts between are one line.
    if node.tag == "textarea":
        return
    parts = [node.text or "", *(child.tail or "" for child in node)]
    joined = "\x00".join(parts) if _QUOTED.search(" ".join(parts)) else "\x01".join(parts)
    for part in re.split("\x01", joined):
        if part.strip():
            yield " ".join(part.replace("\x00", " ").split())


def _path(node: HtmlElement) -> str:
    place = node.get("id") or (node.get("class") or "").split(" ")[0]
    return f"{node.tag}{'#' + place if node.get('id') else '.' + place if place else ''}"


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
