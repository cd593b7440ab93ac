"""One line of a wage slip."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from songbang.matter.source import Source


class PayKind(StrEnum):
    """What a line of a wage slip is, by the heads of the rules on what total wages are made of, and what is none."""

    BASIC = "basic"
    PERFORMANCE = "performance"
    BONUS = "bonus"
    YEAR_END_BONUS = "year_end_bonus"
    OVERTIME = "overtime"
    ALLOWANCE = "allowance"
    COMMISSION = "commission"
    PAID_LEAVE = "paid_leave"
    POST_PAY = "post_pay"  # time pay that is not called basic: for the post, skill, years of service
    ABSENCE = "absence"  # pay not earned: the size of what was taken off
    DEDUCTION = "deduction"  # kept back from pay that was due: a loan, a fine, rent
    REIMBURSEMENT = "reimbursement"
    WELFARE = "welfare"
    SEVERANCE = "severance"
    COMPENSATION = "compensation"
    EQUITY = "equity"
    SOCIAL_INSURANCE = "social_insurance"
    TAX = "tax"
    TOTAL = "total"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PayLine:
    """One line: the month it was earned for (its first day), the words of the slip, what it is, yuan before deductions.

    What is taken off (``social_insurance``, ``tax``, ``absence``, ``deduction``) has its size as a number that is not
    negative; a line of pay is below zero only where the slip corrects an earlier one.
    """

    month: date
    label: str
    kind: PayKind
    amount: Decimal
    source: Source = field(default=Source(""), compare=False)
