"""Pay for a part of a month, by either way of counting that is seen in judgments."""

from fractions import Fraction

from songbang.sums.choose import Count, Sum, part_of, share_of, smaller, times


def by_calendar(monthly: Sum, days: Count, days_of_month: Count) -> Sum:
    """Return the pay of so many days out of all the days of their calendar month, to the cent."""
    return part_of(monthly, days, days_of_month)


def by_paid_days(monthly: Sum, days: Count, average: Fraction) -> Sum:
    """Return the pay of so many paid days, a month holding ``average`` of them; never above a month.

    ``average`` comes from the ministry's notice on average paid working days a month.
    """
    return smaller(share_of(times(monthly, days), 1 / average), monthly)
