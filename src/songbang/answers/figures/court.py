"""What a tribunal may make of it: within which bounds damages are cut, and up to which sum an award is final."""

from decimal import Decimal

from songbang.answers.figures.floor import floor_on
from songbang.answers.figures.setting import Setting
from songbang.answers.results import Figure, Range
from songbang.basis.known import number, share_figure, used, whole_figure
from songbang.basis.provision import Provision
from songbang.basis.shown import percent, yuan
from songbang.basis.words import Words
from songbang.sums.breach import final_award_ceiling
from songbang.sums.reduction import reduction_range

BOUNDS = Words(
    "损失 {loss}，加{over}为 {high}；减下来多在这之间，不高于约定的 {agreed}。",
    "a loss of {loss}, with {over} on top {high}: a cut mostly ends between the two, never above the {agreed} agreed",
)
NOT_HELD = Words("{day}适用的规定没有记载。", "no rule of {day} is recorded")
TIMES = Words("最低工资 {wage} × {months} = {sum}", "minimum wage {wage} × {months} = {sum}")


def reduced_damages(setting: Setting, agreed: Figure) -> Figure:
    """Return the lowest and the highest sum that a cut mostly leaves, and what courts weigh. It is no forecast."""
    rule, factors = setting.asked("damages.reducible"), setting.asked("damages.weighed")
    loss, seen = number(setting.facts, "loss"), {**agreed.facts, **used(setting.facts, "loss")}
    rests = tuple(one for one in (rule, factors) if isinstance(one, Provision))
    weighed = (factors.says,) if isinstance(factors, Provision) else ()
    if not isinstance(rule, Provision) or "over_share" not in rule.values:
        return Figure(None, (NOT_HELD.fill(day=setting.day), *weighed), rests, seen)
    if not isinstance(agreed.value, Decimal) or loss is None:
        missing = (*agreed.missing, *(("loss",) if loss is None else ()))
        return Figure(None, (*agreed.steps[-1:], *weighed), rests, seen, missing)
    over = share_figure(rule, "over_share")
    low, high = reduction_range(agreed.value, loss, over)
    step = BOUNDS.fill(loss=yuan(loss), over=percent(over), high=yuan(high), agreed=yuan(agreed.value))
    return Figure(Range(low, high), (step, *weighed), rests, seen)


def final_award(setting: Setting) -> Figure:
    """Return up to which sum an award on one claim is final for the employer."""
    rule, floor = setting.asked("procedure.final_award"), floor_on(setting, setting.day)
    seen = used(setting.facts, "minimum_wage")
    if not isinstance(rule, Provision):
        return Figure(None, (NOT_HELD.fill(day=setting.day),))
    if floor.wage is None:
        return Figure(None, (floor.step(),), (rule,), seen, ("minimum_wage",))
    months = whole_figure(rule, "months")
    value = final_award_ceiling(floor.wage, months)
    step = TIMES.fill(wage=yuan(floor.wage), months=months, sum=yuan(value))
    return Figure(value, (floor.step(), step), (rule,), seen, checked=floor.checked)
