"""Where a person stands on a day: every part of a position, worked out from one case."""

from datetime import date

from songbang.law.in_force import Law
from songbang.matter.matter import Matter
from songbang.position.case import Case, case_of
from songbang.position.deadlines.listed import deadlines
from songbang.position.disputes import disputes
from songbang.position.exposure import exposure
from songbang.position.exposure_over_time import over_time
from songbang.position.flips import flips
from songbang.position.money import money
from songbang.position.options.choices import Choices
from songbang.position.options.high_stakes import calls_for_help
from songbang.position.options.listed import options
from songbang.position.questions import asked_of, questions
from songbang.position.readings import read_case
from songbang.position.results import Days, Position
from songbang.position.together import together


def stand(matter: Matter, law: Law, day: date) -> Position:
    """Return where the person stands on a day, by what was known on it.

    Events after the day do not count, but for a day of leaving that is planned. The law is that of the day; a place
    without a file of its own has the law of the place above it.
    """
    return position_of(case_of(matter, law, day))


def position_of(case: Case) -> Position:
    """Return the position of a case."""
    read = read_case(case)
    days = together(read.sides)
    today = _on(days, case.day)
    owed, risked = money(case), exposure(case, case.day, today.status)
    dates, asked = deadlines(case), asked_of(case)
    choices = Choices(case, today.status, days, read.sides, owed, risked, dates)
    return Position(
        day=case.day,
        place=case.place,
        status=today.status,
        days=days,
        readings=read.sides,
        disputes=disputes(read),
        money=owed,
        exposure=risked,
        exposure_over_time=over_time(case, days),
        deadlines=dates,
        options=options(choices),
        flips=flips(case),
        questions=questions(case, asked, owed.missing),
        answers=asked.answers,
        facts=case.facts,
        events=case.events,
        stops=calls_for_help(case),
    )


def _on(days: tuple[Days, ...], day: date) -> Days:
    return next(one for one in days if one.holds(day))
