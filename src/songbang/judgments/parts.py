"""The parts of a decision: head, parties, how it came here, what is asked, what was found, why, what is ordered."""

from dataclasses import dataclass

from songbang.basis.span import Span
from songbang.passages.passages import Passages


@dataclass(frozen=True, slots=True)
class Party:
    """One party: its word at this level (原告, 上诉人 …), its earlier roles (原审被告), its name and short names.

    ``span`` is where the list of parties names it; ``is_firm`` tells an organisation or a shop from a person.
    """

    word: str
    roles: tuple[str, ...]
    name: str
    short_names: tuple[str, ...]
    is_firm: bool
    span: Span


@dataclass(frozen=True, slots=True)
class Parts:
    """A decision divided; a part that is not there is ``None``. All spans are places in ``text``, never edited.

    Matching runs on ``folded`` (simplified, half-width, no blanks inside Chinese); ``range_of`` and ``words_of`` take a part there,
    ``span`` brings a match back.

    ``history``: how the case came to this court, up to what is asked.
    ``claims``: what each party asks for and answers at this level (first-instance claims retold on appeal are in
    ``below``), without the list of evidence. ``below``: what the decision tells of earlier steps: on appeal and
    retrial claims, findings, reasons and orders of the court below; in first instance the arbitration, which then
    lies inside ``found`` (or ``claims``, ``history``). ``found``: facts that this court finds (agreement, pay,
    payments, leaving, the new firm); on appeal often only that it confirms those of ``below``. ``reasons``: from
    "this court holds" on, with the provisions cited. ``orders``: the operative part, from behind 判决如下 on;
    ``foot``: interest for late payment, costs, right of appeal, judges, day.
    ``worker``, ``employer``: how the decision calls them, folded (names, short names, party words such as 原告 that
    are no other party's), longest first; a new firm sued together with the worker is not the employer, nor is a
    third person. ``worker_is`` is the party word of the worker at this level (原告, 上诉人 …).
    """

    text: str
    passages: Passages
    head: Span | None
    parties: Span | None
    history: Span | None
    claims: Span | None
    below: Span | None
    found: Span | None
    reasons: Span | None
    orders: Span | None
    foot: Span | None
    worker: tuple[str, ...]
    employer: tuple[str, ...]
    worker_is: str | None
    employer_is: str | None
    named: tuple[Party, ...] = ()

    @property
    def folded(self) -> str:
        """The copy of the text that is matched."""
        return self.passages.folded.text

    def range_of(self, part: Span | None) -> tuple[int, int]:
        """Return where a part begins and ends in the folded copy; an empty range for a part that is not there."""
        return (self.passages.folded.at(part.start), self.passages.folded.at(part.end)) if part else (0, 0)

    def words_of(self, part: Span | None) -> str:
        """Return the folded words of a part; empty where it is not there. Offsets count from ``range_of``'s start."""
        start, end = self.range_of(part)
        return self.folded[start:end]

    def span(self, start: int, end: int) -> Span:
        """Return the place in ``text`` of a range of the folded copy."""
        return self.passages.span(start, end)
