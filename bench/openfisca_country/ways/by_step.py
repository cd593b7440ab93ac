"""Step by step of each place: its first minimum wage, its second and so on, each with a day of its own.

This goes around ``parameters(period)``: the history of every place is laid into arrays, as songbang does it.
"""

from datetime import timedelta
from itertools import pairwise

import numpy
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from bench.openfisca_country.entities import Person
from bench.openfisca_country.places import NAMES, history
from bench.openfisca_country.reckoning import begun, first_of, number_of

DAY = DateUnit.DAY


def _due(person, period, _parameters, months):
    """Return what so many months bring: as agreed, or by law with the minimum wage of each stretch."""
    first, at = person("first_month", period), person("place", period)
    opening, last = first_of(int(first.min())), first_of(int((first + months).max()) + 1)
    law = person.simulation.tax_benefit_system.parameters
    steps = _steps([history(law, name, opening, last) for name in NAMES])
    edges = [*(begun(person, period, month.take(at), day.take(at), months) for month, day, _ in steps), months]
    part, by_law = person("share_by_law", period), numpy.float32(0)
    for (_, _, floors), (before, after) in zip(steps, pairwise(edges), strict=True):
        by_law = by_law + (after - before).astype(numpy.float32) * numpy.maximum(part, floors.take(at))
    return numpy.where(person("compensation_agreed", period), person("agreed_lifted", period) * months, by_law)


def _steps(histories):
    """Return for each step the month and day of its eve and its sum, by place; who has fewer has the last again."""
    found = []
    for number in range(max(map(len, histories))):
        own = [values[min(number, len(values) - 1)] for values in histories]
        eves = [day - timedelta(days=1) for day, _ in own]
        months = numpy.array([number_of(eve) for eve in eves], dtype=numpy.int32)
        days = numpy.array([eve.day for eve in eves], dtype=numpy.int32)
        found.append((months, days, numpy.array([value for _, value in own], dtype=numpy.float32)))
    return found


class due(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "Compensation due for the months kept, yuan"

    def formula(person, period, parameters):
        return _due(person, period, parameters, person("months_counted", period))


class total_compensation(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "Compensation for the whole term, yuan"

    def formula(person, period, parameters):
        return _due(person, period, parameters, person("term", period))


class monthly(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "Compensation for the first month, yuan"

    def formula(person, period, parameters):
        return _due(person, period, parameters, numpy.int32(1))
