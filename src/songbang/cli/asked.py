"""The day asked for on the command line; the one place where a task's day comes from the clock."""

from datetime import date, datetime

from songbang.tasks.asked import day_asked


def asked_day(written: str | None) -> date:
    """Return the day asked for; today, by the clock of this machine, where none was named."""
    return datetime.now().astimezone().date() if written is None else day_asked(written)
