"""Keep the restraint to its end."""

from songbang.answers.figures.restraint import Restraint
from songbang.basis.known import count
from songbang.basis.words import Words
from songbang.position.options.choices import ONE_DAY, Choices
from songbang.position.options.sums_told import WAGE_LOST, new_pay, owed, to_come
from songbang.position.options.told import AT_RIVAL, FREE_NOW, joined_words
from songbang.position.results import Option

KIND = "stay_out"
MONTHS, RELATION = "nc_months", "employment_kind"
NAME = Words("守到期满", "keep it to the end")
SAYS = Words(
    "守到{last}，从{free}起，按两种读法都自由。",
    "Keep it to {last}; from {free} on both readings have you free.",
)
LATEST = Words("约定的月数还不知道，这是最晚的一天。", "The agreed months are not known: this is the latest day.")
CAPPED = Words(
    "约定的月数超过法律上限，按上限算；投资或股权交易里的约定可能不受这个上限。",
    "More months are agreed than labour law allows; the cap is used. A promise in an investment or share deal may run"
    " longer.",
)
NO_END = Words("还算不出要守到哪天，先按受约束安排。", "Until when is not known yet; plan as if bound.")
WORK_ON = Words("限制只管竞争业务，别的工作可以做。", "It closes competing work only; other work is open to you.")
REPORT = Words(
    "协议要你报告就业的，按期如实报告。没报告的后果，法院看法不一。",
    "Where the papers ask for reports on your work, send them on time and true. Courts differ on a missing one.",
)
LATE = Words(
    "欠付的月份各有时效，最早的到{day}。", "Each unpaid month has its own limitation; the first ends on {day}."
)
KEEP = Words(
    "按月对照银行流水，欠一个月就书面催一次。", "Compare the bank records each month; write when one is unpaid."
)
SAVE = Words("留好没有从事竞争工作的材料。", "Keep what shows that you did no competing work.")


def option(view: Choices) -> Option:
    """Return the option: no risk of a breach, and the whole compensation."""
    free = view.free_from
    why_not = FREE_NOW if view.is_free else AT_RIVAL.fill(day=view.at_rival) if view.at_rival else None
    says = NO_END if free is None else SAYS.fill(last=free - ONE_DAY, free=free)
    latest = (LATEST,) if free is not None and MONTHS in view.missing else ()
    capped = (CAPPED,) if _capped(view) else ()
    lost = new_pay(view, WAGE_LOST, view.day, free and free - ONE_DAY)
    told = [one.day for one in view.deadlines if one.kind == "limitation" and one.day >= view.day]
    late = (LATE.fill(day=min(told)),) if told else ()
    reasons = view.says("duration.cap", "compensation.however_ended", "compensation.paid_after")
    return Option(
        kind=KIND,
        name=NAME,
        says=why_not or joined_words(says, *latest, *capped, WORK_ON),
        open=why_not is None,
        from_day=view.day if why_not is None else None,
        free_on=free,
        brings=(owed(view), to_come(view)),
        costs=(),
        risks=(REPORT, *late),
        steps=(KEEP, SAVE),
        because=(*reasons, *(reason for one in view.days if one.holds(view.day) for reason in one.because)),
        why_not=why_not,
        forgone=lost if why_not is None else (),
        draft="reminder" if view.money.owed.value else None,
        missing=view.missing if free is None else (*((MONTHS,) if latest else ()), *((RELATION,) if capped else ())),
    )


def _capped(view: Choices) -> bool:
    """Tell whether the cap of labour law made the term shorter, and nobody said that this is employment."""
    found, agreed = view.case.restraint, count(view.case.facts, MONTHS)
    shorter = isinstance(found, Restraint) and agreed is not None and agreed > found.months
    return shorter and view.case.facts.get(RELATION) is None
