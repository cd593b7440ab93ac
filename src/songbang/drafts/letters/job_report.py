"""如实就业情况报告: reports the new job truthfully; what nobody told stays open."""

from collections.abc import Sequence

from songbang.basis.words import Words
from songbang.drafts.brief import Brief, text_of
from songbang.drafts.parties import parties
from songbang.drafts.piece import Fields, Piece, Row, day, day_of, told
from songbang.drafts.placeholder import choose, fill
from songbang.drafts.sending import EVERY_FACT, TO_THE_FIRM
from songbang.matter.event import Event, EventKind
from songbang.position.results import Deadline

NAME = Words("就业情况报告", "report on employment")
OPTION = ""
SENDING = TO_THE_FIRM
REPORT = "report"
"""The kind of a day by which a report is due."""
NO_JOB = Words(
    "报告期内本人没有就业（没有与任何单位建立劳动关系，也没有以其他方式工作）",
    "in this time I had no employment and did no other work",
)
INSURANCE = Words("随附社会保险缴费记录", "my social-insurance record is enclosed")
DUE = Words("按协议，下一次报告的日期是{day}。", "By the agreement the next report is due on {day}.")
NO_DUTY = Words(
    "没有登记报告义务：先看协议有没有这一条、写的是哪些内容，只报告它要求的。",
    "No duty to report was told: see whether the agreement has one and what it asks for, and report no more.",
)
TRUE_ONLY = Words(
    "报告必须真实。虚假的报告比不报告更糟：会被当作故意违约的证据。",
    "The report must be true. A false one is worse than none: it serves as proof of an intended breach.",
)
RIVAL = Words(
    "你登记的新公司是竞争公司：如实报告可能引来违约主张。先问律师，也可以先谈豁免，或者看能不能解除。",
    "You told that the new firm is a competitor: a true report may bring an allegation of breach. Ask a lawyer first;"
    " asking for release, or ending the restraint where that is open, are the lawful ways.",
)


def fields(brief: Brief) -> Fields:
    """Return what the places of the report are filled with."""
    return {
        **parties(brief),
        "period": fill("报告的起止日期", "from when to when"),
        "jobs": tuple(_row(one, brief.events(EventKind.LEFT_FIRM)) for one in brief.events(EventKind.JOINED_FIRM)),
        "no_jobs": choose(NO_JOB),
        "insurance": choose(INSURANCE),
    }


def warnings(brief: Brief) -> tuple[Words, ...]:
    """Tell when it is due, that it must be true, and what follows where the new firm is a competitor."""
    due = _due(brief)
    dated = (DUE.fill(day=day_of(due.day)),) if due else ()
    duty = () if due or brief.matter.agreement.reporting else (NO_DUTY,)
    rival = any(one.fields.get("competitor") is True for one in brief.events(EventKind.JOINED_FIRM))
    return (TRUE_ONLY, *dated, *duty, *((RIVAL,) if rival else ()))


def checks(_brief: Brief) -> tuple[Words, ...]:
    """Return what to check before it goes out."""
    return (EVERY_FACT,)


def _due(brief: Brief) -> Deadline | None:
    dates = (one for one in brief.position.deadlines if one.kind == REPORT and one.day >= brief.on)
    return min(dates, key=lambda one: one.day, default=None)


def _row(joined: Event, left: Sequence[Event]) -> Row:
    firm, role = text_of(joined, "firm"), text_of(joined, "role")
    ended = next((one for one in left if one.day >= joined.day and text_of(one, "firm") in {"", firm}), None)
    return {
        "firm": told(firm) if firm else fill("单位全称", "name of the firm"),
        "role": told(role) if role else fill("岗位", "post"),
        "from": day(joined.day, "events.joined_firm"),
        "to": _until(ended),
    }


def _until(ended: Event | None) -> Piece:
    return day(ended.day, "events.left_firm") if ended else choose(Words("在职", "still there"))
