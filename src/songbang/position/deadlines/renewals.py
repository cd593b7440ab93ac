"""What starts the time to claim anew: a demand, a complaint, the other side's promise, an application and its end."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from songbang.basis.known import day as day_of
from songbang.basis.words import Words
from songbang.matter.event import Event, EventKind
from songbang.position.case import Case
from songbang.position.status import Side


class Renewal(StrEnum):
    """How the time is touched: anew, still while a case is open (or goes on in court), anew at the end of it."""

    ANEW = "anew"
    OPENS = "opens"
    GOES_ON = "goes_on"
    CLOSES = "closes"


@dataclass(frozen=True, slots=True)
class Turn:
    """One such event: its day, what it does, what it is called.

    ``promise`` is true where the other side agreed to pay, ``decides`` where the claim itself was decided.
    """

    day: date
    does: Renewal
    name: Words
    promise: bool = False
    decides: bool = False


REMINDER = Words("催付补偿", "the reminder to pay")
NAMES = {
    EventKind.REMINDED: REMINDER,
    EventKind.COMPLAINED: Words("向劳动部门投诉", "the complaint to the labour authority"),
    EventKind.PROMISED: Words("公司答应支付", "the employer's promise to pay"),
    EventKind.BREACH_ALLEGED: Words("公司提出要求", "the employer's demand"),
    EventKind.DAMAGES_PAID: Words("支付了一部分违约金", "the payment of damages"),
    EventKind.COMPENSATION_RETURNED: Words("退还了一部分补偿", "the return of compensation"),
    EventKind.CLAIM_FILED: Words("申请仲裁", "the application for arbitration"),
    EventKind.COURT_FILED: Words("起诉", "the action in court"),
    EventKind.CLAIM_REFUSED: Words("仲裁委不予受理", "the refusal by the commission"),
    EventKind.AWARD_RECEIVED: Words("收到裁决", "the award"),
    EventKind.JUDGMENT_RECEIVED: Words("收到判决", "the judgment"),
}
DEMANDS = {
    Side.WORKER: (EventKind.REMINDED, EventKind.COMPLAINED, EventKind.PROMISED),
    Side.EMPLOYER: (EventKind.BREACH_ALLEGED, EventKind.DAMAGES_PAID, EventKind.COMPENSATION_RETURNED),
}
"""What starts the time of a side's claim anew: its own demands, and what the other side grants."""
ENDS = (EventKind.CLAIM_REFUSED, EventKind.AWARD_RECEIVED, EventKind.JUDGMENT_RECEIVED)


def turns(case: Case, side: Side) -> tuple[Turn, ...]:
    """Return what touches the time of a side's claim, by day; whoever applied is told, else it is not counted."""
    found = {_turn(event, side) for event in case.events}
    reminded = day_of(case.facts, "reminded")
    if side is Side.WORKER and reminded is not None and reminded <= case.day:
        found.add(Turn(reminded, Renewal.ANEW, REMINDER))
    return tuple(sorted((one for one in found if one is not None), key=lambda one: (one.day, one.does, one.name.en)))


def _turn(event: Event, side: Side) -> Turn | None:
    name = NAMES.get(event.kind)
    if name is None:
        return None
    if event.kind in DEMANDS[side]:
        return Turn(event.day, Renewal.ANEW, name, promise=event.kind is EventKind.PROMISED)
    if event.kind is EventKind.CLAIM_FILED and event.fields.get("by") == side:
        return Turn(event.day, Renewal.OPENS, name)
    if event.kind is EventKind.COURT_FILED:  # whoever sues, the whole dispute goes on
        return Turn(event.day, Renewal.GOES_ON, name)
    if event.kind in ENDS and event.fields.get("by") in {None, side}:
        return Turn(event.day, Renewal.CLOSES, name, decides=event.kind is not EventKind.CLAIM_REFUSED)
    return None
