"""All days as each side reads them, the days of both together, and the points on which they differ."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from songbang.answers.results import Figure
from songbang.basis.known import used, yes
from songbang.basis.words import Words
from songbang.matter.event import EventKind
from songbang.position.activated import begins
from songbang.position.bounds import Begin, End
from songbang.position.case import Case
from songbang.position.decided import Decision, decision, untouched
from songbang.position.ended import ends
from songbang.position.persons import not_a_person_to_bind, persons_missing
from songbang.position.results import Days, Reason, SideReading
from songbang.position.right_to_end import right_to_end
from songbang.position.status import Side, Status
from songbang.position.unpaid import ended_for_want_of_pay

ONE_DAY = timedelta(days=1)
NO_END = Words("还不知道离职的日期。", "The day of leaving is not known yet.")
AT_WORK = Words(
    "劳动合同还没有结束，离职后的限制还没有开始。", "The contract has not ended: the restraint has not begun."
)
NO_CLAUSE = Words(
    "文件里没有竞业限制条款，你也说没有别的书面约定。",
    "The papers hold no non-compete, and you say that nothing else was agreed in writing.",
)
OTHER_PAPERS = Words(
    "读过的文件里没有竞业限制条款；别的文件里可能有，先找齐。",
    "The papers that were read hold no non-compete; another one may. Look for all you signed first.",
)
MONTHS = Words(
    "还不知道约定几个月，这些天算不出来；先按受约束安排。",
    "The agreed months are not known, so these days cannot be told; plan as if bound.",
)
NOT_COVERED = Words(
    "没有收录“{place}”的法律；内地的规定在那里不适用，什么都算不出来。请问当地的律师。",
    "No law of “{place}” is held here. What holds on the mainland does not apply there, so nothing follows; ask a "
    "lawyer of that place.",
)
NON_COMPETE = "non_compete"
OF_A_NON_COMPETE = (
    *("nc_months", "nc_open_ended", "nc_term_stated", "nc_starts", "activation", "comp_share", "comp_amount"),
)
"""Facts that only papers with a non-compete give: where one is told there is one, whatever list of clauses is told."""


@dataclass(frozen=True, slots=True)
class Read:
    """The readings of a case: what each side takes as begin and as end, and the days that follow."""

    sides: tuple[SideReading, ...]
    begins: tuple[Begin, ...] = ()
    ends: tuple[End, ...] = ()
    decision: Decision | None = None

    def of(self, side: Side) -> SideReading:
        """Return the reading of one side."""
        return next(one for one in self.sides if one.side is side)


def read_case(case: Case) -> Read:
    """Return how each side reads the days, by what was known on the day of the case."""
    return case.setting.once("readings", lambda: _read(case))


def _read(case: Case) -> Read:
    plain = _without_days(case)
    if plain is not None:
        return Read(tuple(SideReading(side, plain) for side in Side))
    found = case.restraint
    if isinstance(found, Figure):  # told by the days above already; said for the types
        raise TypeError(found)
    decided = decision(case)
    started = begins(case, found)
    stopped = (*ends(case, found), *ended_for_want_of_pay(case, found), *not_a_person_to_bind(case, found))
    unknown = _unknown(case)
    sides = []
    for side in Side:
        days = _days(found.first, _begin(started, side), _end(stopped, side), unknown)
        if decided is not None and side in decided.sides:
            days = _as_decided(found.first, decided, _begin(started, side), _certain(stopped, side, decided))
        sides.append(SideReading(side, joined((_employed(case, found.first), *days))))
    return Read(tuple(sides), started, stopped, decided)


def _without_days(case: Case) -> tuple[Days, ...] | None:
    """Return the days where none can be counted: no clause at all, still at work, or no day of leaving."""
    kinds = case.facts.get("clauses")
    known = any(case.facts.get(name) is not None for name in OF_A_NON_COMPETE)
    if isinstance(kinds, tuple | list) and NON_COMPETE not in kinds and not known:
        return (_no_clause(case),)
    if not isinstance(case.restraint, Figure):
        return None
    if case.facts.get("left") is None and yes(case.facts, "employed"):
        return (Days(None, None, Status.EMPLOYED, (Reason(AT_WORK, facts=used(case.facts, "employed")),)),)
    missing = case.restraint.missing
    covered = case.law.line(case.place)
    steps = case.restraint.steps or (NO_END,)
    steps = steps if covered else (NOT_COVERED.fill(place=case.place),)
    reasons = tuple(Reason(step, case.restraint.provisions, case.restraint.facts) for step in steps)
    return (Days(None, None, Status.UNKNOWN, reasons, missing),)


def _no_clause(case: Case) -> Days:
    """Return all days where the list of clauses has no non-compete: free only if there is no other paper."""
    seen = used(case.facts, "clauses", "in_writing")
    if yes(case.facts, "in_writing") is False:
        return Days(None, None, Status.FREE, (Reason(NO_CLAUSE, facts=seen),))
    return Days(None, None, Status.UNKNOWN, (Reason(OTHER_PAPERS, facts=seen),), ("in_writing",))


def _unknown(case: Case) -> tuple[str, ...]:
    """Return the facts that could free the person sooner, on days that are bound otherwise."""
    found = case.restraint
    paid = () if isinstance(found, Figure) else right_to_end(case, found).figure.missing
    return tuple(dict.fromkeys((*persons_missing(case), *paid)))


def _employed(case: Case, first: date) -> Days:
    events = case.of(EventKind.HIRED, EventKind.SIGNED)
    return Days(
        None, first - ONE_DAY, Status.EMPLOYED, (Reason(AT_WORK, facts=used(case.facts, "left"), events=events),)
    )


def _begin(started: Iterable[Begin], side: Side) -> Begin:
    return next(one for one in started if side in one.sides)


def _end(stopped: Iterable[End], side: Side) -> End:
    """Return the end that comes first for a side."""
    return min((one for one in stopped if side in one.sides), key=lambda one: one.last)


def _certain(stopped: Sequence[End], side: Side, decided: Decision) -> End:
    """Return the first end that a decision leaves untouched: the term, a release, a notice given afterwards."""
    return _end((one for one in stopped if untouched(decided, one)), side)


def _days(first: date, begin: Begin, end: End, unknown: tuple[str, ...]) -> tuple[Days, ...]:
    """Return the days after leaving: free until the begin, bound to the end, free afterwards."""
    if end.last == date.max:
        return (Days(first, None, Status.UNKNOWN, (begin.reason, end.reason), (*end.missing, *unknown)),)
    after = Days(end.last + ONE_DAY, None, Status.FREE, (end.reason,))
    if begin.first is None or begin.first > end.last:
        told = begin.reason if begin.first is None else end.reason
        if end.last < first:
            told = end.reason
        return (Days(first, None, Status.FREE, (told,)),)
    before = (Days(first, begin.first - ONE_DAY, Status.FREE, (begin.reason,)),) if begin.first > first else ()
    open_months = (Reason(MONTHS, end.reason.provisions),) if end.missing else ()
    status = Status.UNKNOWN if end.missing else Status.BOUND
    missing = tuple(dict.fromkeys((*end.missing, *unknown)))
    return (*before, Days(begin.first, end.last, status, (begin.reason, *open_months), missing), after)


def _as_decided(first: date, found: Decision, begin: Begin, term: End) -> tuple[Days, ...]:
    """Return the days after leaving as a decision has them."""
    if found.finds == "not_effective":
        return (Days(first, None, Status.FREE, (found.reason,)),)
    last = term.last
    if found.finds == "ended":
        last = min(last, found.ended_on or found.reason.events[0].day)
    if last == date.max:
        return (Days(first, None, Status.UNKNOWN, (found.reason, term.reason), term.missing),)
    if last < first:
        return (Days(first, None, Status.FREE, (found.reason,)),)
    ended = found.reason if last < term.last else term.reason
    bound = Days(first, last, Status.BOUND, (found.reason if found.finds == "bound" else begin.reason,))
    return (bound, Days(last + ONE_DAY, None, Status.FREE, (ended,)))


def joined(days: Iterable[Days]) -> tuple[Days, ...]:
    """Return the days with neighbours of one status, and of the same missing facts, as one stretch."""
    found: list[Days] = []
    for one in days:
        if found and found[-1].status is one.status and found[-1].missing == one.missing:
            found[-1] = replace(found[-1], last=one.last, because=(*found[-1].because, *one.because))
        else:
            found.append(one)
    return tuple(found)


def status_on(case: Case, day: date) -> Status:
    """Return the status of a day by both readings together."""
    from songbang.position.together import together  # noqa: PLC0415 - it is made of these readings

    return next(one for one in together(read_case(case).sides) if one.holds(day)).status
