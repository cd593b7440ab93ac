"""A month as a person types it: its first and its last day."""

import re
from datetime import date, timedelta

from songbang.basis.case_rows import FIRST_YEAR, LAST_YEAR

_MONTH = re.compile(r"(?P<year>\d{4})\s*[-./年]?\s*(?P<month>\d{1,2})\s*月?", re.ASCII)


def month_days(written: str) -> tuple[date, date] | None:
    """Return the first and the last day of ``2026-05``, ``2026年5月``, ``202605``; ``None`` where it is no month."""
    found = _MONTH.fullmatch(written.strip())
    if found is None:
        return None
    year, month = int(found["year"]), int(found["month"])
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12):
        return None
    after = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), after - timedelta(days=1)
