"""What would change the answer: each fact tried with its other values, each step with the day it would be taken."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from songbang.answers.derived import whole_months
from songbang.basis.choice_words import EMPLOYMENTS, ROLES
from songbang.basis.fact_kinds import CHOICES
from songbang.basis.facts import FACTS
from songbang.basis.known import day as day_of
from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.matter.event import EventKind
from songbang.matter.matter import Matter
from songbang.position.case import Case
from songbang.position.results import Flip
from songbang.position.status import Status
from songbang.position.what_if import Seen, seen, with_event, with_fact

ONE_DAY = timedelta(days=1)
YES_OR_NO = (True, False)
TRIED: Mapping[str, tuple[object, ...]] = {
    "access_to_secrets": YES_OR_NO,
    "role": CHOICES["role"],
    "employment_kind": CHOICES["employment_kind"],
    "in_writing": YES_OR_NO,
    "activation": CHOICES["activation"],
    "unpaid_by_employer": YES_OR_NO,
}
"""The facts that decide whether a day is bound, with the values each can have."""
FIXED = frozenset({"in_writing", "activation"})
"""What stands in the papers: tried only where nobody has told it."""
STEPS: Mapping[EventKind, Mapping[str, object]] = {
    EventKind.RELEASED: {},
    EventKind.RESCINDED: {"how": "notice"},
    EventKind.NOTICE_RECEIVED: {},
}
"""The steps that either side could take on the day."""
IF_FACT = Words("如果「{label}」是「{value}」", "if “{label}” is “{value}”")
IF_MONTHS = Words("如果约定的期限不超过{months}个月", "if the agreed term is {months} months or less")
IF_STEP: Mapping[EventKind, Words] = {
    EventKind.RELEASED: Words("如果公司在{day}解除竞业限制", "if the employer releases you on {day}"),
    EventKind.RESCINDED: Words("如果你在{day}提出解除", "if you give notice to end it on {day}"),
    EventKind.NOTICE_RECEIVED: Words("如果公司在{day}通知启动", "if the employer gives notice to start it on {day}"),
}
YES, NO = Words("是", "yes"), Words("否", "no")


def flips(case: Case) -> tuple[Flip, ...]:
    """Return what would give the day another status: facts first, then steps. Each was tried, none is guessed."""
    matter, law, day = case.matter, case.law, case.day
    now = seen(matter, law, day)
    return (*_facts(case, now), *_months(case, now), *_steps(matter, law, day, now))


def decisive(case: Case, name: str) -> bool:
    """Tell whether some value of a fact would give the day another status."""
    now = seen(case.matter, case.law, case.day).status
    return any(_tried(case, name, value).status is not now for value in TRIED.get(name, ()))


def _tried(case: Case, name: str, value: object) -> Seen:
    return seen(with_fact(case.matter, name, value), case.law, case.day)


def _facts(case: Case, now: Seen) -> Iterator[Flip]:
    for name, values in TRIED.items():
        held = name in FIXED and case.facts.get(name) is not None
        tried = (
            () if held else [(value, _tried(case, name, value)) for value in values if case.facts.get(name) != value]
        )
        for status in Status:
            same = tuple(value for value, found in tried if found.status is status is not now.status)
            if same:
                yield Flip(IF_FACT.fill(label=FACTS[name].label, value=_words(same)), status, fact=name, value=same)


def _words(values: tuple[object, ...]) -> Words:
    told = [_word(value) for value in values]
    return Words("」或「".join(one.zh for one in told), "” or “".join(one.en for one in told))


def _months(case: Case, now: Seen) -> Iterator[Flip]:
    """Tell of a term so short that it would be over by the day."""
    left = day_of(case.facts, "left")
    if left is None or left >= case.day or case.facts.get("nc_months") is not None:
        return
    months = whole_months(left + ONE_DAY, case.day)
    if months and now.status is not Status.FREE and _tried(case, "nc_months", months).status is Status.FREE:
        says = IF_MONTHS.fill(months=months)
        yield Flip(says, Status.FREE, fact="nc_months", value=(months,))


def _steps(matter: Matter, law: Law, day: date, now: Seen) -> Iterator[Flip]:
    """Try each step on the day; what it changes is seen on the day after."""
    after = day + ONE_DAY
    then = next(one for one in now.days if one.holds(after)).status
    for kind, fields in STEPS.items():
        found = seen(with_event(matter, kind, day, fields), law, day)
        status = next(one for one in found.days if one.holds(after)).status
        if status is not then:
            yield Flip(IF_STEP[kind].fill(day=day), status, event=kind, from_day=after)


def _word(value: object) -> Words:
    if isinstance(value, bool):
        return YES if value else NO
    return VALUES.get(str(value), Words(str(value), str(value)))


VALUES: Mapping[str, Words] = {
    **ROLES,
    **EMPLOYMENTS,
    "automatic": Words("自动开始", "by itself"),
    "on_notice": Words("公司通知才开始", "only by the employer's notice"),
    "on_payment": Words("付款才开始", "only by payment"),
    "employer_choice": Words("由公司决定", "as the employer decides"),
}
