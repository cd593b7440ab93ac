"""Every article that the law cites and every figure it states, looked for in texts that lie in a folder."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path

from songbang.basis.provision import Cite, Figure
from songbang.law.against.cited import Copy, Passage
from songbang.law.against.figures import Measure, measures
from songbang.law.against.outcome import Against, Comparison, Row, Where
from songbang.law.against.quantities import Quantity, quantities
from songbang.law.against.texts import read_texts
from songbang.law.in_force import Law

_QUOTED = 30
_quantities = lru_cache(maxsize=4096)(quantities)


def compare(law: Law, folder: Path) -> Comparison:
    """Set every provision of every place, and every article entry of the instruments, against the texts of a folder.

    Nothing raises: a folder that is not there and a file that cannot be read are among the problems.
    """
    texts = read_texts(folder, law.instruments)
    rows = [] if any(one.code == "not_found" for one in texts.problems) else [*_rows(law, texts.copies)]
    without = tuple(name for name in law.instruments if name not in texts.copies) if rows else ()
    return Comparison(str(folder), tuple(rows), texts.matched, texts.unmatched, without, texts.problems)


def _rows(law: Law, copies: Mapping[str, tuple[Copy, ...]]) -> Iterator[Row]:
    for place in law.places.values():
        for one in place.provisions:
            yield from _compared(one.id, one.start, one.values, one.cites, copies)
    for held in law.instruments.values():
        for article in held.articles:
            cite = Cite(held.id, held.title.zh, article.number)
            yield from _compared(held.id, None, article.figures, (cite,), copies)


def _compared(
    of: str,
    start: date | None,
    figures: Mapping[str, Figure],
    cites: Iterable[Cite],
    copies: Mapping[str, tuple[Copy, ...]],
) -> Iterator[Row]:
    """Yield a row for each article cited and for each figure that is a number."""
    looked = [_Looked(cite, copies.get(cite.instrument, ())) for cite in cites]
    for one in looked:
        yield Row(of, start, "", "", "", one.standing, one.place())
    for name, figure in figures.items():
        for measure in measures(name, figure):
            yield _figure(of, start, measure, looked)


class _Looked:
    """A citation looked up in every copy of its instrument."""

    def __init__(self, cite: Cite, copies: tuple[Copy, ...]) -> None:
        self.cite = cite
        found = [(copy, copy.passage(cite.article)) for copy in copies]
        self.there = [(copy, passage) for copy, passage in found if passage is not None and passage.exact]
        self.near = [(copy, passage) for copy, passage in found if passage is not None and not passage.exact]
        self.standing = Against.MATCHES if self.there else Against.NO_ARTICLE if copies else Against.NO_TEXT
        self.copies = copies

    def place(self, at: tuple[Copy, Passage] | None = None, by: Quantity | None = None) -> Where:
        """Return where it stands: in the copy given, else in the first that has it, at least nearly."""
        at = at or next(iter((*self.there, *self.near)), None)
        if at is None:
            return Where(self.cite.instrument, self.cite.article, self.copies[0].name if self.copies else "")
        copy, passage = at
        return Where(self.cite.instrument, self.cite.article, copy.name, passage.line, _quote(passage.text, by))

    def without(self, measure: Measure) -> tuple[Copy, Passage] | None:
        """Return the first copy whose article does not hold the figure."""
        held = ((at, measure.is_in(_quantities(at[1].text))) for at in self.there)
        return next((at for at, quantity in held if quantity is None), None)


def _figure(of: str, start: date | None, measure: Measure, looked: list[_Looked]) -> Row:
    """Compare one figure: one cited article that holds it, in every copy of it, is enough."""

    def row(standing: Against, place: Where, found: Iterable[str] = ()) -> Row:
        kind = measure.kind.value if measure.kind else ""
        return Row(of, start, measure.name, measure.written, kind, standing, place, tuple(dict.fromkeys(found)))

    for one in looked:
        if one.there and one.without(measure) is None:
            quantity = measure.is_in(_quantities(one.there[0][1].text))
            return row(Against.MATCHES, one.place(by=quantity), [quantity.written] if quantity else [])
    for standing in (Against.NO_TEXT, Against.NO_ARTICLE):
        missing = next((one for one in looked if one.standing is standing), None)
        if missing is not None:
            return row(standing, missing.place())
    if not looked:
        return row(Against.NO_TEXT, Where("", ""))
    lacking = [(one, at) for one in looked for at in [one.without(measure)] if at is not None]
    of_kind = [(one, at, held) for one, at in lacking for held in _quantities(at[1].text) if measure.fits(held)]
    if not of_kind:
        one, at = lacking[0]
        return row(Against.DIFFERS, one.place(at))
    one, at, first = of_kind[0]
    return row(Against.DIFFERS, one.place(at, first), [held.written for _, _, held in of_kind])


def _quote(text: str, by: Quantity | None) -> str:
    """Return a few words of a passage: around the quantity, else its beginning."""
    first = max(0, by.start - _QUOTED) if by else 0
    last = (by.start + len(by.written) if by else 0) + _QUOTED
    return ("…" if first else "") + text[first:last].strip() + ("…" if last < len(text) else "")
