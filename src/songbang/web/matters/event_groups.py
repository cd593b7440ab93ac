"""The kinds of event in groups, so that a person finds the one they look for."""

from collections.abc import Mapping
from dataclasses import dataclass

from songbang.basis.fact_kinds import FactKind
from songbang.basis.words import Words
from songbang.matter.event import EventKind
from songbang.matter.event_fields import FIELDS, NEEDED
from songbang.web.matters.choice_words import choices
from songbang.web.matters.fact_field import HINTS
from songbang.web.matters.fact_lines import NO, YES

Kind = EventKind
GROUPS: Mapping[Words, tuple[EventKind, ...]] = {
    Words("入职和离职", "Joining and leaving"): (
        Kind.HIRED,
        Kind.SIGNED,
        Kind.RESIGNED,
        Kind.LEFT,
        Kind.EMPLOYER_CHANGED,
    ),
    Words("补偿", "Compensation"): (
        *(Kind.PAID, Kind.UNPAID, Kind.REMINDED, Kind.COMPLAINED, Kind.PROMISED, Kind.REFUSED),
    ),
    Words("竞业限制的开始和结束", "Start and end of the non-compete"): (
        *(Kind.NOTICE_RECEIVED, Kind.RELEASED, Kind.RELEASE_ASKED, Kind.RESCINDED),
    ),
    Words("新工作", "The new job"): (Kind.JOINED_FIRM, Kind.LEFT_FIRM, Kind.REPORTED),
    Words("争议、仲裁、法院", "Dispute, arbitration, court"): (
        *(Kind.BREACH_ALLEGED, Kind.CLAIM_FILED, Kind.CLAIM_ACCEPTED, Kind.CLAIM_REFUSED, Kind.AWARD_RECEIVED),
        *(Kind.COURT_FILED, Kind.JUDGMENT_RECEIVED, Kind.DAMAGES_PAID, Kind.COMPENSATION_RETURNED),
    ),
    Words("证件和备忘", "Papers and notes"): (Kind.PAPERS_TAKEN, Kind.PAPERS_RETURNED, Kind.NOTED),
}
_LABELS: Mapping[str, Words] = {
    "firm": Words("公司", "Firm"),
    "paper": Words("文件名", "Name of the paper"),
    "ended_by": Words("怎样结束的", "How it ended"),
    "months": Words("几个月", "Months"),
    "amount": Words("金额（元）", "Sum (yuan)"),
    "from": Words("从哪天", "From"),
    "to": Words("到哪天", "To"),
    "by_employer": Words("是公司的原因吗", "Is the employer the cause"),
    "by_day": Words("答应哪天付", "Promised for"),
    "by": Words("谁做的", "By whom"),
    "refused": Words("拒绝了什么", "What was refused"),
    "how": Words("用什么方式", "In what way"),
    "competitor": Words("是竞争公司吗", "Is it a competitor"),
    "role": Words("职务", "Post"),
    "finds": Words("对竞业限制怎么认定", "What it says of the restraint"),
    "ended_on": Words("认定哪天结束", "The day it takes as the end"),
    "final": Words("是不是终局", "Is it final"),
    "damages": Words("违约金（元）", "Damages (yuan)"),
    "back": Words("要退还的补偿（元）", "Compensation to go back (yuan)"),
    "compensation": Words("公司要付的补偿（元）", "Compensation to be paid (yuan)"),
    "instance": Words("第几审", "Instance"),
    "what": Words("什么证件", "Which papers"),
    "note": Words("备注", "Note"),
    "evidence": Words("有什么能证明", "What proves it"),
}
_TO_WHOM = Words("向哪个部门", "To which authority")


@dataclass(frozen=True, slots=True)
class EventField:
    """A field of an event: what it is called, its choices where it has a list, what a value looks like."""

    name: str
    label: Words
    needed: bool
    choices: Mapping[str, Words]
    hint: Words | None


def event_fields(kind: EventKind) -> tuple[EventField, ...]:
    """Return the fields of a kind of event, in order."""
    return tuple(_field(kind, name, what) for name, what in FIELDS[kind].items())


def field_label(kind: EventKind, name: str) -> Words:
    """Return what a field of a kind of event is called."""
    if kind is EventKind.COMPLAINED and name == "to":
        return _TO_WHOM
    return _LABELS.get(name, Words(name, name))


def _field(kind: EventKind, name: str, what: FactKind) -> EventField:
    known = {"yes": YES, "no": NO} if what is FactKind.YES else choices(name) if what is FactKind.CHOICE else {}
    return EventField(name, field_label(kind, name), name in NEEDED.get(kind, ()), known, HINTS.get(what))
