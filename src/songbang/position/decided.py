"""What an award or a judgment settles, and for whom it is settled yet.

A decision binds both sides once it is told to be final; one that holds the worker bound also once the days to go to
court have passed unused. Until then it is the reading of the side that won, and the other keeps its own: the employer's
days run from its own receipt, which the worker does not know, so time alone never makes free.
"""

from dataclasses import dataclass
from datetime import date

from songbang.basis.known import count, day, whole_figure, word, yes
from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.matter.event import Event, EventKind
from songbang.position.bounds import BOTH, EMPLOYER, WORKER, End
from songbang.position.case import Case
from songbang.position.deadlines.counting import after_days, later
from songbang.position.results import Reason
from songbang.position.status import Point, Side

LAST_INSTANCE = 2
DECISIONS = (EventKind.AWARD_RECEIVED, EventKind.JUDGMENT_RECEIVED)
POINTS = {EventKind.AWARD_RECEIVED: "procedure.sue", EventKind.JUDGMENT_RECEIVED: "procedure.court_time"}
FOUND = {
    "bound": Words("{day}收到的{paper}认定你受约束。", "The {paper} received on {day} holds you bound."),
    "not_effective": Words(
        "{day}收到的{paper}认定竞业限制对你不生效。",
        "The {paper} received on {day} holds that the restraint does not take effect on you.",
    ),
    "ended": Words(
        "{day}收到的{paper}认定竞业限制已经结束。", "The {paper} received on {day} holds that the restraint has ended."
    ),
}
TIME_PASSED = Words(
    "{finds}没有起诉的消息，期限已过；公司的期限从它收到那天算，向仲裁委或法院确认生效后，在这件事里写 final = true。",
    "{finds} Nobody is known to have gone on and the days are over; the employer's run from its own receipt. Have the "
    "commission or court confirm that it has taken effect, then add final = true to this event.",
)
PAPERS = {EventKind.AWARD_RECEIVED: Words("裁决", "award"), EventKind.JUDGMENT_RECEIVED: Words("判决", "judgment")}


@dataclass(frozen=True, slots=True)
class Decision:
    """What was found (``bound``, ``not_effective``, ``ended``), the day of the end, and which sides it settles."""

    finds: str
    ended_on: date | None
    sides: frozenset[Side]
    reason: Reason


def decision(case: Case) -> Decision | None:
    """Return what the last decision on the restraint settles, as known on the day."""
    events = [event for event in case.of(*DECISIONS) if word(event.fields, "finds") in FOUND]
    if not events:
        return None
    last = events[-1]
    finds = str(last.fields["finds"])
    law = case.setting.asked(POINTS[last.kind])
    rests = (law,) if isinstance(law, Provision) else ()
    says = FOUND[finds].fill(day=last.day, paper=PAPERS[last.kind])
    won = EMPLOYER if finds == "bound" else WORKER
    passed = _time_passed(case, last, law)
    sides = BOTH if _final(case, last) or (passed and finds == "bound") else won
    says = TIME_PASSED.fill(finds=says) if passed else says
    return Decision(finds, day(last.fields, "ended_on"), sides, Reason(says, rests, events=(last,)))


def untouched(found: Decision, end: End) -> bool:
    """Tell whether an end is not what was decided: one that nobody doubts, of the term, or that came afterwards."""
    if end.doubt is None or end.doubt.point in {Point.DURATION, Point.RELEASE}:
        return True
    return end.doubt.point in {Point.RESCISSION, Point.UNPAID} and end.last >= found.reason.events[0].day


def _final(case: Case, last: Event) -> bool:
    """Tell whether a decision is told to be final: a judgment, or an award that the worker who won leaves as it is."""
    final = yes(last.fields, "final") is True
    if last.kind is EventKind.JUDGMENT_RECEIVED:
        return final or (count(last.fields, "instance") or 0) >= LAST_INSTANCE
    return final and last.fields["finds"] != "bound" and not _taken(case, last)


def _taken(case: Case, last: Event) -> bool:
    """Tell whether a decision was taken to court: somebody sued, or a judgment followed."""
    judged = (event for event in case.of(EventKind.JUDGMENT_RECEIVED) if event is not last)
    return any(event.day >= last.day for event in (*case.of(EventKind.COURT_FILED), *judged))


def _time_passed(case: Case, last: Event, law: object) -> bool:
    """Tell whether the days to go on are over unused, for a decision that is not final by itself."""
    if not isinstance(law, Provision) or _final(case, last) or _taken(case, last):
        return False
    days = whole_figure(law, "days")
    ending = after_days(case.setting, last.day, days)
    # where the holidays are not published the last day may still move: as long again is waited
    return case.day > (ending.day if ending.announced else later(ending.day, days))
