"""What the non-compete of a pile closes, in its own words: business, technology, territory, groups, lists, reports."""

from collections.abc import Iterator

from songbang.clauses.clause import Kind
from songbang.findings.fact_places import Place
from songbang.findings.pile import Pile, Told
from songbang.findings.stated import Stated


def what_is_closed(anchor: Stated, pile: Pile) -> Iterator[tuple[str, object, Place]]:
    """Yield each part of the agreement of a matter with its value and its words."""
    scopes = [term for term in anchor.clause.terms if term.name == "scope" and term.value]
    if scopes:
        longest = max(scopes, key=lambda term: len(str(term.value)))
        yield "scope", longest.value, _at(Told(anchor, longest))
    for name, kind, term in (
        ("territory", Kind.NON_COMPETE, "territory"),
        ("affiliates", Kind.NON_COMPETE, "affiliates"),
        ("reporting", Kind.EMPLOYMENT_REPORTING, "reporting"),
    ):
        told = pile.first(anchor, kind, term)
        if told is not None and told.term.value is not None:
            yield name, told.term.value, _at(told)
    wide = next((one for one in pile.terms(Kind.NON_COMPETE, "scope") if one.term.flag("technology_wide")), None)
    if wide is not None:
        yield "technology_wide", True, _at(wide)
    lists = [one for one in pile.terms(Kind.NON_COMPETE, "named_competitors") if one.term.flag("open_list") is not None]
    if lists:
        yield "open_list", any(one.term.flag("open_list") for one in lists), _at(lists[0])


def _at(told: Told) -> Place:
    return Place(told.one, told.term.span or told.one.clause.span, told.term)
