"""The five kinds of clause that the classifier knows."""

from enum import StrEnum


class Category(StrEnum):
    """Categories of CUAD, by their names there; the order is the order in which they are told."""

    NON_COMPETE = "Non-Compete"
    NO_SOLICIT_EMPLOYEES = "No-Solicit Of Employees"
    NO_SOLICIT_CUSTOMERS = "No-Solicit Of Customers"
    EXCEPTION = "Competitive Restriction Exception"
    LIQUIDATED_DAMAGES = "Liquidated Damages"
