"""The days asked for one by one: FROM..TO, checked."""

from datetime import date

from songbang.basis.words import Words
from songbang.cli.faults import CommandError

BETWEEN = ".."
MOST = 3660
"""So many days are told one by one; ten years of them."""
NO_DAYS = Words("「{written}」不是一段日子。", "“{written}” is no range of days.")
WRITE = Words("--days 写成 2026-01-01..2026-12-31 这样。", "Write --days like this: 2026-01-01..2026-12-31.")
TOO_MANY = Words("从 {first} 到 {last} 太长了。", "From {first} to {last} is too long.")
FEWER = Words("一次最多 {most} 天。", "At most {most} days at a time.")


def asked_days(written: str | None) -> tuple[date, date] | None:
    """Return the first and the last day, ``None`` where none were asked for."""
    if written is None:
        return None
    first, _, last = written.partition(BETWEEN)
    try:
        days = date.fromisoformat(first), date.fromisoformat(last)
    except ValueError:
        raise CommandError(NO_DAYS.fill(written=written), WRITE) from None
    if days[0] > days[1]:
        raise CommandError(NO_DAYS.fill(written=written), WRITE)
    if (days[1] - days[0]).days >= MOST:
        raise CommandError(TOO_MANY.fill(first=first, last=last), FEWER.fill(most=MOST))
    return days
