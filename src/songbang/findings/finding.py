"""A term set against the law, and the whole that a pile of papers comes to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from songbang.basis.problem import Problem
from songbang.basis.provision import Cite
from songbang.basis.span import Span
from songbang.basis.standing import Effect, Force, Standing, Topic
from songbang.basis.wording import Wording
from songbang.basis.words import Words
from songbang.findings.competitors import Competitor
from songbang.findings.copies import Copy
from songbang.findings.paper_facts import PaperFacts
from songbang.readings.reading import Reading


@dataclass(frozen=True, slots=True)
class Because:
    """Why a finding says what it says: sources, the facts used, the arithmetic line by line."""

    cites: tuple[Cite, ...]
    facts: Mapping[str, object]
    steps: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """How one term stands against one provision.

    ``provision``, ``force`` and ``effect`` are ``None`` for what rests on the papers alone (a conflict between two
    papers, a paper that is missing). ``verified`` is false where the provision was not compared with the official
    text. ``clauses`` are clause ids. ``missing`` names facts of ``songbang.basis.facts``. ``wordings`` are those of
    the provision where a term does not meet it.
    """

    id: str
    topic: Topic
    standing: Standing
    says: Words
    clauses: tuple[str, ...]
    because: Because
    provision: str | None = None
    place: str | None = None
    force: Force | None = None
    effect: Effect | None = None
    verified: bool = True
    missing: tuple[str, ...] = ()
    flips: tuple[Words, ...] = ()
    wordings: tuple[Wording, ...] = ()


@dataclass(frozen=True, slots=True)
class Absence:
    """Something one would expect in these papers and does not find."""

    topic: Topic
    says: Words
    papers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """One paper naming another: the naming paper, the title as written, and the paper it was found to be, if any.

    ``label`` is what an annex is called (附件一); an annex without a title has it for a title too. ``span`` is the
    place of the naming.
    """

    paper: str
    title: str
    found: str | None
    label: str | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What reading a pile brought: the day and the law that were used, the papers, and what follows from them.

    ``reviewed`` gives for each place whose law was applied the day up to which it was reviewed. ``findings`` come
    in the order in which they matter to the person bound. ``told`` are the facts of the papers that were judged.
    """

    day: date
    reviewed: Mapping[str, date]
    readings: tuple[Reading, ...]
    findings: tuple[Finding, ...]
    absences: tuple[Absence, ...]
    problems: tuple[Problem, ...]
    references: tuple[Reference, ...] = ()
    copies: tuple[Copy, ...] = ()
    versions: tuple[tuple[str, ...], ...] = ()
    competitors: tuple[Competitor, ...] = ()
    told: PaperFacts = field(default_factory=PaperFacts)
