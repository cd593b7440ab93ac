"""What comes out when the law is asked: answers, figures, questions, proofs; all that reports know of this room."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from songbang.basis.facts import Fact, Facts
from songbang.basis.provision import Provision
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words
from songbang.law.place import Case


@dataclass(frozen=True, slots=True)
class Answer:
    """A provision and how the facts stand against it.

    ``day`` is the day whose version counts, ``day_from`` the fact that gave it; ``None`` where it is the day asked
    about. ``verified`` is false where the provision, or a minimum wage that the answer rests on, was not compared with
    an official text.
    """

    provision: Provision
    verdict: Verdict
    day: date
    day_from: str | None = None
    verified: bool = True


@dataclass(frozen=True, slots=True)
class MonthDue:
    """What one month, or the part of one, brings: its days, the sum due, how it was counted, what was paid for it."""

    first: date
    last: date
    due: Decimal
    step: Words
    paid: Decimal = Decimal("0.00")


@dataclass(frozen=True, slots=True)
class Range:
    """A lowest and a highest sum."""

    low: Decimal
    high: Decimal


Value: TypeAlias = "Decimal | date | tuple[MonthDue, ...] | Range | None"


@dataclass(frozen=True, slots=True)
class View:
    """Another reading that courts or texts support, and what the figure would be under it."""

    value: Value
    says: Words


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure: money in yuan to the cent, a range, a day, a ratio, the months; ``None`` where it does not follow.

    ``steps`` tell how it came about, line by line; ``provisions`` what it rests on; ``facts`` the facts used;
    ``missing`` the facts that would make it known or more exact; ``views`` the readings it would differ under;
    ``checked`` is false where it rests on a minimum wage that was not compared with an official page.
    """

    value: Value
    steps: tuple[Words, ...] = ()
    provisions: tuple[Provision, ...] = ()
    facts: Mapping[str, object] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    views: tuple[View, ...] = ()
    checked: bool = True

    @property
    def verified(self) -> bool:
        """Tell whether all that it rests on was compared with a named text."""
        return self.checked and all(provision.verified for provision in self.provisions)


@dataclass(frozen=True, slots=True)
class Replayed:
    """A case worked out: the place and day it was asked for, its facts, its figures by name, the law judged on it."""

    place: str
    day: date
    facts: Facts
    figures: Mapping[str, Figure]
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a case: what came out, and in which figures or standings it differs from what the file expects.

    ``differs`` has for each name what was expected and what came out; ``checked`` are the names that were compared.
    """

    replayed: Replayed
    checked: tuple[str, ...]
    differs: Mapping[str, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Question:
    """One fact to ask for, and the provisions whose answer waits for it or would be more exact with it."""

    fact: Fact
    provisions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """The questions in order, and the answers that the known facts give already."""

    questions: tuple[Question, ...]
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Proof:
    """A case of a place file, and in what its answer differs from what the file expects; empty where it does not."""

    case: Case
    differs: str


@dataclass(frozen=True, slots=True)
class ProvedCase:
    """A reported case and its runs."""

    id: str
    runs: Sequence[Run]
