"""The days to go on after a decision: to sue after a refusal or an award, to have it set aside, to appeal."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from songbang.basis.known import count, whole_figure, word, yes
from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.matter.event import Event, EventKind
from songbang.position.case import Case
from songbang.position.deadlines.counting import after_days
from songbang.position.deadlines.court_words import (
    APPEALED,
    ASIDE,
    BY_ANALOGY,
    BY_POST,
    EMPLOYER_SUED,
    IF_FINAL,
    REFUSED,
    SUED,
    WHO_SUED,
)
from songbang.position.deadlines.made import COUNTED, asked, ending_on
from songbang.position.results import Deadline
from songbang.position.status import Side

SUE, SUE_REFUSED, EMPLOYER_SUES = "sue", "sue_refused", "employer_sues"
SET_ASIDE, APPEAL = "set_aside", "appeal"
LAST_INSTANCE = 2


def court_days(case: Case) -> Iterator[Deadline]:
    """Yield the days to go on after each decision that nobody has taken further."""
    for event in case.of(EventKind.CLAIM_REFUSED):
        if word(event.fields, "by") != Side.EMPLOYER:
            yield from _sue(case, event)
    for event in case.of(EventKind.AWARD_RECEIVED):
        if not _later(case, event, EventKind.JUDGMENT_RECEIVED):
            yield from _sue(case, event)
            yield from _employer(case, event)
    for event in case.of(EventKind.JUDGMENT_RECEIVED):
        if not yes(event.fields, "final") and (count(event.fields, "instance") or 1) < LAST_INSTANCE:
            yield from _appeal(case, event)


def _sue(case: Case, event: Event) -> Iterator[Deadline]:
    refused, final = event.kind is EventKind.CLAIM_REFUSED, yes(event.fields, "final")
    rule = asked(case, "procedure.final_award_ways" if final else "procedure.sue", event.day)
    if rule is None or _sued(case, event, Side.WORKER):
        return
    extra = asked(case, "procedure.acceptance", event.day) if refused else None
    made = _counted(case, event.day, (SUE_REFUSED, "days"), REFUSED if refused else SUED, (rule, extra))
    steps = (BY_ANALOGY.fill(days=whole_figure(rule, "days")), *made.steps) if refused else made.steps
    unsure = _sued(case, event, None)
    steps = (*steps, WHO_SUED) if unsure else steps
    yield replace(
        made, kind=SUE_REFUSED if refused else SUE, whose=Side.WORKER, steps=steps, certain=not refused and not unsure
    )


def _employer(case: Case, event: Event) -> Iterator[Deadline]:
    final = yes(event.fields, "final")
    sue, ways = asked(case, "procedure.sue", event.day), asked(case, "procedure.final_award_ways", event.day)
    if sue is None or ways is None or _sued(case, event, Side.EMPLOYER):
        return
    aside = _counted(case, event.day, (SET_ASIDE, "set_aside_days"), ASIDE, (ways,))
    made = aside if final else _counted(case, event.day, (EMPLOYER_SUES, "days"), EMPLOYER_SUED, (sue,))
    if final is None:
        steps = (*made.steps, IF_FINAL.fill(last=aside.day))
        made = replace(made, steps=steps, provisions=(*made.provisions, ways), missing=("claim_item",))
    yield replace(made, whose=Side.EMPLOYER, certain=False)


def _appeal(case: Case, event: Event) -> Iterator[Deadline]:
    rule = asked(case, "procedure.court_time", event.day)
    if rule is None or _sued(case, event, Side.WORKER):
        return
    made = _counted(case, event.day, (APPEAL, "days"), APPEALED, (rule,))
    unsure = count(event.fields, "instance") is None or _sued(case, event, None)
    yield replace(made, whose=Side.WORKER, certain=not unsure)


def _counted(
    case: Case,
    start: date,
    kind: tuple[str, str],
    told: tuple[Words, Words],
    rests: tuple[Provision | None, ...],
) -> Deadline:
    """Count the days that a figure of the first provision gives, from the day of receipt, which is left out."""
    rules = tuple(one for one in rests if one is not None)
    days = whole_figure(rules[0], kind[1])
    ending = after_days(case.setting, start, days)
    made = ending_on(kind[0], ending, told, None, rules)
    posted = (BY_POST,) if ending.provisions else ()
    return replace(made, steps=(COUNTED.fill(start=start, days=days, last=ending.counted), *made.steps, *posted))


def _later(case: Case, event: Event, kind: EventKind) -> bool:
    return any(one.day >= event.day for one in case.of(kind))


def _sued(case: Case, event: Event, side: Side | None) -> bool:
    """Tell whether a side took a decision further; ``None``: somebody, and it is not told who."""
    filed = (one for one in case.of(EventKind.COURT_FILED) if one.day >= event.day)
    return any(word(one.fields, "by") == side for one in filed)
