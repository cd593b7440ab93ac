"""One dated, cited value of the law."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from songbang.basis.standing import Anchor, Effect, Force, InvokedBy, Told, Topic
from songbang.basis.wording import Wording
from songbang.basis.words import Words

Figure: TypeAlias = str | int | tuple[str, ...]
"""A value of a provision as written in its place file: a fraction, sum or word, a count, or a list of words."""


@dataclass(frozen=True, slots=True)
class Cite:
    """Where a provision is written: the instrument's id and title, and the article in it."""

    instrument: str
    title: str
    article: str


@dataclass(frozen=True, slots=True)
class Provision:
    """What the law of one place says on one point from one day on.

    ``rule`` names the module of ``songbang.rules`` that judges it; ``values`` are that rule's figures as written
    in the place file (fractions and money as strings, counts as whole numbers). ``until`` is the last day of a
    repealed version. ``verified`` tells whether number and article were compared with a named copy of the
    official text (``checked_with``); where it is false every answer says so. ``about`` names the clause kinds the
    provision speaks to; empty where it speaks to all of them. ``when`` are the facts that must hold for it to
    apply, each with the values that count. ``overrides`` are the provisions it displaces, ``disputes`` those it stands
    in unsettled conflict with. ``told`` is where it is told: for papers as well, or with the law only. ``wordings``
    are the words that may stand in place of those of a term that does not meet it.
    """

    id: str
    place: str
    topic: Topic
    rule: str
    values: Mapping[str, Figure]
    start: date
    until: date | None
    force: Force
    effect: Effect
    invoked_by: InvokedBy
    anchor: Anchor
    cites: tuple[Cite, ...]
    reviewed: date
    verified: bool
    says: Words
    checked_with: str = ""
    overrides: tuple[str, ...] = ()
    expected: bool = False
    about: tuple[str, ...] = ()
    disputes: tuple[str, ...] = ()
    when: Mapping[str, tuple[object, ...]] = field(default_factory=dict)
    told: Told = Told.PAPERS
    wordings: tuple[Wording, ...] = ()
