"""What goes back of training, sign-on and other money if a person leaves before its time is served."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from songbang.answers.results import Figure, View
from songbang.basis.provision import Provision
from songbang.basis.shown import yuan
from songbang.basis.words import Words
from songbang.matter.matter import Bond
from songbang.position.case import Case
from songbang.position.cost import CostKind, CostLine
from songbang.sums.months import MonthEnd, add_months
from songbang.sums.service_period import cost_share, training_bond

ONE_DAY = timedelta(days=1)
NOTHING = Decimal("0.00")
TRAINING = ("service_period.cost", "service_period.training_cost", "service_period.not_owed")
OTHERS = ("service_period.other_sums",)
"""The provisions that a bond rests on."""
KINDS = {"training": CostKind.TRAINING_BOND, "sign_on": CostKind.SIGN_ON}
NAMES: Mapping[CostKind, Words] = {
    CostKind.TRAINING_BOND: Words("培训服务期违约金", "training bond"),
    CostKind.SIGN_ON: Words("签字费", "sign-on money"),
    CostKind.OTHER_BOND: Words("附服务期的其他款项", "other money tied to staying"),
}
SERVED = Words("服务期{last}已经满。", "the time of service was over on {last}")
OPEN_DAYS = Words(
    "服务期到{last}，共{whole}天，还有{open}天没满。",
    "the time of service runs to {last}, {whole} days in all; {open} of them are not served",
)
CAP = Words("培训费 {cost} × {open} ÷ {whole} = {share}", "training cost {cost} × {open} ÷ {whole} = {share}")
LOWER = Words(
    "约定 {damages}，不超过 {share}：{sum}", "{damages} is agreed, and no more than {share} may be asked: {sum}"
)
BY_DAYS = Words(
    "未满部分按天分摊；法律没有说按天还是按月。",
    "the part not served is counted by days; the law does not say whether by days or months",
)
NO_COST = Words(
    "约定 {damages}。不知道公司实际花了多少培训费，封顶算不出；没有专项培训的不用付。",
    "{damages} is agreed. What the training cost is not known, so neither is the cap; without such training nothing is "
    "owed",
)
AT_MOST = Words("培训费再高也不超过约定的", "whatever the training cost, never above what is agreed")
NO_FAULT = Words(
    "你因公司违法才离职，或者公司辞退你、你没有严重过错的",
    "where you left because the employer broke the law, or it ended the contract without grave fault of yours",
)
NO_TRAINING = Words("公司没有专项培训费用的", "where the employer paid for no training")
AS_AGREED = Words("约定要退 {damages}。", "{damages} is to go back as agreed")
BY_TIME = Words(
    "按没满的时间：{damages} × {open} ÷ {whole} = {part}",
    "by the time not served: {damages} × {open} ÷ {whole} = {part}",
)
IN_PART = Words("法院只支持没满的那部分时间的", "where a court grants only the part for the time not served")
DISGUISED = Words("法院看作变相违约金的", "where a court sees damages in disguise")


@dataclass(frozen=True, slots=True)
class Time:
    """The days of service: the last one, how many in all, and how many are open on the day of leaving."""

    last: date
    whole: int
    open: int

    def says(self) -> Words:
        """Tell the days."""
        return OPEN_DAYS.fill(last=self.last, whole=self.whole, open=self.open)


def bond_line(case: Case, bond: Bond, left: date) -> CostLine:
    """Return what may be asked of a bond on leaving on a day, the last day of work."""
    kind = KINDS.get(bond.kind, CostKind.OTHER_BOND)
    name = Words(bond.name, bond.name) if bond.name else NAMES[kind]
    time = _time(bond, left)
    points = TRAINING if kind is CostKind.TRAINING_BOND else OTHERS
    rests = tuple(one for point in points if isinstance(one := case.setting.asked(point), Provision))
    if not time.open:
        return CostLine(kind, name, Figure(NOTHING, (SERVED.fill(last=time.last),), rests))
    found = _training(bond, time) if kind is CostKind.TRAINING_BOND else _other(bond, time)
    steps = (time.says(), *found.steps, *(one.says for one in rests))
    return CostLine(kind, name, Figure(found.value, steps, rests, views=found.views))


def _time(bond: Bond, left: date) -> Time:
    last = add_months(bond.start, bond.months, MonthEnd.NEXT_FIRST) - ONE_DAY
    whole = max((last - bond.start).days + 1, 0)
    return Time(last, whole, min(max((last - left).days, 0), whole))


def _training(bond: Bond, time: Time) -> Figure:
    damages = bond.damages
    if bond.cost is None:
        views = (View(damages, AT_MOST), View(NOTHING, NO_TRAINING), View(NOTHING, NO_FAULT))
        return Figure(None, (NO_COST.fill(damages=yuan(damages)),), views=views)
    share = cost_share(bond.cost, time.open, time.whole)
    value = training_bond(damages, bond.cost, time.open, time.whole)
    cap = CAP.fill(cost=yuan(bond.cost), open=time.open, whole=time.whole, share=yuan(share))
    lower = LOWER.fill(damages=yuan(damages), share=yuan(share), sum=yuan(value))
    return Figure(value, (cap, lower, BY_DAYS), views=(View(NOTHING, NO_FAULT),))


def _other(bond: Bond, time: Time) -> Figure:
    """Return what is agreed, with the part for the time not served and nothing as the other readings."""
    damages = bond.damages
    part = cost_share(damages, time.open, time.whole)
    step = BY_TIME.fill(damages=yuan(damages), open=time.open, whole=time.whole, part=yuan(part))
    views = (View(part, IN_PART), View(NOTHING, DISGUISED))
    return Figure(damages, (AS_AGREED.fill(damages=yuan(damages)), step), views=views)
