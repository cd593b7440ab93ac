"""Tracked changes: the words of one term struck out, other words put behind them, formed alike."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass

from songbang.basis.span import Span
from songbang.papers.docx_trace import Origin
from songbang.papers.docx_xml import Element, W
from songbang.reports.word.atoms import Atoms
from songbang.reports.word.ids import Ids
from songbang.reports.word.places import Place, beside, outside, runs_in_fields, unchangeable
from songbang.reports.word.runs import PROPERTIES, RUN, SPACE, TEXT, cut, divide, divide_behind, like, renumbered

_CHANGED = frozenset({TEXT, *(W + name for name in ("tab", "ptab", "br", "cr", "noBreakHyphen", "sym"))})


@dataclass(frozen=True, slots=True)
class Hand:
    """Who changed and when, as the file tells it."""

    author: str
    date: str


class Revisions:
    """Writes tracked changes into one file; ``behind`` is what was put behind words that were struck out."""

    def __init__(self, main: Element, atoms: Atoms, ids: Ids, hand: Hand) -> None:
        self._main = main
        self._atoms = atoms
        self._ids = ids
        self._hand = hand
        self._fields = runs_in_fields(main)
        self.behind: dict[Element, Element] = {}

    def replace(self, span: Span, words: str) -> Place | None:
        """Strike the words out and put others behind them; where that cannot be done whole, tell why and do nothing."""
        found = self._atoms.within(span)
        why = self._why_not(span, found)
        if why is not None:
            return why
        runs = self._cut_out(span, found)
        form = runs[-1].find(PROPERTIES)
        struck = [self._strike(run) for run in runs]
        put = self._mark("ins")
        put.append(self._run(form, words))
        self._put_behind(struck[-1], put)
        self.behind[struck[-1]] = put
        return None

    def _why_not(self, span: Span, found: Sequence[Origin]) -> Place | None:
        if sum(min(one.end, span.end) - max(one.start, span.start) for one in found) != len(span):
            return Place.PICTURE
        for one in found:
            why = outside(one.node, self._main) or self._fixed(one.node)
            if why is not None:
                return why
        return None if len({_paragraph(one.node) for one in found}) == 1 else Place.SCATTERED

    def _fixed(self, node: Element) -> Place | None:
        """Tell why a node of the body cannot be changed by itself."""
        run = node.getparent()
        if run is None or run.tag != RUN or node.tag not in _CHANGED:
            return Place.FIELD
        if run in self._fields:
            return Place.FIELD
        return unchangeable(run) or (None if beside(node) is run else Place.CONTROL)

    def _cut_out(self, span: Span, found: Sequence[Origin]) -> list[Element]:
        """Return the runs that hold the words of the span and nothing else."""
        if found[0].start < span.start:
            cut(self._atoms, found[0], span.start, self._ids)
        last = self._atoms.within(span)[-1]
        if last.end > span.end:
            cut(self._atoms, last, span.end, self._ids)
        own = self._atoms.within(span)
        divide(own[0].node, self._ids)
        divide_behind(own[-1].node, self._ids)
        return list(dict.fromkeys(run for one in own if (run := one.node.getparent()) is not None))

    def _strike(self, run: Element) -> Element:
        for words in run.findall(TEXT):
            words.tag = f"{W}delText"
        struck = self._mark("del")
        struck.tail, run.tail = run.tail, None
        run.addprevious(struck)
        struck.append(run)
        return struck

    def _run(self, form: Element | None, words: str) -> Element:
        run = self._main.makeelement(RUN)
        if form is not None:
            own = renumbered(deepcopy(form), self._ids)
            for change in own.findall(f"{W}rPrChange"):
                own.remove(change)
            run.append(own)
        text = run.makeelement(TEXT, {SPACE: "preserve"})
        text.text = words
        run.append(text)
        return run

    def _put_behind(self, struck: Element, put: Element) -> None:
        """Put an insertion behind; inside another person's insertion that one is cut in two, as Word does."""
        theirs = struck.getparent()
        if theirs is None or theirs.tag != f"{W}ins":
            struck.addnext(put)
            return
        rest = list(struck.itersiblings())
        if rest:
            second = like(theirs)
            second.set(f"{W}id", self._ids.next())
            second.extend(rest)
            theirs.addnext(second)
        theirs.addnext(put)

    def _mark(self, kind: str) -> Element:
        told = {f"{W}id": self._ids.next(), f"{W}author": self._hand.author, f"{W}date": self._hand.date}
        return self._main.makeelement(W + kind, told)


def _paragraph(node: Element) -> Element | None:
    return next(node.iterancestors(f"{W}p"), None)
