"""Hangs a comment on the words of a clause."""

from songbang.basis.span import Span
from songbang.papers.docx_trace import Origin
from songbang.papers.docx_xml import Element, W
from songbang.papers.problems import PaperError
from songbang.reports.word.atoms import Atoms
from songbang.reports.word.ids import Ids
from songbang.reports.word.places import Place, beside, holder, outside
from songbang.reports.word.revisions import Revisions
from songbang.reports.word.runs import RUN, TEXT, cut, divide, divide_behind


class Anchors:
    """Puts the ends of comments into one file, after its words were changed."""

    def __init__(self, main: Element, atoms: Atoms, ids: Ids, changed: Revisions) -> None:
        self._main = main
        self._atoms = atoms
        self._ids = ids
        self._behind = changed.behind

    def where(self, span: Span) -> Place | None:
        """Tell in what part apart from the body the words stand, ``None`` where some of them stand in the body."""
        found = self._atoms.within(span)
        apart = [outside(one.node, self._main) for one in found]
        return None if None in apart else next(iter(apart), Place.PICTURE)

    def hang(self, span: Span, comment: str) -> None:
        """Hang a comment on the words, or on what in the body is nearest to them.

        Raises ``PaperError`` with ``empty`` where the body shows nothing at all.
        """
        first, last = self._ends(span) if self._body(span) else (self._nearest(span),) * 2
        first.addprevious(self._mark("commentRangeStart", comment))
        last = self._behind.get(last, last)
        end = self._mark("commentRangeEnd", comment)
        end.tail, last.tail = last.tail, None
        last.addnext(end)
        reference = end.makeelement(RUN)
        reference.append(self._mark("commentReference", comment))
        reference.tail, end.tail = end.tail, None
        end.addnext(reference)

    def _body(self, span: Span) -> list[Origin]:
        return [one for one in self._atoms.within(span) if outside(one.node, self._main) is None]

    def _ends(self, span: Span) -> tuple[Element, Element]:
        """Return what the comment begins before and ends behind, cut where the words are cut."""
        last = self._body(span)[-1]
        if _is_plain(last):
            if last.end > span.end:
                last, _ = cut(self._atoms, last, span.end, self._ids)
            divide_behind(last.node, self._ids)
        first = self._body(span)[0]
        if _is_plain(first):
            if first.start < span.start:
                _, first = cut(self._atoms, first, span.start, self._ids)
            divide(first.node, self._ids)
        return beside(first.node), beside(self._body(span)[-1].node)

    def _nearest(self, span: Span) -> Element:
        for one in self._atoms.within(span):
            hung = holder(one.node, self._main)
            if hung is not None:
                return hung
        near = (one for one in self._atoms.nearest(span.start) if outside(one.node, self._main) is None)
        # Where the body holds no words, everything stands on pictures, and these in runs.
        shown = next((one.node for one in near), None)
        shown = next(self._main.iter(RUN), None) if shown is None else shown
        if shown is None:
            raise PaperError("empty")
        return beside(shown)

    def _mark(self, kind: str, comment: str) -> Element:
        return self._main.makeelement(W + kind, {f"{W}id": comment})


def _is_plain(one: Origin) -> bool:
    """Tell whether the words lie in a run that can be cut: not in a formula, not in what Word writes itself."""
    run = one.node.getparent()
    return one.node.tag == TEXT and run is not None and run.tag == RUN and beside(one.node) is run
