"""What p cannot tell: where few dates can be tried it is large whatever happened."""

from songbang.basis.words import Words
from songbang.market.flows.told import BeforeAfter

ENOUGH = 20
"""With fewer dates p cannot fall to one in twenty."""
FEW = Words(
    "能试的日期只有 {dates} 个，p 最小也是 {least:.2f}：它说明不了有没有变化。",
    "Only {dates} dates can be tried, so p cannot be below {least:.2f}: it does not tell whether there was a change.",
)


def few_dates(found: BeforeAfter) -> Words | None:
    """Return what is to be said beside p; ``None`` where enough dates can be tried."""
    return FEW.fill(dates=found.dates, least=1 / found.dates) if found.dates < ENOUGH else None
