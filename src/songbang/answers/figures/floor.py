"""The minimum wage of the place of performance in one month."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from songbang.answers.figures.setting import Setting
from songbang.basis.known import number
from songbang.basis.shown import yuan
from songbang.basis.words import Words
from songbang.law.wages import Wage

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
    """The minimum wage on a day: ``wage`` is ``None`` where it is not known, ``most`` the highest that it can be.

    ``held`` are the values of the table it comes from; none where the fact gives it.
    """

    place: Words
    day: date
    wage: Decimal | None
    most: Decimal | None
    held: tuple[Wage, ...] = ()

    @property
    def least(self) -> Decimal | None:
        """The lowest that it can be, ``None`` where no value is known."""
        return min((wage.monthly for wage in self.held), default=self.wage)

    @property
    def checked(self) -> bool:
        """Tell whether every value it comes from was compared with an official page."""
        return all(wage.verified for wage in self.held)

    def step(self) -> Words:
        """Tell where the minimum wage comes from, or why it is not known."""
        if self.wage is not None and not self.held:
            return GIVEN.fill(wage=yuan(self.wage))
        if not self.held:
            return NOT_HELD.fill(place=self.place, day=self.day)
        if self.wage is None:
            listed = " / ".join(yuan(wage.monthly) for wage in self.held)
            return TIERS.fill(place=self.place, wages=listed)
        first = self.held[0]
        line = TABLE.fill(place=self.place, start=first.start, wage=yuan(first.monthly))
        return line if first.verified else UNVERIFIED.fill(line=line)


def floor_on(setting: Setting, day: date) -> Floor:
    """Return the floor on a day: the fact where one is given, else the table of minimum wages."""
    place = setting.law.name_of(setting.place)
    given = number(setting.facts, "minimum_wage")
    if given is not None:
        return Floor(place, day, given, given)
    found = setting.once(day, lambda: setting.law.wages.on(setting.place, day))
    sums = {wage.monthly for wage in found}
    settled = next(iter(sums)) if len(sums) == 1 else None
    return Floor(place, day, settled, max(sums, default=None), found)
