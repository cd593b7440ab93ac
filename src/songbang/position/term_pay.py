"""What a month and the whole term are paid: worked out once a case, the measure of damages too."""

from songbang.answers.figures.breach import Pay
from songbang.answers.figures.monthly import monthly_due
from songbang.answers.figures.restraint import Restraint
from songbang.answers.figures.whole_term import total_compensation
from songbang.position.case import Case


def term_pay(case: Case) -> Pay:
    """Return the pay for a month at the beginning of the restraint, and for its whole term."""
    return case.setting.once("term_pay", lambda: _pay(case))


def _pay(case: Case) -> Pay:
    found = case.restraint if isinstance(case.restraint, Restraint) else None
    monthly = monthly_due(case.setting, case.rate, case.day if found is None else found.first)
    return Pay(monthly, total_compensation(case.setting, case.rate, found))
