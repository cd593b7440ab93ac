"""The minimum wage of the place of performance in one month."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from songbang.answers.figures.setting import Setting
from songbang.basis.known import number
from songbang.basis.shown import yuan
from songbang.basis.words import Words

GIVEN = Words("最低工资 {wage}（事实中给出）", "minimum wage {wage} (given as a fact)")
TABLE = Words("{place}自{start}起的最低工资 {wage}", "minimum wage of {place} from {start}: {wage}")
UNVERIFIED = Words("{line}（未核对）", "{line} (not verified)")
NOT_HELD = Words(
    "{place}在{day}的最低工资没有记载，没有按它取高。", "no minimum wage is held for {place} on {day}; none was applied"
)
TIERS = Words(
    "{place}的最低工资分档：{wages}，不知道是哪一档。",
    "{place} has several minimum wages: {wages}; which one is not known",
)


@dataclass(frozen=True, slots=True)
class Floor:
    """The minimum wage that counts, ``None`` where it is not known; ``most`` is the highest it can be, where known."""

    wage: Decimal | None
    most: Decimal | None
    step: Words


def floor_on(setting: Setting, day: date) -> Floor:
    """Return the floor on a day: the fact where one is given, else the table of minimum wages."""
    given = number(setting.facts, "minimum_wage")
    if given is not None:
        return Floor(given, given, GIVEN.fill(wage=yuan(given)))
    found = setting.law.wages.on(setting.place, day)
    if not found:
        return Floor(None, None, NOT_HELD.fill(place=setting.place, day=day))
    if len({wage.monthly for wage in found}) > 1:
        listed = " / ".join(yuan(wage.monthly) for wage in found)
        return Floor(None, max(wage.monthly for wage in found), TIERS.fill(place=setting.place, wages=listed))
    wage = found[0]
    step = TABLE.fill(place=wage.place, start=wage.start, wage=yuan(wage.monthly))
    return Floor(wage.monthly, wage.monthly, step if wage.verified else UNVERIFIED.fill(line=step))
