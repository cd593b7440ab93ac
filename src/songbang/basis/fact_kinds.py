"""What kind of value each fact has, so that a file of facts can be read and a person asked in the right way."""

from collections.abc import Mapping
from enum import StrEnum

from songbang.basis.facts import FACTS


class FactKind(StrEnum):
    """The kinds of value: yes or no, a day, a sum of money or a share, a whole number, one of a list, words, tables."""

    YES = "yes_or_no"
    DAY = "day"
    SUM = "number"
    COUNT = "whole_number"
    CHOICE = "choice"
    TEXT = "text"
    WORDS = "list_of_words"
    SUMS = "list_of_numbers"
    ROWS = "list_of_tables"


CHOICES: Mapping[str, tuple[str, ...]] = {
    "role": ("senior_manager", "senior_technical", "other"),
    "activation": ("automatic", "on_notice", "on_payment", "employer_choice"),
    "nc_starts": ("end_of_employment", "notice", "signature", "other"),
    "comp_of": ("average_wage_12m", "basic_wage", "last_month_wage", "minimum_wage", "other"),
    "comp_per": ("month", "quarter", "year", "total"),
    "comp_when": ("monthly_after", "in_wages", "at_exit", "at_end", "unsaid"),
    "employment_kind": ("employee", "intern", "dispatched", "rehired_retiree", "investor"),
    "ended_by": ("worker", "employer", "agreement", "expiry"),
    "damages_rule": ("higher_of", "sum"),
}
"""The values of the facts that have a closed list of them."""

_OTHERS: Mapping[FactKind, tuple[str, ...]] = {
    FactKind.DAY: (
        *("on", "signed", "left", "released_on", "employer_released", "joined_rival", "left_rival", "filed"),
        *("performed_until", "reminded", "employee_rescinded", "unpaid_known", "breach_known"),
    ),
    FactKind.SUM: (
        *("avg12", "comp_share", "comp_amount", "minimum_wage", "basic_wage", "wage_monthly", "loss"),
        *("last_year_pay", "claim_item", "new_wage"),
    ),
    FactKind.COUNT: (
        *("nc_months", "months_unpaid", "months_since_reminder", "activation_notice_days", "waiver_notice_days"),
    ),
    FactKind.TEXT: ("place", "territory", "part_month", "return"),
    FactKind.WORDS: ("clauses", "damages_for"),
    FactKind.SUMS: ("wages",),
    FactKind.ROWS: ("damages", "paid"),
}

KINDS: Mapping[str, FactKind] = {
    **dict.fromkeys((*FACTS, "comp_void", "suspension_clause"), FactKind.YES),
    **dict.fromkeys(CHOICES, FactKind.CHOICE),
    **{name: kind for kind, names in _OTHERS.items() for name in names},
}
"""Every name that a file of facts may use: the facts that rules ask for, and those that only a case tells."""
