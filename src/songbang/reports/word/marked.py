"""One Word file of a pile with its clauses commented and, where a rule gives the words, with tracked changes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.findings.finding import Outcome
from songbang.law.in_force import Law
from songbang.papers.docx import traced
from songbang.papers.docx_trace import Traced
from songbang.papers.problems import PaperError, problem
from songbang.readings.reading import Reading
from songbang.reports.amounts import join
from songbang.reports.days import day_words
from songbang.reports.phrases import PHRASES
from songbang.reports.word.anchors import Anchors
from songbang.reports.word.atoms import Atoms, origins_in
from songbang.reports.word.comments import Comments, Line
from songbang.reports.word.ids import Ids
from songbang.reports.word.parts import Parts, written
from songbang.reports.word.revisions import Hand, Revisions
from songbang.reports.word.rewording import Reworded, rewordings
from songbang.reports.word.told import Teller
from songbang.reports.word.unmarkable import unmarkable

_AUTHOR = Words("松绑", "Songbang")
_INITIALS = Words("松", "SB")
_LAW = Words(
    "{author}的批注。按 {day}的法律看；{place}的法律核对到 {reviewed}。",
    "Comments by {author}. The law is that of {day}; the law of {place} was reviewed up to {reviewed}.",
)
_NO_LAW = Words(
    "{author}的批注。这里没有收录适用的法律，只标出条款。",
    "Comments by {author}. The law that applies is not held here; clauses are marked only.",
)
_COPY = Words(
    "这份文件和“{of}”写的一样，对照规定的结果写在那一份的批注里。",
    "This paper says the same as “{of}”; how it stands against the rules is told in the comments there.",
)


@dataclass(frozen=True, slots=True)
class Telling:
    """How marks are told: with the titles of this law, in this language, as written at this time.

    ``made`` is by the clock of the person: Word shows it as it stands.
    """

    law: Law
    lang: str
    made: datetime


@dataclass(frozen=True, slots=True)
class Marked:
    """The changed copy: its bytes, how many comments were put in, and what the rules would have worded otherwise.

    ``is_signed`` tells that the file bears a digital signature, which does not fit a changed copy.
    """

    data: bytes
    comments: int
    reworded: tuple[Reworded, ...]
    is_signed: bool = False


def marked_docx(data: bytes, reading: Reading, outcome: Outcome, telling: Telling) -> Marked | Problem:
    """Return the Word file that ``reading`` was read from, marked; ``data`` are its bytes and stay as they are.

    A comment a clause, on its words, tells what is found about it; where a rule gives the words for one term, the
    old ones are struck out and the new ones put in as tracked changes. Refusing the changes gives the text back. All
    other parts of the file keep their bytes. What cannot be marked is a problem: ``encrypted``, ``too_large``,
    ``unreadable``, ``word_damaged``, ``word_strict``.
    """
    try:
        parts, found = Parts(data), traced(data)
        refused = unmarkable(parts, found.package, reading.paper.name)
        return refused or _Marking(parts, found, (reading, outcome), telling).marked()
    except PaperError as error:
        return problem(error.code, reading.paper.name, error.detail)
    except Exception as error:  # noqa: BLE001 - a damaged file makes the libraries raise anything
        return problem("unreadable", reading.paper.name, type(error).__name__)


class _Marking:
    def __init__(self, parts: Parts, found: Traced, read: tuple[Reading, Outcome], telling: Telling) -> None:
        self._parts = parts
        self._package = found.package
        self._reading, self._outcome = read
        self._law = telling.law
        self._told = Teller(telling.law.instruments, telling.lang)
        self._hand = Hand(self._told.say(_AUTHOR), f"{telling.made:%Y-%m-%dT%H:%M:%S}Z")
        self._atoms = Atoms(origins_in(found, self._reading.paper.text))

    def marked(self) -> Marked:
        main, ids = self._package.main, Ids(self._package.main.iter())
        revisions = Revisions(main, self._atoms, ids, self._hand)
        reworded = tuple(
            Reworded(one, revisions.replace(one.span, one.now) if one.fits else None)
            for one in rewordings(self._reading, self._outcome.findings)
        )
        comments = Comments(self._parts, self._package, self._hand, self._told.say(_INITIALS))
        self._comment(comments, Anchors(main, self._atoms, ids, revisions), reworded)
        changed = {**comments.changed(), self._package.home: written(main)}
        return Marked(self._parts.copied(changed), len(self._reading.clauses), reworded, self._parts.is_signed)

    def _comment(self, comments: Comments, anchors: Anchors, reworded: Sequence[Reworded]) -> None:
        for at, clause in enumerate(self._reading.clauses):
            about = [one for one in self._outcome.findings if clause.id in one.clauses]
            own = [one for one in reworded if one.what.clause == clause.id]
            lines = self._told.lines(clause, about, own, anchors.where(clause.span))
            anchors.hang(clause.span, comments.add([*(() if at else self._opening()), *lines]))

    def _opening(self) -> Iterator[Line]:
        """Yield what is said once: which law of which day, and what this is and is not."""
        yield Line(self._told.say(self._law_told()))
        of = next((copy.of for copy in self._outcome.copies if copy.paper == self._reading.paper.name), None)
        if of is not None:
            yield Line(self._told.say(_COPY.fill(of=of)))
        yield Line(self._told.say(join([PHRASES["disclaimer"], PHRASES["help"]], zh="", en=" ")), is_bold=True)

    def _law_told(self) -> Words:
        place, reviewed = next(iter(self._outcome.reviewed.items()), (None, None))
        if place is None or reviewed is None or not (self._reading.place and self._law.covers(self._reading.place)):
            return _NO_LAW.fill(author=_AUTHOR)
        day, until = day_words(self._outcome.day), day_words(reviewed)
        return _LAW.fill(author=_AUTHOR, day=day, place=self._law.name_of(place), reviewed=until)
