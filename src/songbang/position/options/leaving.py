"""For who already works for a competitor: to stay, to leave today, or to leave on a later day, beside each other."""

from collections.abc import Iterator
from datetime import date, timedelta

from songbang.answers.figures.after_breach import remaining
from songbang.answers.figures.going_back import return_amount
from songbang.answers.figures.restraint import Restraint
from songbang.answers.figures.setting import Setting
from songbang.answers.results import Figure
from songbang.basis.known import whole_figure
from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.position.options.choices import ONE_DAY, Choices
from songbang.position.options.sums_told import WAGE, WAGE_LOST, claimed, line, new_pay
from songbang.position.results import Way

STAY, TODAY, ON_NOTICE, ON_A_DAY = KINDS = ("stay", "leave_today", "leave_on_notice", "leave_on")
"""The stable words for the ways."""
NAMES = {
    STAY: Words("留下", "stay"),
    TODAY: Words("今天离开（和新公司协商）", "leave today (by agreement with the new firm)"),
    ON_NOTICE: Words("提前{days}天通知后离开", "leave on {days} days' notice"),
    ON_A_DAY: Words("在{day}离开", "leave on {day}"),
}
GOES_ON = Words(
    "违反的日子一天天加长；公司可以要违约金，也可以要求你停止。",
    "The breach grows longer; the employer may claim the damages and may ask that you stop.",
)
STOPS = Words(
    "违反到{day}为止。违约金仍可能要付，但违反时间短是请求减少的理由。",
    "The breach ends on {day}. Damages may still be claimed, but a short breach is a reason to ask for a cut.",
)
KEPT = Words(
    "以后守约的日子，补偿一般要重新付给你。", "For the days that you keep again, compensation is mostly due again."
)
STILL = Words("离开以后限制还在，到{last}为止。", "After leaving the restraint goes on until {last}.")
COMPENSATION = Words("重新守约以后的补偿", "compensation for the days kept again")


def ways(view: Choices) -> Iterator[Way]:
    """Yield to stay, to leave today, and to leave on the notice that the law gives a worker."""
    yield _stay(view)
    yield leave_on(view, view.day, TODAY)
    law = view.case.setting.asked("procedure.resign_notice")
    if isinstance(law, Provision):
        days = whole_figure(law, "days")
        yield leave_on(view, view.day + timedelta(days=days), ON_NOTICE, NAMES[ON_NOTICE].fill(days=days))


def leave_on(view: Choices, day: date, kind: str = ON_A_DAY, name: Words | None = None) -> Way:
    """Return what leaving the new firm on a day brings and costs; ``day`` is the last day there."""
    case, last = view.case, _last(view)
    facts = {**case.facts, "left_rival": day}
    setting = Setting(case.law, case.place, case.day, facts)
    found = case.restraint if isinstance(case.restraint, Restraint) else None
    kept = remaining(setting, case.rate, found) if found else Figure(None, missing=view.missing)
    back = return_amount(setting, case.rate, found)
    told = STOPS.fill(day=day)
    says = [told, KEPT, *([STILL.fill(last=last)] if last is not None else [])]
    return Way(
        kind,
        name or NAMES[kind].fill(day=day),
        Words("".join(one.zh for one in says), " ".join(one.en for one in says)),
        day,
        last,
        (line(COMPENSATION, kept), *new_pay(view, WAGE, view.day + ONE_DAY, day)),
        claimed(view, back),
        new_pay(view, WAGE_LOST, day + ONE_DAY, last),
    )


def _stay(view: Choices) -> Way:
    last = _last(view)
    brings = new_pay(view, WAGE, view.day + ONE_DAY, last)
    return Way(STAY, NAMES[STAY], GOES_ON, None, last, brings, claimed(view, view.exposure.back))


def _last(view: Choices) -> date | None:
    """Return the last day that binds by either reading, ``None`` where it is not known."""
    return None if view.free_from is None or view.is_free else view.free_from - ONE_DAY
