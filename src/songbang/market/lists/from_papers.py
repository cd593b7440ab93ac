"""Lists of rivals as agreements have them: the employer's list, the year of signing, what closes a whole technology."""

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from songbang.basis.problem import Problem
from songbang.clauses.clause import Kind as ClauseKind
from songbang.market.lists.entries import Entries, Entry, Fault, Kind
from songbang.readings.listed_elsewhere import with_lists
from songbang.readings.reading import Reading
from songbang.readings.rivals import rivals
from songbang.readings.signature import signed_on
from songbang.terms.firm import Firm
from songbang.terms.same_firm import firm_key, merged


def paper_entries(readings: Sequence[Reading], problems: Sequence[Problem] = ()) -> Entries:
    """Return what the lists of papers say; every paper gives an entry, lends its list to another, or is a fault.

    Papers are numbered in reading order (``paper 3``) and not named: the name of a file often holds a person's. A
    list that stands in a paper of its own belongs to the one employer of all agreements in the same folder; where
    there are two, or one could not be read, it is nobody's. ``problems`` are those of papers that were not read.
    """
    number = {one.paper.name: f"paper {at}" for at, one in enumerate(readings, 1)}
    folders: dict[PurePosixPath, list[Reading]] = {}
    for one in readings:
        folders.setdefault(PurePosixPath(one.paper.name).parent, []).append(one)
    told = {source: [*found] for papers in folders.values() for source, found in _of_folder(papers, number)}
    every = [one for source in number.values() for one in told.get(source, ())]
    return Entries(
        tuple(one for one in every if isinstance(one, Entry)),
        tuple(one for one in every if isinstance(one, Fault)),
        tuple(problems),
    )


def _of_folder(papers: Sequence[Reading], number: dict[str, str]) -> Iterator[tuple[str, Iterator[Entry | Fault]]]:
    employers = {one.employer and firm_key(one.employer): one.employer for one in papers if one.clauses}
    only = next(iter(employers.values())) if len(employers) == 1 else None
    filled = with_lists(papers) if only else papers
    lent = {term.flag("listed_in") for one in filled for clause in one.clauses for term in clause.terms}
    for one in filled:
        if one.clauses or one.paper.name not in lent:
            employer = one.employer or (None if one.clauses else only)
            yield number[one.paper.name], _of_paper(one, employer, number[one.paper.name])


def _of_paper(reading: Reading, employer: str | None, source: str) -> Iterator[Entry | Fault]:
    restraints = reading.of_kind(ClauseKind.NON_COMPETE)
    firms = merged([firm for _, firm in rivals(reading)])
    terms = [term for clause in restraints for term in clause.terms]
    wide = dict.fromkeys(str(term.value) for term in terms if term.name == "scope" and term.flag("technology_wide"))
    if not employer:
        yield Fault(source, None, "", "paper_no_employer" if firms or restraints else "paper_other")
        return
    day = signed_on(reading.signatures)
    year = day.year if day else None
    yield from (Entry(source, None, employer, Kind.NAMED, _written(firm), year) for firm in firms)
    yield from (Entry(source, None, employer, Kind.BREADTH, words, year) for words in wide)
    if not firms:
        yield Fault(source, None, employer, "paper_no_list" if restraints else "paper_other")


def _written(firm: Firm) -> str:
    """Return a name with the other names that its paper gives it, in the way in which lists write them."""
    return f"{firm.name}（{'、'.join(f'“{alias}”' for alias in firm.aliases)}）" if firm.aliases else firm.name
