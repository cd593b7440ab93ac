"""What a month is paid before its floor, how many months count, and where they lie on the calendar."""

import numpy
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from bench.openfisca_country.entities import Person
from bench.openfisca_country.places import table

DAY, ETERNITY = DateUnit.DAY, DateUnit.ETERNITY
CENTS, HALF = numpy.float32(100), numpy.float32(0.5)


def _by_place_and_secret(person, period, node):
    """Return a parameter by place, of those whose restraint protects a technical secret or of the others."""
    others, secret = table(node.other), person("protects_technical_secret", period)
    at = numpy.asarray(person("place", period)) + secret * numpy.int16(others.size)
    return numpy.concatenate([others, table(node.technical_secret)]).take(at)


class share_by_law(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "Share of the average wage by the law of the place, yuan a month"

    def formula(person, period, parameters):
        share = _by_place_and_secret(person, period, parameters(period).share)
        return numpy.floor(person("average_wage", period) * share * CENTS + HALF) / CENTS


class agreed_lifted(Variable):
    value_type = float
    entity = Person
    definition_period = DAY
    label = "What is agreed for a month, lifted where the place demands more"

    def formula(person, period, parameters):
        lifts = _by_place_and_secret(person, period, parameters(period).lifts)
        return numpy.maximum(person("agreed", period), person("share_by_law", period) * lifts)


class term(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Months of the restraint within the cap"

    def formula(person, period, parameters):
        return numpy.minimum(person("nc_months", period), numpy.int32(parameters(period).cap))


class months_counted(Variable):
    value_type = int
    entity = Person
    definition_period = DAY
    label = "Months kept, within the term"

    def formula(person, period):
        return numpy.minimum(person("months", period), person("term", period))


class first_month(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Calendar month of the first day, counted from January 1970"

    def formula(person, period):
        return (person("left", period) + 1).astype("datetime64[M]").astype(numpy.int32)


class first_day(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Day of the month of the first day"

    def formula(person, period):
        month = person("first_month", period).astype("datetime64[M]")
        return (person("left", period) - month.astype("datetime64[D]")).astype(numpy.int32) + 2
