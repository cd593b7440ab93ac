"""Inputs: what is known of a person. They do not change over time."""

from datetime import date

from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from bench.openfisca_country.entities import Person
from bench.openfisca_country.places import Place

ETERNITY = DateUnit.ETERNITY


class place(Variable):
    value_type = Enum
    possible_values = Place
    default_value = next(iter(Place))
    entity = Person
    definition_period = ETERNITY
    label = "Place where the contract was performed"


class protects_technical_secret(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "The restraint protects a technical secret"


class average_wage(Variable):
    value_type = float
    entity = Person
    definition_period = ETERNITY
    label = "Average gross monthly wage, yuan"


class compensation_agreed(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Compensation is agreed"


class agreed(Variable):
    value_type = float
    entity = Person
    definition_period = ETERNITY
    label = "Compensation agreed for a month, yuan"


class left(Variable):
    value_type = date
    entity = Person
    definition_period = ETERNITY
    label = "Last day of work"


class nc_months(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Months of the restraint as agreed"


class months(Variable):
    value_type = int
    entity = Person
    definition_period = ETERNITY
    label = "Whole months kept so far"


class paid(Variable):
    value_type = float
    entity = Person
    definition_period = ETERNITY
    label = "Compensation paid so far, yuan"


class damages_stated(Variable):
    value_type = bool
    entity = Person
    definition_period = ETERNITY
    label = "Damages are agreed as a sum"


class damages(Variable):
    value_type = float
    entity = Person
    definition_period = ETERNITY
    label = "Damages agreed as a sum, yuan"


class damages_multiple(Variable):
    value_type = float
    entity = Person
    definition_period = ETERNITY
    label = "Damages agreed as a multiple of the yearly wage"
