"""What is owed, and what a breach is said to cost."""

import numpy
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from bench.openfisca_country.entities import Person

DAY = DateUnit.DAY
MONTHS_OF_A_YEAR = numpy.float32(12)


class arrears(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "Compensation still owed, yuan"

    def formula(person, period):
        return numpy.maximum(person("due", period) - person("paid", period), numpy.float32(0))


class damages_contract(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "Damages as agreed, yuan"

    def formula(person, period):
        yearly = person("average_wage", period) * MONTHS_OF_A_YEAR
        multiple = yearly * person("damages_multiple", period)
        return numpy.where(person("damages_stated", period), person("damages", period), multiple)


class exposure(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "Damages, and all that was paid going back, yuan"

    def formula(person, period):
        return person("damages_contract", period) + person("paid", period)
