"""What holds where the restraint was to start by a step of the employer, and no payment tells that it was taken."""

from datetime import date
from decimal import Decimal

from songbang.answers.figures.payments import payments
from songbang.answers.figures.restraint import Restraint
from songbang.answers.figures.setting import Setting
from songbang.answers.results import View
from songbang.basis.known import day, word
from songbang.basis.words import Words

BY_A_STEP = frozenset({"on_notice", "on_payment", "employer_choice"})
NEVER = Words(
    "公司没有启动过的，有的法院认为竞业限制没有开始，也没有补偿",
    "where the employer never started it some courts hold that it never began and that nothing is due",
)


def not_started(setting: Setting, found: Restraint, value: date | Decimal) -> tuple[View, ...]:
    """Return what a figure is where the restraint never began, if the papers leave its start to the employer."""
    if word(setting.facts, "activation") not in BY_A_STEP or payments(setting.facts, found.first, found.last):
        return ()
    return () if day(setting.facts, "released_on") is not None else (View(value, NEVER),)
