"""What is wrong in the files of the law, beyond what stops an entry from being read."""

from collections.abc import Collection, Iterator, Mapping
from itertools import pairwise

from songbang.basis.problem import Problem
from songbang.basis.provision import Provision
from songbang.law.faults import (
    CHECKED_WITH_NOTHING,
    CITES_LATER_TEXT,
    FIGURE_MISSING,
    ID_OF_ANOTHER_PLACE,
    NO_CASE,
    NO_SUCH_PROVISION,
    NO_SUCH_RULE,
    OVERLAP,
    UNKNOWN_KEY,
    UNTIL_BEFORE_FROM,
)
from songbang.law.in_force import Law
from songbang.law.place import Place
from songbang.law.wage_table import lint_wages


def lint(law: Law, figures: Mapping[str, Collection[str]]) -> tuple[Problem, ...]:
    """Return every fault of the law: those found while reading, and what only shows when entries are set side by side.

    ``figures`` names for each rule the figures that its provisions carry; a key that is neither is a slip.
    """
    found = list(law.problems)
    known = {provision.id for place in law.places.values() for provision in place.provisions}
    for place in law.places.values():
        found += _versions(place)
        found += _named(place, known)
        for provision in place.provisions:
            found += _provision(provision, figures, place.shown)
            found += _cited(provision, law)
    found += lint_wages(law.wages)
    return tuple(found)


def _provision(
    provision: Provision, figures: Mapping[str, Collection[str]], shown: Collection[tuple[str, str]]
) -> Iterator[Problem]:
    where = f"places/{provision.place} {provision.id} {provision.start}"
    if provision.rule not in figures:
        yield NO_SUCH_RULE.at(where, rule=provision.rule, rules=", ".join(figures))
    if not provision.id.startswith(f"{provision.place}."):
        yield ID_OF_ANOTHER_PLACE.at(where, place=provision.place)
    if provision.until is not None and provision.until < provision.start:
        yield UNTIL_BEFORE_FROM.at(where)
    if provision.verified and not provision.checked_with:
        yield CHECKED_WITH_NOTHING.at(where)
    wanted = set(figures.get(provision.rule, ()))
    for key in sorted(wanted - set(provision.values)):
        yield FIGURE_MISSING.at(where, key=key)
    for key in provision.values:
        if key not in wanted and (provision.id, key) not in shown:
            yield UNKNOWN_KEY.at(where, key=key)


def _cited(provision: Provision, law: Law) -> Iterator[Problem]:
    """A version cannot rest on a text that was not in force on its first day."""
    for cite in provision.cites:
        text = law.instruments.get(cite.instrument)
        if text is not None and text.start > provision.start:
            where = f"places/{provision.place} {provision.id} {provision.start}"
            yield CITES_LATER_TEXT.at(where, instrument=cite.instrument, start=text.start)


def _versions(place: Place) -> Iterator[Problem]:
    """Two versions of one id never hold on the same day."""
    by_id: dict[str, list[Provision]] = {}
    for provision in sorted(place.provisions, key=lambda provision: provision.start):
        by_id.setdefault(provision.id, []).append(provision)
    for name, versions in by_id.items():
        for earlier, later in pairwise(versions):
            if earlier.until is None or earlier.until >= later.start:
                yield OVERLAP.at(f"places/{place.id} {name} {later.start}", earlier=earlier.start)


def _named(place: Place, known: Collection[str]) -> Iterator[Problem]:
    """Every provision has a case, and every id that is named exists."""
    proved = {case.provision for case in place.cases}
    named = {name for provision in place.provisions for name in (*provision.overrides, *provision.disputes)}
    for name in sorted({provision.id for provision in place.provisions} - proved):
        yield NO_CASE.at(f"places/{place.id} {name}")
    for name in sorted((proved | named) - set(known)):
        yield NO_SUCH_PROVISION.at(f"places/{place.id} {name}")
