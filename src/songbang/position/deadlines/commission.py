"""The days of the arbitration commission: when it decides on acceptance, and when it has to have made its award."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from songbang.basis.known import whole_figure, word
from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.matter.event import Event, EventKind
from songbang.position.case import Case
from songbang.position.deadlines.counting import ARBITRATION, Ending, after_days, after_working_days
from songbang.position.deadlines.made import COUNTED, asked, ending_on
from songbang.position.results import Deadline

ACCEPTANCE = "acceptance"
AWARD = "award"
EXTENDED = "award_extended"
ACCEPTED = (
    Words("仲裁委决定是否受理的期限。", "The commission decides by then whether it takes the case."),
    Words(
        "到期没有答复或不受理的，可以直接起诉；先打电话问一下进度。",
        "If it refuses or stays silent you may go to court; a call to ask how it stands comes first.",
    ),
)
AWARDED = (
    Words("作出裁决的期限。", "The award is to be made by then."),
    Words(
        "到期没有裁决、也没有书面通知延期的，可以直接起诉。",
        "If there is no award and no written notice of more time, you may go to court at once.",
    ),
)
AT_LAST = (
    Words("延期后作出裁决的最后期限。", "With more time granted, the award is to be made by then at the latest."),
    Words("到期没有裁决的，可以直接起诉，不必再等。", "If there is no award, you may go to court at once."),
)
WORKING = Words(
    "按工作日算五日的做法：{days}个工作日，到{last}；法律写的是日，按日算到{counted}。",
    "by the practice of working days: {days} of them, to {last}; the statute says days, which end on {counted}",
)
WORKING_UNKNOWN = Words(
    "有的按工作日算，那样更晚；放假安排没有公布，这里按日算。",
    "some count working days, which is later; the holidays are not announced, so days are counted here",
)
PREDICTED = Words(
    "还没有受理的消息，先按{day}受理估算。", "not known to be accepted yet: counted as if accepted on {day}"
)
DECIDED = (EventKind.AWARD_RECEIVED, EventKind.COURT_FILED, EventKind.JUDGMENT_RECEIVED)


def commission_days(case: Case) -> Iterator[Deadline]:
    """Yield what the commission still has to do for each application that it has not decided."""
    for filed in case.of(EventKind.CLAIM_FILED):
        if word(filed.fields, "how") == "court" or _after(case, filed, *DECIDED) is not None:
            continue
        if _after(case, filed, EventKind.CLAIM_REFUSED) is not None:
            continue
        accepted = _after(case, filed, EventKind.CLAIM_ACCEPTED)
        if accepted is not None:
            yield from _award(case, accepted.day, certain=True)
            continue
        decides = _acceptance(case, filed.day)
        if decides is not None:
            yield decides
            predicted = PREDICTED.fill(day=decides.day)
            yield from (replace(one, steps=(predicted, *one.steps)) for one in _award(case, decides.day, certain=False))


def _after(case: Case, filed: Event, *kinds: EventKind) -> Event | None:
    """Return the first event of these kinds that answers an application: of the same side where it tells one."""
    side = word(filed.fields, "by")
    same = (event for event in case.of(*kinds) if event.day >= filed.day)
    return next(
        (one for one in same if one.kind in DECIDED or side is None or word(one.fields, "by") in {None, side}), None
    )


def _acceptance(case: Case, filed: date) -> Deadline | None:
    rule, practice = asked(case, "procedure.acceptance", filed), asked(case, "procedure.acceptance_days", filed)
    if rule is None:
        return None
    days = whole_figure(rule, "days")
    ending = after_days(case.setting, filed, days, ARBITRATION)
    start = COUNTED.fill(start=filed, days=days, last=ending.counted)
    rests: tuple[Provision, ...] = (rule,)
    if practice is not None:
        working, rests = after_working_days(filed, days), (rule, practice)
        said = WORKING_UNKNOWN if working is None else WORKING.fill(days=days, last=working, counted=ending.counted)
        day = ending.day if working is None else max(working, ending.day)
        steps = (said,) if working is not None else (*ending.steps, said)
        ending = Ending(day, day, working is not None, steps, ending.provisions)
    made = ending_on(ACCEPTANCE, ending, ACCEPTED, None, rests)
    return replace(made, steps=(start, *made.steps), certain=practice is None)


def _award(case: Case, accepted: date, *, certain: bool) -> Iterator[Deadline]:
    rule = asked(case, "procedure.award_time", accepted)
    if rule is None:
        return
    days, more = whole_figure(rule, "days"), whole_figure(rule, "more_days")
    for kind, length, told in ((AWARD, days, AWARDED), (EXTENDED, days + more, AT_LAST)):
        ending = after_days(case.setting, accepted, length, ARBITRATION)
        made = ending_on(kind, ending, told, None, (rule,))
        start = COUNTED.fill(start=accepted, days=length, last=ending.counted)
        yield replace(made, steps=(start, *made.steps), certain=certain and kind == AWARD)
