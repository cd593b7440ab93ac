"""The system: one kind of person, the variables, and the parameters of a folder."""

from pathlib import Path

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from bench.openfisca_country.entities import Person
from bench.openfisca_country.places import PARAMETERS

HERE = Path(__file__).parent


class CountryTaxBenefitSystem(TaxBenefitSystem):
    """The rules, with the months paid in one of the ways."""

    def __init__(self, way: str) -> None:
        super().__init__([Person])
        for file in (*sorted(HERE.glob("variables/[a-z]*.py")), HERE / "ways" / f"{way}.py"):
            self.add_variables_from_file(str(file))
        self.load_parameters(str(PARAMETERS))
