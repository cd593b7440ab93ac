"""From change to change: the stretches between the days on which any minimum wage changes, all places at once."""

from datetime import timedelta
from itertools import pairwise

import numpy
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from bench.openfisca_country.entities import Person
from bench.openfisca_country.places import NAMES, history, table
from bench.openfisca_country.reckoning import begun, first_of, number_of

DAY = DateUnit.DAY


def _due(person, period, parameters, months):
    """Return what so many months bring: as agreed, or by law with the minimum wage of each stretch."""
    first = person("first_month", period)
    opening, last = first_of(int(first.min())), first_of(int((first + months).max()) + 1)
    law = person.simulation.tax_benefit_system.parameters
    later = {day for name in NAMES for day, _ in history(law, name, opening, last) if day > opening}
    days = [opening, *sorted(later)]
    eves = [day - timedelta(days=1) for day in days]
    edges = [*(begun(person, period, number_of(eve), eve.day, months) for eve in eves), months]
    at, part, by_law = person("place", period), person("share_by_law", period), numpy.float32(0)
    for day, (before, after) in zip(days, pairwise(edges), strict=True):
        floor = table(parameters(str(day)).minimum_wage).take(at)
        by_law = by_law + (after - before).astype(numpy.float32) * numpy.maximum(part, floor)
    return numpy.where(person("compensation_agreed", period), person("agreed_lifted", period) * months, by_law)


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
