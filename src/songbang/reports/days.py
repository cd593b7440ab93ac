"""Days as people write them, with the day of the week."""

from datetime import date

from songbang.basis.words import Words

_WEEKDAYS = (
    Words("星期一", "Monday"),
    Words("星期二", "Tuesday"),
    Words("星期三", "Wednesday"),
    Words("星期四", "Thursday"),
    Words("星期五", "Friday"),
    Words("星期六", "Saturday"),
    Words("星期日", "Sunday"),
)
_DAY = Words("{year} 年 {month} 月 {day} 日（{week}）", "{week} {day} {month} {year}")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def day_words(day: date) -> Words:
    """Return 2026 年 11 月 22 日（星期日）, Sunday 22 November 2026."""
    week = _WEEKDAYS[day.weekday()]
    month = Words(str(day.month), _MONTHS[day.month - 1])
    return _DAY.fill(year=day.year, month=month, day=day.day, week=week)
