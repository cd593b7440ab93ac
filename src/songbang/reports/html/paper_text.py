"""A paper's words as HTML, with the places of its clauses marked; nothing in it is ever markup of the paper."""

from collections.abc import Callable, Iterator
from html import escape

from markupsafe import Markup

from songbang.basis.span import Span
from songbang.basis.words import Words
from songbang.clauses.clause import Clause
from songbang.readings.reading import Reading
from songbang.reports.labels import KINDS
from songbang.reports.marks import Piece, lines, pieces
from songbang.reports.phrases import PHRASES

Tell = Callable[[Words], str]


def paper_text(reading: Reading, tell: Tell) -> Markup:
    """Return the whole reading text, a paragraph a line, each clause marked and linked back to its quotation.

    The text of the paragraphs joined by line feeds is the reading text: what is added has no words of its own
    (labels and arrows stand in attributes and style).
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
            out.append(_page_break(tell(PHRASES["page"].fill(page=starts[offset]))))
        offset += len(piece.text)
        opening += piece.opens
        if piece.text != "\n":
            out.append(_marked(piece, opening))
            opening = []
        out += [_back(name, back[name]) for name in piece.closes]
        if piece.text == "\n":
            out.append("</p>\n<p>")
    out.append("</p>")
    return Markup("".join(out))  # noqa: S704 (every word of the paper was escaped)


def quotation(clause: Clause, text: str) -> Markup:
    """Return the words of a clause with the words that its terms were read from set off."""
    start = clause.span.start
    spans = [
        (str(at), Span(term.span.start - start, term.span.end - start))
        for at, term in enumerate(clause.terms)
        if term.span and clause.span.holds(term.span)
    ]
    shown = "".join(_emphasised(piece) for piece in pieces(clause.span.of(text), spans))
    return Markup(shown)  # noqa: S704 (every word of the paper was escaped)


def _emphasised(piece: Piece) -> str:
    return f"<b>{escape(piece.text)}</b>" if piece.marks else escape(piece.text)


def _marked(piece: Piece, opening: list[str]) -> str:
    if not piece.marks:
        return escape(piece.text)
    anchors = "".join(_anchors(opening[1:]))
    own = f' id="m-{escape(opening[0])}"' if opening else ""
    layers = ' class="more"' if len(piece.marks) > 1 else ""
    return f"{anchors}<mark{own}{layers}>{escape(piece.text)}</mark>"


def _anchors(names: list[str]) -> Iterator[str]:
    return (f'<span id="m-{escape(name)}"></span>' for name in names)


def _back(name: str, label: str) -> str:
    return f'<a class="back" href="#c-{escape(name)}" aria-label="{escape(label)}"></a>'


def _page_break(label: str) -> str:
    return f'<span class="page" role="doc-pagebreak" aria-label="{escape(label)}" data-page="{escape(label)}"></span>'
