"""Until when compensation can be claimed, month by month, and until when the employer can claim damages."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from songbang.answers.figures.restraint import Restraint
from songbang.basis.known import day as day_of
from songbang.basis.known import whole_figure
from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.matter.event import EventKind
from songbang.position.case import Case
from songbang.position.deadlines.counting import after_years
from songbang.position.deadlines.limitation import RULE, Time, running, time_to_claim
from songbang.position.deadlines.made import asked, ending_on
from songbang.position.deadlines.unpaid_months import Unpaid, unpaid_months
from songbang.position.results import Deadline
from songbang.position.status import Side

LIMITATION, EMPLOYER_LIMITATION = "limitation", "employer_limitation"
EMPLOYER_RULE = "procedure.damages_limitation"
CLAIM = Words(
    "申请仲裁要求{days}的补偿，这是最后一天。",
    "The last day to apply for arbitration over the compensation of {days}.",
)
EXTRA = Words(
    "申请仲裁要求公司提前解除的额外补偿，这是最后一天。",
    "The last day to apply for arbitration over the further months for the early release.",
)
BY_THEN = Words(
    "在这天以前申请仲裁；或者书面催付，从催付那天重新计算，留好凭证。",
    "Apply for arbitration by then; or send a written reminder to pay, which starts the time anew, and keep the proof.",
)
NOT_TOLD = Words("没有说公司付过没有；没付才需要。", "whether it was paid is not told; this matters if it was not")
OTHER_VIEW = Words(
    "另一种看法从期限届满起算，到{last}；按早的那天准备。",
    "another view counts from the end of the term, to {last}; plan by the earlier day",
)
EMPLOYER_CLAIM = (
    Words(
        "公司要违约金或退还补偿，申请仲裁的最后一天。", "The last day for the employer to claim damages or the return."
    ),
    Words("过了这天公司才申请的，你可以提出时效抗辩。", "If it applies later, you may plead the limitation."),
)
KNOWN = Words(
    "公司{start}知道你违反，从这天起{years}年，到{last}。",
    "the employer knew of the breach on {start}: {years} year from then, to {last}",
)
ALLEGED = Words(
    "公司{start}主张你违反，最晚这天已经知道，从这天起{years}年，到{last}；它更早知道的，更早到期。",
    "the employer alleged it on {start} and knew by then: {years} year, to {last}; earlier if it knew before",
)
ONE_DAY = timedelta(days=1)


def claim_days(case: Case) -> Iterator[Deadline]:
    """Yield the last days of the worker's claims, months with the same last day together, and the employer's."""
    if isinstance(case.restraint, Restraint):
        yield from _worker(case, case.restraint)
    yield from _employer(case)


def _worker(case: Case, found: Restraint) -> Iterator[Deadline]:
    groups: dict[tuple[date, bool], list[tuple[Unpaid, Time]]] = {}
    for month in unpaid_months(case, found):
        time = time_to_claim(case, month.payable)
        if time.last is not None and not time.decided:
            groups.setdefault((time.last.day, month.known), []).append((month, time))
    steps, rests = _other_view(case, found)
    for (_, known), group in groups.items():
        for made in _claim(group[0][1], CLAIM.fill(days=_stretches(one for one, _ in group))):
            told = () if known else (NOT_TOLD,)
            yield replace(
                made,
                steps=(*made.steps, *told, *steps),
                provisions=(*made.provisions, *rests),
                certain=known,
                missing=() if known else ("paid",),
            )
    if found.released is not None and found.first <= found.released <= case.day:
        for made in _claim(time_to_claim(case, found.released), EXTRA):
            yield replace(made, steps=(*made.steps, NOT_TOLD), certain=False)


def _claim(time: Time, says: Words) -> Iterator[Deadline]:
    if time.last is not None and not time.decided:
        made = ending_on(LIMITATION, time.last, (says, BY_THEN), Side.WORKER, time.provisions)
        yield replace(made, steps=time.steps)


def _stretches(months: Iterable[Unpaid]) -> str:
    """Return the days of the months, neighbours joined."""
    found: list[tuple[date, date]] = []
    for one in months:
        if found and found[-1][1] + ONE_DAY == one.first:
            found[-1] = (found[-1][0], one.last)
        else:
            found.append((one.first, one.last))
    return ", ".join(f"{first} – {last}" for first, last in found)


def _other_view(case: Case, found: Restraint) -> tuple[tuple[Words, ...], tuple[Provision, ...]]:
    rule, view = asked(case, RULE, case.day), asked(case, "procedure.pay_accrual", case.day)
    if rule is None or view is None:
        return (), ()
    last = after_years(case.setting, found.last, whole_figure(rule, "years"))
    return (OTHER_VIEW.fill(last=last.counted),), (view,)


def _employer(case: Case) -> Iterator[Deadline]:
    known = day_of(case.facts, "breach_known")
    alleged = next((event.day for event in case.of(EventKind.BREACH_ALLEGED)), None)
    start = known or alleged
    if start is None or start > case.day:
        return
    time = running(case, start, Side.EMPLOYER, EMPLOYER_RULE, KNOWN if known else ALLEGED)
    if time.last is None or time.opened:
        return
    made = ending_on(EMPLOYER_LIMITATION, time.last, EMPLOYER_CLAIM, Side.EMPLOYER, time.provisions)
    missing = () if known else ("breach_known",)
    yield replace(made, steps=time.steps, certain=known is not None, missing=missing)
