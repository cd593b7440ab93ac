"""Month by month of the calendar, as the documentation teaches: monthly variables, added up over a stretch of months.

The minimum wage of a calendar month is that of its first day; in the parameters all change on the first of a month.
"""

import numpy
from openfisca_core.periods import DateUnit, Instant, Period
from openfisca_core.populations import ADD
from openfisca_core.variables import Variable

from bench.openfisca_country.entities import Person
from bench.openfisca_country.places import LAW_DAY, NAMES, table
from bench.openfisca_country.reckoning import begun, first_of, length, number_of

DAY, MONTH = DateUnit.DAY, DateUnit.MONTH


def _due_in(person, period, parameters, months):
    """Return what the months of a restraint that begin in a calendar month bring, by law."""
    most, month = person(months, LAW_DAY), number_of(period.start)
    by_its_end = begun(person, period, month, length(month), most)
    counted = by_its_end - begun(person, period, month - 1, length(month - 1), most)
    floor = table(parameters(period).minimum_wage).take(person("place", period))
    return counted.astype(numpy.float32) * numpy.maximum(person("share_by_law", LAW_DAY), floor)


def _due(person, period, monthly, months):
    first, counted = person("first_month", period), person(months, period)
    start, end = int(first.min()), int((first + counted).max())
    stretch = Period((MONTH, Instant((first_of(start).year, first_of(start).month, 1)), end - start + 1))
    by_law = person(monthly, stretch, options=[ADD])
    return numpy.where(person("compensation_agreed", period), person("agreed_lifted", period) * counted, by_law)


class due_in_month(Variable):
    value_type = float
    entity = Person
    definition_period = MONTH
    label = "What the months kept that begin in a calendar month bring by law, yuan"

    def formula(person, period, parameters):
        return _due_in(person, period, parameters, "months_counted")


class term_due_in_month(Variable):
    value_type = float
    entity = Person
    definition_period = MONTH
    label = "What the months of the term that begin in a calendar month bring by law, yuan"

    def formula(person, period, parameters):
        return _due_in(person, period, parameters, "term")


class due(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "Compensation due for the months kept, yuan"

    def formula(person, period):
        return _due(person, period, "due_in_month", "months_counted")


class total_compensation(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "Compensation for the whole term, yuan"

    def formula(person, period):
        return _due(person, period, "term_due_in_month", "term")


class monthly(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "Compensation for the first month, yuan"

    def formula(person, period, parameters):
        first = person("first_month", period)
        start, end = int(first.min()), int(first.max())
        floors = [table(parameters(str(first_of(month))).minimum_wage) for month in range(start, end + 1)]
        at = (first - start) * len(NAMES) + person("place", period)
        by_law = numpy.maximum(person("share_by_law", period), numpy.concatenate(floors).take(at))
        return numpy.where(person("compensation_agreed", period), person("agreed_lifted", period), by_law)
