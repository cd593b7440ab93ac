"""A paper's words as HTML, with the places of its clauses marked; nothing in it is ever markup of the paper."""

from collections.abc import Callable, Iterator, Mapping
from html import escape
from types import MappingProxyType

from markupsafe import Markup

from songbang.basis.words import Words
from songbang.clauses.clause import Clause
from songbang.readings.reading import Reading
from songbang.reports.labels import KINDS
from songbang.reports.marks import Piece, lines, pieces
from songbang.reports.phrases import PHRASES
from songbang.reports.quoted import quoted

Tell = Callable[[Words], str]
_NO_PICTURES: Mapping[int, str] = MappingProxyType({})


def paper_text(
    reading: Reading, tell: Tell, *, named: bool = False, pictures: Mapping[int, str] = _NO_PICTURES
) -> Markup:
    """Return the whole reading text, a paragraph a line, each clause marked and linked back to its quotation.

    The text of the paragraphs joined by line feeds is the reading text: what is added has no words of its own
    (labels and arrows stand in attributes and style). ``named``: every mark tells in ``data-c`` the clauses that it
    is of, and can be given the focus. ``pictures`` are the addresses of the pictures of pages, by page number.
    """
    paper = reading.paper
    starts = {page.span.start: page.number for page in paper.pages}
    back = {clause.id: tell(PHRASES["back"].fill(kind=KINDS[clause.kind])) for clause in reading.clauses}
    spans = [(clause.id, clause.span) for clause in reading.clauses]
    out: list[str] = ["<p>"]
    offset = 0
    opening: list[str] = []
    for piece in pieces(paper.text, spans, (*lines(paper.text), *starts)):
        if offset in starts:
            number = starts[offset]
            out.append(_page_break(number, pictures.get(number), tell))
        offset += len(piece.text)
        opening += piece.opens
        if piece.text != "\n":
            out.append(_marked(piece, opening, named=named))
            opening = []
        out += [_back(name, back[name]) for name in piece.closes]
        if piece.text == "\n":
            out.append("</p>\n<p>")
    out.append("</p>")
    return Markup("".join(out))  # noqa: S704 (every word of the paper was escaped)


def quotation(clause: Clause, text: str) -> Markup:
    """Return the words of a clause with the words that its terms were read from set off."""
    shown = "".join(_emphasised(piece) for piece in quoted(clause, text))
    return Markup(shown)  # noqa: S704 (every word of the paper was escaped)


def _emphasised(piece: Piece) -> str:
    return f"<b>{escape(piece.text)}</b>" if piece.marks else escape(piece.text)


def _marked(piece: Piece, opening: list[str], *, named: bool) -> str:
    if not piece.marks:
        return escape(piece.text)
    anchors = "".join(_anchors(opening[1:]))
    own = f' id="m-{escape(opening[0])}"' if opening else ""
    layers = ' class="more"' if len(piece.marks) > 1 else ""
    clauses = f' data-c="{escape(" ".join(piece.marks))}" tabindex="-1"' if named else ""
    return f"{anchors}<mark{own}{layers}{clauses}>{escape(piece.text)}</mark>"


def _anchors(names: list[str]) -> Iterator[str]:
    return (f'<span id="m-{escape(name)}"></span>' for name in names)


def _back(name: str, label: str) -> str:
    return f'<a class="back" href="#c-{escape(name)}" aria-label="{escape(label)}"></a>'


def _page_break(number: int, picture: str | None, tell: Tell) -> str:
    told = _labelled("span", "page", 'role="doc-pagebreak"', tell(PHRASES["page"].fill(page=number)))
    if picture is None:
        return told
    shown = tell(PHRASES["page_picture"].fill(page=number))
    return told + _labelled("a", "sheet", f'href="{escape(picture)}"', shown)


def _labelled(tag: str, kind: str, more: str, label: str) -> str:
    """Return an element without words, whose label is read out and shown by the style."""
    return f'<{tag} class="{kind}" {more} aria-label="{escape(label)}" data-page="{escape(label)}"></{tag}>'
