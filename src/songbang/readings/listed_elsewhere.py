"""Lists of firms that a clause points to and that stand in another paper of the pile."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from songbang.basis.span import Span
from songbang.basis.term import Term, Value
from songbang.clauses.clause import Clause, Kind
from songbang.papers.folded import fold
from songbang.readings.reading import Reading
from songbang.terms.annexes import fits
from songbang.terms.firm import FirmList, told
from songbang.terms.group_words import GROUP
from songbang.terms.openness import openness
from songbang.terms.same_firm import merged

_NAMED = "named_competitors"
_KINDS = (Kind.NON_COMPETE, Kind.NO_POACH)
_AROUND = 60  # characters on either side of the words that point to a list


def with_lists(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """Return the readings with every list that was promised and stands in another paper put into its clause.

    The term then holds the names, ``listed_in`` beside it says in which paper they and their places stand. A list
    that is nowhere stays ``blank``.
    """
    holders = [reading for reading in readings if reading.firm_lists]
    return tuple(_filled(reading, holders) for reading in readings) if holders else tuple(readings)


def _filled(reading: Reading, holders: Sequence[Reading]) -> Reading:
    if not any(_promised(term) for clause in reading.of_kind(*_KINDS) for term in clause.terms):
        return reading
    return replace(reading, clauses=tuple(_clause(clause, reading, holders) for clause in reading.clauses))


def _promised(term: Term) -> bool:
    return term.name == _NAMED and term.flag("blank") is True and term.span is not None


def _clause(clause: Clause, reading: Reading, holders: Sequence[Reading]) -> Clause:
    if clause.kind not in _KINDS:
        return clause
    terms = tuple(_term(term, reading, holders) if _promised(term) else term for term in clause.terms)
    return replace(clause, terms=terms)


def _term(term: Term, reading: Reading, holders: Sequence[Reading]) -> Term:
    span = term.span or Span(0, 0)
    others = [one for one in holders if one is not reading and _may_hold(one, reading)]
    found = _best(span.of(reading.paper.text), others)
    if not found:
        return term
    holder, lists = found
    firms = [one for each in lists for one in each.firms]
    before, after = _beside(reading, span)
    if GROUP.search(after):
        firms = [replace(one, affiliates=True) for one in firms]
    notes = "\n".join(each.notes for each in lists)
    open_: dict[str, Value] = {**openness(before, after, "", notes)}
    if term.flag("list_kind"):
        open_ = {name: term.flag(name) for name in ("open_list", "list_kind")}
    beside: dict[str, Value] = {"listed_in": holder.paper.name, "entities": told(merged(firms)), **open_}
    names: Value = list(dict.fromkeys(one.name for one in firms))
    return replace(term, value=names, beside=tuple(beside.items()))


def _may_hold(holder: Reading, reading: Reading) -> bool:
    """Tell whether a paper's list may be this one's: an agreement with another employer has a list of its own."""
    return not holder.clauses or (holder.employer is not None and holder.employer == reading.employer)


def _best(pointed: str, holders: Sequence[Reading]) -> tuple[Reading, list[FirmList]] | None:
    """The paper that holds the list: the annex of this number or title, else one that is a list of competitors."""
    for wanted in (_is_annex, _is_list):
        for holder in holders:
            lists = [one for one in holder.firm_lists if wanted(pointed, holder, one)]
            if lists:
                return holder, lists
    return None


def _is_annex(pointed: str, holder: Reading, one: FirmList) -> bool:
    return fits(pointed, (*one.titles, fold(PurePosixPath(holder.paper.name).stem).text))


def _is_list(pointed: str, holder: Reading, one: FirmList) -> bool:
    """Tell whether a list of competitors is a paper of its own; what stands in another agreement is that one's list.

    Lines left open to be filled in by hand point to no other paper.
    """
    return one.rivals and not holder.clauses and bool(pointed) and "__" not in pointed


def _beside(reading: Reading, span: Span) -> tuple[str, str]:
    """The folded words of the sentence on either side of a place."""
    text = reading.paper.text
    before = fold(text[max(0, span.start - _AROUND) : span.start]).text
    after = fold(text[span.end : span.end + _AROUND]).text
    return before[before.rfind("。") + 1 :], after.partition("。")[0]
