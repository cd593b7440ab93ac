"""What each kind of event may tell beside its day: the name of a field and the kind of its value."""

from collections.abc import Mapping

from songbang.basis.fact_kinds import FactKind
from songbang.basis.words import Words
from songbang.matter.event import EventKind

YES, DAY, SUM, COUNT, CHOICE, TEXT = (
    *(FactKind.YES, FactKind.DAY, FactKind.SUM),
    *(FactKind.COUNT, FactKind.CHOICE, FactKind.TEXT),
)
WHOSE = ("worker", "employer")
OPTIONS: Mapping[str, tuple[str, ...]] = {
    "ended_by": ("worker", "employer", "agreement", "expiry"),
    "by": WHOSE,
    "refused": ("payment", "report", "release", "papers"),
    "how": ("notice", "arbitration", "court"),
    "finds": ("bound", "not_effective", "ended"),
}
"""The values of the fields that have a closed list of them."""

_COMMON = {"note": TEXT, "evidence": TEXT}
_DECISION = {
    "finds": CHOICE,  # what it says of the restraint
    "ended_on": DAY,  # the day on which it takes the restraint as ended
    "final": YES,  # final for the employer (award), or no appeal was brought (judgment)
    "damages": SUM,
    "back": SUM,
    "compensation": SUM,
}

FIELDS: Mapping[EventKind, Mapping[str, FactKind]] = {
    kind: {**own, **_COMMON}
    for kind, own in {
        EventKind.HIRED: {"firm": TEXT},
        EventKind.SIGNED: {"paper": TEXT},
        EventKind.RESIGNED: {},
        EventKind.LEFT: {"ended_by": CHOICE},
        EventKind.NOTICE_RECEIVED: {"months": COUNT},
        EventKind.PAID: {"amount": SUM, "from": DAY, "to": DAY},
        EventKind.UNPAID: {"from": DAY, "to": DAY, "by_employer": YES},
        EventKind.REMINDED: {"amount": SUM},
        EventKind.COMPLAINED: {"to": TEXT},
        EventKind.PROMISED: {"amount": SUM, "by_day": DAY},
        EventKind.REFUSED: {"by": CHOICE, "refused": CHOICE},
        EventKind.RELEASED: {},
        EventKind.RELEASE_ASKED: {},
        EventKind.RESCINDED: {"how": CHOICE},
        EventKind.JOINED_FIRM: {"firm": TEXT, "competitor": YES, "role": TEXT},
        EventKind.LEFT_FIRM: {"firm": TEXT},
        EventKind.REPORTED: {"firm": TEXT},
        EventKind.BREACH_ALLEGED: {"amount": SUM},
        EventKind.CLAIM_FILED: {"by": CHOICE, "amount": SUM, "how": CHOICE},
        EventKind.CLAIM_ACCEPTED: {"by": CHOICE},
        EventKind.CLAIM_REFUSED: {"by": CHOICE},
        EventKind.AWARD_RECEIVED: _DECISION,
        EventKind.COURT_FILED: {"by": CHOICE},
        EventKind.JUDGMENT_RECEIVED: {**_DECISION, "instance": COUNT},
        EventKind.DAMAGES_PAID: {"amount": SUM},
        EventKind.COMPENSATION_RETURNED: {"amount": SUM},
        EventKind.PAPERS_TAKEN: {"what": TEXT},
        EventKind.PAPERS_RETURNED: {"what": TEXT},
        EventKind.EMPLOYER_CHANGED: {"firm": TEXT},
        EventKind.NOTED: {},
    }.items()
}
NEEDED: Mapping[EventKind, tuple[str, ...]] = {EventKind.PAID: ("amount",)}
"""Fields without which an event says nothing."""

LABELS: Mapping[EventKind, Words] = {
    EventKind.HIRED: Words("入职", "hired"),
    EventKind.SIGNED: Words("签署协议", "agreement signed"),
    EventKind.RESIGNED: Words("提出离职", "resignation given"),
    EventKind.LEFT: Words("离职（劳动合同结束）", "left (the contract ended)"),
    EventKind.NOTICE_RECEIVED: Words("收到启动竞业限制的通知", "notice to start the non-compete received"),
    EventKind.PAID: Words("收到补偿", "compensation received"),
    EventKind.UNPAID: Words("没有收到补偿", "no compensation received"),
    EventKind.REMINDED: Words("催付补偿", "reminded the employer to pay"),
    EventKind.COMPLAINED: Words("向劳动部门投诉", "complained to the labour authority"),
    EventKind.PROMISED: Words("公司答应支付", "the employer promised to pay"),
    EventKind.REFUSED: Words("拒绝", "refusal"),
    EventKind.RELEASED: Words("收到公司解除竞业限制的通知", "release by the employer received"),
    EventKind.RELEASE_ASKED: Words("请求公司解除", "asked the employer for release"),
    EventKind.RESCINDED: Words("你提出解除", "you gave notice to end it"),
    EventKind.JOINED_FIRM: Words("入职新公司", "joined a new firm"),
    EventKind.LEFT_FIRM: Words("离开新公司", "left the new firm"),
    EventKind.REPORTED: Words("报告就业情况", "reported the new job"),
    EventKind.BREACH_ALLEGED: Words("公司主张你违约", "the employer alleged a breach"),
    EventKind.CLAIM_FILED: Words("申请仲裁", "arbitration applied for"),
    EventKind.CLAIM_ACCEPTED: Words("仲裁委受理", "the commission accepted the case"),
    EventKind.CLAIM_REFUSED: Words("仲裁委不予受理", "the commission refused the case"),
    EventKind.AWARD_RECEIVED: Words("收到仲裁裁决", "award received"),
    EventKind.COURT_FILED: Words("向法院起诉", "taken to court"),
    EventKind.JUDGMENT_RECEIVED: Words("收到判决", "judgment received"),
    EventKind.DAMAGES_PAID: Words("支付违约金", "damages paid"),
    EventKind.COMPENSATION_RETURNED: Words("退还补偿", "compensation returned"),
    EventKind.PAPERS_TAKEN: Words("证件被收走", "identity papers taken"),
    EventKind.PAPERS_RETURNED: Words("证件退回", "identity papers returned"),
    EventKind.EMPLOYER_CHANGED: Words("公司变更或被并购", "the employer changed or was taken over"),
    EventKind.NOTED: Words("备忘", "note"),
}
