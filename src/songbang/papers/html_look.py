"""What of a web page is its paper, and what is the frame around it."""

import re
from typing import Final

from lxml.html import HtmlElement

BLOCKS: Final = frozenset(
    {
        *(
            "html",
            "body",
            "main",
            "article",
            "section",
            "aside",
            "header",
            "footer",
            "div",
            "center",
            "address",
            "form",
        ),
        *(
            "p",
            "pre",
            "blockquote",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "figure",
            "figcaption",
            "fieldset",
            "legend",
        ),
        *("ol", "ul", "menu", "dir", "li", "dl", "dt", "dd", "details", "summary", "dialog"),
        *("table", "caption", "tr", "td", "th"),
    }
)
HEADINGS: Final = {f"h{depth}": depth - 1 for depth in range(1, 7)}
_STRUCK: Final = frozenset({"del", "s", "strike"})
_UNSEEN: Final = frozenset(
    {
        *("head", "title", "script", "style", "noscript", "template", "nav", "button", "map", "datalist", "rp", "rt"),
        *("svg", "iframe", "object", "embed", "canvas", "audio", "video"),
    }
)
_FRAME_ROLES: Final = frozenset({"navigation", "search", "menu", "menubar", "toolbar"})
_WRITTEN_IN: Final = frozenset({"text", "number", "date", "email", "tel"})
_HIDES: Final = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_LONGEST_FRAME: Final = 300
_CONTROLS: Final = ".//a[@href] | .//nav | .//button | .//form"
_HEADED: Final = ".//h1 | .//h2 | .//h3 | .//h4 | .//h5 | .//h6"


def is_unseen(element: HtmlElement) -> bool:
    """Tell whether the element is no part of the paper: code, menus, buttons."""
    return element.tag in _UNSEEN or element.get("role") in _FRAME_ROLES


def why_left_out(element: HtmlElement) -> str | None:
    """Return the kind of note that words become which are there and no part of the paper; ``None`` for the others."""
    if element.get("hidden") is not None or _HIDES.search(element.get("style", "")):
        return "hidden"
    if element.tag in _STRUCK:
        return "deletion"
    return str(element.tag) if _is_frame(element) else None


def control(element: HtmlElement) -> str | None:
    """Return what a line break or a form field shows: its words, a line to write on, a box ticked or empty.

    ``None`` for every other element.
    """
    if element.tag == "br":
        return "\n"
    if element.tag == "select":
        chosen = element.xpath(".//option[@selected]") or element.xpath(".//option")
        return str(chosen[0].text_content()) if chosen else ""
    if element.tag != "input":
        return None
    kind = element.get("type", "text").lower()
    if kind in {"checkbox", "radio"}:
        return "☑" if element.get("checked") is not None else "☐"
    return element.get("value", "").strip() or "____" if kind in _WRITTEN_IN else ""


def _is_frame(element: HtmlElement) -> bool:
    """Tell whether a header or footer is the site's and not the paper's.

    It is short, has links or buttons and no heading, and stands outside the article. A title or the place for
    signatures stays in the paper.
    """
    return (
        element.tag in {"header", "footer"}
        and not any(above.tag in {"article", "main"} for above in element.iterancestors())
        and len(element.text_content()) <= _LONGEST_FRAME
        and bool(element.xpath(_CONTROLS))
        and not element.xpath(_HEADED)
    )
