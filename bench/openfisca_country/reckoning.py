"""Months of a restraint on the calendar: how many have begun by the end of a day. Months are counted from 1970."""

from calendar import monthrange
from datetime import date

import numpy


def number_of(day):
    """Return the number of a day's calendar month."""
    return (day.year - 1970) * 12 + day.month - 1


def first_of(month):
    """Return the first day of the month of that number."""
    return date(1970 + month // 12, month % 12 + 1, 1)


def length(month):
    """Return how many days the month of that number has."""
    first = first_of(month)
    return monthrange(first.year, first.month)[1]


def begun(person, period, month, day, most):
    """Count the months begun by the end of a day, given by its month's number and its day of the month.

    A month begins on the day of the month on which the first one began, or on the first of the next month where there
    is no such day. No more than ``most`` are counted.
    """
    by_then = month - person("first_month", period) + (person("first_day", period) <= day)
    return numpy.clip(by_then, 0, most)
