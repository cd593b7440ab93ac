"""From which day the restraint binds where the papers leave its start to the employer.

No text answers it (``cn.activation.start``): an automatic start, or silence of the papers, binds from the day after
leaving; a start that is left to a notice, a payment or a choice binds by both readings only once the employer took that
step in time. Until then the employer takes it as bound and the worker as not begun.
"""

from datetime import date, timedelta

from songbang.answers.figures.payments import payments
from songbang.answers.figures.rescission import after_months
from songbang.answers.figures.restraint import Restraint
from songbang.basis.known import count, used, whole_figure, word
from songbang.basis.known import day as day_of
from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.matter.event import Event, EventKind
from songbang.position.bounds import EMPLOYER, WORKER, Begin, Doubt
from songbang.position.case import Case
from songbang.position.deadlines.counting import FURTHEST
from songbang.position.results import Reason
from songbang.position.status import Point

ONE_DAY = timedelta(days=1)
BY_A_STEP = frozenset({"on_notice", "on_payment", "employer_choice"})
AFTER_LEAVING = Words("离职后第二天{day}起受约束。", "Bound from {day}, the day after leaving.")
STEP_IN_TIME = Words("公司{day}已经启动，从{first}起受约束。", "The employer started it on {day}: bound from {first}.")
LATE_STEP = Words(
    "公司到{day}才启动。你可以主张已经过期，竞业限制没有开始。",
    "The employer acted on {day} only. You can say that this was too late and that the restraint never began.",
)
NO_STEP = Words(
    "文件说要公司通知、选择或付款才开始，你写的事里没有这一步。要是真的没有，你可以主张没有开始。",
    "The papers let the employer start it by notice, choice or pay; nothing you told shows that step."
    " If there was none, you can say it never began.",
)
STILL_TIME = Words(
    "文件说要公司通知、选择或付款才开始，现在还没有；到{last}以前公司还可以启动。",
    "The papers let the employer start it by notice, choice or pay; it has not yet, and still can until {last}.",
)
EMPLOYER_SAYS = Words(
    "公司可以主张：签了协议，离职就受约束，启动只是手续。",
    "The employer can say: the agreement binds from leaving, and starting it is a formality.",
)
SETTLES = Words(
    "请公司书面答复是否启动；有争议由仲裁委或法院认定。",
    "Ask the employer in writing whether it has been started; a commission or court decides a dispute.",
)
WITHIN = Words("约定在{days}天内通知，最晚{last}。", "Notice was to come within {days} days, by {last}.")
FACTS = ("activation", "activation_notice_days", "left", "paid")


def begins(case: Case, found: Restraint) -> tuple[Begin, ...]:
    """Return the first bound day, for both sides or for each of them."""
    law = case.setting.asked("activation.start")
    rests = (law,) if isinstance(law, Provision) else ()
    seen = used(case.facts, *FACTS)
    starts = case.setting.asked("duration.starts")
    by_law = (starts,) if isinstance(starts, Provision) else ()
    plain = Reason(AFTER_LEAVING.fill(day=found.first), by_law, seen, case.of(EventKind.LEFT))
    if word(case.facts, "activation") not in BY_A_STEP:
        return (Begin(found.first, plain),)
    notices = case.of(EventKind.NOTICE_RECEIVED)
    step, last = _step(case, found)
    days = count(case.facts, "activation_notice_days")
    limit = () if days is None else (WITHIN.fill(days=days, last=last),)
    missing = ("activation_notice_days",) if days is None and word(case.facts, "activation") == "on_notice" else ()
    doubt = Doubt(Point.ACTIVATION, EMPLOYER_SAYS, SETTLES, rests, missing)
    if step is not None and step <= last:
        first = max(found.first, step)
        told = Reason(STEP_IN_TIME.fill(day=step, first=first), rests, seen, notices)
        return (Begin(found.first, plain, EMPLOYER), Begin(first, told, WORKER, doubt))
    waiting = STILL_TIME.fill(last=last) if case.day <= last else NO_STEP
    says = waiting if step is None else LATE_STEP.fill(day=step)
    told = Reason(_joined(says, *limit), rests, seen, notices)
    return (Begin(found.first, plain, EMPLOYER), Begin(None, told, WORKER, doubt))


def _step(case: Case, found: Restraint) -> tuple[date | None, date]:
    """Return the day of the employer's first step, and the last day on which that is in time.

    A notice is in time by the last day of work, or by that of the agreed notice. Compensation that came for the first
    days of the term is in time as well, though it is paid later: both have kept the agreement. Paid only after the
    months of the law had gone by it comes too late to say so.
    """
    left = found.first - ONE_DAY
    agreed = left + timedelta(days=min(count(case.facts, "activation_notice_days") or 0, FURTHEST))
    days = [event.day for event in case.of(EventKind.NOTICE_RECEIVED)]
    days += [_counts_from(case, found, one) for one in case.of(EventKind.PAID)]
    if not case.of(EventKind.PAID):  # told as a fact, without the day on which it came
        days += [one.first for one in payments(case.facts, found.first, found.term_last) if one.amount]
    first = min(days, default=None)
    return first, max(agreed, found.first) if first == found.first else agreed


def _counts_from(case: Case, found: Restraint, paid: Event) -> date:
    """Return from which day a payment shows that the step was taken: the first that it is for, if it came in time."""
    start = day_of(paid.fields, "from") or found.first
    law = case.setting.asked("unpaid.months")
    limit = after_months(start, whole_figure(law, "months")) if isinstance(law, Provision) else paid.day
    return start if start <= found.first and paid.day < limit else paid.day


def _joined(*sentences: Words) -> Words:
    return Words("".join(one.zh for one in sentences), " ".join(one.en for one in sentences))
