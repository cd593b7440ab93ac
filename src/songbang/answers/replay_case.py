"""The facts of a case asked again: every figure with its reasons, and how the facts stand against the law."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from songbang.answers.answer import answer
from songbang.answers.derived import derived
from songbang.answers.figures import after_breach, breach, court, owed
from songbang.answers.figures.extra import extra_months
from songbang.answers.figures.going_back import return_amount
from songbang.answers.figures.monthly import monthly_due
from songbang.answers.figures.not_started import not_started
from songbang.answers.figures.rate import rate as rate_of
from songbang.answers.figures.rescinded import rescinded
from songbang.answers.figures.rescission import earliest_rescission
from songbang.answers.figures.restraint import Restraint, restraint
from songbang.answers.figures.setting import Setting
from songbang.answers.figures.unpaid import with_months_unpaid
from songbang.answers.figures.whole_term import total_compensation
from songbang.answers.results import Figure, Range, Replayed, Value
from songbang.basis.facts import Facts
from songbang.basis.known import used
from songbang.law.in_force import Law
from songbang.sums.choose import round_to_cent

NAMES = (
    *("monthly_due", "due_by_month", "arrears", "extra_months", "total_compensation", "damages_contract"),
    *("damages_ratio", "return_amount", "end_of_restraint", "earliest_rescission"),
    *("remaining", "reduced_damages", "final_award_ceiling"),
)


def replay_case(facts: Facts, law: Law, place: str, day: date) -> Replayed:
    """Work out the figures of a case; facts by the names of docs/contract.md, typed (``songbang.law.case_facts``).

    Where no compensation is among the facts none counts as agreed, and where no payment is, none was made: a case
    tells what there was. Any other fact that is not told is unknown, and is named in ``missing``.
    """
    told = derived(facts, day)
    setting = Setting(law, place, day, told.facts)
    found = restraint(setting)
    rate = rate_of(setting)
    rate = replace(rate, steps=(*told.steps, *rate.steps), reads=(*told.reads, *rate.reads))
    held = found if isinstance(found, Restraint) else None
    if held is None:
        figures = _without_days(setting, found if isinstance(found, Figure) else found.figure)
    else:
        early = earliest_rescission(setting, held)
        held = rescinded(setting, held, early)
        arrears = owed.arrears_of(setting, rate, held)
        again = after_breach.kept_again(setting, rate, held, arrears)
        idle = not_started(setting, held, Decimal("0.00")) if arrears.value else ()
        figures = {
            "due_by_month": owed.due_by_month(setting, rate, held),
            "arrears": replace(arrears, views=(*arrears.views, *again, *idle)),
            "extra_months": extra_months(setting, rate, held),
            "end_of_restraint": _with_doubt(setting, held),
            "earliest_rescission": early,
            "remaining": after_breach.remaining(setting, rate, held),
        }
    figures["monthly_due"] = monthly_due(setting, rate, held.first if held else day)
    figures["total_compensation"] = whole = total_compensation(setting, rate, held)
    figures["damages_contract"] = breach.damages_contract(setting, breach.Pay(figures["monthly_due"], whole))
    figures["damages_ratio"] = breach.ratio(setting, rate, figures["damages_contract"], whole)
    figures["return_amount"] = return_amount(setting, rate, held)
    figures["reduced_damages"] = court.reduced_damages(setting, figures["damages_contract"])
    figures["final_award_ceiling"] = court.final_award(setting)
    ordered = {name: _known(figures[name]) for name in NAMES}
    return Replayed(place, day, facts, ordered, answer(with_months_unpaid(setting, held), law, place, day))


def _without_days(setting: Setting, why: Figure) -> dict[str, Figure]:
    names = ("due_by_month", "arrears", "extra_months", "end_of_restraint", "earliest_rescission", "remaining")
    return dict.fromkeys(names, replace(why, facts=used(setting.facts, "left", "nc_months")))


def _with_doubt(setting: Setting, found: Restraint) -> Figure:
    """Tell beside the end that it may never have begun."""
    idle = not_started(setting, found, found.first - timedelta(days=1))
    return replace(found.figure, views=(*found.figure.views, *idle))


def _known(figure: Figure) -> Figure:
    """Return the figure with its sums in whole cents, and each missing fact named once."""
    views = tuple(replace(view, value=_cents(view.value)) for view in figure.views)
    return replace(figure, value=_cents(figure.value), missing=tuple(dict.fromkeys(figure.missing)), views=views)


def _cents(value: Value) -> Value:
    if isinstance(value, tuple):
        return tuple(replace(row, due=round_to_cent(row.due), paid=round_to_cent(row.paid)) for row in value)
    if isinstance(value, Range):
        return Range(round_to_cent(value.low), round_to_cent(value.high))
    return round_to_cent(value) if isinstance(value, Decimal) else value
