"""A place: what its law says, entry by entry, and the reported questions that prove it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from songbang.basis.provision import Provision
from songbang.basis.words import Words


@dataclass(frozen=True, slots=True)
class Case:
    """A question with its answer that stands in a place file beside the provision it proves.

    ``asked`` is the day of the question; ``facts`` what is known. Expected is either a ``standing`` (with the facts
    named in ``missing`` and words that the answer ``tells``), or what the law itself answers on that day
    (``answer``: ``in_force``, ``not_known_before``, ``coming``, ``repealed``).
    """

    provision: str
    says: str
    asked: date
    facts: Mapping[str, object]
    standing: str | None
    answer: str | None
    missing: tuple[str, ...]
    tells: str


@dataclass(frozen=True, slots=True)
class Place:
    """A country, province or city: its id (``cn``, ``cn-sh``, ``cn-gd-sz``), and the day up to which it was reviewed.

    ``apart`` names places whose id looks like a child but that have a law of their own; ``shown`` are the figures
    that the sentences of its provisions show, each as (id of the provision, name of the figure). ``versions`` gives
    the versions of each provision by its id, the oldest first.
    """

    id: str
    name: Words
    reviewed: date
    apart: tuple[str, ...]
    provisions: tuple[Provision, ...]
    cases: tuple[Case, ...]
    shown: frozenset[tuple[str, str]] = frozenset()
    versions: Mapping[str, tuple[Provision, ...]] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        by_id: dict[str, tuple[Provision, ...]] = {}
        for one in sorted(self.provisions, key=lambda one: one.start):
            by_id[one.id] = (*by_id.get(one.id, ()), one)
        object.__setattr__(self, "versions", by_id)
