"""For how many whole months nothing has been paid, worked out from the days and the payments."""

from datetime import timedelta

from songbang.answers.derived import whole_months
from songbang.answers.figures.owed import counted_to
from songbang.answers.figures.payments import payments, uncovered
from songbang.answers.figures.restraint import Restraint
from songbang.answers.figures.setting import Setting
from songbang.basis.facts import Facts


def with_months_unpaid(setting: Setting, found: Restraint | None) -> Facts:
    """Return the facts with the whole months unpaid up to the day that counts, where nobody has told them."""
    if found is None or "months_unpaid" in setting.facts:
        return setting.facts
    last = counted_to(setting, found)
    gaps = uncovered(payments(setting.facts, found.first, found.last), found.first, last)
    open_since = gaps[-1][0] if gaps and gaps[-1][1] == last else None
    after = min(setting.day, last + timedelta(days=1))
    months = 0 if open_since is None else whole_months(open_since, after)
    return {**setting.facts, "months_unpaid": months}
